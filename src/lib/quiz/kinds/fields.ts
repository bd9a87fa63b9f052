/** What all kinds of question share in quiz.yaml. Build time only: nothing that a page loads may import it. */
import { z } from 'zod';

/** Stable names: they stand in saved progress and in addresses. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .describe('lower-case letters, digits and single hyphens, such as "same-image"');

export const markdown = z.string().trim().min(1).describe('Markdown');

export const text = z.string().trim().min(1).describe('a text');

/** The key of one of the `misconceptions` at the top of quiz.yaml. */
export const misconception = id;

/** Spread into every kind's schema. */
export const questionFields = {
  id,
  objective: id.describe('the id of an objective, such as "o1"'),
  ask: markdown,
  read: id.describe('the id of a section of the lesson'),
};

/** A choice. That a wrong one names a known misconception is checked where all of quiz.yaml is known. */
export const option = z.strictObject({
  text: markdown,
  right: z.boolean().optional(),
  why: markdown,
  misconception: misconception.optional(),
});

export const options = z.array(option).min(2);

/**
 * For a rule over one part of a question ("exactly one option is right"): judge it wherever that part has its
 * shape, whatever else is wrong with the question, so that every mistake is told at once.
 */
export function wherever(part: z.ZodRawShape) {
  const shape = z.object(part);
  return (payload: { value: unknown }) => shape.safeParse(payload.value).success;
}

const rights = z.array(z.object({ right: z.boolean().optional() }));

/** The part that both kinds with options have a rule about. */
export const judgeable = wherever({ options: rights });

export const countRight = (choices: { right?: boolean | undefined }[]) =>
  choices.filter((choice) => choice.right === true).length;
