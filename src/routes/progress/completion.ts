import type { Progress } from '$lib/progress';

/** As much of the course as a record of completion needs. */
export interface Course {
  outline: { sections: readonly { id: string }[] };
  exercises: readonly { id: string; label: string }[];
}

export interface Completion {
  /** What is still to do, as the ends of a sentence. Empty when all is done. */
  missing: string[];
  /** "Quiz": "6 of 8". The best of each. */
  facts: { name: string; value: string }[];
  /** When the last part was done, in milliseconds since 1970; null while something is missing. */
  at: number | null;
}

/** What counts for the record: the lesson read, every exercise and the challenge passed, the quiz passed. */
export function completionOf(course: Course, progress: Progress): Completion {
  const missing: string[] = [];
  const facts: Completion['facts'] = [];
  const times: number[] = [];

  const results = progress.quiz.flatMap(({ finished }) => finished ?? []);
  const best = results.reduce<(typeof results)[number] | null>(
    (most, one) => (most && most.right >= one.right ? most : one),
    null,
  );
  facts.push({ name: 'Quiz', value: best ? `${best.right} of ${best.of}` : 'not taken' });
  const quizPassed = results.find(({ passed }) => passed);
  if (quizPassed) times.push(quizPassed.at);
  else missing.push('the quiz');

  for (const { id, label } of course.exercises) {
    const attempts = progress.attempts(id);
    const passed = attempts.find(({ verdict }) => verdict === 'pass');
    const shown = passed ?? attempts.at(-1);
    facts.push({ name: label, value: shown ? `${shown.passed} of ${shown.required}` : 'not tried' });
    if (passed) times.push(passed.at);
    else missing.push(label === 'Mini challenge' ? 'the mini challenge' : label.toLowerCase());
  }

  const unread = course.outline.sections.filter(({ id }) => progress.sectionState(id) === 'unread').length;
  if (unread > 0) missing.unshift(unread === 1 ? 'one part of the lesson' : `${unread} parts of the lesson`);
  for (const { at } of progress.sectionsRead.values()) times.push(at);
  return { missing, facts, at: missing.length === 0 ? Math.max(...times) : null };
}

/** "a, b and c". */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
