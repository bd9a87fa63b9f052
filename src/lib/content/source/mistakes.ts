/** A mistake in the content, for the instructor: where it stands, what is wrong, and what is allowed. */
export interface Mistake {
  /** As it was opened: `content/environment-separation/quiz.yaml`. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units, as editors count. */
  column: number;
  message: string;
}

/** Gathers every mistake of a course, so that all are told at once. The same one is told once. */
export class Mistakes {
  readonly #found = new Map<string, Mistake>();

  add(mistake: Mistake): void {
    this.#found.set(format(mistake), mistake);
  }

  /** By file, then by place. */
  sorted(): Mistake[] {
    return [...this.#found.values()].sort(
      (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.message, b.message),
    );
  }
}

/** `file:line:column: message`: editors and terminals make a link of it. */
export const format = ({ file, line, column, message }: Mistake) => `${file}:${line}:${column}: ${message}`;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
