import { describe, expect, it } from 'vitest';
import type { PlanModel } from '$graders/model';
import { rangeOf } from '../editor/places';
import { roadOf } from './road';

const said = (says: string, kind = 'tests') => ({ kind, says, range: rangeOf('abc', { start: 0, end: 1 }) });
const empty: PlanModel = {
  kind: 'plan',
  lanes: [],
  artifact: { policy: 'unknown', evidence: [] },
  rollout: [],
  watched: [],
  labels: [],
  rollback: { reverts: [], stops: [], bound: [] },
};

describe('roadOf', () => {
  it('draws an empty plan as a road of empty places', () => {
    const road = roadOf(empty);
    expect([...road.gates.stage, ...road.gates.prod, road.back].map(({ evidence }) => evidence)).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(road.lanes.map(({ lane, says }) => [lane, says])).toEqual([
      ['dev', []],
      ['stage', []],
      ['prod', []],
    ]);
  });

  it('puts tests and approval into gates of their own, and each reading once', () => {
    const prod = {
      lane: 'prod' as const,
      entered: null,
      schemas: [],
      data: [],
      watched: [said('rows'), said('rows')],
    };
    const gates = [said('dbt tests'), said('the data owner approves', 'approval')];
    const road = roadOf({ ...empty, lanes: [{ ...prod, gates }] });
    expect(road.gates.prod.map(({ says }) => says)).toEqual([['dbt tests'], ['the data owner approves']]);
    expect(road.lanes[2]?.says).toEqual(['rows']);
  });

  it('shows the plate only for an artifact that is built once', () => {
    const artifact = { name: 'orders:1.4.2', evidence: [] };
    expect(roadOf({ ...empty, artifact: { ...artifact, policy: 'one' } }).artifact).toBe('orders:1.4.2');
    expect(roadOf({ ...empty, artifact: { ...artifact, policy: 'rebuilt' } }).artifact).toBeNull();
  });
});
