import { expect, test, vi } from 'vitest';
import { afterPaint } from './after-paint';
import { check, report } from './exercise.fixture';
import { ShownReport } from './shown-report.svelte';

const older = report([check('readable')]);
const newer = report([check('readable'), check('prod-stricter')]);

test('the findings come a paint after the report, and what the text means after them', async () => {
  const shown = new ShownReport();
  void shown.follow(older, 'old');
  expect(shown.report).toBeNull();
  await afterPaint();
  expect(shown.report).toBe(older);
  expect(shown.meant, 'not in the same frame').toBeNull();
  await vi.waitUntil(() => shown.meant);
  expect(shown.meant).toEqual({ report: older, text: 'old' });
});

test('a report that is overtaken is never shown', async () => {
  const shown = new ShownReport();
  const overtaken = shown.follow(older, 'old');
  void shown.follow(newer, 'new');
  await overtaken;
  expect(shown.report).not.toBe(older);
  await vi.waitUntil(() => shown.meant);
  expect([shown.report, shown.text, shown.meant?.text]).toEqual([newer, 'new', 'new']);
});

test('who asks for the findings has the newest at once', () => {
  const shown = new ShownReport();
  void shown.follow(newer, 'new');
  shown.now();
  expect(shown.report).toBe(newer);
});
