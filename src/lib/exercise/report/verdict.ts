import type { Report } from '$graders/report';

/** The verdict as the page says it. Never "failed". */
export function verdictInWords({ verdict, score }: Report): string {
  if (verdict === 'pass') return 'Passed';
  if (verdict === 'unreadable') return 'I can’t read it yet';
  const open = score.required - score.passed;
  if (score.passed === 0) return 'Just begun';
  return open <= 2 ? 'Nearly there' : 'On the way';
}

/** "7 of 9 required checks pass" */
export function scoreInWords({ score }: Report): string {
  return `${score.passed} of ${score.required} required checks pass`;
}

/**
 * What a reader should hear when a report follows another: which checks changed, and the count.
 * @returns null where nothing changed
 */
export function changeInWords(before: Report | null, after: Report): string | null {
  if (!before) return `${scoreInWords(after)}.`;
  const was = new Map(before.checks.map(({ id, status }) => [id, status]));
  const changed = after.checks.filter(({ id, status }) => was.get(id) !== status);
  if (!changed.length) return null;
  const passing = changed.filter(({ status }) => status === 'pass').map(({ title }) => title);
  const open = changed.filter(({ status }) => status === 'fail').map(({ title }) => title);
  return [
    passing.length ? `Passes now: ${passing.join(', ')}.` : '',
    open.length ? `Look again: ${open.join(', ')}.` : '',
    `${scoreInWords(after)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
