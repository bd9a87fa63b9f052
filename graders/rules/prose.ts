import type { PlanDocument } from '../read/plan/document';
import { quoted } from '../read/plan/document';
import type { FindingReason, Related } from '../report';
import type { Mood } from '../language/mood';
import type { Half, Judgement } from './rule';

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
  /** What would be half of it. Told only where it isn't meant. */
  half?: Half[];
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

/** What a clause is that states nothing. */
const kinds: Record<Exclude<Mood, 'stated'>, string> = {
  open: 'this is an open point',
  wish: 'this is a wish or a plan for later',
  question: 'this is a question',
  past: 'this tells of the past',
  unreal: 'this says what could be',
  loose: 'here it is left open whether it happens',
};

/**
 * A check passes on what speaks for it, unless something speaks against it: then the finding shows both places.
 * In a language that the rules don't understand, it says so and judges nothing.
 */
export function weigh(document: PlanDocument, hear: (document: PlanDocument) => Testimony): Judgement {
  if (document.tongue === 'other') return { findings: [], waits: englishOnly };
  const testimony = hear(document);
  const [charge] = testimony.against;
  const [witness] = testimony.for;
  const evidence = testimony.for
    .slice(0, mostEvidence)
    .map(({ start, end, says }) => ({ range: document.range(start, end), says }));
  if (charge)
    return {
      findings: [told(document, charge, witness)],
      ...(witness ? { disputed: evidence } : {}),
    };
  if (witness) return { findings: [], evidence };
  const near = testimony.nearly[0] ?? unmeant(document, hear);
  if (near)
    return {
      findings: [told(document, near, undefined)],
      ...(near.reason === 'vague' ? { silent: testimony.half ?? [] } : {}),
    };
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
    silent: testimony.half ?? [],
  };
}

/** What would have been heard if all were meant: a wish, a question or an open point about the very thing. */
function unmeant(document: PlanDocument, hear: (document: PlanDocument) => Testimony): Said | undefined {
  const supposed = hear(document.supposed());
  for (const said of [supposed.for, supposed.nearly, supposed.half ?? [], supposed.against].flat()) {
    const mood = document.statements.find(({ end }) => end > said.start)?.moodAt(said.start) ?? 'stated';
    if (mood !== 'stated')
      return {
        ...said,
        reason: 'vague',
        says: `${kinds[mood]}, no statement of what is done. Write who does what, and when.`,
      };
  }
  return undefined;
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
