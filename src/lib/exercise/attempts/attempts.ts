import type { CheckStatus } from '$graders/report';
import type { EventOf } from '$lib/progress/events';

export type Attempt = EventOf<'attempt'>;

/** An attempt as the timeline shows it. */
export interface TimelineEntry {
  attempt: Attempt;
  /** 1 for the first. */
  number: number;
  /** Ids of checks that pass now and didn't in the attempt before. */
  fixed: string[];
  /** Ids of checks that passed in the attempt before and don't now. */
  broke: string[];
  same: boolean;
}

/** After this many honest attempts the reference is open (issue 5). */
export const HONEST_ATTEMPTS = 3;

/** @param attempts oldest first; @returns newest first */
export function timeline(attempts: readonly Attempt[]): TimelineEntry[] {
  const entries = attempts.map((attempt, at) => {
    const before = attempts[at - 1];
    return {
      attempt,
      number: at + 1,
      fixed: turned(before?.statuses, attempt.statuses, (now, was) => now === 'pass' && was !== 'pass'),
      broke: turned(before?.statuses, attempt.statuses, (now, was) => now !== 'pass' && was === 'pass'),
      same: before !== undefined && before.text === attempt.text && !attempt.folded,
    };
  });
  return entries.reverse();
}

type Statuses = Record<string, CheckStatus>;

function turned(
  was: Statuses | undefined,
  now: Statuses,
  test: (now: CheckStatus, was: CheckStatus | undefined) => boolean,
): string[] {
  if (!was) return [];
  return Object.entries(now).flatMap(([id, status]) => (test(status, was[id]) ? [id] : []));
}

/** Attempts that brought something new: not the starter, not empty, not a text that was tried before. */
export function honestAttempts(attempts: readonly Attempt[], starter: string): number {
  const bare = (text: string) => text.replace(/\s+/g, ' ').trim();
  const seen = new Set(['', bare(starter)]);
  let folded = 0;
  for (const attempt of attempts) {
    if (attempt.folded) folded += 1;
    else seen.add(bare(attempt.text));
  }
  return seen.size - (bare(starter) === '' ? 1 : 2) + folded;
}

/** Why the reference is open, or what it waits for. */
export function referenceAccess(
  attempts: readonly Attempt[],
  starter: string,
): { open: true } | { open: false; because: string } {
  if (attempts.some(({ verdict }) => verdict === 'pass')) return { open: true };
  const left = HONEST_ATTEMPTS - honestAttempts(attempts, starter);
  if (left <= 0) return { open: true };
  const checks = left === 1 ? 'one more check of a changed text' : `${left} more checks of a changed text`;
  return { open: false, because: `It opens when you pass, or after ${checks}.` };
}
