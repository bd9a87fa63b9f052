import { stem } from './stem';

/** A word or a telling symbol of the learner's text, with its place. */
export interface Word {
  stem: string;
  /** As written. */
  raw: string;
  /** Offsets into the whole text. */
  start: number;
  end: number;
  /** What stands between the previous word and this one: blanks, commas, brackets, quotes. */
  lead: string;
  /** Stands inside backticks or a fence. */
  code: boolean;
}

/**
 * Letters with an apostrophe, version numbers, numbers, and symbols that speak: arrows, comparisons, equals, plus.
 * Everything else is a lead.
 */
const pattern =
  /(?<version>\bv?\d+(?:\.\d+){2,}[\w.+-]*|\bv\d+(?:\.\d+)*\b)|(?<number>\d{1,2}:\d{2}\b(?!:)|\d+(?:[.,]\d+)*)|(?<word>w\/o\b|\p{L}+(?:['’](?!\s)\p{L}{1,2}\b)?)|(?<arrow>-+>|=+>|[→⇒➜➡▶⟶►»▸›])|(?<sign>[≤≥<>=+&%~≈])/gu;

/** Most words: letters of one case, or with a capital in front. */
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
  for (const match of slice.matchAll(pattern)) {
    const lead = slice.slice(last, match.index);
    if (!code && lead.includes('`') && (lead.split('`').length - 1) % 2 === 1) inCode = !inCode;
    const [raw] = match;
    const start = from + match.index;
    if (plain.test(raw) && !Object.hasOwn(contracted, raw.toLowerCase()))
      words.push({ stem: stem(raw), raw, start, end: start + raw.length, lead, code: inCode });
    else
      for (const word of spell(raw, match.groups ?? {}))
        words.push({
          stem: word.stem,
          raw: raw.slice(word.at, word.to),
          start: start + word.at,
          end: start + word.to,
          lead: word.first ? lead : '',
          code: inCode,
        });
    last = match.index + match[0].length;
  }
  return words;
}

interface Spelled {
  stem: string;
  at: number;
  to: number;
  first: boolean;
}

function spell(raw: string, groups: Record<string, string | undefined>): Spelled[] {
  const whole = (text: string): Spelled[] => [{ stem: text, at: 0, to: raw.length, first: true }];
  if (groups.arrow) return whole('→');
  if (groups.sign) return whole(raw === '&' || raw === '+' ? 'and' : raw === '≈' ? '~' : raw);
  if (groups.version) return whole('#version');
  if (groups.number) return whole(raw);
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
