import type { ConfigDocument } from '../../read/config/document';
import type { SyntaxFault } from '../../read/yaml/faults';
import { lexemeLimit, parseConfig, sizeLimit } from '../../read/config/parse';
import { depthLimit } from '../../read/yaml/depth';
import type { Finding, Fix, TextEdit } from '../../report';
import { quote, replace } from '../config/fixes';
import { count } from '../config/words';
import { otherFormat } from './foreign';
import { syntaxWords } from './syntax';

/** At most this many syntax faults are told one by one: the first causes the rest more often than not. */
const shownFaults = 3;

/** Why a text is not even read: it is empty, too large, or too deep. */
export function refusal(document: ConfigDocument): Finding | null {
  const { text, parsed } = document;
  const start = { start: 0, end: 0 };
  const say = (message: string): Finding => ({ message, reason: 'wrong', range: document.range(start) });
  switch (parsed.refused) {
    case 'size': {
      const kilobytes = Math.ceil(new TextEncoder().encode(text).length / 1024).toLocaleString('en-US');
      return say(
        `The text is ${kilobytes} kB long, and ${sizeLimit / 1024} kB is the most that is read. A config of three environments needs two or three.`,
      );
    }
    case 'parts':
      return say(
        `The text has more than ${lexemeLimit.toLocaleString('en-US')} words and marks; a config of three environments needs a few hundred. Leave out what isn’t part of it.`,
      );
    case 'depth':
      return say(
        `The text is nested more than ${depthLimit} levels deep. Environments, a group and its keys are three.`,
      );
    case undefined:
      break;
  }
  if (!/[^\s\uFEFF\u00A0]/.test(text))
    return { ...say('There is nothing here yet. Start with dev: and its five keys.'), reason: 'missing' };
  return null;
}

/** Texts of another format: Markdown round a fence, TOML, settings in lines. */
export function foreignFormat(document: ConfigDocument): Finding | null {
  const { text, parsed } = document;
  const fence =
    /(?:^|\n)[ \t]*(```+|~~~+)[ \t]*([\w-]*)[^\n]*\r?\n([\s\S]*?)(?:\r?\n[ \t]*\1[ \t]*(?=\r?\n|$)|$)/.exec(
      text,
    );
  const inside = fence?.[3];
  if (fence && inside && (parsed.faults.length || parsed.roots.every((root) => root.kind === 'scalar'))) {
    const lead = fence[0].indexOf(fence[1] ?? '');
    const opening = {
      start: fence.index + lead,
      end: fence.index + lead + (fence[1] ?? '').length + (fence[2] ?? '').length,
    };
    const at = fence.index + fence[0].indexOf(inside, lead);
    return {
      message: 'The config stands inside a Markdown fence. Give the config alone.',
      reason: 'wrong',
      range: document.range(opening),
      fix: takeOnly(document, at, at + inside.length),
    };
  }
  return otherFormat(document);
}

function takeOnly(document: ConfigDocument, start: number, end: number): Fix {
  const edits: TextEdit[] = [];
  if (start > 0) edits.push({ range: document.range({ start: 0, end: start }), text: '' });
  if (end < document.text.length)
    edits.push({ range: document.range({ start: end, end: document.text.length }), text: '\n' });
  return { title: 'Keep what is inside the fence', edits };
}

/**
 * The first three syntax faults, each with a repair where there is a mechanical one, and the number of the rest. A sign
 * that looks like another is told alone where mending it mends the text; one place is told once.
 */
export function syntaxFaults(document: ConfigDocument): Finding[] {
  const { faults } = document.parsed;
  const sign = faults[0] && strangeSign(document, faults[0]);
  if (sign && mends(document, sign)) return [sign];
  const told = new Map<number, Finding>();
  if (sign) told.set(sign.range.start.offset, sign);
  let seen = 0;
  for (; seen < faults.length && told.size < shownFaults; seen++) {
    const fault = faults[seen];
    if (fault && !told.has(fault.start)) told.set(fault.start, syntaxFinding(document, fault));
  }
  const shown = [...told.values()];
  const rest = faults.length - seen;
  const last = shown.at(-1);
  if (rest > 0 && last)
    last.message += ` There ${rest === 1 ? 'is' : 'are'} ${count(rest, 'more place', 'more places')} like this; often they go with the first.`;
  return shown;
}

/** Whether a finding's repair leaves a text that can be read. */
function mends(document: ConfigDocument, { fix }: Finding): boolean {
  if (!fix) return false;
  let after = '';
  let at = 0;
  for (const { range, text } of fix.edits) {
    after += document.text.slice(at, range.start.offset) + text;
    at = range.end.offset;
  }
  return parseConfig(after + document.text.slice(at)).faults.length === 0;
}

function syntaxFinding(document: ConfigDocument, fault: SyntaxFault): Finding {
  const { text } = document;
  const lineEnd = text.slice(fault.start).search(/[\r\n]/);
  const limit = lineEnd < 0 ? text.length : fault.start + lineEnd;
  const end = Math.max(fault.start, Math.min(Math.max(fault.end, fault.start + 1), limit));
  const fix = syntaxFix(document, fault);
  return {
    message: `${syntaxWords(fault.code)}.`,
    reason: 'wrong',
    range: document.range({ start: fault.start, end }),
    ...(fix ? { fix } : {}),
  };
}

/** Signs that look like others: a full-width colon, a non-breaking space before a key, a tab. */
function strangeSign(document: ConfigDocument, fault: SyntaxFault): Finding | null {
  const { text } = document;
  const wide = /[：﹕]/.exec(text);
  if (wide) {
    const span = { start: wide.index, end: wide.index + 1 };
    const fix = replace(document, 'Write a colon', span, /[\s]/.test(text[span.end] ?? ' ') ? ':' : ': ');
    return {
      message: `The “${wide[0]}” is no colon of YAML but its wide twin. Write : and a blank.`,
      reason: 'wrong',
      range: document.range(span),
      fix,
    };
  }
  const blank = /^[ ]*[\u00A0\u2000-\u200B\u202F\u3000]+/m.exec(text);
  if (blank) {
    const edits = [
      ...text.matchAll(/^[ ]*[\u00A0\u2000-\u200B\u202F\u3000][ \u00A0\u2000-\u200B\u202F\u3000]*/gm),
    ].map((lead) => ({
      range: document.range({ start: lead.index, end: lead.index + lead[0].length }),
      text: ' '.repeat(lead[0].replace(/\u200B/g, '').length),
    }));
    return {
      message: `Non-breaking spaces indent ${edits.length === 1 ? 'this line' : `${edits.length} lines`}; YAML counts ordinary spaces only.`,
      reason: 'wrong',
      range: document.range({ start: blank.index, end: blank.index + blank[0].length }),
      fix: { title: 'Use ordinary spaces', edits },
    };
  }
  const tab = /^[ ]*\t[ \t]*(?=\S)/m.exec(text);
  if (
    tab &&
    (fault.code === 'TAB_AS_INDENT' ||
      fault.code === 'BAD_INDENT' ||
      /\t/.test(text.slice(Math.max(0, fault.start - 2), fault.end)))
  ) {
    const edits = [...text.matchAll(/^[ ]*\t[ \t]*(?=\S)/gm)].map((lead) => ({
      range: document.range({ start: lead.index, end: lead.index + lead[0].length }),
      text: lead[0].replace(/\t/g, '  '),
    }));
    return {
      message: `${syntaxWords('TAB_AS_INDENT')}${edits.length > 1 ? `, here and on ${count(edits.length - 1, 'more line', 'more lines')}` : ''}.`,
      reason: 'wrong',
      range: document.range({ start: tab.index, end: tab.index + tab[0].length }),
      fix: { title: 'Indent with spaces', edits },
    };
  }
  return null;
}

function syntaxFix(document: ConfigDocument, fault: SyntaxFault): Fix | null {
  const { text } = document;
  if (fault.code === 'BAD_SCALAR_START') {
    const rest = /^[^\r\n#]*/.exec(text.slice(fault.start, fault.start + 300))?.[0].trimEnd() ?? '';
    if (!rest || /["'\\{}[\],]/.test(rest)) return null;
    return quote(document, 'Put it in quotes', { start: fault.start, end: fault.start + rest.length });
  }
  if (fault.code === 'PropertyNameExpected' || fault.code === 'ValueExpected') {
    const before = /,(\s*)$/.exec(text.slice(0, fault.start));
    if (!before || !/[}\]]/.test(text[fault.start] ?? '')) return null;
    return replace(document, 'Take the comma out', { start: before.index, end: before.index + 1 }, '');
  }
  return null;
}
