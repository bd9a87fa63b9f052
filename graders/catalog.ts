import { exercises, findExercise } from './exercises';
import type { RuleCard } from './exercise';
import type { ExerciseId } from './report';

/** A rule as pages, documents and content may show it. */
export interface CatalogEntry extends RuleCard {
  exercise: ExerciseId;
}

/**
 * In: an exercise's id, or nothing for all of them. Out: its rules in rubric order, with why, hints and examples.
 * An unknown id is a mistake of the caller, and throws.
 */
export function catalog(exercise?: string): CatalogEntry[] {
  const asked = exercise === undefined ? exercises : [findExercise(exercise)];
  return asked.flatMap((one) =>
    one.rules.map(({ id, title, level, why, hints, lesson, needs, good, bad }) => ({
      exercise: one.id,
      ...{ id, title, level, why, hints, lesson, needs, good, bad },
    })),
  );
}
