import { z } from 'zod';
import { markdown, questionFields } from '../fields';

/** Things to put in order. They stand in the right order here, each with why it stands there. */
export const schema = z.strictObject({
  kind: z.literal('order'),
  ...questionFields,
  items: z.array(z.strictObject({ text: markdown, why: markdown })).min(3),
});
