import { catalog } from '$graders/catalog';
import { exercises } from '$graders/exercises';
import { grade } from '$graders/grade';
import type { Report } from '$graders/report';
import type { RubricLine } from '$graders/rules/rule';

/** What the content check asks of the graders; tests may give others. */
export interface Graders {
  exercises: string[];
  /** Rules of one of `exercises`, in rubric order. */
  rules(exercise: string): { id: string; lesson: string }[];
  grade(exercise: string, text: string, rubric: RubricLine[]): Pick<Report, 'verdict' | 'checks'>;
}

export const graders: Graders = {
  exercises: exercises.map(({ id }) => id),
  rules: catalog,
  grade: (exercise, text, rubric) => grade(exercise, text, { rubric }),
};
