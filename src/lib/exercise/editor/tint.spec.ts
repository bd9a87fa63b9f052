import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextLanguage } from './editor';
import { tint } from './tint';

const words = (line: string, language: TextLanguage) =>
  tint(line, language)
    .filter(({ tint }) => tint !== 'plain')
    .map(({ start, end, tint }) => [tint, line.slice(start, end)]);

describe('tint', () => {
  it('sees keys, strings, numbers and notes of YAML', () => {
    expect(words('    dst_conn: wh_prod # theirs', 'yaml')).toEqual([
      ['key', 'dst_conn'],
      ['string', 'wh_prod'],
      ['note', '# theirs'],
    ]);
    expect(words('retries: 3', 'yaml')).toEqual([
      ['key', 'retries'],
      ['number', '3'],
    ]);
    expect(words('  - name: "a: b"', 'yaml')).toEqual([
      ['key', 'name'],
      ['string', '"a: b"'],
    ]);
    expect(words('# a: note', 'yaml')).toEqual([['note', '# a: note']]);
  });

  it('sees JSON and Markdown', () => {
    expect(words('  "retries": 3, "x": "y"', 'json')).toEqual([
      ['key', '"retries"'],
      ['number', '3'],
      ['key', '"x"'],
      ['string', '"y"'],
    ]);
    expect(words('# Orders to prod', 'markdown')).toEqual([['strong', '# Orders to prod']]);
  });

  it('covers every line whole and in order, whatever stands there', () => {
    const languages = fc.constantFrom<TextLanguage>('yaml', 'json', 'markdown');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab:# -"\'0[{}]\\*`\t') }),
        languages,
        (line, language) => {
          const parts = tint(line, language);
          return parts.map(({ start, end }) => line.slice(start, end)).join('') === line;
        },
      ),
    );
  });
});
