import type { QuestionKind } from '../question';
import type { Kind } from './kind';
import { match } from './match/logic';
import { oneAnswer } from './one-answer/logic';
import { order } from './order/logic';
import { severalAnswers } from './several-answers/logic';
import { wrongLine } from './wrong-line/logic';

const kinds: { [K in QuestionKind]: Kind<K> } = {
  'one-answer': oneAnswer,
  'several-answers': severalAnswers,
  order,
  match,
  'wrong-line': wrongLine,
};

/**
 * The kind of a question: how it is marked and explained. Its View is in `views.ts`, which loads later. A question
 * and its answers always belong to the kind that is returned for it, which the compiler can't follow through the
 * table: hence the one cast.
 */
export function kindOf<K extends QuestionKind>(question: { kind: K }): Kind<K> {
  return kinds[question.kind] as unknown as Kind<K>;
}
