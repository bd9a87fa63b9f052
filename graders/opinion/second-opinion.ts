import type { Statement } from '../language/statement';
import { quoted, type PlanDocument } from '../read/plan/document';
import type { Evidence, Finding } from '../report';
import type { Half, Judgement, Rule } from '../rules/rule';
import { areAnchored, askedFor, type View, type Views } from './anchors';
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

interface Weighed extends Part {
  likelihoods?: number[];
}

/** What the opinion is asked for a check: the check itself, or each of its halves. */
interface Asked {
  id: string;
  place: number;
  view: View;
}

/** What the opinion says of a document. */
class Hearing {
  readonly #opinion: Opinion;
  readonly #parts: readonly Weighed[];

  constructor(document: PlanDocument, opinion: Opinion) {
    this.#opinion = opinion;
    this.#parts = weighedParts(document);
  }

  /** The part that most likely satisfies what is asked, and how likely; null where no part names what it is about. */
  likeliest({ place, view }: Asked): { part: Part; likelihood: number } | null {
    let best: { part: Part; likelihood: number } | null = null;
    for (const part of this.#parts) {
      if (!areAnchored(part.statements, view)) continue;
      const likelihood = this.#likelihood(part, place);
      if (likelihood > (best?.likelihood ?? 0)) best = { part, likelihood };
    }
    return best;
  }

  /** True where some part is at least so likely. What a rule took for evidence is looked at first: mostly that is it. */
  isLikely({ place }: Asked, limit: number, evidence: readonly Evidence[]): boolean {
    const isHeard = ({ start, end }: Statement): boolean =>
      evidence.some(({ range }) => range.start.offset < end && range.end.offset > start);
    const likely = (part: Weighed): boolean => this.#likelihood(part, place) >= limit;
    return (
      this.#parts.some((part) => part.statements.some(isHeard) && likely(part)) || this.#parts.some(likely)
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
    const asked = askedFor(views, rule.id).map((one) => ({ ...one, place: opinion.placeOf(one.id) }));
    const [first] = asked;
    if (!first) return rule;
    const limits = opinion.limitsAt(first.place);
    const says = views[rule.id]?.says ?? '';
    return {
      ...rule,
      check: (document) => {
        const judgement = rule.check(document);
        const hearing = new Hearing(document, opinion);
        const areLikely = (limit: number, evidence: readonly Evidence[]): boolean =>
          asked.every((one) => hearing.isLikely(one, limit, evidence));
        const { findings, silent, disputed, evidence = [] } = judgement;
        if (silent) return heard(document, asked, hearing, silent, limits) ?? judgement;
        if (disputed)
          return areLikely(limits.settles, disputed) ? { findings: [], evidence: disputed } : judgement;
        const isRead = document.statements.length <= mostStatements;
        if (findings.length || !evidence.length || !isRead || areLikely(limits.doubt, evidence))
          return judgement;
        return { findings: [doubted(document, evidence[0], says)] };
      },
    };
  });
}

/** The rule heard nothing, or half: the rest, if the opinion is sure of it. */
function heard(
  document: PlanDocument,
  asked: readonly Asked[],
  hearing: Hearing,
  halves: readonly Half[],
  { threshold }: Limits,
): Judgement | null {
  const known = asked.map(({ id }) => halves.find(({ of }) => of === id));
  const found = asked.map((one, at) => (known[at] ? null : hearing.likeliest(one)));
  if (!found.every((one, at) => known[at] ?? (one && one.likelihood >= threshold))) return null;
  const evidence = asked.flatMap(({ view }, at): Evidence[] => {
    const half = known[at];
    if (half) return [{ range: document.range(half.start, half.end), says: half.says }];
    return (found[at]?.part.statements ?? []).map(({ start, end }) => ({
      ...{ range: document.range(start, end), says: view.says },
      by: 'wording',
    }));
  });
  return { findings: [], evidence };
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
