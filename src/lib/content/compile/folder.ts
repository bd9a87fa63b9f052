import type { Mistakes } from '../source/mistakes';
import { Passage } from '../source/passage';

/** The files of a course by path, such as `course.yaml` or `environment-separation/lesson.md`. */
export type Files = ReadonlyMap<string, string>;

/** A folder of the content. Asking for a file that is not there is a mistake of the content, and reported. */
export class Folder {
  constructor(
    private readonly files: Files,
    private readonly mistakes: Mistakes,
    /** How the folder is named in mistakes: `content`. */
    private readonly shown: string,
    private readonly path = '',
  ) {}

  in(name: string): Folder {
    return new Folder(this.files, this.mistakes, this.shown, `${this.path}${name}/`);
  }

  has(file: string): boolean {
    return this.files.has(this.path + file);
  }

  /** A file's text; where it is missing that is reported (or `missing` says it in its own words), and it reads as empty. */
  open(file: string, missing?: () => void): Passage {
    const path = `${this.shown}/${this.path}${file}`;
    const text = this.files.get(this.path + file);
    if (text === undefined && missing) missing();
    else if (text === undefined)
      this.mistakes.add({ file: path, line: 1, column: 1, message: 'this file is missing' });
    return Passage.ofFile(path, text, this.mistakes);
  }

  /** Names of the folders within, sorted. */
  folders(): string[] {
    return this.#names((rest) => rest.includes('/'));
  }

  /** Names of the files within, sorted. */
  list(): string[] {
    return this.#names((rest) => !rest.includes('/'));
  }

  #names(wanted: (rest: string) => boolean): string[] {
    const rests = [...this.files.keys()].filter((path) => path.startsWith(this.path)).map((path) => path.slice(this.path.length));
    return [...new Set(rests.filter(wanted).map((rest) => rest.split('/')[0] ?? ''))].sort();
  }
}
