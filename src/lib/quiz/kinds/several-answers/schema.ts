import { z } from 'zod';
import { countRight, judgeable, options, questionFields } from '../fields';

/** At least two right options and at least one wrong one; the answer counts all or nothing. */
export const schema = z
  .strictObject({ kind: z.literal('several-answers'), ...questionFields, options })
  .refine((question) => countRight(question.options) >= 2, {
    path: ['options'],
    when: judgeable,
    error: 'at least two options of a question with several answers have "right: true"',
  })
  .refine((question) => countRight(question.options) < question.options.length, {
    path: ['options'],
    when: judgeable,
    error: 'at least one option is wrong: where all are right there is nothing to choose',
  });
