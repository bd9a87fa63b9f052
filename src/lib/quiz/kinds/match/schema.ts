import { z } from 'zod';
import { markdown, questionFields, text, wherever } from '../fields';

const pairs = z.array(
  z.strictObject({
    left: markdown,
    right: text.describe('plain text: it stands in a select'),
    why: markdown,
  }),
);

/** Pairs to match. The right sides are plain text and all differ, so that each has one place. */
export const schema = z
  .strictObject({ kind: z.literal('match'), ...questionFields, pairs: pairs.min(3) })
  .refine((question) => new Set(question.pairs.map((pair) => pair.right)).size === question.pairs.length, {
    path: ['pairs'],
    when: wherever({ pairs: z.array(z.object({ right: z.string() })) }),
    error: 'two pairs have the same right side; each right side belongs to one left side',
  });
