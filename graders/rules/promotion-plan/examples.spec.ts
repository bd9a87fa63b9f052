import { describe, expect, test } from 'vitest';
import { catalog } from '../../catalog';
import { grade } from '../../grade';
import type { Check } from '../../report';

function checkOf(exercise: string, rule: string, text: string): Check {
  const check = grade(exercise, text).checks.find((one) => one.id === rule);
  if (!check) throw new Error(`No check ${rule}.`);
  return check;
}

describe.each(['promotion-plan', 'schema-change'])('%s', (exercise) => {
  describe.each(catalog(exercise))('$id', (rule) => {
    test.each(rule.good)('passes: $name', ({ text }) => {
      expect(checkOf(exercise, rule.id, text)).toMatchObject({ status: 'pass', findings: [] });
    });

    test.each(rule.bad)('has findings: $name', ({ text, points }) => {
      const check = checkOf(exercise, rule.id, text);
      const pointed = check.findings.map(({ range }) => text.slice(range.start.offset, range.end.offset));
      expect(check.status).toBe('fail');
      expect(pointed).toEqual(points);
    });
  });
});
