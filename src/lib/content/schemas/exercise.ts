import { z } from 'zod';
import { id, markdown, minutes, sectionId, text } from './fields';

const key = z.strictObject({
  name: text,
  type: z.enum(['string', 'integer']),
  meaning: text,
  rule: z.enum(['must-differ', 'must-match', 'may-differ']),
});

const check = z.strictObject({
  rule: id.describe('the id of a rule of the grader'),
  title: text.optional(),
  level: z.enum(['required', 'advice']).optional(),
  lesson: sectionId.optional(),
  objective: id.describe('the id of an objective of the lesson, such as "o1"').optional(),
  hints: z.array(text).min(1).optional(),
});

/** The front matter of exercise.md. */
export const exerciseSource = z.strictObject({
  title: text,
  label: text,
  summary: text,
  minutes,
  grader: id.describe('the id of an exercise that the graders know'),
  language: z.enum(['yaml', 'markdown']),
  file: text,
  keys: z.array(key).optional(),
  worked: text.describe('a file beside exercise.md that shows the keys in use').optional(),
  checks: z.array(check).min(1).describe('a list of the rules of the grader, each once'),
  solutions: z
    .array(z.strictObject({ file: text, why: markdown }))
    .min(1)
    .describe('a list of files that pass, each with why'),
  counts: markdown,
});
export type ExerciseSource = z.infer<typeof exerciseSource>;

/** samples/samples.yaml: answers and the checks that each one does not pass. */
export const samplesSource = z
  .array(z.strictObject({ file: text, note: text, fails: z.array(id).describe('a list of rule ids, [] for a pass') }))
  .describe('a list of samples');
