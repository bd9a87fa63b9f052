import type { ExerciseDefinition } from './exercise';
import type { Check, CheckStatus, Finding, Report, Trouble, Verdict } from './report';
import type { Judgement, RubricLine, Rule } from './rules/rule';

/** A report without the name of its exercise. */
export type Judged = Omit<Report, 'exercise'>;

type Outcome = Judgement & { status: CheckStatus };

/**
 * Reads a text, puts every rule to it, and sums up. Never throws on a text: what throws inside is told in
 * `trouble` and never counts as passed. A rubric that names an unknown rule is a mistake of the caller, and throws.
 */
export function judge<Document>(
  definition: ExerciseDefinition<Document>,
  text: string,
  rubric: RubricLine[] | undefined,
): Judged {
  const lines = rubric ?? definition.rules.map((rule) => ({ rule: rule.id }));
  const asked = lines.map((line) => ({ line, rule: findRule(definition.rules, line.rule) }));
  const trouble: Trouble[] = [];

  const document = guarded('read', trouble, () => definition.read(text));
  const outcomes = new Outcomes(definition.rules, document, trouble);
  const mask = document && definition.masked ? maskWith(definition.masked, document.value) : null;
  const checks = asked.map(({ line, rule }) => checkOf(rule, line, outcomes.of(rule), mask));

  const required = checks.filter((check) => check.level === 'required');
  const passed = required.filter((check) => check.status === 'pass').length;
  return {
    verdict: verdictOf(checks, passed === required.length),
    checks,
    score: { passed, required: required.length },
    model: document
      ? (guarded('model', trouble, () => definition.model(document.value))?.value ?? null)
      : null,
    notes: document ? (guarded('notes', trouble, () => definition.notes?.(document.value))?.value ?? []) : [],
    trouble,
  };
}

/** Each rule's outcome, found once, after the rules that it needs. */
class Outcomes<Document> {
  readonly #rules: Rule<Document>[];
  readonly #document: { value: Document } | null;
  readonly #trouble: Trouble[];
  readonly #found = new Map<string, Outcome>();

  constructor(rules: Rule<Document>[], document: { value: Document } | null, trouble: Trouble[]) {
    this.#rules = rules;
    this.#document = document;
    this.#trouble = trouble;
  }

  of(rule: Rule<Document>): Outcome {
    let outcome = this.#found.get(rule.id);
    if (!outcome) {
      outcome = this.#find(rule);
      this.#found.set(rule.id, outcome);
    }
    return outcome;
  }

  #find(rule: Rule<Document>): Outcome {
    const document = this.#document;
    if (!document) return skipped('The text could not be read by this version of the grader.');
    for (const id of rule.needs) {
      const needed = findRule(this.#rules, id);
      if (this.of(needed).status !== 'pass') return skipped(`This waits until “${needed.title}” passes.`);
    }
    const said = guarded(rule.id, this.#trouble, () => rule.check(document.value));
    if (!said) return skipped('This check stopped with an error of its own, so it says nothing.');
    const judgement = said.value;
    if (judgement.findings.length) return { ...judgement, status: 'fail' };
    if (judgement.waits) return skipped(judgement.waits);
    return { ...judgement, status: 'pass' };
  }
}

function skipped(waits: string): Outcome {
  return { status: 'skipped', findings: [], waits };
}

type Mask = (sentence: string) => string;

function maskWith<Document>(
  masked: (document: Document, sentence: string) => string,
  document: Document,
): Mask {
  return (sentence) => masked(document, sentence);
}

function withMask(finding: Finding, mask: Mask): Finding {
  const { message, path, related } = finding;
  return {
    ...finding,
    message: mask(message),
    ...(path === undefined ? {} : { path: mask(path) }),
    ...(related ? { related: related.map((one) => ({ ...one, message: mask(one.message) })) } : {}),
  };
}

function checkOf(rule: Rule<never>, line: RubricLine, outcome: Outcome, mask: Mask | null): Check {
  const findings = outcome.status === 'fail' ? outcome.findings : [];
  return {
    id: rule.id,
    title: line.title ?? rule.title,
    status: outcome.status,
    level: line.level ?? rule.level,
    findings: mask ? findings.map((finding) => withMask(finding, mask)) : findings,
    evidence: outcome.status === 'pass' ? (outcome.evidence ?? []) : [],
    why: rule.why,
    hints: line.hints ?? rule.hints,
    lesson: line.lesson ?? rule.lesson,
    ...(outcome.status === 'skipped' && outcome.waits ? { skippedBecause: outcome.waits } : {}),
  };
}

function verdictOf(checks: Check[], allPassed: boolean): Verdict {
  if (checks.some((check) => check.id === 'readable' && check.status !== 'pass')) return 'unreadable';
  return allPassed ? 'pass' : 'revise';
}

function findRule<Document>(rules: Rule<Document>[], id: string): Rule<Document> {
  const found = rules.find((rule) => rule.id === id);
  if (!found)
    throw new Error(`There is no rule "${id}". There are: ${rules.map((rule) => rule.id).join(', ')}.`);
  return found;
}

/** Runs `work`; what it throws becomes a line of `trouble`, and null comes back. */
function guarded<Result>(rule: string, trouble: Trouble[], work: () => Result): { value: Result } | null {
  try {
    return { value: work() };
  } catch (error) {
    trouble.push({ rule, message: error instanceof Error ? error.message : String(error) });
    return null;
  }
}
