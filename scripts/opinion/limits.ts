import { keyOf, likelihoodOf, never, type Limits } from '../../graders/opinion/opinion';
import { quantised, type Learned } from '../../graders/opinion/pack';
import type { View, Views } from '../../graders/opinion/anchors';
import { learn, vocabularyOf, type Settings } from './learn';
import type { Standing, Text } from './material';

/** An answer where the opinion may have a say on a check: whether it satisfies it, and how that seemed to an opinion that had not seen it. */
export interface Asked {
  standing: Standing;
  so: boolean;
  /** How likely it satisfies the check; null where only faults are looked for. */
  likelihood: number | null;
  /** How likely something in it is a fault. */
  fault: number;
}

/** What was learned for one check. */
export interface LearnedCheck {
  asked: readonly Learned[];
  fault: Learned | null;
}

const folds = 5;

/**
 * How likely a text satisfies a check: as likely as the likeliest of its parts, and of halves as the least likely one. Where the rules
 * are silent, a part has to name what the check is about, and a half that they hear is not asked about.
 */
function likelihoodIn({ parts, standing }: Text, check: string, asked: readonly Learned[]): number {
  const silent = standing.get(check) === 'silent';
  const each = asked.map((one) =>
    silent && standing.get(one.id) === 'passed'
      ? 1
      : likeliest(
          parts.filter(({ questions, borrows }) => !silent || (questions.includes(one.id) && !borrows)),
          one,
        ),
  );
  return Math.min(...each);
}

function likeliest(parts: Text['parts'], { bias, weights }: Learned): number {
  const likelihoods = parts.map(({ features }) =>
    likelihoodOf(
      [...new Set(features.map(keyOf))].reduce((sum, key) => sum + quantised(weights.get(key) ?? 0), bias),
    ),
  );
  return Math.max(0, ...likelihoods);
}

/** All that is learned for a check from texts. */
export function learnCheck(
  texts: readonly Text[],
  { asks, fault }: View,
  vocabulary: ReadonlyMap<number, number>,
  settings: Settings,
): LearnedCheck {
  const learned = (id: string): Learned => learn(texts, id, vocabulary, settings);
  return { asked: asks.map(learned), fault: fault ? learned(fault) : null };
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
  const asked = new Map<string, Asked[]>(Object.keys(views.checks).map((id) => [id, []]));
  const fold = foldsOf(texts);
  for (let left = 0; left < folds; left++) {
    const seen = texts.filter((_, at) => fold[at] !== left);
    const unseen = texts.filter((_, at) => fold[at] === left);
    const vocabulary = vocabularyOf(seen, settings);
    for (const [check, view] of Object.entries(views.checks)) {
      const learned = learnCheck(seen, view, vocabulary, settings);
      for (const text of unseen) {
        const standing = text.standing.get(check);
        if (text.expect[check] && standing)
          asked.get(check)?.push({
            standing,
            so: text.expect[check] === 'pass',
            likelihood: learned.asked.length ? likelihoodIn(text, check, learned.asked) : null,
            fault: learned.fault ? likeliest(text.parts, learned.fault) : 0,
          });
      }
    }
  }
  return asked;
}

const likelihoods = [0.01, 0.02, 0.03, 0.05, 0.08, 0.12, 0.18, 0.27, 0.38, 0.5, 0.62, 0.73, 0.82, 0.88, 0.92, 0.95, 0.97, 0.98, 0.99]; // prettier-ignore

/**
 * How much worse a wrong thing passed is than a right one refused. Where the rules hear something against a check, they had a reason.
 * And where they pass something, they have been mended by these very answers: on others they are wrong more often (docs/measurements.md).
 */
const costOfPassing: Record<Standing, number> = { silent: 1, disputed: 2, passed: 1.5 };

/**
 * The same where a fault is looked for that the rules don't find: their own charges of a wrong order have been mended most, and they
 * miss one four times as often in answers that they weren't mended by.
 */
const costOfMissing = 4;

/** What answers say of a check's limit that were asked about another one: single checks have few. */
const borrowed: Record<Standing, number> = { silent: 0.1, disputed: 1, passed: 0.1 };

/** Nothing is doubted that is likelier than one in seven: answers in few words seem less likely than they are. */
const mostDoubted = 0.15;

/** What is right once or twice may be so by chance. */
const fewest = 3;

/** A fault that nothing but the opinion finds has to be likely: whoever is told of one that isn't there can't mend it. */
const leastObjected = 0.7;

/** In: a check and its view, and what was asked about all. Out: its limits, at which of whole answers most are judged rightly. */
export function limitsFor(
  check: string,
  { asks, fault }: View,
  asked: ReadonlyMap<string, readonly Asked[]>,
): Limits {
  /** The best of some limits, where answers pass that are as `passes` says. */
  const best = (
    standing: Standing,
    either: readonly number[],
    passes: (one: Asked, limit: number) => boolean,
    { cost, lent } = { cost: costOfPassing[standing], lent: borrowed[standing] },
  ): number => {
    const worth = (limit: number): number => {
      let sum = 0;
      for (const [other, answers] of asked)
        for (const one of answers)
          if (one.standing === standing && passes(one, limit))
            sum += (one.so ? 1 : -cost) * (other === check ? 1 : lent);
      return sum;
    };
    const most = either.reduce((so, one) => (worth(one) > worth(so) ? one : so));
    return worth(most) < worth(either[0] ?? never) + fewest ? (either[0] ?? never) : most;
  };
  const low = likelihoods.filter((one) => one < mostDoubted);
  const high = likelihoods.filter((one) => one >= 0.5);
  const likely = ({ likelihood }: Asked, limit: number): boolean =>
    likelihood !== null && likelihood >= limit;
  const faultless = (one: Asked, limit: number): boolean => one.fault < limit;
  return {
    threshold: asks.length ? best('silent', [never, ...high], likely) : never,
    settles: asks.length ? best('disputed', [never, ...high], likely) : never,
    doubt: asks.length ? best('passed', [0, ...low], likely) : 0,
    objects: fault
      ? best('passed', [never, ...high.filter((one) => one >= leastObjected)], faultless, {
          cost: costOfMissing,
          lent: 0,
        })
      : never,
  };
}

/** The same doubt, or less: what a rule shows as good it never doubts. */
export function sparingExamples(
  doubt: number,
  check: string,
  asked: readonly Learned[],
  texts: readonly Text[],
): number {
  const shown = texts
    .filter(
      ({ kind, expect, standing }) =>
        kind === 'example' && expect[check] === 'pass' && standing.get(check) === 'passed',
    )
    .map((text) => likelihoodIn(text, check, asked));
  const spared = likelihoods.filter((one) => one <= doubt && shown.every((likelihood) => likelihood >= one));
  return spared.at(-1) ?? 0;
}
