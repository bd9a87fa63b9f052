import type { Component } from 'svelte';
import type { Answer, Question, QuestionKind } from '../question';

export type QuestionOf<K extends QuestionKind> = Extract<Question, { kind: K }>;
export type AnswerTo<K extends QuestionKind> = Extract<Answer, { kind: K }>;

/** All or nothing, for every kind. */
export interface Mark {
  right: boolean;
  /** The misconceptions behind what was chosen wrongly. */
  misconceptions: string[];
}

/** Why one part of a question is right or wrong, with what the learner did about it. */
export interface Reason {
  /** The option, item, pair or line: `3` for line 3. */
  id: string;
  /** Part of the right answer, or wrongly made part of the learner's. Null: rightly left alone. */
  verdict: 'right' | 'wrong' | null;
  /** The verdict in words: "Your answer", "Right, not chosen", "Belongs at place 3". Empty without a verdict. */
  says: string;
  whyHtml: string;
}

/** Shows a question of a kind and takes the answer. */
export type View<K extends QuestionKind> = Component<ViewProps<K>>;

/** What a View gets. It shows the parts in `order`, and is read-only once there are `reasons`. */
export interface ViewProps<K extends QuestionKind> {
  question: QuestionOf<K>;
  /** Ids of the parts, shuffled for this attempt. */
  order: readonly string[];
  answer: AnswerTo<K>;
  reasons: readonly Reason[] | null;
  onanswer: (answer: AnswerTo<K>) => void;
}

/**
 * A kind of question: a folder with its schema for quiz.yaml (`schema.ts`, for the build only), this (`logic.ts`)
 * and its `View.svelte`.
 */
export interface Kind<K extends QuestionKind> {
  /** "One answer". */
  name: string;
  /** How to answer and what counts, said beforehand. */
  how: string;
  /** The ids that an attempt shuffles. */
  parts(question: QuestionOf<K>): string[];
  /** The answer before anything is chosen, for parts in this order. */
  blank(question: QuestionOf<K>, order: readonly string[]): AnswerTo<K>;
  /** What is still to do before it can be checked, as a sentence; null when nothing is. */
  missing(question: QuestionOf<K>, answer: AnswerTo<K>): string | null;
  /** On the button: "Check line 7". */
  action(answer: AnswerTo<K>): string;
  mark(question: QuestionOf<K>, answer: AnswerTo<K>): Mark;
  /** One reason for each part, in the order of the question. */
  explain(question: QuestionOf<K>, answer: AnswerTo<K>): Reason[];
  /** Whether a saved answer, perhaps an unfinished one, has this kind's shape and names parts of this question. */
  fits(question: QuestionOf<K>, answer: AnswerTo<K>): boolean;
}

/** Each misconception once. */
export function misconceptionsOf(parts: readonly { misconception?: string }[]): string[] {
  return [...new Set(parts.flatMap(({ misconception }) => misconception ?? []))];
}
