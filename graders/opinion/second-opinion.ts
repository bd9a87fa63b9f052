import type { Statement } from '../language/statement';
import { quoted, type PlanDocument } from '../read/plan/document';
import type { Evidence, Finding } from '../report';
import type { Judgement, Rule } from '../rules/rule';
import { areAnchored, lanesAbout, type View, type Views } from './anchors';
import type { Limits, Opinion } from './opinion';

/** One statement, or two that may say it together. */
export interface Part {
  statements: readonly Statement[];
}

/** Nobody reads on for a second opinion in a text of more statements than this. */
const mostStatements = 120;

/** What the opinion may be asked about: statements that are meant, each alone and each with the next. */
export function partsOf({ statements }: PlanDocument): Part[] {
  const meant = statements.filter(({ stated }) => stated.length > 0).slice(0, mostStatements);
  const alone = meant.map((statement) => ({ statements: [statement] }));
  const pairs = meant
    .slice(1)
    .map((statement, before) => ({ statements: [...meant.slice(before, before + 1), statement] }));
  return [...alone, ...pairs];
}

const mostApart = 6;

/** Every two of the likeliest single statements, wherever they stand, in the order of the text. */
export function partsApart<One extends Part>(
  parts: readonly One[],
  likelihood: (part: One) => number,
): Part[] {
  const alone = parts.filter(({ statements }) => statements.length === 1);
  const likely = alone
    .map((part, at) => ({ part, at, likelihood: likelihood(part) }))
    .sort((a, b) => b.likelihood - a.likelihood)
    .slice(0, mostApart)
    .sort((a, b) => a.at - b.at)
    .map(({ part }) => part);
  return likely.flatMap((one, at) =>
    likely.slice(at + 1).map((other) => ({ statements: [...one.statements, ...other.statements] })),
  );
}

type Half = NonNullable<Judgement['silent']>;

/** True for a part that goes on no further than what is known to be half of it: it speaks of one lane alone. */
export function isHalf({ statements }: Part, half: Half): boolean {
  const holds = statements.some(({ start, end }) => half.some((one) => one.start < end && one.end > start));
  return holds && lanesAbout(statements).length < 2;
}

interface Weighed extends Part {
  likelihoods?: number[];
}

/** One check of one document, with what the opinion says of its parts. */
class Question {
  readonly #opinion: Opinion;
  readonly #place: number;
  readonly view: View;
  readonly #parts: readonly Weighed[];

  constructor(document: PlanDocument, opinion: Opinion, place: number, view: View) {
    this.#opinion = opinion;
    this.#place = place;
    this.view = view;
    this.#parts = weighedParts(document);
  }

  readonly likelihood = (part: Weighed): number => {
    part.likelihoods ??= this.#opinion.likelihoods(part.statements);
    return part.likelihoods[this.#place] ?? 0;
  };

  /** The part that most likely satisfies the check, and how likely; null where no part names what it is about. */
  likeliest(half: Half): { part: Part; likelihood: number } | null {
    let best: { part: Part; likelihood: number } | null = null;
    for (const part of this.#all()) {
      if (!areAnchored(part.statements, this.view) || isHalf(part, half)) continue;
      const likelihood = this.likelihood(part);
      if (likelihood > (best?.likelihood ?? 0)) best = { part, likelihood };
    }
    return best;
  }

  /** True where some part is at least so likely. What a rule took for evidence is looked at first: mostly that is it. */
  isLikely(limit: number, evidence: readonly Evidence[]): boolean {
    const isHeard = ({ start, end }: Statement): boolean =>
      evidence.some(({ range }) => range.start.offset < end && range.end.offset > start);
    for (const part of this.#parts)
      if (part.statements.some(isHeard) && this.likelihood(part) >= limit) return true;
    return this.#all().some((part) => this.likelihood(part) >= limit);
  }

  #all(): readonly Weighed[] {
    return this.view.apart ? [...this.#parts, ...partsApart(this.#parts, this.likelihood)] : this.#parts;
  }
}

const weighed = new WeakMap<PlanDocument, Weighed[]>();

/** The same parts for every check, so that each is weighed once. */
function weighedParts(document: PlanDocument): Weighed[] {
  let parts = weighed.get(document);
  if (!parts) weighed.set(document, (parts = partsOf(document)));
  return parts;
}

/** The same rules, and where the opinion has a say, what comes of both. */
export function seconded(rules: Rule<PlanDocument>[], opinion: Opinion, views: Views): Rule<PlanDocument>[] {
  return rules.map((rule) => {
    const view = views[rule.id];
    const place = opinion.placeOf(rule.id);
    if (!view || place < 0) return rule;
    const limits = opinion.limitsAt(place);
    return {
      ...rule,
      check: (document) => {
        const judgement = rule.check(document);
        const question = new Question(document, opinion, place, view);
        if (judgement.silent) return answered(document, judgement, question, limits);
        if (judgement.disputed) return settled(judgement, question, limits);
        return isDoubtful(document, judgement, question, limits)
          ? { findings: [doubted(document, judgement.evidence?.[0], view)] }
          : judgement;
      },
    };
  });
}

/** The rule heard nothing: what the opinion hears, if it is sure. */
function answered(
  document: PlanDocument,
  judgement: Judgement,
  question: Question,
  { threshold }: Limits,
): Judgement {
  const found = question.likeliest(judgement.silent ?? []);
  if (!found || found.likelihood < threshold) return judgement;
  const { says } = question.view;
  const evidence = found.part.statements.map(({ start, end }): Evidence => ({
    range: document.range(start, end),
    says,
    by: 'wording',
  }));
  return { findings: [], evidence };
}

/** The rule heard one thing and its opposite: the one stands where the opinion is all but sure of it. */
function settled(judgement: Judgement, question: Question, { settles }: Limits): Judgement {
  const { disputed = [] } = judgement;
  return question.isLikely(settles, disputed) ? { findings: [], evidence: disputed } : judgement;
}

/** True where neither what a rule took for evidence nor anything else in a document that was read to its end is likely to be some. */
function isDoubtful(
  document: PlanDocument,
  { evidence = [] }: Judgement,
  question: Question,
  { doubt }: Limits,
): boolean {
  if (doubt === 0 || !evidence.length || document.statements.length > mostStatements) return false;
  return !question.isLikely(doubt, evidence);
}

function doubted(document: PlanDocument, evidence: Evidence | undefined, { says }: View): Finding {
  const { start, end } = evidence?.range ?? document.range(0, 0);
  const place = { start: start.offset, end: end.offset };
  return {
    reason: 'vague',
    message: `“${quoted(document, place)}”: I can't tell from this that ${says}. Say it in a sentence of its own; if this says it, select it and claim it.`,
    range: { start, end },
  };
}
