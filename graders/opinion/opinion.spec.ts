import { describe, expect, test } from 'vitest';
import { readDocument, type PlanDocument } from '../read/plan/document';
import { dictionary } from '../rules/promotion-plan/dictionary';
import { task } from '../rules/promotion-plan/task';
import { featuresOf } from './features';
import { keyOf, Opinion } from './opinion';
import { pack, quantised } from './pack';

function read(text: string): PlanDocument {
  return readDocument(text, { dictionary, task });
}

const [statement] = read('## Rollback\n\nWithin 12 minutes nobody rebuilds the UAT image.\n').statements;

describe('what the opinion sees of a statement', () => {
  const features = statement ? featuresOf(statement) : [];

  test('stems and pairs of stems, with numbers and lanes by their kind alone', () => {
    expect(features).toEqual(expect.arrayContaining(['nobodi', '# minut', 'STAGE', 'the STAGE']));
    expect(features.join(' ')).not.toMatch(/12|uat/i);
  });

  test('concepts with their polarity, and what stands above', () => {
    expect(features).toEqual(expect.arrayContaining(['-rebuild', '^rollback', 'takes minutes']));
  });

  test('each of them once', () => {
    expect(new Set(features).size).toBe(features.length);
  });
});

describe('weights', () => {
  const weighing = (...weights: [string, number][]): Map<number, number> =>
    new Map(weights.map(([feature, weight]) => [keyOf(feature), weight]));
  const learned = [
    { id: 'one', bias: -1, weights: weighing(['-rebuild', 3], ['minut', 0.01], ['^rollback', -1.5]) },
    { id: 'other', bias: 0.5, weights: weighing(['-rebuild', -20]) },
  ];
  const limits = { threshold: 0.9, settles: 1, doubt: 0.1, objects: 2 };
  const opinion = new Opinion(pack(learned, { check: limits }));
  const likely = (sum: number): number => 1 / (1 + Math.exp(-sum));

  test('are the same after packing, but for their grain', () => {
    const [one, other] = opinion.likelihoods(statement ? [statement] : []);
    expect(one).toBeCloseTo(likely(-1 + quantised(3) + quantised(-1.5)), 6);
    expect(other).toBeCloseTo(likely(0.5 + quantised(-20)), 6);
  });

  test('know their questions and checks, and no others', () => {
    expect([opinion.placeOf('other'), opinion.placeOf('third')]).toEqual([1, -1]);
    expect([opinion.limitsOf('check'), opinion.limitsOf('another')]).toEqual([limits, null]);
  });
});
