import { lower, stem } from './stem';

/** A word or a telling symbol of the learner's text, with its place. */
export interface Word {
  stem: string;
  /** As written. */
  raw: string;
  /** As written, in lower case. */
  low: string;
  /** Offsets into the whole text. */
  start: number;
  end: number;
  /** What stands between the previous word and this one: blanks, commas, brackets, quotes. */
  lead: string;
  /** Stands inside backticks or a fence. */
  code: boolean;
}

/**
 * Version numbers, numbers, letters with an apostrophe, and symbols that speak: arrows, comparisons, equals, plus; in this
 * order. Everything else is a lead.
 */
const pattern =
  /(\bv?\d+(?:\.\d+){2,}[\w.+-]*|\bv\d+(?:\.\d+)*\b)|(\d{1,2}:\d{2}\b(?!:)|\d+(?:[.,]\d+)*)|(w\/o\b|\p{L}+(?:['’](?!\s)\p{L}{1,2}\b)?)|(-+>|=+>|[→⇒➜➡▶⟶►»▸›])|([≤≥<>=+&%~≈])/uy;

/** Most words beyond ASCII: letters of one case, or with a capital in front. */
const plain = /^\p{L}\p{Ll}*$/u;

const contracted: Record<string, string[]> = {
  "can't": ['can', 'not'],
  "won't": ['will', 'not'],
  "shan't": ['shall', 'not'],
  "ain't": ['be', 'not'],
  cannot: ['can', 'not'],
  cant: ['can', 'not'],
  wont: ['will', 'not'],
  dont: ['do', 'not'],
  doesnt: ['do', 'not'],
  didnt: ['do', 'not'],
  isnt: ['be', 'not'],
  arent: ['be', 'not'],
  wasnt: ['be', 'not'],
  hasnt: ['have', 'not'],
  havent: ['have', 'not'],
  'w/o': ['without'],
  shouldnt: ['should', 'not'],
};
const endings: Record<string, string> = { ll: 'will', re: 'be', ve: 'have', d: 'would', m: 'be' };

/** The words between two offsets of a text. Never throws; an empty slice gives no words. */
export function wordsOf(text: string, from: number, to: number, code = false): Word[] {
  const words: Word[] = [];
  const slice = text.slice(from, to);
  let last = 0;
  let inCode = code;
  for (let at = 0; at < slice.length; at++) {
    const end = asciiEnd(slice, at);
    if (end < 0) continue;
    const match = end ? null : matchAt(slice, at);
    if (!end && !match) continue;
    const raw = end ? slice.slice(at, end) : (match?.[0] ?? '');
    const lead = slice.slice(last, at);
    if (!code && lead !== ' ' && lead.includes('`') && (lead.split('`').length - 1) % 2 === 1)
      inCode = !inCode;
    const start = from + at;
    const low = lower(raw);
    if (isPlain(raw, low, end > 0))
      words.push({ stem: stem(raw), raw, low, start, end: start + raw.length, lead, code: inCode });
    else
      for (const word of spell(raw, match)) {
        const part = raw.slice(word.at, word.to);
        words.push({
          stem: word.stem,
          raw: part,
          low: lower(part),
          start: start + word.at,
          end: start + word.to,
          lead: word.first ? lead : '',
          code: inCode,
        });
      }
    last = at + raw.length;
    at = last - 1;
  }
  return words;
}

/** Capitals and small letters differ in one bit. */
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/**
 * Most of a text is words of ASCII letters and blanks, for which no pattern is needed. Out: where the word at `at` ends; 0
 * where the pattern has to look; -1 where nothing can begin.
 */
function asciiEnd(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (!isLetter(first)) {
    if (first === 45) return text[at + 1] === '-' || text[at + 1] === '>' ? 0 : -1;
    return first > 127 || (first >= 48 && first <= 57) || '=<>+&%~'.includes(text.charAt(at)) ? 0 : -1;
  }
  let end = at + 1;
  while (isLetter(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  if (next > 127 || next === 39) return 0;
  if (end > at + 1) return end;
  // "v2" is a version, "w/o" a word.
  const looks = (first === 118 && next >= 48 && next <= 57) || (first === 119 && next === 47);
  return looks ? 0 : end;
}

function matchAt(text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  // A pattern that knows pairs of surrogates looks from the first of a pair, even where it is told to begin at the second.
  return match?.index === at ? match : null;
}

/** Letters of one case, or with a capital in front, that are no contraction. */
function isPlain(raw: string, low: string, ascii: boolean): boolean {
  if (ascii) {
    for (let at = 1; at < raw.length; at++) if (raw.charCodeAt(at) < 97) return false;
  } else if (!plain.test(raw)) return false;
  return !low.endsWith('t') || !Object.hasOwn(contracted, low);
}

interface Spelled {
  stem: string;
  at: number;
  to: number;
  first: boolean;
}

/** In: a word that isn't plain, and what the pattern made of it, if it looked. */
function spell(raw: string, match: RegExpExecArray | null): Spelled[] {
  const whole = (text: string): Spelled[] => [{ stem: text, at: 0, to: raw.length, first: true }];
  if (match?.[4]) return whole('→');
  if (match?.[5]) return whole(raw === '&' || raw === '+' ? 'and' : raw === '≈' ? '~' : raw);
  if (match?.[1]) return whole('#version');
  if (match?.[2]) return whole(raw);
  const low = raw.replace('’', "'").toLowerCase();
  const pair = contracted[low] ?? (low.endsWith("n't") ? [low.slice(0, -3), 'not'] : undefined);
  if (pair)
    return pair.map((part, index) => ({ stem: stem(part), at: 0, to: raw.length, first: index === 0 }));
  const [body = '', ending] = low.split("'");
  if (ending !== undefined) {
    const parts: Spelled[] = [{ stem: stem(body), at: 0, to: raw.length, first: true }];
    const verb = endings[ending];
    if (verb) parts.push({ stem: verb, at: 0, to: raw.length, first: false });
    return parts;
  }
  return camel(raw);
}

/** `buildOnce` is two words; `GitHub` and `BigQuery` are split alike in text and lexicon. */
function camel(raw: string): Spelled[] {
  const parts: Spelled[] = [];
  for (const match of raw.matchAll(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[^\p{Lu}]+/gu)) {
    parts.push({
      stem: stem(match[0]),
      at: match.index,
      to: match.index + match[0].length,
      first: match.index === 0,
    });
  }
  return parts;
}
