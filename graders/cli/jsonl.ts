import type { Format } from './formats';

/** One report a line, with its file. */
export function jsonl(): Format {
  return {
    begin: () => '',
    one: ({ file, report }) => `${JSON.stringify({ file, ...report })}\n`,
    end: () => '',
  };
}
