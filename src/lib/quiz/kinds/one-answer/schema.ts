import { z } from 'zod';
import { countRight, judgeable, options, questionFields } from '../fields';

/** One right option among several; each says why it is right or wrong. */
export const schema = z
  .strictObject({ kind: z.literal('one-answer'), ...questionFields, options })
  .refine((question) => countRight(question.options) === 1, {
    path: ['options'],
    when: judgeable,
    error: 'exactly one option of a question with one answer has "right: true"',
  });
