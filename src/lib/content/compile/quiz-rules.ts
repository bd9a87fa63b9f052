import type { QuestionSource } from '$lib/quiz/kinds/schema';
import type { Question } from '$lib/quiz/question';
import type { Objective } from '../compiled';
import { unknownName } from '../source/wording';
import type { Path, Yaml } from '../source/yaml';
import { knowsLanguage, languageNames } from './highlight';

/** Questions that test reading, not knowing: "which is not true", "all of the above". */
const negatives = [
  /\bnot (?:true|correct|right|valid|the case)\b/i,
  /n['’]t (?:true|correct|right|valid)\b/i,
  /\b(?:which|what)\b[^.?]*\b(?:is|are) (?:not|false|untrue|incorrect)\b/i,
  /\b(?:which|what)\b[^.?]*\bNOT\b/,
  /\ball\b[^.?]*\bexcept\b/i,
];
const collective =
  /\b(?:all|none|both|neither|any|some) of the above\b|^(?:all|none|both|neither) of (?:these|them|the others|the options)\.?$/i;

/** Reports wording that a question may not have, two equal options, and a language that nothing can colour. */
export function checkWording(source: QuestionSource, bank: Yaml<unknown>, at: Path): void {
  const choosing = source.kind === 'one-answer' || source.kind === 'several-answers';
  // Code may well say NOT NULL: only the words are judged.
  const words = source.ask.replace(/```[^]*?```|`[^`]*`/g, '');
  if (choosing && negatives.some((pattern) => pattern.test(words)))
    bank.report(
      [...at, 'ask'],
      'this asks for what is not true, which tests reading: ask which one is right, or which mistake was made',
    );
  if (choosing) {
    source.options.forEach(({ text }, index) => {
      const path = [...at, 'options', index, 'text'];
      if (collective.test(text.trim()))
        bank.report(path, '"all of the above" and the like are not allowed: options are shuffled, and each stands for itself');
      if (source.options.findIndex((other) => other.text === text) < index)
        bank.report(path, 'two options have the same text');
    });
  }
  if (source.kind === 'order') {
    source.items.forEach(({ text }, index) => {
      if (source.items.findIndex((other) => other.text === text) < index)
        bank.report([...at, 'items', index, 'text'], 'two items have the same text: they could stand in either order');
    });
  }
  if (source.kind === 'wrong-line' && !knowsLanguage(source.language))
    bank.report([...at, 'language'], unknownName('language', source.language, languageNames).replace(/; there are .*/, ''));
}

/** What holds for the bank as a whole: ids differ, and an attempt can be drawn from it. */
export function checkBank(
  bank: Yaml<{ questions: unknown[] }>,
  questions: Question[],
  objectives: Objective[],
  perAttempt: number,
): void {
  const seen = new Set<string>();
  bank.value.questions.forEach((question, index) => {
    const id = typeof question === 'object' && question && 'id' in question ? String(question.id) : null;
    if (id === null) return;
    if (seen.has(id)) bank.report(['questions', index, 'id'], `the id "${id}" stands twice: progress is kept by it, so each question has its own`);
    seen.add(id);
  });
  if (questions.length < bank.value.questions.length) return; // Counting makes sense when all can be read.
  const needed = Math.ceil(perAttempt / Math.max(1, objectives.length));
  for (const { id } of objectives) {
    const count = questions.filter(({ objective }) => objective === id).length;
    if (count < needed)
      bank.report(['questions'], `objective "${id}" has ${count} questions; an attempt of ${perAttempt} draws ${needed} for each objective`);
  }
}
