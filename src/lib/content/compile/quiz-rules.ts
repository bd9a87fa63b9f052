import type { Objective } from '../compiled';
import { markdown } from '../schemas/fields';
import type { QuestionReferences } from '../schemas/references';
import { reportRepeated } from '../source/repeated';
import { idForm } from '../source/tree';
import { unknownName } from '../source/wording';
import type { Path, Yaml } from '../source/yaml';
import { knowsLanguage, unknownLanguage } from './highlight';
import { sectionIds, type Known } from './known';

/** What questions may refer to. */
interface Context {
  known: Known;
  objectives: Objective[];
  misconceptions: string[];
}

/** Each has an id and a sentence. */
export function checkMisconceptions(yaml: Yaml, misconceptions: Record<string, unknown>): void {
  for (const key of Object.keys(misconceptions)) {
    yaml.read(['misconceptions', key], markdown);
    if (!idForm.test(key))
      yaml.reportKey(['misconceptions'], key, `"${key}" is no id: allowed are lower-case letters, digits and single hyphens`);
  }
}

/** Ids, references and wording of all questions, whatever else is wrong with one of them. */
export function checkBank(yaml: Yaml, questions: (QuestionReferences | null)[], context: Context): void {
  const readable = questions.map((question) => question ?? {});
  reportRepeated(yaml, ['questions'], readable, 'id', 'progress is kept by it, so each question has its own');
  questions.forEach((question, index) => {
    if (!question) return;
    const at: Path = ['questions', index];
    checkReferences(yaml, question, at, context);
    checkWording(yaml, question, at);
  });
}

/** An attempt draws as many for each objective, so each must have as many. */
export function checkCounts(
  yaml: Yaml,
  questions: (QuestionReferences | null)[],
  objectives: Objective[],
  perAttempt: number,
): void {
  const needed = Math.ceil(perAttempt / Math.max(1, objectives.length));
  for (const { id } of objectives) {
    const count = questions.filter((question) => question?.objective === id).length;
    if (count < needed)
      yaml.report(
        ['questions'],
        `the objective "${id}" has ${count} questions; an attempt of ${perAttempt} needs at least ${needed} for each objective`,
      );
  }
}

function checkReferences(yaml: Yaml, question: QuestionReferences, at: Path, context: Context): void {
  const { objective, read, options, wrong } = question;
  const objectives = context.objectives.map(({ id }) => id);
  const sections = sectionIds(context.known);
  if (objective !== undefined && objectives.length > 0 && !objectives.includes(objective))
    yaml.report([...at, 'objective'], unknownName('objective', objective, objectives));
  if (read !== undefined && !sections.includes(read))
    yaml.report([...at, 'read'], unknownName('section', read, sections));
  const named = [
    ...options.map(({ misconception, right = false }, nth) => ({ misconception, right, list: 'options', nth })),
    ...wrong.map(({ misconception }, nth) => ({ misconception, right: false, list: 'wrong', nth })),
  ];
  for (const { misconception, right, list, nth } of named) {
    const path = [...at, list, nth, 'misconception'];
    if (misconception === undefined) {
      if (!right && list === 'options') {
        yaml.report([...at, list, nth], 'a wrong option names the misconception behind it: one of those at the top of the file');
      }
    } else if (right) yaml.report(path, 'a right option has no misconception');
    else if (!context.misconceptions.includes(misconception))
      yaml.report(path, unknownName('misconception', misconception, context.misconceptions));
  }
}

/** Questions that test reading, not knowing: "which is not true", "all of these, except". */
const negatives = [
  /\bnot (?:true|correct|right|valid|the case)\b/i,
  /n['’]t (?:true|correct|right|valid)\b/i,
  /\b(?:which|what)\b[^.?]*\b(?:is|are) (?:not|false|untrue|incorrect)\b/i,
  /\b(?:which|what)\b[^.?]*\bNOT\b/,
  /\ball\b[^.?]*\bexcept\b/i,
];
const collective =
  /\b(?:all|none|both|neither|any|some) of the above\b|^(?:all|none|both|neither) of (?:these|them|the others|the options)\.?$/i;

function checkWording(yaml: Yaml, { kind, ask = '', options, items, language }: QuestionReferences, at: Path): void {
  // Code may well say NOT NULL: only the words are judged.
  const words = ask.replace(/```[^]*?```|`[^`]*`/g, '');
  if (options.length > 0 && negatives.some((pattern) => pattern.test(words)))
    yaml.report(
      [...at, 'ask'],
      'this asks for what is not true, which tests reading: ask which one is right, or which mistake was made',
    );
  options.forEach(({ text = '' }, index) => {
    if (collective.test(text.trim()))
      yaml.report(
        [...at, 'options', index, 'text'],
        '"all of the above" and the like are not allowed: options are shuffled, and each stands for itself',
      );
  });
  reportRepeated(yaml, [...at, 'options'], options, 'text', 'two equal options can\'t be told apart');
  reportRepeated(yaml, [...at, 'items'], items, 'text', 'two equal items could stand in either order');
  if (kind === 'wrong-line' && language !== undefined && !knowsLanguage(language))
    yaml.report([...at, 'language'], unknownLanguage(language));
}
