import { describe, expect, it } from 'vitest';
import type { PlanModel, Stated } from '$graders/model';
import type { Check } from '$graders/report';
import { rangeOf } from '../editor/places';
import { withWording } from './by-wording';
import { pointsOf } from './understood';

const text = 'hop two wants green pytest, the lead signs, its digest stays';
const at = (words: string) => ({
  says: words,
  range: rangeOf(text, { start: text.indexOf(words), end: text.indexOf(words) + words.length }),
});
const lane = (name: 'dev' | 'stage' | 'prod', gates: Stated[] = []) => ({
  lane: name,
  entered: null,
  gates,
  schemas: [],
  data: [],
  watched: [],
});
const empty: PlanModel = {
  kind: 'plan',
  lanes: [lane('dev'), lane('stage'), lane('prod')],
  artifact: { policy: 'unknown', evidence: [] },
  rollout: [],
  watched: [],
  labels: [],
  rollback: { reverts: [], stops: [], bound: [] },
};
const passed = (id: string, words: string, by?: 'wording') =>
  ({ id, status: 'pass', evidence: [{ ...at(words), ...(by && { by }) }] }) as unknown as Check;
const said = (model: PlanModel, id: string) =>
  pointsOf(model)
    .find((point) => point.id === id)
    ?.says.map(({ says }) => says);

describe('withWording', () => {
  it('puts what was understood by its wording where rules found nothing', () => {
    const model = withWording(empty, [
      passed('test-gates', 'hop two wants green pytest', 'wording'),
      passed('approval-gate', 'the lead signs', 'wording'),
      passed('one-artifact', 'its digest stays', 'wording'),
    ]);
    expect(said(model, 'tests-stage')).toEqual(['hop two wants green pytest']);
    expect(said(model, 'tests-prod')).toEqual(['hop two wants green pytest']);
    expect(said(model, 'approval')).toEqual(['the lead signs']);
    expect(said(model, 'artifact')).toEqual(['its digest stays']);
    expect(model.artifact.policy).toBe('one');
    expect(said(model, 'back')).toEqual([]);
  });

  it('leaves what rules found as it is, and takes nothing that was not understood by its wording', () => {
    const found = { ...empty, lanes: [lane('stage', [{ ...at('the lead signs'), kind: 'tests' }])] };
    const model = withWording(found, [passed('test-gates', 'hop two wants green pytest', 'wording')]);
    expect(said(model, 'tests-stage')).toEqual(['the lead signs']);
    expect(withWording(empty, [passed('masked-data', 'the lead signs')])).toEqual(empty);
  });
});
