import type { Check, Evidence, Finding, Report } from '$graders/report';
import type { Mark } from '../editor/editor';
import { meets } from '../editor/places';

/** A finding with the check it belongs to, and the id that its mark in the editor bears. */
export interface PlacedFinding {
  id: string;
  check: Check;
  finding: Finding;
}

/** All findings of a report in rubric order: required ones first, then advice. */
export function placedFindings(report: Report | null): PlacedFinding[] {
  const checks = report?.checks.filter(({ status }) => status === 'fail') ?? [];
  const ordered = [...checks.filter(isRequired), ...checks.filter((check) => !isRequired(check))];
  return ordered.flatMap((check) =>
    check.findings.map((finding, at) => ({ id: `${check.id}:${at}`, check, finding })),
  );
}

export function isRequired({ level }: Check): boolean {
  return level === 'required';
}

/** What the editor shows of a report: findings, and for prose the evidence of what passes. */
export function marksOf(report: Report | null): Mark[] {
  const wrong = placedFindings(report).map(({ id, check, finding }): Mark => {
    const { message, range, fix } = finding;
    return { id, range, message, tone: isRequired(check) ? 'wrong' : 'advice', ...(fix && { fix }) };
  });
  const evidence = (report?.checks ?? []).flatMap((check) =>
    check.evidence.map((one, at): Mark => ({
      id: evidenceId(check, at),
      range: one.range,
      tone: 'evidence',
      message: `${check.title}: ${one.says}${one.by === 'wording' ? ', understood by its wording' : ''}`,
    })),
  );
  return [...evidence, ...wrong];
}

export function evidenceId({ id }: Check, at: number): string {
  return `${id}:says:${at}`;
}

/** The mark that the cursor stands in: the shortest, findings before evidence. */
export function markAt(marks: readonly Mark[], offset: number): Mark | null {
  const length = ({ range }: Mark) => range.end.offset - range.start.offset;
  const here = marks.filter(({ range }) => meets(range, offset));
  here.sort((a, b) => Number(a.tone === 'evidence') - Number(b.tone === 'evidence') || length(a) - length(b));
  return here[0] ?? null;
}

/** How a check stands, in the word of the page and the mark of the design. */
export function standing(check: Check): { verdict: 'pass' | 'wrong' | 'advice' | 'skipped'; word: string } {
  if (check.status === 'pass') return { verdict: 'pass', word: 'passes' };
  if (check.status === 'skipped') return { verdict: 'skipped', word: 'waits' };
  return isRequired(check) ? { verdict: 'wrong', word: 'look again' } : { verdict: 'advice', word: 'advice' };
}

/** Where a passing check's row leads: its first evidence, if it has any. */
export function firstEvidence({ evidence }: Check): Evidence | null {
  return evidence[0] ?? null;
}
