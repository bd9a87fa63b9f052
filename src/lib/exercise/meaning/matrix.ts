import type { ConfigModel, ConfigValue, Lane, Origin } from '$graders/model';
import type { Range } from '$graders/report';
import type { Exercise } from '$lib/content/compiled';
import { lanes } from '$lib/ui/lanes';
import { meets } from '../editor/places';
import type { PlacedFinding } from '../report/findings';

export type Freedom = 'must-differ' | 'must-match' | 'may-differ';

export interface MatrixCell {
  lane: Lane;
  /** Null where the environment doesn't have the key. */
  value: ConfigValue | null;
  /** "from defaults", "by anchor base"; null for a value that stands in its environment itself. */
  origin: string | null;
  /** What is wrong with it, in two or three words; null where nothing is. */
  trouble: string | null;
  /** The finding that says it in full. */
  finding: string | null;
}

export interface MatrixRow {
  key: string;
  cells: MatrixCell[];
  /** How the row stands to its group: "differs", "dev and prod share it". */
  word: string;
  holds: boolean;
  /** Every lane has it, and the same. */
  same: boolean;
}

export interface MatrixGroup {
  freedom: Freedom;
  title: string;
  rows: MatrixRow[];
}

const titles: Record<Freedom, string> = {
  'must-differ': 'Must differ between lanes',
  'must-match': 'Must match in every lane',
  'may-differ': 'May differ',
};

/** Keys that choose the code which runs. They are the artifact's, and the artifact is one. */
const choosesCode =
  /(^|[._-])(image|tag|version|branch|ref|revision|commit|sha|digest|script|artifact|dag_file)$/i;

/** The config as resolved, a row a key, sorted by what may differ between lanes. Groups without rows are left out. */
export function matrixOf(
  model: ConfigModel,
  keys: Exercise['keys'],
  findings: readonly PlacedFinding[],
): MatrixGroup[] {
  const known = new Map<string, Freedom>(keys.map(({ name, rule }) => [name, rule]));
  const others = model.environments
    .flatMap(({ values }) => values.map(({ key }) => key))
    .filter((key) => !known.has(key));
  for (const key of others) known.set(key, choosesCode.test(key) ? 'must-match' : 'may-differ');
  const asked = new Set(keys.map(({ name }) => name));
  const groups = (Object.keys(titles) as Freedom[]).map((freedom) => ({
    freedom,
    title: titles[freedom],
    rows: [...known]
      .filter(([, theirs]) => theirs === freedom)
      .map(([key]) => rowOf(key, freedom, asked.has(key), model, findings)),
  }));
  return groups.filter(({ rows }) => rows.length > 0);
}

function rowOf(
  key: string,
  freedom: Freedom,
  asked: boolean,
  model: ConfigModel,
  findings: readonly PlacedFinding[],
): MatrixRow {
  const values = lanes.map((lane) => {
    const environment = model.environments.find((one) => one.lane === lane);
    return { lane, value: environment?.values.find((one) => one.key === key) ?? null };
  });
  const present = values.filter(({ value }) => value !== null);
  const sharing = sharers(values);
  const cells = values.map(({ lane, value }): MatrixCell => {
    const found = value && findings.find(({ finding }) => overlaps(value, finding.range));
    const twins = sharing.find((group) => group.includes(lane))?.filter((other) => other !== lane) ?? [];
    const shared = freedom === 'must-differ' && twins.length > 0 && found;
    return {
      lane,
      value,
      origin: value && originInWords(value.origin),
      trouble:
        !value && asked
          ? 'missing'
          : shared
            ? `the same as ${twins.join(' and ')}`
            : (found?.check.title ?? null),
      finding: found?.id ?? null,
    };
  });
  const same = present.length === lanes.length && sharing.some((group) => group.length === lanes.length);
  return { key, cells, same, ...standing(freedom, present.length, sharing, same) };
}

function standing(
  freedom: Freedom,
  present: number,
  sharing: Lane[][],
  same: boolean,
): { word: string; holds: boolean } {
  if (freedom === 'must-differ') {
    const [group] = sharing;
    if (group) return { word: `${group.join(' and ')} share it`, holds: false };
    return present > 1 ? { word: 'differs', holds: true } : { word: '', holds: true };
  }
  if (freedom === 'must-match') {
    return same || present < 2 || sharing.some((group) => group.length === present)
      ? { word: 'matches', holds: true }
      : { word: 'does not match', holds: false };
  }
  return { word: '', holds: true };
}

/**
 * The groups as they are now, with every row that reads as before taken from `before`: views then leave it alone. The row's
 * values keep their old places in the text; where a value stands now, `placeOf` tells.
 */
export function keptRows(before: readonly MatrixGroup[], now: readonly MatrixGroup[]): MatrixGroup[] {
  const old = new Map(before.flatMap(({ rows }) => rows.map((row) => [row.key, row])));
  return now.map((group) => ({
    ...group,
    rows: group.rows.map((row) => {
      const kept = old.get(row.key);
      return kept && readsLike(kept, row) ? kept : row;
    }),
  }));
}

function readsLike(one: MatrixRow, other: MatrixRow): boolean {
  return (
    one.word === other.word &&
    one.holds === other.holds &&
    one.same === other.same &&
    one.cells.every((cell, at) => cellReadsLike(cell, other.cells[at]))
  );
}

function cellReadsLike(one: MatrixCell, other: MatrixCell | undefined): boolean {
  return (
    one.trouble === other?.trouble &&
    one.origin === other.origin &&
    one.finding === other.finding &&
    one.value?.type === other.value?.type &&
    one.value?.shown === other.value?.shown &&
    one.value?.range.start.line === other.value?.range.start.line
  );
}

/** Where a lane's value of a key stands in the text that `model` is of. */
export function placeOf(model: ConfigModel, lane: Lane, key: string): Range | undefined {
  const environment = model.environments.find((one) => one.lane === lane);
  return environment?.values.find((value) => value.key === key)?.range;
}

/** A value as a person reads it: nothing between quotes for an empty string. */
export function displayed({ type, shown }: ConfigValue): string {
  return type === 'string' && shown === '' ? '""' : shown;
}

/** Lanes that have the same value, in groups of two or three. Masked values say nothing about being the same. */
function sharers(values: { lane: Lane; value: ConfigValue | null }[]): Lane[][] {
  const groups = new Map<string, Lane[]>();
  for (const { lane, value } of values) {
    if (!value || value.shown.includes('•')) continue;
    groups.set(value.shown, [...(groups.get(value.shown) ?? []), lane]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function overlaps({ range }: ConfigValue, other: PlacedFinding['finding']['range']): boolean {
  return meets(range, other.start.offset) || meets(other, range.start.offset);
}

function originInWords({ kind, name }: Origin): string | null {
  if (kind === 'own') return null;
  return kind === 'anchor' ? `by anchor ${name ?? ''}`.trim() : `from ${name ?? 'defaults'}`;
}
