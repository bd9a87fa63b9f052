/** What several files have in common. Descriptions end the sentence "… is missing; it is". */
import { z } from 'zod';
import { idForm } from '../source/tree';

export const id = z
  .string()
  .regex(idForm)
  .describe('an id: lower-case letters, digits and single hyphens, such as "six-principles"');
export const text = z.string().trim().min(1).describe('a text');
export const markdown = z.string().trim().min(1).describe('Markdown');
export const sectionId = id.describe('the id of a section of the lesson');

/** How long something takes, in words: a number is minutes, `25` reads "25 min". */
export const minutes = z
  .union([z.int().positive(), z.string().trim().min(1)])
  .describe('a number of minutes, or words such as "a week"')
  .transform((written) => (typeof written === 'number' ? `${written} min` : written));
