import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { startingRules } from '../../graders/secrets/token-rules';
import { tokens } from '../../graders/secrets/shapes';
import { invented } from './invented';
import { compile } from './javascript';
import { parsePattern, type Pattern } from './pattern';
import { readRules, type TokenRule } from './rules';
import { stepsAt } from './steps';

const folder = new URL('../../graders/secrets/rules/', import.meta.url);
const rules = readdirSync(folder)
  .filter((name) => name.endsWith('.toml'))
  .flatMap((name) => readRules(readFileSync(new URL(name, folder), 'utf8'), name).rules);

/** The secrets that the graders see in a text. */
function seen(text: string): string[] {
  return tokens(text).map(({ start, end }) => text.slice(start, end));
}

describe('every rule finds what its examples say, and nothing else', () => {
  const own = rules.filter(({ examples }) => examples.match.length);

  test.each(own)('$id', ({ examples, kind }) => {
    for (const template of examples.match) {
      const secret = invented(template);
      const found = seen(`key: ${secret}\n`);
      expect(found, `${kind}: ${template}`).toHaveLength(1);
      expect(found[0]?.startsWith(secret.slice(0, 12))).toBe(true);
      // A name that only ends like the token's beginning is another name.
      if (!secret.startsWith('-----')) expect(seen(`key: my9${secret}\n`)).toEqual([]);
    }
    for (const template of examples.pass) expect(seen(`key: ${invented(template)}\n`)).toEqual([]);
  });

  test('rules of our own have examples both ways', () => {
    expect(own.length).toBeGreaterThanOrEqual(100);
    expect(own.filter(({ examples }) => !examples.pass.length)).toEqual([]);
  });
});

/** Texts that make a pattern try and fail: its beginning, and then each of its characters again and again. */
function attacks({ starts, pattern }: TokenRule, length: number): string[] {
  const begin = starts[0] ?? '';
  const letters = new Set(['.', '-']);
  const walk = (part: Pattern): void => {
    if (part.kind === 'chars')
      for (const [low] of part.ranges) if (low >= 32 && low < 127) letters.add(String.fromCharCode(low));
    if ('parts' in part) part.parts.forEach(walk);
    if ('options' in part) part.options.forEach(walk);
    if ('part' in part) walk(part.part);
  };
  walk(pattern);
  const fill = (piece: string): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  return [...letters]
    .slice(0, 12)
    .flatMap((letter) => [
      `${begin}${fill(letter)}\u0001`,
      fill(begin + letter.repeat(30)),
      fill(`${begin}${letter.repeat(20)}.`),
    ]);
}

/** The steps that a rule takes on a text: at each place where it may begin. */
function stepsOn({ starts, pattern }: TokenRule, text: string, limit: number): number {
  let steps = 0;
  for (let at = 0; at < text.length && steps <= limit; at++) {
    if (!starts.length || starts.some((start) => text.startsWith(start, at)))
      steps += stepsAt(pattern, text, at, limit - steps);
  }
  return steps;
}

test('a rule begins with letters, and never with nothing: a look for nothing stops at every place', () => {
  const starts = startingRules.flatMap(([, each]) => each);
  expect(starts.filter((start) => start.length < 2)).toEqual([]);
  expect(starts).toContain('-----BEGIN ');
});

describe('no text makes a pattern slow: twice the length, at most three times the steps', () => {
  test.each(rules)('$id', (rule) => {
    const limit = 40_000_000;
    // A rule without a known beginning is tried at every place.
    const length = rule.starts.length ? 4_000 : 600;
    const [short, long] = [length, 2 * length].map((each) => attacks(rule, each));
    long?.forEach((text, index) => {
      const more = stepsOn(rule, text, limit);
      const less = stepsOn(rule, short?.[index] ?? '', limit);
      expect(more, text.slice(0, 60)).toBeLessThan(limit);
      expect(more, text.slice(0, 60)).toBeLessThanOrEqual(3 * Math.max(less, 20_000));
    });
  });

  test('the count tells a pattern that is slow', () => {
    const slow = parsePattern('(?:a{1,400}){1,400}b');
    expect(stepsAt(slow, 'a'.repeat(24), 0, 1_000_000)).toBeGreaterThan(1_000_000);
  });
});

describe('what RE2 writes otherwise than JavaScript', () => {
  const matches: [string, string, string][] = [
    ['(?i)AbC', 'xaBc', 'aBc'],
    ['(?i:ab)C', 'ABC', 'ABC'],
    ['(?i)a(?-i:B)c', 'AbcABC', 'ABC'],
    ['\\x60(x)\\x60', '`x`', 'x'],
    ['a\\z', 'a', 'a'],
    ['\\Aab', 'ab', 'ab'],
    ['(?P<name>k[[:digit:]]{2})', 'k42', 'k42'],
    ['[[:^alpha:]]{2}', 'a12b', '12'],
    ['\\Qa.b\\E', 'xa.b', 'a.b'],
    ['[^\\s"]{3}', '" abc', 'abc'],
    ['(?s)a.b', 'a\nb', 'a\nb'],
    ['\\x{41}+', 'AAA', 'AAA'],
    ['[\\w-]{2,}', '!a-b', 'a-b'],
  ];
  test.each(matches)('%s in %j', (pattern, text, expected) => {
    const { source, flags, grouped } = compile(parsePattern(pattern));
    const match = new RegExp(source, flags).exec(text);
    expect(grouped ? match?.[1] : match?.[0]).toBe(expected);
  });

  test('(?-i:…) inside (?i) keeps its case', () => {
    const { source, flags } = compile(parsePattern('(?i)a(?-i:B)c'));
    expect(new RegExp(source, flags).test('abc')).toBe(false);
  });

  test('open ends are bounded', () => {
    expect(compile(parsePattern('ab[0-9]+c*d{3,}')).source).toBe(
      'ab[\\d]{1,401}c{0,400}d{3,403}'.replace('[\\d]', '\\d'),
    );
  });

  test('what stands round the only group is looked at and not taken', () => {
    const compiled = compile(parsePattern('(?:^|[^a-z])(tok_[a-z]{3})(?:[^a-z]|$)'));
    expect(compiled.starts).toEqual(['tok_']);
    expect(new RegExp(compiled.source).exec('x tok_abc y')?.[0]).toBe('tok_abc');
  });

  test.each([
    ['(?=a)b', 'it looks ahead or behind'],
    ['\\pL', '\\p has no like in JavaScript'],
    ['(?U)a+', 'the flag (?U) is not translated'],
    ['(a', 'a parenthesis is never closed'],
    ['a)', 'that nothing opened'],
    ['[a', 'a bracket is never closed'],
    ['*a', 'there is nothing to repeat'],
    ['\\x{1F600}', 'beyond what one unit of a string holds'],
    ['[[:nope:]]', 'is no class of POSIX'],
  ])('%s is refused', (pattern, why) => {
    expect(() => parsePattern(pattern)).toThrow(why);
  });
});

describe('a configuration of gitleaks’ own kind', () => {
  const head = '# Source: somewhere\n# License: MIT\n';

  test('rules with keywords, entropy, allowlists and a group', () => {
    const {
      rules: read,
      allow,
      refused,
    } = readRules(
      `${head}[allowlist]\nregexes = ['''(?i)^true$''']\npaths = ['''x''']\n
[[rules]]\nid = "acme-key"\ndescription = "Acme key"\nregex = '''(?i)[\\w.-]{0,50}?(?:acme)(?:[ \\t\\w.-]{0,20})[\\s'"]{0,3}(?:=|:)[\\s'"=]{0,5}([a-f0-9]{32})(?:[\\x60'"\\s;]|\\\\[nr]|$)'''
entropy = 3\nkeywords = ["Acme"]\n[[rules.allowlists]]\nstopwords = ["Example"]\n
[[rules]]\nid = "by-path"\npath = '''\\.p12$'''\n
[[rules]]\nid = "endless"\nregex = '''[a-z]+'''\n`,
      'gitleaks.toml',
    );
    expect(read).toMatchObject([
      {
        id: 'acme-key',
        kind: 'Acme key',
        keywords: ['acme'],
        entropy: 3,
        stopwords: ['example'],
        grouped: true,
        flags: 'i',
        starts: [],
      },
    ]);
    const [acme] = read;
    expect(
      new RegExp(acme?.source ?? '', acme?.flags).exec('ACME_KEY = "0123456789abcdef0123456789abcdef"')?.[1],
    ).toBe('0123456789abcdef0123456789abcdef');
    expect(allow).toEqual(['/^true$/i']);
    expect(refused).toEqual([
      'gitleaks.toml: by-path is left out: it looks at the names of files alone.',
      'gitleaks.toml: endless is left out: without a keyword or a fixed beginning each text would have to be searched for it.',
    ]);
  });

  test('a file that doesn’t say whose it is, is refused', () => {
    expect(() => readRules('[[rules]]\nid = "a"\n', 'a.toml')).toThrow("a.toml doesn't say whose it is.");
  });
});
