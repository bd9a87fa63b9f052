import fc from 'fast-check';
import { expect, test } from 'vitest';
import { places } from './places';

test('lines end with LF, CRLF or CR', () => {
  const at = places('a\r\nbc\rd\n\ne');
  expect(at.position(0)).toEqual({ line: 1, column: 1, offset: 0 });
  expect(at.position(4)).toEqual({ line: 2, column: 2, offset: 4 });
  expect(at.position(6)).toEqual({ line: 3, column: 1, offset: 6 });
  expect(at.position(9)).toEqual({ line: 5, column: 1, offset: 9 });
});

test('an offset outside the text is brought to its ends', () => {
  const at = places('ab');
  expect(at.position(-3).offset).toBe(0);
  expect(at.position(99)).toEqual({ line: 1, column: 3, offset: 2 });
  expect(at.position(Number.NaN).offset).toBe(0);
  expect(at.range(2, 1)).toEqual({ start: at.position(2), end: at.position(2) });
});

test('line and column lead back to the offset', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '\n', '\r', 'é', '𝄞') }),
      fc.nat(200),
      (text, offset) => {
        const { line, column, offset: at } = places(text).position(offset);
        const before = text.slice(0, at).split(/\r\n|\r|\n/);
        // Between CR and LF the place still belongs to the line that they end.
        const split = text[at - 1] === '\r' && text[at] === '\n';
        expect(line).toBe(split ? before.length - 1 : before.length);
        if (!split) expect(column).toBe((before.at(-1)?.length ?? 0) + 1);
      },
    ),
  );
});
