import type { Learned } from '../../graders/opinion/opinion';
import { fit, type Example } from './logistic';
import type { Text } from './material';

/** What one text may count for beside a statement that is labelled for the check itself, which counts 1. */
const counts = {
  /** A part of an answer that is labelled as lacking the check: it says something else, or the wrong thing. */
  lacking: 0.1,
  /** The same of a rule's own bad example. */
  bad: 3,
  /** A statement that is labelled for another check, and that the rules don't hear for this one. */
  elsewhere: 0.2,
};

/** How many weights a check may keep, and how strongly they are held down. */
export interface Settings {
  weights: number;
  lasso: number;
  ridge: number;
  /** In how many labelled statements a feature must stand. */
  fewest: number;
}

export const settings: Settings = { weights: 200, lasso: 0.2, ridge: 0.2, fewest: 2 };

/** The features of labelled statements, numbered. */
export function vocabularyOf(texts: readonly Text[], { fewest }: Settings): Map<string, number> {
  const found = new Map<string, number>();
  for (const { features } of texts) for (const one of features) found.set(one, (found.get(one) ?? 0) + 1);
  const often = [...found].filter(([, times]) => times >= fewest).map(([feature]) => feature);
  return new Map(often.sort().map((feature, at) => [feature, at]));
}

/** In: labelled texts and a check. Out: its weights, no threshold yet. */
export function learn(
  texts: readonly Text[],
  id: string,
  vocabulary: ReadonlyMap<string, number>,
  { weights, lasso, ridge }: Settings,
): Omit<Learned, 'threshold'> {
  const examples = [...examplesOf(texts, id, vocabulary)];
  const first = fit(examples, vocabulary.size, { lasso, ridge });
  const kept = new Set(
    [...first.weights.keys()]
      .filter((feature) => first.weights[feature] !== 0)
      .sort((a, b) => Math.abs(first.weights[b] ?? 0) - Math.abs(first.weights[a] ?? 0))
      .slice(0, weights),
  );
  const second = fit(examples, vocabulary.size, { lasso: 0, ridge }, (feature) => kept.has(feature));
  const named = [...vocabulary].filter(([, at]) => kept.has(at));
  return {
    id,
    bias: Math.round(second.bias * 100) / 100,
    weights: new Map(named.map(([feature, at]) => [feature, second.weights[at] ?? 0])),
  };
}

function* examplesOf(
  texts: readonly Text[],
  id: string,
  vocabulary: ReadonlyMap<string, number>,
): Generator<Example> {
  const example = (features: readonly string[], so: boolean, weight: number): Example => ({
    features: features.flatMap((feature) => vocabulary.get(feature) ?? []),
    so,
    weight,
  });
  for (const { kind, expect, features, parts, passed } of texts) {
    if (kind !== 'statement') {
      if (expect[id] === 'fail')
        for (const part of parts)
          if (part.checks.includes(id))
            yield example(part.features, false, kind === 'example' ? counts.bad : counts.lacking);
    } else if (expect[id]) yield example(features, expect[id] === 'pass', 1);
    else if (!passed.has(id)) yield example(features, false, counts.elsewhere);
  }
}
