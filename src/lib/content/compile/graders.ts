import { catalog } from '$graders/catalog';
import { exercises } from '$graders/exercises';
import { grade } from '$graders/grade';
import type { ExerciseId, Report } from '$graders/report';
import type { RubricLine } from '$graders/rules/rule';

/** What the content check asks of the graders; tests may give others. */
export interface Graders {
  exercises: string[];
  /** Exercises that are still being written: their pages can be compiled, and nothing is graded. */
  awaited: string[];
  /** Rules of one of `exercises`, in rubric order. */
  rules(exercise: string): { id: string; lesson: string }[];
  grade(exercise: string, text: string, rubric: RubricLine[]): Pick<Report, 'verdict' | 'checks'>;
}

const announced: ExerciseId[] = ['environment-config', 'promotion-plan', 'schema-change'];
const known: string[] = exercises.map(({ id }) => id);

export const graders: Graders = {
  exercises: known,
  awaited: announced.filter((id) => !known.includes(id)),
  rules: catalog,
  grade: (exercise, text, rubric) => grade(exercise, text, { rubric }),
};
