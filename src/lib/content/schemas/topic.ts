import { z } from 'zod';
import { id, markdown, sectionId, text } from './fields';

/** glossary.yaml */
export const glossarySource = z.strictObject({
  terms: z.array(z.strictObject({ id, term: text, short: markdown, section: sectionId })),
});

/** quiz.yaml around its parts, which are read one by one: a mistake in one hides none in another. */
export const quizSource = z.strictObject({
  misconceptions: z.record(z.string(), z.unknown()).describe('misconceptions by id ("id: sentence")'),
  questions: z.array(z.unknown()).min(1).describe('a list of questions, at least one'),
});

/** The front matter of projects/<id>.md. */
export const projectSource = z.strictObject({
  title: text,
  summary: text,
  time: text,
  order: z.int().min(1).describe('its place among the projects: a whole number from 1'),
  milestones: z
    .array(z.strictObject({ id, title: text, text: markdown }))
    .min(1)
    .describe('a list of milestones, at least one'),
});
export type ProjectSource = z.infer<typeof projectSource>;
