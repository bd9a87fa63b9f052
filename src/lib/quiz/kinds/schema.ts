import { z } from 'zod';
import { schema as match } from './match/schema';
import { schema as oneAnswer } from './one-answer/schema';
import { schema as order } from './order/schema';
import { schema as severalAnswers } from './several-answers/schema';
import { schema as wrongLine } from './wrong-line/schema';

/** A question as quiz.yaml writes it: one schema a kind, told apart by `kind`. Build time only. */
export const questionSource = z.discriminatedUnion('kind', [
  oneAnswer,
  severalAnswers,
  order,
  match,
  wrongLine,
]);
export type QuestionSource = z.infer<typeof questionSource>;
