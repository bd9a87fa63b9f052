import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Statement } from '../../graders/language/statement';
import { featuresOfAll } from '../../graders/opinion/features';
import { areAnchored, planViews, schemaViews, type View, type Views } from '../../graders/opinion/anchors';
import { isHalf, partsApart, partsOf, type Part } from '../../graders/opinion/second-opinion';
import { readDocument, type PlanDocument, type Subject } from '../../graders/read/plan/document';
import { dictionary as planDictionary } from '../../graders/rules/promotion-plan/dictionary';
import { planRules } from '../../graders/rules/promotion-plan/exercise';
import { task as planTask } from '../../graders/rules/promotion-plan/task';
import type { Judgement, Rule } from '../../graders/rules/rule';
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
}

export const taught: readonly Taught[] = [
  {
    id: 'promotion-plan',
    views: planViews,
    subject: { dictionary: planDictionary, task: planTask },
    rules: planRules,
  },
  {
    id: 'schema-change',
    views: schemaViews,
    subject: { dictionary: schemaDictionary, task: schemaTask },
    rules: schemaRules,
  },
];

/** A labelled text, as the opinion sees it. */
export interface Text {
  kind: 'statement' | 'answer' | 'example';
  /** Texts of one source stand by each other: who wrote it, as far as is known. */
  source: string;
  expect: Record<string, Expected>;
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
export interface TextPart extends Part {
  features: readonly string[];
  /** For which checks it names what they are about. */
  checks: readonly string[];
}

/** All parts of a text that the opinion is asked about for a check, if these are so likely. */
export function askedAbout(
  { parts }: Text,
  { view, id }: { view: View; id: string },
  likelihood: (part: TextPart) => number,
): TextPart[] {
  const apart = view.apart ? partsApart(parts, likelihood) : [];
  return [...parts, ...apart.map((part) => partWith(part, areAnchored(part.statements, view) ? [id] : []))];
}

function partWith({ statements }: Part, checks: readonly string[]): TextPart {
  return { statements, features: featuresOfAll(statements), checks };
}

function standingOf({ findings, waits, silent, disputed }: Judgement): Standing | null {
  if (!findings.length) return waits ? null : 'passed';
  return silent ? 'silent' : disputed ? 'disputed' : null;
}

interface Quoted {
  check: string;
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
  { views, subject, rules }: Taught,
  { cases }: Pick<LabelledAnswers, 'cases'>,
  kind: Text['kind'],
): Text[] {
  return cases.map(({ text, batch, expect, evidence = {}, near = {} }) => {
    const document = readDocument(text, subject);
    const judged = rules
      .filter(({ id }) => id in views)
      .map((rule) => ({ id: rule.id, judgement: rule.check(document) }));
    const halves = new Map(judged.map(({ id, judgement }) => [id, judgement.silent ?? []]));
    return {
      kind,
      source: batch,
      expect,
      features: kind === 'statement' ? featuresOfAll(document.statements) : [],
      parts: partsOf(document).map((part) =>
        partWith(
          part,
          Object.entries(views)
            .filter(([id, view]) => areAnchored(part.statements, view) && !isHalf(part, halves.get(id) ?? []))
            .map(([id]) => id),
        ),
      ),
      quoted: [...quotedIn(document, evidence, true), ...quotedIn(document, near, false)],
      standing: new Map(
        judged.flatMap(({ id, judgement }) => {
          const standing = standingOf(judgement);
          return standing ? [[id, standing] as const] : [];
        }),
      ),
    };
  });
}

/** Quotes for a passing check convince together, near misses each fail alone. */
function quotedIn(document: PlanDocument, quotes: Quotes, so: boolean): Quoted[] {
  return Object.entries(quotes).flatMap(([check, all]) =>
    (so ? [all] : all.map((one) => [one])).flatMap((together) => {
      const said = together.flatMap((quote) => statementsAt(document, quote));
      return said.length ? [{ check, so, features: featuresOfAll(said) }] : [];
    }),
  );
}

function statementsAt({ text, statements }: PlanDocument, quote: string): Statement[] {
  const from = text.indexOf(quote);
  if (from < 0) throw new Error(`A label quotes “${quote}”, and its answer doesn't hold that.`);
  const to = from + quote.length;
  return statements.filter(({ start, end, stated }) => start < to && end > from && stated.length > 0);
}
