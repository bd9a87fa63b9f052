/**
 * The contract between graders and everyone who shows what they say. Ids here are stable: content,
 * saved progress, the command line and reports use them.
 */

/** The exercises that graders know. */
export type ExerciseId = 'environment-config' | 'promotion-plan' | 'schema-change';

/** A place in the learner's text, in UTF-16 units, as editors count. `line` and `column` start at 1, `offset` at 0. */
export interface Position {
  line: number;
  column: number;
  offset: number;
}

/** From `start` up to, not including, `end`. Empty where something is missing: it points to where it belongs. */
export interface Range {
  start: Position;
  end: Position;
}

/** Replace what stands in `range` by `text`. */
export interface TextEdit {
  range: Range;
  text: string;
}

/** A mechanical repair. Its edits don't overlap; applied together they remove the finding. */
export interface Fix {
  /** A short imperative for a button: "Rename to src_conn". */
  title: string;
  edits: TextEdit[];
}

/** Another place that belongs to a finding: the anchor of a merge, the other half of a contradiction. */
export interface Related {
  message: string;
  range: Range;
}

/** Why a statement was not enough (prose), or what kind of fault stands there (configs). */
export type FindingReason = 'missing' | 'vague' | 'wrong-place' | 'contradicted' | 'wrong';

/** One thing to revise, at one place. Never shows a secret: secrets are masked. */
export interface Finding {
  /** A sentence in the learner's own names and values: what is wrong here. */
  message: string;
  reason: FindingReason;
  range: Range;
  /** Where there is one: the path in the document, such as `environments.dev.bucket`. */
  path?: string;
  /** What stands in `range` is a secret: whoever shows those words masks them. */
  secret?: true;
  related?: Related[];
  fix?: Fix;
}

/** A passage that convinced the grader, and what it was read as. */
export interface Evidence {
  range: Range;
  /** A short reading of the passage: "the data owner approves before prod". */
  says: string;
  /** How it was understood where no rule knows its form: by its words, as like many that say so. */
  by?: 'wording';
}

export type CheckStatus = 'pass' | 'fail' | 'skipped';
export type CheckLevel = 'required' | 'advice';

/** One line of the rubric, judged. */
export interface Check {
  id: string;
  title: string;
  status: CheckStatus;
  level: CheckLevel;
  /** Empty unless `status` is `fail`. */
  findings: Finding[];
  /** For prose: what made it pass. Empty for configs, and unless `status` is `pass`. */
  evidence: Evidence[];
  /** What goes wrong in production when this is missing, in a sentence or two. */
  why: string;
  /** From a nudge to nearly the answer. */
  hints: string[];
  /** The id of the lesson's section that explains it. */
  lesson: string;
  /** For a check that was skipped: what it waits for, as a sentence. */
  skippedBecause?: string;
  /** The learner says that this passage satisfies the check. It is shown as claimed, never as passed. */
  claim?: Range;
}

export type Verdict = 'pass' | 'revise' | 'unreadable';

/** A rule that threw. It never counts as passed. */
export interface Trouble {
  rule: string;
  message: string;
}

/** What a grader says of a text. Same text, same report, always. `Model` is what it understood. */
export interface Report<Model = unknown> {
  exercise: string;
  verdict: Verdict;
  /** In rubric order. */
  checks: Check[];
  /** Required checks only. */
  score: { passed: number; required: number };
  model: Model | null;
  /** Things to say about the whole: "The rules understand English only." Sentences. */
  notes: string[];
  trouble: Trouble[];
}

/** A passage that a learner selected as satisfying a check. Offsets into the same text. */
export interface Claim {
  check: string;
  start: number;
  end: number;
}
