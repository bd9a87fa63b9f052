import { describe, expect, test } from 'vitest';
import { catalog } from '../../catalog';
import { grade } from '../../grade';
import type { Check } from '../../report';

function checkOf(rule: string, text: string): Check {
  const check = grade('environment-config', text).checks.find((one) => one.id === rule);
  if (!check) throw new Error(`No check ${rule}.`);
  return check;
}

describe.each(catalog('environment-config'))('$id', (rule) => {
  test.each(rule.good)('passes: $name', ({ text }) => {
    expect(checkOf(rule.id, text)).toMatchObject({ status: 'pass', findings: [] });
  });

  test.each(rule.bad)('has findings: $name', ({ text, points }) => {
    const check = checkOf(rule.id, text);
    const pointed = check.findings.map(({ range }) => text.slice(range.start.offset, range.end.offset));
    expect(check.status).toBe('fail');
    expect(pointed).toEqual(points);
  });
});
