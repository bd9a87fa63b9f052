import { describe, expect, test } from 'vitest';
import { readDocument } from '../../read/plan/document';
import { dictionary } from './dictionary';
import { gatesOf } from './gates';
import { task } from './task';

const doorsOf = (text: string): string =>
  [...new Set(gatesOf(readDocument(text, { dictionary, task })).gates.map(({ before }) => before))].join();

describe('gates told by what follows from a check', () => {
  test.each([
    ['A batch comparison runs each night, and a mismatch closes the door to production.', 'prod'],
    ['If `pytest` fails in Cloud Build, the stg trigger isn’t fired.', 'stage'],
    ['Rundeck won’t offer "to preprod" after a red test harness.', 'stage'],
  ])('%s', (text, doors) => {
    expect(doorsOf(text)).toBe(doors);
  });

  test.each([
    'Tests run before stage and before prod, but a red result doesn’t stop it.',
    'Unit tests block stage and a reconciliation blocks prod, except on Fridays.',
    'No tests stand between dev and stage.',
  ])('none: %s', (text) => {
    expect(doorsOf(text)).toBe('');
  });
});
