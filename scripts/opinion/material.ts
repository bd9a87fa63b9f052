import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Statement } from '../../graders/language/statement';
import { featuresOfAll } from '../../graders/opinion/features';
import { areAnchored, planViews, schemaViews, type Views } from '../../graders/opinion/anchors';
import { borrows, partsOf } from '../../graders/opinion/second-opinion';
import { readDocument, type PlanDocument, type Subject } from '../../graders/read/plan/document';
import { dictionary as planDictionary } from '../../graders/rules/promotion-plan/dictionary';
import { planRules } from '../../graders/rules/promotion-plan/exercise';
import { gatesAsHalves } from '../../graders/rules/promotion-plan/test-gates';
import { task as planTask } from '../../graders/rules/promotion-plan/task';
import type { Half, Judgement, Rule } from '../../graders/rules/rule';
import { dictionary as schemaDictionary } from '../../graders/rules/schema-change/dictionary';
import { schemaRules } from '../../graders/rules/schema-change/exercise';
import { task as schemaTask } from '../../graders/rules/schema-change/task';
import { readAnswers, type Expected, type LabelledAnswers, type Quotes } from '../../tests/accuracy/answers';
import { readStatements } from '../../tests/accuracy/statements';

/** An exercise whose checks the opinion learns. */
export interface Taught {
  id: 'promotion-plan' | 'schema-change';
  views: Views;
  subject: Subject;
  rules: Rule<PlanDocument>[];
  /** What the rules hear of checks that have halves. */
  halves: (document: PlanDocument) => Half[];
}

export const taught: readonly Taught[] = [
  {
    id: 'promotion-plan',
    views: planViews,
    subject: { dictionary: planDictionary, task: planTask },
    rules: planRules,
    halves: gatesAsHalves,
  },
  {
    id: 'schema-change',
    views: schemaViews,
    subject: { dictionary: schemaDictionary, task: schemaTask },
    rules: schemaRules,
    halves: () => [],
  },
];

/** A labelled text, as the opinion sees it. */
export interface Text {
  kind: 'statement' | 'answer' | 'example';
  /** Texts of one source stand by each other: who wrote it, as far as is known. */
  source: string;
  expect: Record<string, Expected>;
  /** Whether it satisfies the opinion's questions, as far as the labels of checks tell. */
  answers: ReadonlyMap<string, boolean>;
  /** All of it, for statements. */
  features: readonly string[];
  /** What could be asked about. */
  parts: TextPart[];
  /** What whoever labelled it quotes: what a passing check rests on, and what comes near where a check fails. */
  quoted: Quoted[];
  /** How the rules alone leave a check where the opinion may have a say. */
  standing: ReadonlyMap<string, Standing>;
}

/** The rules heard it, heard nothing, or heard it and its opposite. */
export type Standing = 'passed' | 'silent' | 'disputed';

/** One statement, or two that may say it together. */
export interface TextPart {
  features: readonly string[];
  /** Those of which it names what they are about. */
  questions: readonly string[];
  /** True where half of it is what the rules hear as the other half of a check. */
  borrows: boolean;
}

function standingOf({ findings, waits, silent, disputed }: Judgement): Standing | null {
  if (!findings.length) return waits ? null : 'passed';
  return silent ? 'silent' : disputed ? 'disputed' : null;
}

interface Quoted {
  question: string;
  so: boolean;
  features: readonly string[];
}

/** In: an exercise, and folders with more statements. Out: all labelled texts that it can be learned from, in a fixed order. */
export async function materialOf(
  exercise: Taught,
  answers: string,
  folders: readonly string[],
): Promise<Text[]> {
  const statements = folders
    .flatMap(withSubfolders)
    .flatMap(readStatements)
    .filter((one) => one.exercise === exercise.id);
  const whole = await readAnswers(join(answers, exercise.id));
  return [
    ...statements.flatMap((one) => textsOf(exercise, one, 'statement')),
    ...textsOf(exercise, whole, 'answer'),
    ...textsOf(exercise, examplesOf(exercise), 'example'),
  ];
}

/** The rules' own examples: what a rule shows as bad may never be passed by its wording. */
function examplesOf({ id, rules }: Taught): Pick<LabelledAnswers, 'cases'> {
  const cases = rules.flatMap((rule) =>
    (['good', 'bad'] as const).flatMap((side) =>
      rule[side].map(({ name, text }) => ({
        ...{ file: `${rule.id}: ${name}`, note: '', batch: `examples of ${id}`, text },
        expect: { [rule.id]: side === 'good' ? ('pass' as const) : ('fail' as const) },
      })),
    ),
  );
  return { cases };
}

function withSubfolders(folder: string): string[] {
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  const inside = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [folder, ...inside.flatMap(({ name }) => withSubfolders(join(folder, name)))].sort();
}

function textsOf(
  { views, subject, rules, halves }: Taught,
  { cases }: Pick<LabelledAnswers, 'cases'>,
  kind: Text['kind'],
): Text[] {
  return cases.map(({ text, batch, expect, evidence = {}, near = {} }) => {
    const document = readDocument(text, subject);
    const heard = halves(document);

    const checked = rules.filter(({ id }) => id in views.checks);
    return {
      kind,
      source: batch,
      expect,
      answers: answersTo(views, expect, heard),
      features: kind === 'statement' ? featuresOfAll(document.statements) : [],
      parts: partsOf(document).map(({ statements }) => ({
        features: featuresOfAll(statements),
        questions: Object.entries(views.questions)
          .filter(([, question]) => areAnchored(statements, question))
          .map(([id]) => id),
        borrows: borrows({ statements }, heard),
      })),
      quoted: quotedIn(document, views, { evidence, near }, heard),
      standing: new Map([
        ...checked.flatMap((rule) => {
          const standing = standingOf(rule.check(document));
          return standing ? [[rule.id, standing] as const] : [];
        }),
        ...heard.map(({ of }) => [of, 'passed'] as const),
      ]),
    };
  });
}

/**
 * Where a check passes, its questions are satisfied, and its fault isn't there; where it fails, its fault may be, and of halves it is the
 * one that the rules don't hear that lacks. Of one that they hear nothing is known then.
 */
function answersTo(
  views: Views,
  expect: Record<string, Expected>,
  heard: readonly Half[],
): ReadonlyMap<string, boolean> {
  const answers = new Map<string, boolean>();
  for (const [id, { asks, fault }] of Object.entries(views.checks)) {
    const label = expect[id];
    if (!label) continue;
    if (fault) answers.set(fault, label === 'fail');
    for (const one of asks)
      if (label === 'pass' || !heard.some(({ of }) => of === one)) answers.set(one, label === 'pass');
  }
  return answers;
}

/** Quotes for a passing check convince together, near misses each fail alone, and each may be the fault. */
function quotedIn(
  document: PlanDocument,
  { checks }: Views,
  { evidence, near }: { evidence: Quotes; near: Quotes },
  heard: readonly Half[],
): Quoted[] {
  const quotedFor = (question: string, quotes: readonly string[], so: boolean): Quoted[] => {
    const said = quotes.flatMap((quote) => statementsAt(document, quote));
    return said.length ? [{ question, so, features: featuresOfAll(said) }] : [];
  };
  const apart = (question: string, quotes: readonly string[], so: boolean): Quoted[] =>
    quotes.flatMap((quote) => quotedFor(question, [quote], so));
  return Object.entries(checks).flatMap(([id, { asks, fault }]) => {
    const { [id]: whole = [] } = evidence;
    const { [id]: missed = [] } = near;
    return [
      ...quotesByHalf(document, asks, whole, heard).flatMap(([one, quotes]) => quotedFor(one, quotes, true)),
      ...asks.flatMap((one) => apart(one, missed, false)),
      ...(fault ? [...apart(fault, whole, false), ...apart(fault, missed, true)] : []),
    ];
  });
}

/** Which quotes speak for which half: those where the rules hear it; one where they hear nothing speaks for what the others leave. */
function quotesByHalf(
  document: PlanDocument,
  halves: readonly string[],
  quotes: readonly string[],
  heard: readonly Half[],
): [question: string, quotes: readonly string[]][] {
  if (halves.length < 2) return halves.map((only) => [only, quotes]);
  const heardIn = (quote: string): string[] => {
    const said = statementsAt(document, quote);
    return halves.filter((half) =>
      heard.some(
        ({ of, start, end }) => of === half && said.some((one) => one.start < end && one.end > start),
      ),
    );
  };
  const told = quotes.map((quote) => ({ quote, of: heardIn(quote) }));
  const left = halves.filter((half) => !told.some(({ of }) => of.includes(half)));
  return halves.flatMap((half) =>
    told
      .filter(
        ({ of }) =>
          of.includes(half) ||
          (!of.length && left.includes(half) && (left.length === 1 || told.length === 1)),
      )
      .map(({ quote }): [string, string[]] => [half, [quote]]),
  );
}

function statementsAt({ text, statements }: PlanDocument, quote: string): Statement[] {
  const from = text.indexOf(quote);
  if (from < 0) throw new Error(`A label quotes “${quote}”, and its answer doesn't hold that.`);
  const to = from + quote.length;
  return statements.filter(({ start, end, stated }) => start < to && end > from && stated.length > 0);
}
