import type { Exercise } from '$lib/content/compiled';
import type { Attempt } from './attempts';

/** A text that can be compared with another. */
export interface NamedText {
  id: string;
  name: string;
  text: string;
}

/** Everything that can be compared: the text now, attempts newest first, the starter, and references once they are open. */
export function comparable(
  exercise: Exercise,
  now: string,
  attempts: readonly Attempt[],
  referenceOpen: boolean,
): NamedText[] {
  const tried = attempts.flatMap((attempt, at): NamedText[] =>
    attempt.folded ? [] : [{ id: attempt.id, name: `Attempt ${at + 1}`, text: attempt.text }],
  );
  const references = referenceOpen ? exercise.solutions : [];
  return [
    { id: 'now', name: 'My text now', text: now },
    ...tried.reverse(),
    { id: 'starter', name: 'The starter', text: exercise.starter },
    ...references.map(({ file, text }) => ({ id: `reference:${file}`, name: `Reference: ${file}`, text })),
  ];
}
