/**
 * A question as pages receive it, compiled from quiz.yaml: five kinds behind one `kind`. Strings named
 * `…Html` are made by the content compiler.
 */
interface QuestionBase {
  /** Stable: `o1-same-image`. Progress is keyed by it. */
  id: string;
  /** Content hash: an edited question resets that one, never the rest. */
  hash: string;
  objective: string;
  askHtml: string;
  /** The question without markup, for lists and readers. */
  askText: string;
  /** Lesson section to read again. */
  read: string;
}

/** A choice and why it is right or wrong; a wrong one names the misconception behind it. */
export interface Option {
  id: string;
  html: string;
  right: boolean;
  whyHtml: string;
  misconception?: string;
}

export interface OneAnswer extends QuestionBase {
  kind: 'one-answer';
  options: Option[];
}
/** All or nothing, said so beforehand. */
export interface SeveralAnswers extends QuestionBase {
  kind: 'several-answers';
  options: Option[];
}
/** `items` stand in the right order. */
export interface OrderQuestion extends QuestionBase {
  kind: 'order';
  items: { id: string; html: string; whyHtml: string }[];
}
export interface MatchQuestion extends QuestionBase {
  kind: 'match';
  pairs: { id: string; leftHtml: string; rightText: string; whyHtml: string }[];
}
/** One or more wrong lines in a listing. Lines count from 1. */
export interface WrongLine extends QuestionBase {
  kind: 'wrong-line';
  language: string;
  lines: {
    number: number;
    html: string;
    text: string;
    wrong: boolean;
    whyHtml: string;
    misconception?: string;
  }[];
}

export type Question = OneAnswer | SeveralAnswers | OrderQuestion | MatchQuestion | WrongLine;
export type QuestionKind = Question['kind'];

/** What a learner answered: option ids, item ids in order, pair id by pair id, or line numbers as strings. */
export type Answer =
  | { kind: 'one-answer'; option: string }
  | { kind: 'several-answers'; options: string[] }
  | { kind: 'order'; items: string[] }
  | { kind: 'match'; pairs: Record<string, string> }
  | { kind: 'wrong-line'; lines: number[] };
