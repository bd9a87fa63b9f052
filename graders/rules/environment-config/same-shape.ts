import type { ConfigDocument } from '../../read/config/document';
import type { Environment } from '../../read/config/environments';
import type { Finding } from '../../report';
import type { Rule } from '../rule';
import { isRequiredKey, requiredKeys } from '../../read/config/names';
import { relatedTo } from '../config/primitives';
import { list, nameOf } from '../config/words';
import { bad, changed, good, sound } from './examples';
import { nearMisses, type NearMiss } from './required-keys';
import { makesStricter } from './strictness';

export const sameShape: Rule<ConfigDocument> = {
  id: 'same-shape',
  title: 'Same shape everywhere',
  level: 'required',
  why: 'A key that exists in one lane only is code that runs in one lane only: nobody has tested it before production meets it.',
  hints: [
    'Hold the environments side by side: which key has no partner?',
    'Every environment has the same keys, inherited ones included. Only what makes prod stricter (an SLA, a timeout, alerts) may stand in prod alone.',
    'Give the key to every environment, with a value that suits each, or take it out.',
  ],
  lesson: 'one-dag',
  needs: ['three-environments'],
  check(document) {
    if (areAlike(document.environments)) return { findings: [] };
    const near = nearMisses(document);
    const shapes = new Set(document.environments.flatMap((environment) => [...environment.entries.keys()]));
    const uneven = [...shapes].flatMap((shape) => {
      const having = document.environments.filter((environment) => environment.entries.has(shape));
      const lacking = document.environments.filter((environment) => !environment.entries.has(shape));
      if (isNearMiss(near, having, shape)) return [];
      if (!lacking.length || (makesStricter(shape) && growsStricter(having, lacking))) return [];
      if (isRequiredKey(shape)) return [];
      return [unevenFinding(document, shape, having, lacking)];
    });
    return { findings: [...short(document), ...spellings(document, near), ...uneven] };
  },
  good: [
    good('the same keys in each', sound),
    good('a timeout in prod alone', changed(['sla_minutes: 30', 'timeout_minutes: 20'])),
    good('a key inherited by all', `defaults:\n  file_format: parquet\n${sound}`),
    good(
      'the same groups',
      `dev:\n  retry: {count: 1, wait: 5}\nstage:\n  retry: {count: 2, wait: 5}\nprod:\n  retry: {count: 4, wait: 60}\n`,
    ),
  ],
  bad: [
    bad('an owner in prod alone', ['owner'], changed(['  sla_minutes: 30\n', '  owner: data-platform\n'])),
    bad(
      'dev lacks what the others have',
      ['dev'],
      changed(
        ['  retries: 1\n', '  retries: 1\n  pool: small\n'],
        ['  retries: 3\n', '  retries: 3\n  pool: large\n'],
      ),
    ),
    bad(
      'a switch for debugging left in dev',
      ['verbose'],
      changed(['  retries: 0\n', '  retries: 0\n  verbose: true\n']),
    ),
    bad(
      'an SLA in dev alone',
      ['sla_minutes'],
      changed(
        ['  retries: 0\n', '  retries: 0\n  sla_minutes: 5\n'],
        ['  retries: 3\n  sla_minutes: 30\n', '  retries: 3\n'],
      ),
    ),
  ],
};

/** A misspelt key is told by the five keys' own check; here only what it lacks counts, and not that it is one too many. */
function isNearMiss(near: readonly NearMiss[], having: Environment[], shape: string): boolean {
  return having.every((environment) =>
    near.some(
      (one) => one.environments.has(environment) && one.finding.path === environment.entries.get(shape)?.path,
    ),
  );
}

/** The quick look: the same keys in each. */
function areAlike(environments: readonly Environment[]): boolean {
  const [first, ...others] = environments;
  if (!first) return true;
  const { entries } = first;
  return others.every((other) => {
    if (other.entries.size !== entries.size) return false;
    for (const shape of entries.keys()) if (!other.entries.has(shape)) return false;
    return true;
  });
}

/** Environments without one of the five keys that another has. What stands in its place, the five keys' own check says. */
function short(document: ConfigDocument): Finding[] {
  const had = requiredKeys.filter((key) => document.environments.some(({ entries }) => entries.has(key)));
  return document.environments.flatMap((environment) => {
    const lacks = had.filter((key) => !environment.entries.has(key));
    if (!lacks.length) return [];
    const others = document.environments.filter(({ entries }) => lacks.some((key) => entries.has(key)));
    const partners = lacks.flatMap((key) => {
      const other = others.find(({ entries }) => entries.has(key));
      const entry = other?.entries.get(key);
      return other && entry
        ? { message: `${nameOf(other)} has ${key} here.`, range: document.range(entry.keySpan) }
        : [];
    });
    return {
      message: `${nameOf(environment)} is ${lacks.length === 1 ? 'one key' : `${lacks.length} keys`} short of ${list(others.map(nameOf))}.`,
      reason: 'missing' as const,
      range: document.range(environment.nameSpan),
      path: environment.path,
      related: partners,
    };
  });
}

/** One of the five keys that no environment spells right, and that they don't all misspell alike. */
function spellings(document: ConfigDocument, near: readonly NearMiss[]): Finding[] {
  return requiredKeys.flatMap((key) => {
    const tries = near.filter((one) => one.key === key);
    const [first, ...others] = tries;
    const isHad = document.environments.some(({ entries }) => entries.has(key));
    const isAlike = document.environments.every(({ entries }) => first && entries.has(first.shape));
    if (!first || isHad || isAlike) return [];
    const without = document.environments.filter(
      (environment) => !tries.some((one) => one.environments.has(environment)),
    );
    return {
      message: `The environments don’t agree on ${key}: ${list([...new Set(tries.map((one) => `“${one.writtenAs}”`))])}${without.length ? `, and none of these in ${list(without.map(nameOf))}` : ''}.`,
      reason: 'wrong' as const,
      range: first.finding.range,
      ...relatedTo(
        others.map(({ finding, writtenAs }) => ({
          message: `“${writtenAs}” stands here.`,
          range: finding.range,
        })),
      ),
    };
  });
}

/** A guard may begin at any lane, and holds from there up: with one in dev, stage and prod have it too. */
function growsStricter(having: Environment[], lacking: Environment[]): boolean {
  const rank = ({ lane }: Environment): number => (lane === 'prod' ? 2 : lane === 'dev' ? 0 : 1);
  const lowest = Math.min(...having.map(rank));
  return having.some(({ lane }) => lane === 'prod') && lacking.every((one) => rank(one) < lowest);
}

function unevenFinding(
  document: ConfigDocument,
  shape: string,
  having: Environment[],
  lacking: Environment[],
): Finding {
  const [only] = having;
  const entry = only?.entries.get(shape);
  const names = list(lacking.map(nameOf));
  if (only && entry && having.length === 1 && lacking.length > 1) {
    return {
      message: `Only ${nameOf(only)} has ${entry.key}; ${names} have none.`,
      reason: 'wrong',
      range: document.range(entry.source.use ?? entry.keySpan),
      path: entry.path,
    };
  }
  const [first, ...others] = lacking;
  return {
    message: `${names} ${lacking.length === 1 ? 'has' : 'have'} no ${entry?.key ?? shape}; ${list(having.map(nameOf))} ${having.length === 1 ? 'has' : 'have'} it.`,
    reason: 'missing',
    range: document.range(first?.nameSpan ?? { start: 0, end: 0 }),
    path: first?.path ?? '',
    related: others.map((other) => ({
      message: `${nameOf(other)} lacks it too.`,
      range: document.range(other.nameSpan),
    })),
  };
}
