import type { Statement } from '../language/statement';
import { quoted, type PlanDocument } from '../read/plan/document';
import type { Evidence, Finding } from '../report';
import type { Judgement, Rule } from '../rules/rule';
import { areAnchored, lanesAbout, type View, type Views } from './anchors';
import type { Opinion } from './opinion';

/** One statement, or two neighbours that may say it together. */
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

type Half = NonNullable<Judgement['silent']>;

/** True for a part that goes on no further than what is known to be half of it: it speaks of one lane alone. */
export function isHalf({ statements }: Part, half: Half): boolean {
  const holds = statements.some(({ start, end }) => half.some((one) => one.start < end && one.end > start));
  return holds && lanesAbout(statements).length < 2;
}

interface Weighed extends Part {
  likelihoods?: number[];
}

const weighed = new WeakMap<PlanDocument, Weighed[]>();

/** The same parts for every check, so that each is weighed once. */
function weighedParts(document: PlanDocument): Weighed[] {
  let parts = weighed.get(document);
  if (!parts) weighed.set(document, (parts = partsOf(document)));
  return parts;
}

function likelihoodOf(part: Weighed, opinion: Opinion, place: number): number {
  part.likelihoods ??= opinion.likelihoods(part.statements);
  return part.likelihoods[place] ?? 0;
}

/** The part of a document that most likely satisfies a check, and how likely; null where no part names what it is about. */
export function likeliest(
  document: PlanDocument,
  opinion: Opinion,
  place: number,
  view: View,
  half: Half,
): { part: Part; likelihood: number } | null {
  const parts = weighedParts(document);
  let best: { part: Part; likelihood: number } | null = null;
  for (const part of parts) {
    if (!areAnchored(part.statements, view) || isHalf(part, half)) continue;
    const likelihood = likelihoodOf(part, opinion, place);
    if (likelihood > (best?.likelihood ?? 0)) best = { part, likelihood };
  }
  return best;
}

/** True where neither what a rule took for evidence nor anything else in the document is likely to be some. */
function isDoubtful(
  document: PlanDocument,
  opinion: Opinion,
  place: number,
  evidence: readonly Evidence[],
): boolean {
  const doubt = opinion.doubtAt(place);
  if (doubt === 0 || !evidence.length) return false;
  const isHeard = ({ start, end }: Statement): boolean =>
    evidence.some(({ range }) => range.start.offset < end && range.end.offset > start);
  const parts = weighedParts(document);
  const heardFirst = [...parts.filter(({ statements }) => statements.some(isHeard)), ...parts];
  return !heardFirst.some((part) => likelihoodOf(part, opinion, place) >= doubt);
}

/** The same rules; where one of them hears nothing for its check and nothing against it, the opinion is asked, and where it hears what is most unlikely, too. */
export function seconded(rules: Rule<PlanDocument>[], opinion: Opinion, views: Views): Rule<PlanDocument>[] {
  return rules.map((rule) => {
    const view = views[rule.id];
    const place = opinion.placeOf(rule.id);
    if (!view || place < 0) return rule;
    return {
      ...rule,
      check: (document) => {
        const judgement = rule.check(document);
        if (isDoubtful(document, opinion, place, judgement.evidence ?? []))
          return { findings: [doubted(document, judgement.evidence?.[0], view)] };
        if (!judgement.silent) return judgement;
        const found = likeliest(document, opinion, place, view, judgement.silent);
        if (!found || found.likelihood < opinion.thresholdAt(place)) return judgement;
        return {
          findings: [],
          evidence: found.part.statements.map((one) => evidenceAt(document, one, view)),
        };
      },
    };
  });
}

function evidenceAt(document: PlanDocument, { start, end }: Statement, { says }: View): Evidence {
  return { range: document.range(start, end), says, by: 'wording' };
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
