import { keyOf, likelihoodOf, type Limits } from '../../graders/opinion/opinion';
import { quantised } from '../../graders/opinion/pack';
import { askedFor, checksOf, type Views } from '../../graders/opinion/anchors';
import { learn, vocabularyOf, type Settings, type Unsure } from './learn';
import type { Standing, Text } from './material';

/** An answer where the opinion may have a say on a check: whether it satisfies it, and how likely that seemed to an opinion that had not seen it. */
export interface Asked {
  standing: Standing;
  so: boolean;
  likelihood: number;
}

const folds = 5;

/**
 * How likely a text satisfies a check: as likely as the likeliest of its parts, and of two halves as the less likely one. Where the
 * rules are silent, a part has to name what the check is about, and a half that they hear is not asked about.
 */
function likelihoodIn(text: Text, check: string, learned: readonly Unsure[]): number {
  const silent = text.standing.get(check) === 'silent';
  const each = learned.map(({ id, bias, weights }) => {
    if (silent && text.standing.get(id) === 'passed') return 1;
    const likelihoods = text.parts
      .filter(({ checks }) => !silent || checks.includes(id))
      .map(({ features }) =>
        likelihoodOf(
          [...new Set(features.map(keyOf))].reduce(
            (sum, key) => sum + quantised(weights.get(key) ?? 0),
            bias,
          ),
        ),
      );
    return Math.max(0, ...likelihoods);
  });
  return Math.min(...each);
}

/** Answers of one source are kept together: whoever wrote them has a way of writing. */
function foldsOf(texts: readonly Text[]): number[] {
  const sources = [...new Set(texts.map(({ kind, source }) => `${kind} ${source}`))];
  return texts.map(({ kind, source }) =>
    kind === 'answer' ? sources.indexOf(`${kind} ${source}`) % folds : -1,
  );
}

/** In: labelled texts and checks. Out: for each check, what would have been said of answers that were left out of the learning. */
export function askedUnseen(texts: readonly Text[], views: Views, settings: Settings): Map<string, Asked[]> {
  const asked = new Map<string, Asked[]>(checksOf(views).map((id) => [id, []]));
  const fold = foldsOf(texts);
  for (let left = 0; left < folds; left++) {
    const seen = texts.filter((_, at) => fold[at] !== left);
    const unseen = texts.filter((_, at) => fold[at] === left);
    const vocabulary = vocabularyOf(seen, settings);
    for (const [check, told] of asked) {
      const learned = askedFor(views, check).map(({ id }) => learn(seen, id, vocabulary, settings));
      for (const text of unseen) {
        const standing = text.standing.get(check);
        if (text.expect[check] && standing)
          told.push({
            standing,
            so: text.expect[check] === 'pass',
            likelihood: likelihoodIn(text, check, learned),
          });
      }
    }
  }
  return asked;
}

const likelihoods = [0.01, 0.02, 0.03, 0.05, 0.08, 0.12, 0.18, 0.27, 0.38, 0.5, 0.62, 0.73, 0.82, 0.88, 0.92, 0.95, 0.97, 0.98, 0.99]; // prettier-ignore

/**
 * How much worse a wrong thing passed is than a right one refused. It teaches the mistake. And where the rules pass something,
 * they have been mended by these very answers: on others they are wrong about twice as often (docs/measurements.md).
 */
const costOfPassing: Record<Standing, number> = { silent: 1.25, disputed: 2, passed: 2.5 };

/** What answers say of a check's limit that were asked about another one: single checks have few. */
const borrowed: Record<Standing, number> = { silent: 0.1, disputed: 1, passed: 0.1 };

/** In: what was asked about each check. Out: its limits, at which of whole answers most are judged rightly. */
export function limitsFor(id: string, asked: ReadonlyMap<string, readonly Asked[]>): Limits {
  const limit = (standing: Standing, either: readonly number[]): number => {
    const worth = (from: number): number => {
      let sum = 0;
      for (const [check, answers] of asked)
        for (const { standing: stood, so, likelihood } of answers)
          if (stood === standing && likelihood >= from)
            sum += (so ? 1 : -costOfPassing[standing]) * (check === id ? 1 : borrowed[standing]);
      return sum;
    };
    return either.reduce((best, one) => (worth(one) > worth(best) ? one : best));
  };
  return {
    threshold: limit('silent', [2, ...likelihoods.filter((one) => one >= 0.5)]),
    settles: limit('disputed', [2, ...likelihoods.filter((one) => one >= 0.5)]),
    doubt: limit('passed', [0, ...likelihoods.filter((one) => one <= 0.5)]),
  };
}

/** The same doubt, or less: what a rule shows as good it never doubts. */
export function sparingExamples(
  doubt: number,
  check: string,
  learned: readonly Unsure[],
  texts: readonly Text[],
): number {
  const shown = texts
    .filter(
      ({ kind, expect, standing }) =>
        kind === 'example' && expect[check] === 'pass' && standing.get(check) === 'passed',
    )
    .map((text) => likelihoodIn(text, check, learned));
  const spared = likelihoods.filter((one) => one <= doubt && shown.every((likelihood) => likelihood >= one));
  return spared.at(-1) ?? 0;
}
