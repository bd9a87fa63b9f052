import { z } from 'zod';
import { markdown, misconception, questionFields, wherever } from '../fields';

const line = z.int().min(1).describe('the number of a line of the code, from 1');

const fields = {
  code: z.string().min(1).describe('a listing, written as a block: "code: |"'),
  wrong: z.array(z.strictObject({ line, why: markdown, misconception: misconception.optional() })).min(1),
  fine: z.array(z.strictObject({ line, why: markdown })).optional(),
};

/** A listing with one or more wrong lines. `fine` are right ones that people suspect; `otherwise` is for the rest. */
export const schema = z
  .strictObject({
    kind: z.literal('wrong-line'),
    ...questionFields,
    language: z.string().describe('the language of the listing, such as "yaml"'),
    ...fields,
    otherwise: markdown,
  })
  .refine(({ code, wrong, fine = [] }) => [...wrong, ...fine].every(({ line }) => line <= lineCount(code)), {
    path: ['code'],
    when: wherever(fields),
    error: 'a line is named that the code does not have; lines count from 1',
  })
  .refine(({ wrong, fine = [] }) => allDiffer([...wrong, ...fine].map(({ line }) => line)), {
    path: ['wrong'],
    when: wherever(fields),
    error: 'a line is named twice; each stands once, in "wrong" or in "fine"',
  });

const lineCount = (code: string) => code.trimEnd().split('\n').length;
const allDiffer = (numbers: number[]) => new Set(numbers).size === numbers.length;
