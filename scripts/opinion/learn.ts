import { keyOf } from '../../graders/opinion/opinion';
import type { Learned } from '../../graders/opinion/pack';
import { fit, type Example, type Fit } from './logistic';
import type { Taught, Text } from './material';

/** What one text may count for beside a statement that is labelled for the check itself, which counts 1. */
const counts = {
  /** A part of an answer that is labelled as lacking the check: it says something else, or the wrong thing. */
  lacking: 0.3,
  /** What whoever labelled an answer quotes for a check, or as coming near. */
  quoted: 1,
  /** The part of a passing answer that seemed the likeliest to satisfy the check, where nobody quoted one. */
  supposed: 1,
  /** The same of a rule's own bad example. */
  bad: 3,
  /** A statement that is labelled for another check, and that the rules don't hear for this one. */
  elsewhere: 0.2,
};

/** How many weights a question may keep, and how strongly they are held down. */
export interface Settings {
  weights: number;
  lasso: number;
  ridge: number;
  /** In how many labelled statements a feature must stand. */
  fewest: number;
}

/** Plans have more checks, and less room beside their rules. */
export const settings: Record<Taught['id'], Settings> = {
  'promotion-plan': { weights: 400, lasso: 0.05, ridge: 1, fewest: 2 },
  'schema-change': { weights: 800, lasso: 0.05, ridge: 1, fewest: 2 },
};

/** The keys of features that stand in enough labelled texts, numbered. */
export function vocabularyOf(texts: readonly Text[], { fewest }: Settings): Map<number, number> {
  const found = new Map<number, number>();
  for (const { features } of texts)
    for (const one of features) found.set(keyOf(one), (found.get(keyOf(one)) ?? 0) + 1);
  const often = [...found].filter(([, times]) => times >= fewest).map(([key]) => key);
  return new Map(often.sort((a, b) => a - b).map((key, at) => [key, at]));
}

/**
 * In: labelled texts and the id of a question. Out: its weights. Of an answer that passes it is only known that some part
 * of it satisfies the check: what was learned without these answers supposes which, and then all is learned once more.
 */
export function learn(
  texts: readonly Text[],
  id: string,
  vocabulary: ReadonlyMap<number, number>,
  settings: Settings,
): Learned {
  const numbered = (features: readonly string[]): number[] => [
    ...new Set(features.flatMap((feature) => vocabulary.get(keyOf(feature)) ?? [])),
  ];
  const examples = [...examplesOf(texts, id, numbered)];
  const first = fitFew(examples, vocabulary.size, settings);
  const supposed = [...supposedOf(texts, id, numbered, first)];
  const { bias, weights, kept } = fitFew([...examples, ...supposed], vocabulary.size, settings);
  const keyed = [...vocabulary].filter(([, at]) => kept.has(at));
  return {
    id,
    bias: Math.round(bias * 100) / 100,
    weights: new Map(keyed.map(([key, at]) => [key, weights[at] ?? 0])),
  };
}

/** Only the features that are loudest and oftenest keep a weight; theirs are then found without the others. */
function fitFew(
  examples: readonly Example[],
  size: number,
  { weights, lasso, ridge }: Settings,
): Fit & { kept: ReadonlySet<number> } {
  const first = fit(examples, size, { lasso, ridge });
  const times = new Float64Array(size);
  for (const { features, weight } of examples)
    for (const feature of features) times[feature] = (times[feature] ?? 0) + weight;
  const worth = [...first.weights].map((loudness, at) => Math.abs(loudness) * Math.sqrt(times[at] ?? 0));
  const kept = new Set(
    [...worth.keys()]
      .filter((at) => (worth[at] ?? 0) > 0)
      .sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0))
      .slice(0, weights),
  );
  return { ...fit(examples, size, { lasso: 0, ridge }, (feature) => kept.has(feature)), kept };
}

type Numbered = (features: readonly string[]) => number[];

function* examplesOf(texts: readonly Text[], id: string, numbered: Numbered): Generator<Example> {
  const example = (features: readonly string[], so: boolean, weight: number): Example => ({
    features: numbered(features),
    so,
    weight,
  });
  for (const { kind, answers, features, parts, quoted, standing } of texts) {
    const answer = answers.get(id);
    for (const { question, so, features: said } of quoted)
      if (question === id && answer === so) yield example(said, so, counts.quoted);
    if (kind !== 'statement') {
      if (answer === false)
        for (const part of parts)
          if (part.questions.includes(id))
            yield example(part.features, false, kind === 'example' ? counts.bad : counts.lacking);
    } else if (answer !== undefined) yield example(features, answer, 1);
    else if (standing.get(id) !== 'passed') yield example(features, false, counts.elsewhere);
  }
}

function* supposedOf(
  texts: readonly Text[],
  id: string,
  numbered: Numbered,
  { bias, weights }: Fit,
): Generator<Example> {
  const sumOf = (features: readonly number[]): number =>
    features.reduce((sum, feature) => sum + (weights[feature] ?? 0), bias);
  for (const { kind, answers, parts, quoted } of texts) {
    if (kind !== 'answer' || !answers.get(id) || quoted.some(({ question }) => question === id)) continue;
    const candidates = parts
      .filter(({ questions }) => questions.includes(id))
      .map(({ features }) => numbered(features));
    const [likeliest] = candidates.sort((a, b) => sumOf(b) - sumOf(a));
    if (likeliest) yield { features: likeliest, so: true, weight: counts.supposed };
  }
}
