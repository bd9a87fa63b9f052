import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointed } from './pointed';

const marked = (text: string, points: string[]) =>
  pointed(text, points)
    .filter(({ point }) => point)
    .map(({ text }) => text);

describe('pointed', () => {
  it('marks each point where it first stands, a repeated one at its next place', () => {
    expect(pointed('a: x\nb: x', ['x', 'x'])).toEqual([
      { text: 'a: ', point: false },
      { text: 'x', point: true },
      { text: '\nb: ', point: false },
      { text: 'x', point: true },
    ]);
  });

  it('leaves out what is missing from the text', () => {
    expect(marked('a', ['', 'b'])).toEqual([]);
  });

  it('never loses a letter', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ maxLength: 3 })), (text, points) => {
        return (
          pointed(text, points)
            .map((part) => part.text)
            .join('') === text
        );
      }),
    );
  });
});
