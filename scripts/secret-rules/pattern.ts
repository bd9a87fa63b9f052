/** A regular expression taken apart: what RE2 knows, with flags already followed and every repetition bounded. */
export type Pattern =
  | { kind: 'chars'; ranges: [number, number][]; folds: boolean }
  | { kind: 'sequence'; parts: Pattern[] }
  | { kind: 'choice'; options: Pattern[] }
  | { kind: 'repeat'; part: Pattern; min: number; max: number; lazy: boolean }
  | { kind: 'capture'; part: Pattern }
  | { kind: 'edge'; sign: '^' | '$' | '\\b' | '\\B' };

/** What can't be translated, as a sentence. */
export class Untranslatable extends Error {
  override name = 'Untranslatable';
}

/** Where RE2 says "any number", a backtracking engine gets this many more than the least: no token is longer. */
export const openEnd = 400;

interface Flags {
  /** (?i) */
  folds: boolean;
  /** (?s) */
  dotAll: boolean;
}

const posix: Record<string, string> = {
  alnum: 'A-Za-z0-9',
  alpha: 'A-Za-z',
  digit: '0-9',
  lower: 'a-z',
  upper: 'A-Z',
  word: '\\w',
  space: '\\s',
  xdigit: '0-9A-Fa-f',
  blank: ' \\t',
  punct: '!-/:-@\\[-`{-~',
  print: ' -~',
  graph: '!-~',
  cntrl: '\\x00-\\x1f\\x7f',
  ascii: '\\x00-\\x7f',
};

const classes: Record<string, [number, number][]> = {
  d: [[48, 57]],
  w: [
    [48, 57],
    [65, 90],
    [95, 95],
    [97, 122],
  ],
  s: [
    [9, 10],
    [12, 13],
    [32, 32],
  ],
};

const escapes: Record<string, number> = { t: 9, n: 10, v: 11, f: 12, r: 13, a: 7 };

/** In: an expression in RE2's syntax. Out: its parts. What has no like in JavaScript throws `Untranslatable`. */
export function parsePattern(source: string): Pattern {
  const reader = new Reader(source);
  const pattern = reader.choice({ folds: false, dotAll: false });
  if (!reader.atEnd) throw new Untranslatable(`a parenthesis closes at ${reader.at} that nothing opened`);
  return pattern;
}

class Reader {
  at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  get atEnd(): boolean {
    return this.at >= this.#source.length;
  }

  choice(outer: Flags): Pattern {
    const flags = { ...outer };
    const options = [this.#sequence(flags)];
    while (this.#takes('|')) options.push(this.#sequence(flags));
    const [only] = options;
    return only && options.length === 1 ? only : { kind: 'choice', options };
  }

  #sequence(flags: Flags): Pattern {
    const parts: Pattern[] = [];
    while (!this.atEnd && !this.#sees('|') && !this.#sees(')')) {
      const part = this.#atom(flags);
      if (part) parts.push(this.#repeated(part));
    }
    const [only] = parts;
    return only && parts.length === 1 ? only : { kind: 'sequence', parts };
  }

  #atom(flags: Flags): Pattern | null {
    if (this.#takes('(')) return this.#group(flags);
    if (this.#takes('[')) return { kind: 'chars', ranges: this.#class(), folds: flags.folds };
    if (this.#takes('^')) return { kind: 'edge', sign: '^' };
    if (this.#takes('$') || this.#takes('\\z')) return { kind: 'edge', sign: '$' };
    if (this.#takes('\\A')) return { kind: 'edge', sign: '^' };
    if (this.#takes('\\b')) return { kind: 'edge', sign: '\\b' };
    if (this.#takes('\\B')) return { kind: 'edge', sign: '\\B' };
    if (this.#takes('\\Q')) return this.#literal();
    if (this.#takes('.'))
      return {
        kind: 'chars',
        ranges: flags.dotAll
          ? [[0, 0xffff]]
          : [
              [0, 9],
              [11, 0xffff],
            ],
        folds: false,
      };
    if (this.#sees('*') || this.#sees('+') || this.#sees('?'))
      throw new Untranslatable(`there is nothing to repeat at ${this.at}`);
    const ranges = this.#sees('\\') ? this.#escape() : one(this.#next());
    return { kind: 'chars', ranges, folds: flags.folds };
  }

  /** `(…)`, `(?:…)`, `(?P<name>…)`, `(?i)` and `(?i-s:…)`. */
  #group(flags: Flags): Pattern | null {
    const named = this.#match(/\?P?<[A-Za-z_]\w*>/y);
    if (named === null && this.#match(/\?(?:[=!]|<[=!])/y) !== null)
      throw new Untranslatable('it looks ahead or behind, which RE2 itself can’t');
    const marks = named === null ? this.#match(/\?([a-zA-Z]*(?:-[a-zA-Z]+)?)(?=[:)])/y) : null;
    if (named === null && marks === null && this.#sees('?'))
      throw new Untranslatable(`the group at ${this.at} is of an unknown kind`);
    const inner = marks === null ? flags : withMarks(flags, marks.slice(1));
    if (marks !== null && this.#takes(')')) {
      Object.assign(flags, inner);
      return null;
    }
    if (marks !== null) this.#takes(':');
    const part = this.choice(inner);
    if (!this.#takes(')')) throw new Untranslatable('a parenthesis is never closed');
    return marks === null ? { kind: 'capture', part } : part;
  }

  #repeated(part: Pattern): Pattern {
    let pattern = part;
    for (;;) {
      const sign = this.#match(/[*+?]|\{\d+(?:,\d*)?\}/y);
      if (sign === null) return pattern;
      const [min, max] = boundsOf(sign);
      pattern = { kind: 'repeat', part: pattern, min, max, lazy: this.#takes('?') };
    }
  }

  #literal(): Pattern {
    const end = this.#source.indexOf('\\E', this.at);
    const text = this.#source.slice(this.at, end < 0 ? undefined : end);
    this.at = end < 0 ? this.#source.length : end + 2;
    const parts = [...text].map((letter): Pattern => ({ kind: 'chars', ranges: one(letter), folds: false }));
    return { kind: 'sequence', parts };
  }

  #class(): [number, number][] {
    const negated = this.#takes('^');
    const ranges: [number, number][] = [];
    for (let first = true; first || !this.#sees(']'); first = false) {
      if (this.atEnd) throw new Untranslatable('a bracket is never closed');
      const name = this.#match(/\[:\^?[a-z]+:\]/y);
      if (name !== null) {
        const inside = posix[name.replace(/[[\]:^]/g, '')];
        if (inside === undefined) throw new Untranslatable(`${name} is no class of POSIX`);
        const found = new Reader(`${inside}]`).#class();
        ranges.push(...(name.includes('^') ? inverse(found) : found));
        continue;
      }
      const low = this.#sees('\\') ? this.#escape() : one(this.#next());
      const single = low.length === 1 && low[0]?.[0] === low[0]?.[1];
      if (!single || !/^-[^\]]/.test(this.#source.slice(this.at, this.at + 2))) {
        ranges.push(...low);
        continue;
      }
      this.at++;
      const high = this.#sees('\\') ? this.#escape() : one(this.#next());
      ranges.push([low[0]?.[0] ?? 0, high[0]?.[1] ?? 0]);
    }
    this.at++;
    return negated ? inverse(ranges) : ranges;
  }

  #escape(): [number, number][] {
    this.at++;
    const hex = this.#match(/x[0-9A-Fa-f]{2}|x\{[0-9A-Fa-f]{1,6}\}/y);
    if (hex !== null) {
      const code = parseInt(hex.replace(/[x{}]/g, ''), 16);
      if (code > 0xffff) throw new Untranslatable(`\\${hex} is beyond what one unit of a string holds`);
      return [[code, code]];
    }
    const letter = this.#next();
    const known = classes[letter.toLowerCase()];
    if (known && /[dwsDWS]/.test(letter)) return letter === letter.toLowerCase() ? known : inverse(known);
    const code = escapes[letter];
    if (code !== undefined) return [[code, code]];
    if (/[A-Za-z0-9]/.test(letter)) throw new Untranslatable(`\\${letter} has no like in JavaScript`);
    return one(letter);
  }

  #next(): string {
    const letter = this.#source.charAt(this.at++);
    if (letter === '') throw new Untranslatable('it breaks off');
    return letter;
  }

  #sees(text: string): boolean {
    return this.#source.startsWith(text, this.at);
  }

  #takes(text: string): boolean {
    if (!this.#sees(text)) return false;
    this.at += text.length;
    return true;
  }

  #match(sticky: RegExp): string | null {
    sticky.lastIndex = this.at;
    const found = sticky.exec(this.#source)?.[0];
    if (found === undefined) return null;
    this.at += found.length;
    return found;
  }
}

function withMarks(flags: Flags, marks: string): Flags {
  const [on = '', off = ''] = marks.split('-');
  const odd = /[^is]/.exec(on + off)?.[0];
  if (odd !== undefined) throw new Untranslatable(`the flag (?${odd}) is not translated`);
  return {
    folds: on.includes('i') || (flags.folds && !off.includes('i')),
    dotAll: on.includes('s') || (flags.dotAll && !off.includes('s')),
  };
}

function boundsOf(sign: string): [number, number] {
  if (sign === '?') return [0, 1];
  if (sign === '*') return [0, openEnd];
  if (sign === '+') return [1, 1 + openEnd];
  const [min = '0', max] = sign.slice(1, -1).split(',');
  if (max === undefined) return [Number(min), Number(min)];
  return [Number(min), max === '' ? Number(min) + openEnd : Number(max)];
}

function one(letter: string): [number, number][] {
  const code = letter.charCodeAt(0);
  return [[code, code]];
}

/** What is in none of the ranges. */
export function inverse(ranges: [number, number][]): [number, number][] {
  const sorted = [...ranges].sort(([a], [b]) => a - b);
  const gaps: [number, number][] = [];
  let next = 0;
  for (const [low, high] of sorted) {
    if (low > next) gaps.push([next, low - 1]);
    next = Math.max(next, high + 1);
  }
  if (next <= 0xffff) gaps.push([next, 0xffff]);
  return gaps;
}
