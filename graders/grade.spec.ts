import { expect, test } from 'vitest';
import { grade } from './grade';

test("an unknown exercise is the caller's mistake", () => {
  expect(() => grade('no-such-exercise', 'a: 1')).toThrow('There is no exercise "no-such-exercise"');
});
