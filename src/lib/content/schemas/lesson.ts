import { z } from 'zod';
import { id, markdown, minutes, sectionId, text } from './fields';

/** The front matter of lesson.md. */
export const lessonSource = z.strictObject({
  title: text,
  short: text,
  lede: text,
  published: z.iso.date().describe('a date such as 2026-01-31'),
  minutes,
  summary: text,
  objectives: z
    .array(z.strictObject({ id, title: text, text: markdown, section: sectionId }))
    .min(1)
    .describe('a list of objectives, at least one'),
  quiz_minutes: minutes,
  quiz_summary: text,
  projects_minutes: minutes,
  projects_summary: text,
});
export type LessonSource = z.infer<typeof lessonSource>;
