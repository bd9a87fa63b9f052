/**
 * What files refer to, read with forgiveness: a part of another shape reads as absent. So references, repetitions
 * and wording are checked whatever else is wrong in a file, and every mistake is told at once.
 */
import { z } from 'zod';

const word = z.string().optional().catch(undefined);
const flag = z.boolean().optional().catch(undefined);
const number = z.number().optional().catch(undefined);
const parts = <Shape extends z.ZodRawShape>(shape: Shape) => z.object(shape).catch(() => z.object(shape).parse({}));
const list = <Shape extends z.ZodRawShape>(shape: Shape) => z.array(parts(shape)).catch([]);

export const lessonReferences = parts({ objectives: list({ id: word, section: word }) });
export const glossaryReferences = parts({ terms: list({ id: word, section: word }) });
export const projectReferences = parts({ order: number, milestones: list({ id: word }) });
export const exerciseReferences = parts({
  grader: word,
  keys: list({ name: word }),
  checks: list({ rule: word, lesson: word, objective: word }),
});
export const questionReferences = parts({
  id: word,
  kind: word,
  objective: word,
  ask: word,
  read: word,
  language: word,
  options: list({ text: word, right: flag, misconception: word }),
  items: list({ text: word }),
  wrong: list({ misconception: word }),
});
export type QuestionReferences = z.infer<typeof questionReferences>;
