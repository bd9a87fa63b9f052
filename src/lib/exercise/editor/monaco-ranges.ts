import type { Range } from '$graders/report';
import { monaco } from './monaco';

export function toMonaco({ start, end }: Range): monaco.Range {
  return new monaco.Range(start.line, start.column, end.line, end.column);
}

/** As `toMonaco`; a range of nothing takes the word or letter at its place, so that there is something to see. */
export function visible(model: monaco.editor.ITextModel, range: Range): monaco.Range {
  const exact = toMonaco(range);
  if (!exact.isEmpty()) return exact;
  const last = model.getLineMaxColumn(exact.startLineNumber);
  if (last === 1) return exact;
  const start = Math.min(exact.startColumn, last - 1);
  return new monaco.Range(exact.startLineNumber, start, exact.startLineNumber, start + 1);
}

/** The bare numbers of a range, as markers take them. */
export function span({
  startLineNumber,
  startColumn,
  endLineNumber,
  endColumn,
}: monaco.IRange): monaco.IRange {
  return { startLineNumber, startColumn, endLineNumber, endColumn };
}
