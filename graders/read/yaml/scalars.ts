import { CST } from 'yaml';
import type { ScalarStyle } from './tree';
import { coreTag } from './directives';
import { endOf } from './props';
import type { Faults } from './faults';

export interface ScalarText {
  text: string;
  style: ScalarStyle;
  /** Where the value ends, and where what belongs to it ends: a comment, the line. */
  end: number;
  nodeEnd: number;
}

const styles = {
  scalar: 'plain',
  'single-quoted-scalar': 'single',
  'double-quoted-scalar': 'double',
  'block-scalar': 'block',
} as const;

type ScalarToken = CST.FlowScalar | CST.BlockScalar;

/** Signs that no plain value may begin with. */
const badStarts = '\t,%|>@`';

/** In: the token of a scalar. Out: its text with quotes, escapes and folded lines undone. */
export function textOf(token: ScalarToken, atRoot: boolean, faults: Faults): ScalarText {
  const { type, offset, source } = token;
  if (type === 'alias') throw new Error('An alias is no scalar.');
  const style = styles[type];
  if (type === 'block-scalar') {
    const resolved = CST.resolveAsScalar(token, faults.strict, (at, code, message) => {
      // At the root a block may stand at the left edge; the package's way in doesn't know where it is.
      if (atRoot && message.includes('in collections must be indented')) return;
      const behind = token.props.find((one) => one.offset === at && one.type !== 'block-scalar-header');
      if (behind) faults.on(code, behind);
      else faults.at(code, at);
    });
    const end = resolved?.range[1] ?? offset;
    return { text: resolved?.value ?? '', style, end, nodeEnd: end };
  }
  const end = offset + source.length;
  const text = simpleText(style, source) ?? resolvedText(token, faults);
  return { text, style, end, nodeEnd: token.end ? endOf(token.end, end, true, faults) : end };
}

/** Most values stand on one line without any escape; null for the others. */
function simpleText(style: ScalarStyle, source: string): string | null {
  if (source.includes('\n')) return null;
  if (style === 'plain') return badStarts.includes(source.charAt(0)) && source ? null : source;
  const quote = style === 'double' ? '"' : "'";
  if (source.length < 2 || source.indexOf(quote, 1) !== source.length - 1) return null;
  return style === 'double' && source.includes('\\') ? null : source.slice(1, -1);
}

function resolvedText(token: CST.FlowScalar, faults: Faults): string {
  const { type, offset, indent, source } = token;
  const alone = { type, offset, indent, source } as CST.FlowScalar;
  return CST.resolveAsScalar(alone, faults.strict, (at, code) => faults.at(code, at))?.value ?? '';
}

const patterns: Record<string, RegExp> = {
  null: /^(?:~|[Nn]ull|NULL)?$/,
  bool: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
  int: /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/,
  float:
    /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+|[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*))$/,
};

/** What YAML's core schema takes a plain text for; a tag of YAML's own asks for one kind. */
export function valueOf(
  text: string,
  style: ScalarStyle,
  tag: string | null,
): string | number | boolean | null {
  const asked = tag === null ? null : coreTag(tag);
  if (tag !== null ? asked === null : style !== 'plain') return text;
  if (tag === null && !mayBeOther(text)) return text;
  for (const kind of ['null', 'bool', 'int', 'float']) {
    if (asked !== null && asked !== kind) continue;
    if (patterns[kind]?.test(text)) return converted(kind, text);
  }
  return text;
}

/** The quick look: what is no string begins with one of few signs. */
function mayBeOther(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= 48 && code <= 57) return true;
  return text === '' || '~nNtTfF.+-'.includes(text.charAt(0));
}

function converted(kind: string, text: string): number | boolean | null {
  if (kind === 'null') return null;
  if (kind === 'bool') return /^t/i.test(text);
  if (kind === 'int') {
    if (text.startsWith('0x')) return parseInt(text.slice(2), 16);
    return text.startsWith('0o') ? parseInt(text.slice(2), 8) : parseInt(text, 10);
  }
  if (/nan$/i.test(text)) return Number.NaN;
  if (/inf$/i.test(text)) return text.startsWith('-') ? -Infinity : Infinity;
  return parseFloat(text);
}
