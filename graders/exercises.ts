import type { Exercise } from './exercise';
import { environmentConfig } from './rules/environment-config/exercise';
import { promotionPlan } from './rules/promotion-plan/exercise';
import { schemaChange } from './rules/schema-change/exercise';

/** Every exercise that graders know. A new one is a line here. */
export const exercises: readonly Exercise[] = [environmentConfig, promotionPlan, schemaChange];

/** In: an exercise's id. Out: the exercise. An unknown id is a mistake of the caller, and throws. */
export function findExercise(id: string): Exercise {
  const found = exercises.find((exercise) => exercise.id === id);
  if (!found) {
    const known = exercises.map((exercise) => exercise.id).join(', ');
    throw new Error(`There is no exercise "${id}". There are: ${known}.`);
  }
  return found;
}
