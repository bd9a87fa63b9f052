import type { Position, Range } from '../report';

/** Turns offsets into places. Offsets outside the text are brought to its ends. */
export interface Places {
  position(offset: number): Position;
  range(start: number, end: number): Range;
}

/**
 * In: a text. Out: its places, in UTF-16 units. Lines end with LF, CRLF or CR, as editors count them.
 * Lines are found when the first place is asked for.
 */
export function places(text: string): Places {
  let starts: number[] | undefined;

  function position(offset: number): Position {
    starts ??= lineStarts(text);
    const at = Math.min(Math.max(Math.trunc(offset) || 0, 0), text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1, offset: at };
  }

  return {
    position,
    range: (start, end) => ({ start: position(start), end: position(Math.max(start, end)) }),
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\r|\n/g)) starts.push(end.index + end[0].length);
  return starts;
}
