import type { QuestionKind } from '../question';
import type { View } from './kind';
import MatchView from './match/View.svelte';
import OneAnswerView from './one-answer/View.svelte';
import OrderView from './order/View.svelte';
import SeveralAnswersView from './several-answers/View.svelte';
import WrongLineView from './wrong-line/View.svelte';

const views: { [K in QuestionKind]: View<K> } = {
  'one-answer': OneAnswerView,
  'several-answers': SeveralAnswersView,
  order: OrderView,
  match: MatchView,
  'wrong-line': WrongLineView,
};

/** The View of a question; the cast as in `kindOf`. */
export function viewOf<K extends QuestionKind>(question: { kind: K }): View<K> {
  return views[question.kind] as unknown as View<K>;
}
