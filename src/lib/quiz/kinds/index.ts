import type { QuestionKind } from '../question';
import type { Kind } from './kind';
import { match } from './match/logic';
import MatchView from './match/View.svelte';
import { oneAnswer } from './one-answer/logic';
import OneAnswerView from './one-answer/View.svelte';
import { order } from './order/logic';
import OrderView from './order/View.svelte';
import { severalAnswers } from './several-answers/logic';
import SeveralAnswersView from './several-answers/View.svelte';
import { wrongLine } from './wrong-line/logic';
import WrongLineView from './wrong-line/View.svelte';

const kinds: { [K in QuestionKind]: Kind<K> } = {
  'one-answer': { ...oneAnswer, View: OneAnswerView },
  'several-answers': { ...severalAnswers, View: SeveralAnswersView },
  order: { ...order, View: OrderView },
  match: { ...match, View: MatchView },
  'wrong-line': { ...wrongLine, View: WrongLineView },
};

/**
 * The kind of a question. A question and its answers always belong to the kind that is returned for it, which
 * the compiler can't follow through the table: hence the one cast.
 */
export function kindOf<K extends QuestionKind>(question: { kind: K }): Kind<K> {
  return kinds[question.kind] as unknown as Kind<K>;
}
