import { z } from 'zod';

/**
 * What zod has to say, in our words: the end of a sentence that starts with the thing's name ("minutes" is
 * missing; …). What is allowed comes from the schema's own description where it has one.
 *
 * For unknown keys the message is the list of keys allowed, joined by ", ": the reader makes a sentence for each key.
 */
export function expectation(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'unrecognized_keys') return keysOf(issue.inst).join(', ');
  const wanted = described(issue) ?? wants(issue);
  if (wanted === undefined) return undefined;
  const input = inputOf(issue);
  if (input === undefined) return `is missing; it is ${wanted}`;
  if (input === null) return `is empty; it is ${wanted}`;
  return `is ${shown(input)}; allowed is ${wanted}`;
}

/** Where a kind decides the shape, zod gives the whole mapping and names the key: what is wrong is the key's value. */
function inputOf({ input, discriminator }: z.core.$ZodRawIssue): unknown {
  const whole = typeof input === 'object' && input !== null && typeof discriminator === 'string';
  return whole ? Object.entries(input).find(([key]) => key === discriminator)?.[1] : input;
}

/** What is wanted, for issues of schemas without a description; undefined keeps the schema's own message. */
function wants(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return oneOf(issue.values);
    case 'invalid_union':
      return Array.isArray(issue.options) ? oneOf(issue.options) : undefined;
    case 'too_small':
      return issue.origin === 'array' ? `a list of at least ${issue.minimum}` : least(issue.origin, issue.minimum);
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'invalid_format':
      return issue.format === 'date' ? 'a date such as 2026-01-31' : undefined;
    default:
      return undefined;
  }
}

const types: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list ("- …")',
  object: 'keys with values ("key: value")',
  record: 'keys with values ("key: value")',
};

const least = (origin: string, minimum: number | bigint) =>
  origin === 'string' ? 'a text that is not empty' : `at least ${minimum}`;

const oneOf = (values: readonly unknown[]) => values.map((value) => `"${String(value)}"`).join(' or ');

/** A value as a mistake shows it: short, on one line. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return 'keys with values';
  const line = String(value).replace(/\s+/g, ' ');
  if (line.trim() === '') return 'empty';
  return typeof value === 'string' ? `"${line.length > 40 ? `${line.slice(0, 39)}…` : line}"` : line;
}

/** The description of the schema that refused: for a check ("at least 1"), that of the schema it belongs to. */
function described(issue: z.core.$ZodRawIssue): string | undefined {
  const schema: unknown = issue.inst instanceof z.ZodType ? issue.inst : issue['schema'];
  return schema instanceof z.ZodType ? z.globalRegistry.get(schema)?.description : undefined;
}

const keysOf = (schema: unknown): string[] => (schema instanceof z.ZodObject ? Object.keys(schema.shape) : []);

/** In: a path such as `options, 1, why`. Out: how a person would name it: `"why"`, or `item 2 of "options"`. */
export function naming(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (typeof last !== 'number') return `"${String(last)}"`;
  const list = path.findLast((key) => typeof key === 'string');
  return list === undefined ? `item ${last + 1}` : `item ${last + 1} of "${String(list)}"`;
}

/** The name among `known` that was probably meant: at most a third of its letters differ. Null where none is near. */
export function nearest(written: string, known: readonly string[]): string | null {
  const [best] = known
    .map((name) => ({ name, distance: distance(written.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, distance: far }) => far <= Math.max(1, Math.floor(name.length / 3)))
    .sort((a, b) => a.distance - b.distance);
  return best?.name ?? null;
}

/** How a name that nothing knows is told: with the near one, or with all that there are. */
export function unknownName(what: string, written: string, known: readonly string[]): string {
  const near = nearest(written, known);
  const allowed = near
    ? `: did you mean "${near}"?`
    : known.length > 0
      ? `; allowed ${known.length > 1 ? 'are' : 'is'} ${known.join(', ')}`
      : '; there is none yet';
  return `there is no ${what} "${written}"${allowed}`;
}

/** Letters to add, drop, change or swap with their neighbour to get from `a` to `b` (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const cell = (row: number, column: number) => rows[row]?.[column] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = cell(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? cell(i - 2, j - 2) + 1 : Infinity;
      rows[i]?.push(Math.min(cell(i - 1, j) + 1, cell(i, j - 1) + 1, change, swap));
    }
  }
  return cell(a.length, b.length);
}

/** A parser's own words, as the end of a sentence of ours. */
export const asClause = (message: string) => message.charAt(0).toLowerCase() + message.slice(1).replace(/\s+/g, ' ');
