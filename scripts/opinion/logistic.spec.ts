import { expect, test } from 'vitest';
import { fit, type Example } from './logistic';

/** Feature 0 says that it is so, feature 1 that it isn't, and 2 says nothing. */
const examples: Example[] = Array.from({ length: 40 }, (_, at) => ({
  features: [at % 2, ...(at % 3 ? [2] : [])],
  so: at % 2 === 0,
  weight: 1,
}));

test('learns what speaks for it and what against', () => {
  const { weights } = fit(examples, 3, { lasso: 0.1, ridge: 0.1 });
  expect(weights[0]).toBeGreaterThan(1);
  expect(weights[1]).toBeLessThan(-1);
  expect(Math.abs(weights[2] ?? 1)).toBeLessThan(0.2);
});

test('keeps to the features that are allowed', () => {
  expect([
    ...fit(examples, 3, { lasso: 0, ridge: 0.1 }, (feature) => feature === 1).weights.slice(0, 1),
  ]).toEqual([0]);
});

test('learns the same from the same', () => {
  expect(fit(examples, 3, { lasso: 0.1, ridge: 0.1 })).toEqual(fit(examples, 3, { lasso: 0.1, ridge: 0.1 }));
});
