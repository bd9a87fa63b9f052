/**
 * What pages receive: the course, compiled and validated at build. Plain data; every `Html` is made by the
 * compiler from content, never from what a learner types.
 */
import type { RubricLine } from '$graders/rules/rule';
import type { Question } from '$lib/quiz/question';

/**
 * Markup made by the content compiler. The only thing that may be shown with `{@html}`. Where the content is a
 * single paragraph in a place that expects a sentence (a caption, an option, a reason), it comes without `<p>`.
 */
export type Html = string & { readonly __html?: never };

export type Lane = 'dev' | 'stage' | 'prod';
export type ByLane<T> = Record<Lane, T>;

export interface Topic {
  id: string;
  /** 1-based place in the course. */
  number: number;
  title: string;
  status: 'here' | 'planned';
}

export interface Objective {
  /** `o1` to `o8`. */
  id: string;
  title: string;
  text: Html;
  /** The lesson section that teaches it. */
  section: string;
}

export interface Course {
  title: string;
  /** Per cent, 70. */
  passMark: number;
  questionsPerAttempt: number;
  topics: Topic[];
}

/** A part of the course as home and the progress page list it. */
export interface Part {
  id: string;
  kind: 'lesson' | 'exercise' | 'challenge' | 'quiz' | 'projects';
  title: string;
  /** One line: what you do there. */
  summary: string;
  minutes: string;
  /** Path below the app's base, with slashes at both ends: `/exercises/environment-config/`. */
  path: string;
}

/** Everything about the topic that any page may need, without the texts. Small. */
export interface TopicOutline {
  id: string;
  title: string;
  short: string;
  lede: string;
  published: string;
  objectives: Objective[];
  sections: { id: string; number: number; title: string }[];
  parts: Part[];
  /** Tickable items by list id: `readiness`, `project:one-dag-three-lanes`, … */
  lists: Record<string, string[]>;
}

export interface Lesson {
  outline: TopicOutline;
  sections: Section[];
}

export interface Section {
  id: string;
  number: number;
  title: string;
  blocks: Block[];
  /** Notes for the margin, beside the section's first prose. Empty where there are none. */
  margin: Html;
  /** Content hash, for "this section has changed since you read it". */
  hash: string;
}

export type Block = ProseBlock | CalloutBlock | ListingBlock | LanesBlock | ResolvesBlock | ChecklistBlock | MistakesBlock;

export interface ProseBlock {
  kind: 'prose';
  html: Html;
}
export interface CalloutBlock {
  kind: 'callout';
  tone: 'rule' | 'trap' | 'note';
  html: Html;
}
export interface Listing {
  /** The tab's name: "Airflow". */
  label: string;
  /** "orders_dag.py". */
  file: string;
  language: string;
  /** As written, for copying. */
  text: string;
  /** Highlighted at build. The contents of a `<code>`. */
  html: Html;
  caption: Html;
}
/** One listing, or several as tabs. */
export interface ListingBlock {
  kind: 'listing';
  id: string;
  /** What the tabs choose between: "Orchestrator". */
  choice: string;
  number: number;
  listings: Listing[];
}
/** The three-lane figure. */
export interface LanesBlock {
  kind: 'lanes';
  id: string;
  title: string;
  number: number;
  plate: string;
  /** Rows of the road signs, in order. */
  signs: { name: string; values: ByLane<string> }[];
  gates: { name: string; text: string }[];
  caption: Html;
}
/** The dev | stage | prod switch over a table of names. */
export interface ResolvesBlock {
  kind: 'resolves';
  id: string;
  title: string;
  /** The heading of the last column: "Read from". */
  sourceHeading: string;
  rows: { name: string; values: ByLane<string>; source: string }[];
}
export interface ChecklistBlock {
  kind: 'checklist';
  id: string;
  items: { id: string; title: string; html: Html }[];
}
export interface MistakesBlock {
  kind: 'mistakes';
  items: { id: string; title: string; html: Html; remedy: Html; selfCheck: Html }[];
}

export interface Exercise {
  id: string;
  kind: 'exercise' | 'challenge';
  /** The grader's exercise id. */
  grader: string;
  title: string;
  /** "Exercise 1", "Mini challenge". */
  label: string;
  summary: string;
  minutes: string;
  language: 'yaml' | 'markdown';
  /** "config.yaml". */
  file: string;
  brief: Html;
  starter: string;
  /** One or more answers, with why each is one answer and not the answer. */
  solutions: { file: string; language: 'yaml' | 'markdown'; text: string; why: Html }[];
  rubric: RubricLine[];
  /** The objective that a pass of a check shows, by rule id. A check that isn't here shows none. */
  evidence: Record<string, string>;
  /** The keys the exercise names, for completion and hover. Empty for prose. */
  keys: { name: string; type: 'string' | 'integer'; meaning: string; rule: 'must-differ' | 'must-match' | 'may-differ' }[];
  /** Code that uses the config, with «key» and «env» where a lane's values go. Absent where there is none. */
  worked?: { file: string; text: string };
  /** Where passing counts in the lesson, and what comes next. */
  counts: Html;
  sections: { id: string; number: number; title: string; html: Html }[];
  hash: string;
}

export interface Project {
  id: string;
  number: number;
  title: string;
  summary: string;
  time: string;
  html: Html;
  starters: Listing[];
  milestones: { id: string; title: string; html: Html }[];
  hash: string;
}

/** A word of the glossary. */
export interface Term {
  id: string;
  term: string;
  short: Html;
  /** The lesson section that teaches it. */
  section: string;
}

export interface Quiz {
  passMark: number;
  questionsPerAttempt: number;
  objectives: Objective[];
  questions: Question[];
  /** Section titles for the links. */
  sections: { id: string; number: number; title: string }[];
}
