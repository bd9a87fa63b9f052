import type { Statement } from '../language/statement';
import { quoted, type PlanDocument } from '../read/plan/document';
import type { Evidence, Finding } from '../report';
import type { Half, Judgement, Rule } from '../rules/rule';
import { areAnchored, type Question, type View, type Views } from './anchors';
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

/** True for two statements of which one is known to say the other half: beside it, any word of a lane seems to say this one. */
export function borrows({ statements }: Part, known: readonly Half[]): boolean {
  return (
    statements.length > 1 &&
    statements.some((one) => known.some(({ start, end }) => start < one.end && end > one.start))
  );
}

interface Weighed extends Part {
  likelihoods?: number[];
}

/** A question, and its place among the opinion's. */
interface Asked extends Question {
  id: string;
  place: number;
}

/** What the opinion says of a document. */
class Hearing {
  readonly #opinion: Opinion;
  readonly #parts: readonly Weighed[];

  constructor(document: PlanDocument, opinion: Opinion) {
    this.#opinion = opinion;
    this.#parts = weighedParts(document);
  }

  /** The part that most likely satisfies what is asked, and how likely; null where no part names what it is about. Halves are what is known already. */
  likeliest(
    { place, ...question }: Asked,
    known: readonly Half[] = [],
  ): { part: Part; likelihood: number } | null {
    let best: { part: Part; likelihood: number } | null = null;
    for (const part of this.#parts) {
      if (!areAnchored(part.statements, question) || borrows(part, known)) continue;
      const likelihood = this.#likelihood(part, place);
      if (likelihood > (best?.likelihood ?? 0)) best = { part, likelihood };
    }
    return best;
  }

  /** True where some part is at least so likely. What a rule took for evidence is looked at first: mostly that is it. */
  isLikely({ place }: Asked, limit: number, evidence: readonly Evidence[]): boolean {
    const likely = (part: Weighed): boolean => this.#likelihood(part, place) >= limit;
    return (
      this.#parts.some((part) => part.statements.some((one) => isWithin(one, evidence)) && likely(part)) ||
      this.#parts.some(likely)
    );
  }

  #likelihood(part: Weighed, place: number): number {
    part.likelihoods ??= this.#opinion.likelihoods(part.statements);
    return part.likelihoods[place] ?? 0;
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
    const view = views.checks[rule.id];
    const limits = opinion.limitsOf(rule.id);
    if (!view || !limits) return rule;
    const second = new Second(view, limits, (id) => {
      const question = views.questions[id];
      return question ? [{ ...question, id, place: opinion.placeOf(id) }] : [];
    });
    return {
      ...rule,
      check: (document) => second.of(rule.check(document), document, new Hearing(document, opinion)),
    };
  });
}

/** What is made of a rule's judgement on one check. */
class Second {
  readonly #says: string;
  readonly #limits: Limits;
  readonly #asked: readonly Asked[];
  readonly #fault: Asked | undefined;

  constructor({ says, asks, fault }: View, limits: Limits, find: (id: string) => Asked[]) {
    this.#says = says;
    this.#limits = limits;
    this.#asked = asks.flatMap(find);
    this.#fault = fault ? find(fault)[0] : undefined;
  }

  of(judgement: Judgement, document: PlanDocument, hearing: Hearing): Judgement {
    const { findings, silent, disputed, evidence = [], waits } = judgement;
    if (silent) return heard(document, this.#asked, hearing, silent, this.#limits) ?? judgement;
    if (disputed)
      return this.#asked.length && this.#isLikely(hearing, this.#limits.settles, disputed)
        ? { findings: [], evidence: disputed }
        : judgement;
    if (findings.length || waits) return judgement;
    const fault = this.#fault && hearing.likeliest(this.#fault);
    if (this.#fault && fault && fault.likelihood >= this.#limits.objects)
      return { findings: [objection(document, fault.part, this.#fault)] };
    if (!evidence.length || !isPlain(document, evidence)) return judgement;
    if (this.#isLikely(hearing, this.#limits.doubt, evidence)) return judgement;
    return { findings: [doubted(document, evidence[0], this.#says)] };
  }

  #isLikely(hearing: Hearing, limit: number, evidence: readonly Evidence[]): boolean {
    return this.#asked.every((one) => hearing.isLikely(one, limit, evidence));
  }
}

/** The rule heard nothing, or half: the rest, if the opinion is sure of it. */
function heard(
  document: PlanDocument,
  asked: readonly Asked[],
  hearing: Hearing,
  halves: readonly Half[],
  { threshold }: Limits,
): Judgement | null {
  if (!asked.length) return null;
  const known = asked.map(({ id }) => halves.find(({ of }) => of === id));
  const found = asked.map((one, at) => (known[at] ? null : hearing.likeliest(one, halves)));
  if (!found.every((one, at) => known[at] ?? (one && one.likelihood >= threshold))) return null;
  const evidence = asked.flatMap(({ says }, at): Evidence[] => {
    const half = known[at];
    if (half) return [{ range: document.range(half.start, half.end), says: half.says }];
    return (found[at]?.part.statements ?? []).map(({ start, end }) => ({
      ...{ range: document.range(start, end), says },
      by: 'wording',
    }));
  });
  return { findings: [], evidence };
}

/** A statement of more clauses than these speaks of many things, and seems unlike what says one of them. */
const mostClauses = 5;

/** True where the opinion can tell what it doesn't hear: in a document that it has read to its end, about evidence of few clauses. */
function isPlain({ statements }: PlanDocument, evidence: readonly Evidence[]): boolean {
  return (
    statements.length <= mostStatements &&
    !statements.some((one) => one.clauses.length > mostClauses && isWithin(one, evidence))
  );
}

function isWithin({ start, end }: Statement, evidence: readonly Evidence[]): boolean {
  return evidence.some(({ range }) => range.start.offset < end && range.end.offset > start);
}

function objection(document: PlanDocument, { statements }: Part, { says }: Question): Finding {
  const start = Math.min(...statements.map((one) => one.start));
  const end = Math.max(...statements.map((one) => one.end));
  return {
    reason: 'wrong',
    message: `“${quoted(document, { start, end })}”: this reads as if ${says}. If it isn't so, say it in other words.`,
    range: document.range(start, end),
  };
}

function doubted(document: PlanDocument, evidence: Evidence | undefined, says: string): Finding {
  const { start, end } = evidence?.range ?? document.range(0, 0);
  const place = { start: start.offset, end: end.offset };
  return {
    reason: 'vague',
    message: `“${quoted(document, place)}”: I can't tell from this that ${says}. Say it in a sentence of its own; if this says it, select it and claim it.`,
    range: { start, end },
  };
}
