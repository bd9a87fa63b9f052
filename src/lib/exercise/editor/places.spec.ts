import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from './editor';
import { difference, positionAt, rangeOf } from './places';

describe('positionAt', () => {
  it('counts lines and columns from 1', () => {
    const text = 'ab\n\ncd';
    expect([0, 2, 3, 4, 6, 99].map((offset) => positionAt(text, offset))).toEqual([
      { line: 1, column: 1, offset: 0 },
      { line: 1, column: 3, offset: 2 },
      { line: 2, column: 1, offset: 3 },
      { line: 3, column: 1, offset: 4 },
      { line: 3, column: 3, offset: 6 },
      { line: 3, column: 3, offset: 6 },
    ]);
  });

  it('agrees with splitting the text into lines', () => {
    const texts = fc.array(fc.constantFrom('a', '\n', 'é', '😀')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.nat(40), (text, offset) => {
        const before = text.slice(0, offset).split('\n');
        const { line, column } = positionAt(text, offset);
        return line === before.length && column === (before.at(-1)?.length ?? 0) + 1;
      }),
    );
  });
});

describe('difference', () => {
  it('leads from one text to the other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (from, to) => {
        const { start, end, text } = difference(from, to);
        return applyEdits(from, [{ range: rangeOf(from, { start, end }), text }]).text === to;
      }),
    );
  });
});
