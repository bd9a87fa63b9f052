import type { Progress } from '$lib/progress';

/** What a learner has shown of one objective, from the quiz and from the checks of exercises. */
export interface Standing {
  verdict: 'pass' | 'wrong' | 'unknown';
  /** Where it was shown, or what is open: "quiz, exercise 1", "missed in the quiz", "one finding open". */
  says: string;
}

/** As much of a question and of an exercise as evidence needs. */
export interface Course {
  questions: readonly { id: string; objective: string }[];
  /** `evidence`: the objective that a check shows, by the check's id. */
  exercises: readonly { id: string; label: string; evidence: Readonly<Record<string, string>> }[];
}

/**
 * Judges an objective by the latest evidence: the last answer to one of its questions, and its checks in the last
 * attempt of each exercise. What is missed or open comes before what was shown.
 */
export function standingOf(objective: string, course: Course, progress: Progress): Standing {
  const asked = new Set(course.questions.filter((one) => one.objective === objective).map(({ id }) => id));
  const answers = progress.quiz
    .flatMap((attempt) => [...attempt.answers.values()])
    .filter(({ question }) => asked.has(question))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const shown: string[] = [];
  let open = 0;
  for (const { id, label, evidence } of course.exercises) {
    const statuses = Object.entries(progress.attempts(id).at(-1)?.statuses ?? {}).flatMap(
      ([check, status]) => (evidence[check] === objective && status !== 'skipped' ? status : []),
    );
    open += statuses.filter((status) => status === 'fail').length;
    if (statuses.length > 0 && statuses.every((status) => status === 'pass')) shown.push(label.toLowerCase());
  }
  const last = answers.at(-1);
  if (last?.right === false) return { verdict: 'wrong', says: 'missed in the quiz' };
  if (open > 0)
    return { verdict: 'unknown', says: open === 1 ? 'one finding open' : `${open} findings open` };
  if (last) shown.unshift('quiz');
  return shown.length > 0
    ? { verdict: 'pass', says: shown.join(', ') }
    : { verdict: 'unknown', says: 'not shown yet' };
}
