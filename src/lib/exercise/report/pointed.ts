/** A text cut where an example's points stand in it. */
export interface PointedPart {
  text: string;
  point: boolean;
}

/** Marks the first place of each point that isn't marked yet. Points that aren't in the text, and empty ones, are left out. */
export function pointed(text: string, points: readonly string[]): PointedPart[] {
  const taken: { start: number; end: number }[] = [];
  for (const point of points) {
    if (!point) continue;
    let start = text.indexOf(point);
    while (start !== -1 && taken.some((other) => start < other.end && other.start < start + point.length)) {
      start = text.indexOf(point, start + 1);
    }
    if (start !== -1) taken.push({ start, end: start + point.length });
  }
  taken.sort((a, b) => a.start - b.start);
  const parts: PointedPart[] = [];
  let at = 0;
  for (const { start, end } of taken) {
    parts.push({ text: text.slice(at, start), point: false }, { text: text.slice(start, end), point: true });
    at = end;
  }
  parts.push({ text: text.slice(at), point: false });
  return parts.filter((part) => part.text !== '');
}
