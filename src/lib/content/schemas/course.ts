import { z } from 'zod';
import { id, text } from './fields';

/** course.yaml */
export const courseSource = z.strictObject({
  title: text,
  pass_mark: z.number().min(1).max(100).describe('per cent, from 1 to 100'),
  questions_per_attempt: z.int().min(1).max(50).describe('a whole number from 1 to 50'),
  topics: z
    .array(z.strictObject({ id, title: text, status: z.enum(['here', 'planned']) }))
    .min(1)
    .describe('a list of topics, at least one'),
});
export type CourseSource = z.infer<typeof courseSource>;
