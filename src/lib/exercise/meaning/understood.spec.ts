import { describe, expect, it } from 'vitest';
import type { PlanModel } from '$graders/model';
import { rangeOf } from '../editor/places';
import { isMade, pointsOf } from './understood';

const text = 'dev, then stage after unit tests, then prod once the data owner approves';
const said = (words: string, kind = 'tests') => {
  const start = text.indexOf(words);
  return { kind, says: words, range: rangeOf(text, { start, end: start + words.length }) };
};

const plan: PlanModel = {
  kind: 'plan',
  lanes: [
    { lane: 'dev', entered: said('dev'), gates: [], schemas: [], data: [], watched: [] },
    {
      lane: 'stage',
      entered: said('stage'),
      gates: [said('unit tests')],
      schemas: [],
      data: [],
      watched: [],
    },
    {
      lane: 'prod',
      entered: said('prod'),
      gates: [said('the data owner approves', 'approval')],
      schemas: [],
      data: [],
      watched: [],
    },
  ],
  artifact: { policy: 'unknown', evidence: [] },
  rollout: [],
  watched: [],
  labels: [],
  rollback: { reverts: [], stops: [], bound: [] },
};

const says = (id: string) =>
  pointsOf(plan)
    .find((point) => point.id === id)
    ?.says.map(({ says }) => says);

describe('pointsOf', () => {
  it('finds lanes, tests and approval where the plan states them', () => {
    expect(says('lanes')).toEqual(['dev', 'stage', 'prod']);
    expect(says('tests-stage')).toEqual(['unit tests']);
    expect(says('tests-prod')).toEqual([]);
    expect(says('approval')).toEqual(['the data owner approves']);
  });

  it('lists every point, made or not, and each passage once', () => {
    expect(pointsOf({ ...plan, lanes: [] }).every((point) => point.says.length === 0)).toBe(true);
    const watched = [said('prod'), said('prod')];
    expect(pointsOf({ ...plan, watched }).find(({ id }) => id === 'watched')?.says).toHaveLength(1);
  });

  it('lets the two gates of one check stand for themselves', () => {
    const check = { id: 'test-gates', status: 'fail' } as Parameters<typeof isMade>[1];
    const [stage, prod] = pointsOf(plan).filter((point) => point.check === 'test-gates');
    expect([stage && isMade(stage, check), prod && isMade(prod, check)]).toEqual([true, false]);
  });
});
