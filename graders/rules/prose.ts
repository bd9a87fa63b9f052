import type { PlanDocument } from '../read/plan/document';
import { quoted } from '../read/plan/document';
import type { FindingReason, Related } from '../report';
import type { Judgement } from './rule';

/** A passage that speaks for or against a check. */
export interface Said {
  start: number;
  end: number;
  /** For evidence: a short reading. For a charge: the sentence that the learner is told; `“…”` is put in front. */
  says: string;
  /** For charges. */
  reason?: FindingReason;
}

/** Lets work on a document be done once, however many rules and models ask for it. */
export function once<Result>(work: (document: PlanDocument) => Result): (document: PlanDocument) => Result {
  const done = new WeakMap<PlanDocument, { result: Result }>();
  return (document) => {
    let found = done.get(document);
    if (!found) {
      found = { result: work(document) };
      done.set(document, found);
    }
    return found.result;
  };
}

/** All that a plan says about one check. */
export interface Testimony {
  for: Said[];
  against: Said[];
  /** What comes near, and why it isn't enough. Told where nothing speaks for the check. */
  nearly: Said[];
  /** Told where nothing was found: "I found no statement that …". */
  missing: string;
  /** Where a missing thing belongs. */
  belongs?: { start: number; end: number } | undefined;
}

const englishOnly = 'The rules understand English only, so they judge nothing but that there is a plan.';

/** What the report says of the whole text. */
export function languageNotes(document: PlanDocument): string[] {
  return document.tongue === 'other' ? [englishOnly] : [];
}

const mostEvidence = 4;

/**
 * A check passes on what speaks for it, unless something speaks against it: then the finding shows both places.
 * In a language that the rules don't understand, it says so and judges nothing.
 */
export function weigh(document: PlanDocument, testimony: Testimony): Judgement {
  if (document.tongue === 'other') return { findings: [], waits: englishOnly };
  const [charge] = testimony.against;
  const [witness] = testimony.for;
  if (charge) return { findings: [told(document, charge, witness)] };
  if (witness)
    return {
      findings: [],
      evidence: testimony.for
        .slice(0, mostEvidence)
        .map(({ start, end, says }) => ({ range: document.range(start, end), says })),
    };
  const [near] = testimony.nearly;
  if (near) return { findings: [told(document, near, undefined)] };
  const end = document.text.trimEnd().length;
  const { start, end: to } = testimony.belongs ?? { start: end, end };
  return {
    findings: [
      {
        reason: 'missing',
        message: `${testimony.missing} If you wrote it, select it and claim it.`,
        range: document.range(start, to),
      },
    ],
  };
}

function told(
  document: PlanDocument,
  charge: Said,
  witness: Said | undefined,
): Judgement['findings'][number] {
  const related: Related[] = witness
    ? [{ message: `Here the plan says: ${witness.says}.`, range: document.range(witness.start, witness.end) }]
    : [];
  return {
    reason: witness ? 'contradicted' : (charge.reason ?? 'wrong'),
    message: `“${quoted(document, charge)}”: ${charge.says}`,
    range: document.range(charge.start, charge.end),
    ...(related.length ? { related } : {}),
  };
}
