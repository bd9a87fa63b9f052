import { parseArgs } from 'node:util';
import { catalog } from '../catalog';
import { exercises } from '../exercises';
import { formats, type FormatName } from './formats';

export interface Arguments {
  exercise: string;
  paths: string[];
  format: FormatName;
  /** The checks asked for; null for all of them. */
  only: ReadonlySet<string> | null;
}

/** Wrong usage: a sentence for whoever typed it. */
export class UsageError extends Error {}

export const usage = `Usage: three-lanes <exercise> <file|folder|->... [--format text|jsonl|sarif|junit] [--only id,id]

  <exercise>   ${exercises.map(({ id }) => id).join(', ')}
  -            reads one text from standard input
  --format     text (default), jsonl: one report a line, sarif 2.1.0, junit
  --only       grades these checks alone; all of them count, advice too

Exit codes: 0 all pass, 1 something to revise, 2 wrong usage, 3 the tool failed.
`;

/** In: the words behind the command. Out: what they ask for, or `help`. Throws a UsageError with a sentence. */
export function readArguments(words: string[]): Arguments | 'help' {
  const { values, positionals } = parsed(words);
  if (values.help) return 'help';
  const [exercise, ...paths] = positionals;
  if (exercise === undefined) throw new UsageError('Name an exercise and at least one file.');
  if (!exercises.some(({ id }) => id === exercise)) {
    throw new UsageError(
      `There is no exercise "${exercise}". There are: ${exercises.map(({ id }) => id).join(', ')}.`,
    );
  }
  if (!paths.length) throw new UsageError('Name at least one file or folder, or - for standard input.');
  if (paths.filter((path) => path === '-').length > 1)
    throw new UsageError('Standard input (-) can be read once.');
  const format = values.format ?? 'text';
  if (!isFormat(format)) {
    throw new UsageError(`There is no format "${format}". There are: ${Object.keys(formats).join(', ')}.`);
  }
  return { exercise, paths, format, only: readOnly(exercise, values.only) };
}

function parsed(words: string[]) {
  try {
    return parseArgs({
      args: words,
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        only: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readOnly(exercise: string, list: string | undefined): ReadonlySet<string> | null {
  if (list === undefined) return null;
  const known = catalog(exercise).map(({ id }) => id);
  const asked = list
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);
  if (!asked.length) throw new UsageError('--only needs at least one check.');
  const unknown = asked.find((id) => !known.includes(id));
  if (unknown !== undefined)
    throw new UsageError(`There is no check "${unknown}" in ${exercise}. There are: ${known.join(', ')}.`);
  return new Set(asked);
}

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(formats, name);
}
