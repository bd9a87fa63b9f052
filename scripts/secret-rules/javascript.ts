import { inverse, type Pattern } from './pattern';

/** A pattern as JavaScript runs it. What it matches is the secret, or else its first group is. */
export interface Compiled {
  source: string;
  flags: '' | 'i';
  /** The letters that every match begins with, where they are few and known; empty where they aren't. */
  starts: string[];
  /** Whether the secret is the first group and not the whole match. */
  grouped: boolean;
}

/** In: an expression taken apart. Out: the like of it in JavaScript, with its secret as the whole match where that can be. */
export function compile(pattern: Pattern): Compiled {
  const whole = foldsThroughout(pattern);
  const print = (part: Pattern): string => printed(part, whole);
  const { before, secret, behind } = around(pattern);
  const source = `${before ? `(?<=${print(before)})` : ''}${print(secret)}${behind ? `(?=${print(behind)})` : ''}`;
  const starts = whole ? [] : startsOf(secret).texts;
  const known = starts.length > 0 && starts.length <= 40 && starts.every((start) => start.length >= 2);
  return {
    source,
    flags: whole ? 'i' : '',
    starts: known ? starts : [],
    grouped: captures(secret) > 0,
  };
}

/** `(?:^|[^A-Za-z0-9])(secret)(?:\W|$)`: what stands round the only group looks, and is no part of the match. */
function around(pattern: Pattern): { before?: Pattern; secret: Pattern; behind?: Pattern } {
  const parts = pattern.kind === 'sequence' ? pattern.parts : [pattern];
  const index = parts.findIndex(({ kind }) => kind === 'capture');
  const group = parts[index];
  const before: Pattern = { kind: 'sequence', parts: parts.slice(0, index) };
  if (group?.kind !== 'capture' || captures(pattern) !== 1 || longest(before) > 1) return { secret: pattern };
  const behind: Pattern = { kind: 'sequence', parts: parts.slice(index + 1) };
  return {
    secret: group.part,
    ...(before.parts.length ? { before } : {}),
    ...(behind.parts.length ? { behind } : {}),
  };
}

/** How many groups a pattern has. */
function captures(pattern: Pattern): number {
  return pattern.kind === 'capture'
    ? 1 + captures(pattern.part)
    : partsOf(pattern).reduce((sum, part) => sum + captures(part), 0);
}

/** How many characters a pattern matches at most. */
function longest(pattern: Pattern): number {
  if (pattern.kind === 'edge') return 0;
  if (pattern.kind === 'chars') return 1;
  if (pattern.kind === 'repeat') return pattern.max * longest(pattern.part);
  const lengths = partsOf(pattern).map(longest);
  return pattern.kind === 'choice'
    ? Math.max(0, ...lengths)
    : lengths.reduce((sum, length) => sum + length, 0);
}

function partsOf(pattern: Pattern): Pattern[] {
  if (pattern.kind === 'sequence') return pattern.parts;
  if (pattern.kind === 'choice') return pattern.options;
  return 'part' in pattern ? [pattern.part] : [];
}

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
const hasLetter = (ranges: [number, number][]): boolean =>
  ranges.some(([low, high]) => (low <= 90 && high >= 65) || (low <= 122 && high >= 97));

/** Whether every letter of a pattern may be small or capital. */
function foldsThroughout(pattern: Pattern): boolean {
  const letters: boolean[] = [];
  const walk = (part: Pattern): void => {
    if (part.kind === 'chars' && hasLetter(part.ranges)) letters.push(part.folds);
    partsOf(part).forEach(walk);
  };
  walk(pattern);
  return letters.length > 0 && letters.every(Boolean);
}

function printed(pattern: Pattern, whole: boolean): string {
  const print = (part: Pattern): string => printed(part, whole);
  switch (pattern.kind) {
    case 'edge':
      return pattern.sign;
    case 'chars':
      return printedChars(pattern.folds && !whole ? folded(pattern.ranges) : pattern.ranges);
    case 'sequence':
      return pattern.parts
        .map((part) => (part.kind === 'choice' ? `(?:${print(part)})` : print(part)))
        .join('');
    case 'choice':
      return pattern.options.map(print).join('|');
    case 'capture':
      return `(${print(pattern.part)})`;
    case 'repeat': {
      const { part, min, max, lazy } = pattern;
      const inner = part.kind === 'chars' || part.kind === 'capture' ? print(part) : `(?:${print(part)})`;
      const times = min === 0 && max === 1 ? '?' : min === max ? `{${min}}` : `{${min},${max}}`;
      return `${inner}${times}${lazy ? '?' : ''}`;
    }
  }
}

function folded(ranges: [number, number][]): [number, number][] {
  const other = ranges.flatMap(([low, high]) => {
    const small: [number, number] = [Math.max(low, 65) + 32, Math.min(high, 90) + 32];
    const capital: [number, number] = [Math.max(low, 97) - 32, Math.min(high, 122) - 32];
    return [small, capital].filter(([from, to]) => from <= to);
  });
  return [...ranges, ...other];
}

function printedChars(ranges: [number, number][]): string {
  const [only] = ranges;
  if (only && ranges.length === 1 && only[0] === only[1]) return printedSign(only[0], /[.*+?^${}()|[\]\\/]/);
  const without = inverse(ranges);
  const negated = without.length > 0 && ranges.some(([, high]) => high === 0xffff);
  const listed = withHyphenLast(negated ? without : ranges);
  const text = `${negated ? '^' : ''}${listed.map(printedRange).join('')}`;
  const short = text.replace('0-9A-Z_a-z', '\\w').replace(/^(\^?)0-9/, '$1\\d');
  return short === '\\w' || short === '\\d' ? short : `[${short}]`;
}

/** A hyphen that stands for itself needs no escape at the end of a class. */
function withHyphenLast(ranges: [number, number][]): [number, number][] {
  const hyphen = 45;
  const others = ranges.flatMap(([low, high]): [number, number][] => {
    if (low > hyphen || high < hyphen) return [[low, high]];
    const rest: [number, number][] = [
      [low, hyphen - 1],
      [hyphen + 1, high],
    ];
    return rest.filter(([from, to]) => from <= to);
  });
  const has = ranges.some(([low, high]) => low <= hyphen && hyphen <= high);
  return has ? [...others, [hyphen, hyphen]] : others;
}

function printedRange([low, high]: [number, number]): string {
  const sign = (code: number): string => printedSign(code, /[\]\\^]/);
  if (low === high) return sign(low);
  return high === low + 1 ? sign(low) + sign(high) : `${sign(low)}-${sign(high)}`;
}

function printedSign(code: number, escaped: RegExp): string {
  const known = { 9: '\\t', 10: '\\n', 13: '\\r' }[code];
  if (known !== undefined) return known;
  if (code < 32 || code > 126) return `\\u${code.toString(16).padStart(4, '0')}`;
  const sign = String.fromCharCode(code);
  return escaped.test(sign) ? `\\${sign}` : sign;
}

/** The texts that a pattern's matches begin with, and whether they are all of it. */
function startsOf(pattern: Pattern): { texts: string[]; complete: boolean } {
  switch (pattern.kind) {
    case 'edge':
      return { texts: [''], complete: pattern.sign === '\\b' };
    case 'chars': {
      const count = pattern.ranges.reduce((sum, [low, high]) => sum + high - low + 1, 0);
      if (count > 8 || (pattern.folds && pattern.ranges.some(([low]) => isLetter(low))))
        return { texts: [''], complete: false };
      const texts = pattern.ranges.flatMap(([low, high]) =>
        Array.from({ length: high - low + 1 }, (_, index) => String.fromCharCode(low + index)),
      );
      return { texts, complete: true };
    }
    case 'capture':
      return startsOf(pattern.part);
    case 'choice': {
      const all = pattern.options.map(startsOf);
      return { texts: all.flatMap(({ texts }) => texts), complete: all.every(({ complete }) => complete) };
    }
    case 'repeat':
      return pattern.min === 1 && pattern.max === 1
        ? startsOf(pattern.part)
        : { texts: [''], complete: false };
    case 'sequence': {
      let texts = [''];
      for (const part of pattern.parts) {
        const next = startsOf(part);
        if (texts.length * next.texts.length > 64) return { texts, complete: false };
        texts = texts.flatMap((text) => next.texts.map((more) => text + more));
        if (!next.complete) return { texts, complete: false };
      }
      return { texts, complete: true };
    }
  }
}
