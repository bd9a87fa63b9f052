import { likelihoodOf, quantised, type Learned } from '../../graders/opinion/opinion';
import { learn, vocabularyOf, type Settings } from './learn';
import type { Text } from './material';

/** An answer that the rules pass, or about which they hear nothing for a check: whether it satisfies it, and how likely that seemed to an opinion that had not seen it. */
export interface Asked {
  passed: boolean;
  so: boolean;
  likelihood: number;
}

const folds = 5;

type Unsure = Pick<Learned, 'id' | 'bias' | 'weights'>;

/** How likely a text satisfies a check: as likely as the likeliest of its parts. What isn't passed has to name what the check is about. */
function likelihoodIn({ parts, passed }: Text, { id, bias, weights }: Unsure): number {
  const likelihoods = parts
    .filter(({ checks }) => passed.has(id) || checks.includes(id))
    .map(({ features }) =>
      likelihoodOf(features.reduce((sum, one) => sum + quantised(weights.get(one) ?? 0), bias)),
    );
  return Math.max(0, ...likelihoods);
}

/** Answers of one source are kept together: whoever wrote them has a way of writing. */
function foldsOf(texts: readonly Text[]): number[] {
  const sources = [...new Set(texts.map(({ kind, source }) => `${kind} ${source}`))];
  return texts.map(({ kind, source }) =>
    kind === 'answer' ? sources.indexOf(`${kind} ${source}`) % folds : -1,
  );
}

/** In: labelled texts and checks. Out: for each check, what would have been said of answers that were left out of the learning. */
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
        if (text.expect[id] && (text.silent.has(id) || text.passed.has(id)))
          asked.get(id)?.push({
            passed: text.passed.has(id),
            so: text.expect[id] === 'pass',
            likelihood: likelihoodIn(text, learned),
          });
    }
  }
  return asked;
}

const thresholds = [0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];
/** A wrong thing passed costs more than a right one refused: it teaches the mistake. */
const costOfPassing = 2;

/** The threshold at which, of whole answers that are silent about a check, most are judged rightly. */
export function thresholdFor(asked: readonly Asked[]): number {
  const answers = asked.filter(({ passed }) => !passed);
  const worth = (threshold: number): number =>
    answers
      .filter(({ likelihood }) => likelihood >= threshold)
      .reduce((sum, { so }) => sum + (so ? 1 : -costOfPassing), 0);
  return thresholds.reduce((best, one) => (worth(one) > worth(best) ? one : best), thresholds.at(-1) ?? 1);
}

const doubts = [0, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4];
/** Whoever said it, and is doubted, can claim it; but it is the rule that heard something. */
const costOfDoubting = 1.25;
/** What is right once or twice may be so by chance. */
const fewestDoubted = 3;

/** The doubt at which, of whole answers that the rules pass, most are judged rightly. */
export function doubtFor(asked: readonly Asked[]): number {
  const answers = asked.filter(({ passed }) => passed);
  const worth = (doubt: number): number =>
    answers
      .filter(({ likelihood }) => likelihood < doubt)
      .reduce((sum, { so }) => sum + (so ? -costOfDoubting : 1), 0);
  const best = doubts.reduce((most, one) => (worth(one) > worth(most) ? one : most), 0);
  return worth(best) >= fewestDoubted ? best : 0;
}

/** The same doubt, or less: what a rule shows as good it never doubts. */
export function sparingExamples(doubt: number, learned: Unsure, texts: readonly Text[]): number {
  const shown = texts
    .filter(
      ({ kind, expect, passed }) =>
        kind === 'example' && expect[learned.id] === 'pass' && passed.has(learned.id),
    )
    .map((text) => likelihoodIn(text, learned));
  return doubts.filter((one) => one <= doubt && shown.every((likelihood) => likelihood >= one)).at(-1) ?? 0;
}
