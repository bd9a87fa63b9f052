import type { ConfigDocument } from '../../read/config/document';
import type { Entry } from '../../read/config/entries';
import type { Environment } from '../../read/config/environments';
import type { Lane } from '../../model';
import type { Finding } from '../../report';
import { list, nameOf, origins, placeOf, quoted } from './words';

/**
 * What rules about configs are made of. Each takes the document and parameters, and gives findings: none where all is
 * well. Rules add what only they know: near misses, fixes, other words.
 */

/** present: every environment has each of the keys. One finding an environment, at its name. */
export function present(
  document: ConfigDocument,
  keys: readonly string[],
  except: (environment: Environment, key: string) => boolean = () => false,
): Finding[] {
  return document.environments.flatMap((environment) => {
    const missing = keys.filter((key) => !environment.entries.has(key) && !except(environment, key));
    if (!missing.length) return [];
    return {
      message: `${nameOf(environment)} has ${list(missing.map((key) => `no ${key}`))}.`,
      reason: 'missing',
      range: document.range(environment.nameSpan),
      path: environment.path,
    };
  });
}

/** shape: where a key stands, its value is as `fault` wants it. A value that several inherit is told once. */
export function shape(
  document: ConfigDocument,
  key: string,
  fault: (entry: Entry, environment: Environment) => Pick<Finding, 'message' | 'fix'> | null,
): Finding[] {
  const told = new Set<number>();
  return document.environments.flatMap((environment) => {
    const entry = environment.entries.get(key);
    const found = entry && !told.has(entry.keySpan.start) ? fault(entry, environment) : null;
    if (!entry || !found) return [];
    told.add(entry.keySpan.start);
    return {
      ...found,
      reason: 'wrong',
      range: document.range(placeOf(entry)),
      path: entry.path,
      ...relatedTo(origins(document, entry)),
    };
  });
}

/**
 * distinct: no two environments have the same value of a key. `identity` says what counts as the same; null for a
 * value that can't be compared. One finding for each shared value, pointing at all its places.
 */
export function distinct(
  document: ConfigDocument,
  key: string,
  identity: (entry: Entry, environment: Environment) => string | null,
): Finding[] {
  const holders = new Map<string, { environment: Environment; entry: Entry }[]>();
  for (const environment of document.environments) {
    const entry = environment.entries.get(key);
    const same = entry ? identity(entry, environment) : null;
    if (!entry || same === null) continue;
    const sharing = holders.get(same);
    if (sharing) sharing.push({ environment, entry });
    else holders.set(same, [{ environment, entry }]);
  }
  if (holders.size === document.environments.length) return [];
  return [...holders.values()].flatMap((sharing) => {
    const [first, ...others] = sharing.sort((one, other) => rank(one.environment) - rank(other.environment));
    if (!first || !others.length) return [];
    const names = list([first, ...others].map((each) => nameOf(each.environment)));
    const value = quoted(document, first.entry);
    return {
      message:
        value === '“”'
          ? `${names} have an empty ${key}: each needs one of its own.`
          : `${names} share one ${key}: ${value}.`,
      reason: 'wrong',
      range: document.range(placeOf(first.entry)),
      path: first.entry.path,
      related: [
        ...origins(document, first.entry),
        ...others.map(({ environment, entry }) => ({
          message: `${nameOf(environment)} has it here.`,
          range: document.range(placeOf(entry)),
        })),
      ],
    };
  });
}

/** The lane that should change comes first: prod keeps what it has. */
function rank(environment: Environment): number {
  return environment.lane === 'prod'
    ? 3
    : environment.lane === 'dev'
      ? 1
      : environment.lane === 'stage'
        ? 0
        : 2;
}

export interface Compared {
  environment: Environment;
  entry: Entry;
  number: number;
}

/** The numbers that a lane's environments have under a key; null as soon as one of them has none. */
export function numbersIn(document: ConfigDocument, lane: Lane, key: string): Compared[] | null {
  const numbers: Compared[] = [];
  for (const environment of document.inLane(lane)) {
    const entry = environment.entries.get(key);
    const value = entry?.value;
    if (!entry || value?.kind !== 'scalar' || typeof value.value !== 'number') return null;
    if (!Number.isInteger(value.value) || value.value < 0) return null;
    numbers.push({ environment, entry, number: value.value });
  }
  return numbers;
}

/** greater: each number of `high` is over (or, with `orEqual`, at least) each of `low`. Out: the pairs that aren't. */
export function notGreater(
  high: Compared[],
  low: Compared[],
  orEqual: boolean,
): { high: Compared; low: Compared }[] {
  return high.flatMap((one) =>
    low.flatMap((other) =>
      one.number > other.number || (orEqual && one.number === other.number) ? [] : { high: one, low: other },
    ),
  );
}

export function relatedTo(related: Finding['related'] & object): Pick<Finding, 'related'> {
  return related.length ? { related } : {};
}
