import type { ConfigDocument } from '../../read/config/document';
import type { Finding } from '../../report';
import type { Rule } from '../rule';
import { setOwn } from '../config/fixes';
import { notGreater, numbersIn, relatedTo, type Compared } from '../config/primitives';
import { nameOf, origins, placeOf } from '../config/words';
import { bad, changed, good, sound } from './examples';

export const prodStricter: Rule<ConfigDocument> = {
  id: 'prod-stricter',
  title: 'Prod is stricter',
  level: 'required',
  why: 'In dev a failure should be seen at once; in prod a short outage of a source should not wake anybody. Equal retries mean that one of the two is wrong.',
  hints: [
    'Which lane should try again most often when a source is away for a minute?',
    'Prod retries more often than dev, and at least as often as stage.',
    'Raise the number of retries in prod above the one in dev, for example 0, 1 and 3.',
  ],
  lesson: 'one-dag',
  needs: ['three-environments'],
  check(document) {
    const prod = numbersIn(document, 'prod', 'retries');
    const dev = numbersIn(document, 'dev', 'retries');
    const stage = numbersIn(document, 'stage', 'retries');
    const findings = [
      ...tooFew(document, prod ?? [], dev ?? [], false),
      ...tooFew(document, prod ?? [], stage ?? [], true),
    ];
    const unknown = !prod ? 'prod' : !dev ? 'dev' : !stage ? 'stage' : null;
    if (!unknown) return { findings: onceEach(findings) };
    return {
      findings: onceEach(findings),
      waits: `This waits until retries in ${unknown} is a whole number from 0 up.`,
    };
  },
  good: [
    good('0, 1 and 3', sound),
    good('as many as stage', changed(['retries: 1', 'retries: 3'])),
    good(
      'more than ten',
      changed(['retries: 0', 'retries: 9'], ['retries: 1', 'retries: 9'], ['retries: 3', 'retries: 10']),
    ),
  ],
  bad: [
    bad('the same everywhere', ['1'], changed(['retries: 0', 'retries: 1'], ['retries: 3', 'retries: 1'])),
    bad('fewer than stage', ['3'], changed(['retries: 1', 'retries: 5'])),
    bad(
      'one for all from a defaults section',
      ['2'],
      `defaults:\n  retries: 2\n${changed(['  retries: 0\n', ''], ['  retries: 1\n', ''], ['  retries: 3\n', ''])}`,
    ),
  ],
};

interface Shortfall {
  /** How many retries prod needs at least. */
  needs: number;
  finding: Finding;
}

function tooFew(
  document: ConfigDocument,
  prod: Compared[],
  other: Compared[],
  orEqual: boolean,
): Shortfall[] {
  return notGreater(prod, other, orEqual).map(({ high, low }) => {
    const needs = low.number + (orEqual ? 0 : 1);
    const wish = orEqual
      ? `at least as often as ${nameOf(low.environment)}`
      : `more often than ${nameOf(low.environment)}`;
    const fix = setOwn(document, high.environment, 'retries', String(needs), `Raise to ${needs}`);
    const related = [
      ...origins(document, high.entry),
      {
        message: `${nameOf(low.environment)} retries ${low.number} times.`,
        range: document.range(placeOf(low.entry)),
      },
    ];
    const finding: Finding = {
      message: `retries is ${high.number} in ${nameOf(high.environment)} and ${low.number} in ${nameOf(low.environment)}: prod should retry ${wish}.`,
      reason: 'wrong',
      range: document.range(placeOf(high.entry)),
      path: high.entry.path,
      ...relatedTo(related),
      ...(fix ? { fix } : {}),
    };
    return { needs, finding };
  });
}

/** Prod may fall short of dev and stage at one place; the finding that asks for most says it all. */
function onceEach(shortfalls: Shortfall[]): Finding[] {
  const most = new Map<number, Shortfall>();
  for (const shortfall of shortfalls) {
    const { offset } = shortfall.finding.range.start;
    const known = most.get(offset);
    if (!known || shortfall.needs > known.needs) most.set(offset, shortfall);
  }
  return [...most.values()].map(({ finding }) => finding);
}
