import type { Answer } from './question';

/** What is chosen and not yet checked. It outlives a reload of this tab, and nothing more. */
export interface Choosing {
  attempt: string;
  question: string;
  answer: Answer;
  sure: 'sure' | 'unsure' | null;
}

const key = 'three-lanes/choosing';

/** The choice this tab was making; null when there is none, or the browser blocks storage. */
export function restoreChoosing(): Choosing | null {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return typeof value === 'object' && value !== null && 'answer' in value ? (value as Choosing) : null;
  } catch {
    return null;
  }
}

export function keepChoosing(choosing: Choosing | null): void {
  try {
    if (choosing) sessionStorage.setItem(key, JSON.stringify(choosing));
    else sessionStorage.removeItem(key);
  } catch {
    // Blocked or full: a reload then asks this one question again, and loses nothing that was marked.
  }
}
