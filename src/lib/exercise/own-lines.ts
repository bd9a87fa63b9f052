import type { Check } from '$graders/report';

/** A line that broke a check, as review shows it days later. */
export interface OwnLine {
  check: string;
  /** From 1. */
  line: number;
  text: string;
  says: string;
}

/**
 * The first finding of each failed check with the learner's own line. A missing thing has no line to show, and a
 * line with a secret in it is not kept a second time: both are left out.
 */
export function ownLines(text: string, checks: readonly Check[]): OwnLine[] {
  const lines = text.split(/\r\n|\r|\n/);
  return checks.flatMap(({ id, status, findings }) => {
    const finding = findings.find(({ reason }) => reason !== 'missing');
    const line = finding?.range.start.line ?? 0;
    const own = lines[line - 1]?.trim();
    if (status !== 'fail' || !finding || !own || id === 'no-secrets') return [];
    return [{ check: id, line, text: own, says: finding.message }];
  });
}
