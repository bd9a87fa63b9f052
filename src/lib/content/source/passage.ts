import type { Mistakes } from './mistakes';

/** A file of the content, and where each of its offsets is. */
class SourceFile {
  readonly #lineStarts: number[];

  constructor(
    readonly path: string,
    readonly text: string,
    readonly mistakes: Mistakes,
    /** Of a file that is not there nothing more is said. */
    private readonly missing: boolean,
  ) {
    this.#lineStarts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
  }

  report(offset: number, message: string): void {
    if (this.missing) return;
    const within = Math.max(0, Math.min(offset, this.text.length));
    const line = this.#lineStarts.findLastIndex((start) => start <= within);
    const column = within - (this.#lineStarts[line] ?? 0) + 1;
    this.mistakes.add({ file: this.path, line: line + 1, column, message });
  }
}

/**
 * A text that knows where it stands: a whole file, its front matter, or a string inside its YAML. Whoever
 * reads a text reports mistakes by offset into it; the passage turns them into line and column of the file.
 */
export class Passage {
  private constructor(
    readonly text: string,
    readonly file: SourceFile,
    private readonly inFile: (offset: number) => number,
  ) {}

  /** Without a text: a file that is missing. It reads as empty. */
  static ofFile(path: string, text: string | undefined, mistakes: Mistakes): Passage {
    const file = new SourceFile(path, text ?? '', mistakes, text === undefined);
    return new Passage(file.text, file, (offset) => offset);
  }

  /** A contiguous part of this passage. */
  part(start: number, end: number): Passage {
    return new Passage(this.text.slice(start, end), this.file, (offset) => this.inFile(start + offset));
  }

  /** A text that was written differently here: without its indentation, quotes or escapes. `places[i]` is where `text[i]` stands. */
  rewritten(text: string, places: number[]): Passage {
    return new Passage(text, this.file, (offset) => this.inFile(places[offset] ?? (places.at(-1) ?? -1) + 1));
  }

  report(offset: number, message: string): void {
    this.file.report(this.inFile(offset), message);
  }
}
