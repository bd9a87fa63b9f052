import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BitReader, BitWriter } from './bits';

const lists = fc.array(fc.array(fc.oneof(fc.nat(3), fc.nat(5000)), { maxLength: 40 }), { maxLength: 6 });

test('what is written is read again, list after list', () => {
  fc.assert(
    fc.property(lists, (all) => {
      const writer = new BitWriter();
      for (const one of all) writer.list(one);
      const reader = new BitReader(String(writer));
      expect(all.map(() => reader.list())).toEqual(all);
    }),
  );
});

test('lines mean nothing', () => {
  const writer = new BitWriter();
  writer.list([1, 2, 3]);
  expect(new BitReader(String(writer).replace(/(?=.$)/, '\n')).list()).toEqual([1, 2, 3]);
});

test('small numbers take few letters', () => {
  const writer = new BitWriter();
  writer.list(Array.from({ length: 600 }, (_, at) => at % 4));
  expect(String(writer).length).toBeLessThan(310);
});

test('past the end there is nothing', () => {
  expect(new BitReader('').list()).toEqual([]);
});
