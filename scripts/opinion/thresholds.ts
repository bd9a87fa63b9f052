import { likelihoodOf, quantised, type Learned } from '../../graders/opinion/opinion';
import { learn, vocabularyOf, type Settings } from './learn';
import type { Text } from './material';

/** A text about which the rules hear nothing for a check: whether it satisfies it, and how likely that seemed to an opinion that had not seen it. */
export interface Asked {
  kind: Text['kind'];
  so: boolean;
  likelihood: number;
}

const folds = 4;

/** How likely a text satisfies a check: as likely as the likeliest of its parts. */
export function likelihoodIn(
  { parts }: Text,
  { id, bias, weights }: Pick<Learned, 'id' | 'bias' | 'weights'>,
): number {
  const likelihoods = parts
    .filter(({ checks }) => checks.includes(id))
    .map(({ features }) =>
      likelihoodOf(features.reduce((sum, one) => sum + quantised(weights.get(one) ?? 0), bias)),
    );
  return Math.max(0, ...likelihoods);
}

/** Sources are kept together: whoever wrote a statement has a way of writing. */
function foldsOf(texts: readonly Text[]): number[] {
  const sources = [...new Set(texts.map(({ kind, source }) => `${kind} ${source}`))];
  return texts.map(({ kind, source }) => sources.indexOf(`${kind} ${source}`) % folds);
}

/** In: labelled texts and checks. Out: for each check, what would have been said of texts that were left out of the learning. */
export function askedUnseen(
  texts: readonly Text[],
  ids: readonly string[],
  settings: Settings,
): Map<string, Asked[]> {
  const asked = new Map<string, Asked[]>(ids.map((id) => [id, []]));
  const fold = foldsOf(texts);
  for (let left = 0; left < folds; left++) {
    const seen = texts.filter((_, at) => fold[at] !== left);
    const unseen = texts.filter((_, at) => fold[at] === left);
    const vocabulary = vocabularyOf(seen, settings);
    for (const id of ids) {
      const learned = learn(seen, id, vocabulary, settings);
      for (const text of unseen)
        if (text.kind !== 'example' && text.expect[id] && text.silent.has(id))
          asked.get(id)?.push({
            kind: text.kind,
            so: text.expect[id] === 'pass',
            likelihood: likelihoodIn(text, learned),
          });
    }
  }
  return asked;
}

const candidates = [0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];
/** A wrong thing passed costs more than a right one refused: it teaches the mistake. */
const costOfPassing = 2;

/** The threshold at which, of whole answers, most are judged rightly. */
export function thresholdFor(asked: readonly Asked[]): number {
  const answers = asked.filter(({ kind }) => kind === 'answer');
  const worth = (threshold: number): number =>
    answers
      .filter(({ likelihood }) => likelihood >= threshold)
      .reduce((sum, { so }) => sum + (so ? 1 : -costOfPassing), 0);
  return candidates.reduce((best, one) => (worth(one) > worth(best) ? one : best), candidates.at(-1) ?? 1);
}
