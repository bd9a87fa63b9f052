import { toString } from 'mdast-util-to-string';
import type { Question } from '$lib/quiz/question';
import { questionSource, type QuestionSource } from '$lib/quiz/kinds/schema';
import type { Objective, Quiz } from '../compiled';
import type { CourseSource } from '../schemas/course';
import { questionReferences } from '../schemas/references';
import { quizSource } from '../schemas/topic';
import { parseMarkdown } from '../source/markdown';
import type { Passage } from '../source/passage';
import { Yaml, type Path } from '../source/yaml';
import { hashOf } from './hash';
import type { Markup } from './markup';
import { checkBank, checkCounts, checkMisconceptions } from './quiz-rules';

/** quiz.yaml to questions. Every question is read on its own: a mistake in one hides none in another. */
export function compileQuiz(passage: Passage, course: CourseSource, objectives: Objective[], markup: Markup): Quiz | null {
  const yaml = Yaml.open(passage);
  const bank = yaml?.read([], quizSource);
  if (!yaml || !bank) return null;
  const { known } = markup;
  checkMisconceptions(yaml, bank.misconceptions);
  const references = bank.questions.map((_, index) => yaml.glance(['questions', index], questionReferences));
  checkBank(yaml, references, { known, objectives, misconceptions: Object.keys(bank.misconceptions) });
  checkCounts(yaml, references, objectives, course.questions_per_attempt);
  const questions = bank.questions.flatMap((_, index) => {
    const source = yaml.read(['questions', index], questionSource);
    return source ? [compileQuestion(source, yaml, ['questions', index], markup)] : [];
  });
  return {
    passMark: course.pass_mark,
    questionsPerAttempt: course.questions_per_attempt,
    objectives,
    questions,
    sections: known.sections,
  };
}

function compileQuestion(source: QuestionSource, bank: Yaml, at: Path, markup: Markup): Question {
  const html = (...path: Path) => markup.string(bank.string([...at, ...path]));
  const base = {
    id: source.id,
    hash: hashOf(source),
    objective: source.objective,
    askHtml: html('ask'),
    askText: plainText(bank.string([...at, 'ask'])),
    read: source.read,
  };
  switch (source.kind) {
    case 'one-answer':
    case 'several-answers':
      return {
        ...base,
        kind: source.kind,
        options: source.options.map(({ text, right = false, misconception }, index) => ({
          id: partId(text),
          html: html('options', index, 'text'),
          right,
          whyHtml: html('options', index, 'why'),
          ...(misconception && { misconception }),
        })),
      };
    case 'order':
      return {
        ...base,
        kind: source.kind,
        items: source.items.map(({ text }, index) => ({
          id: partId(text),
          html: html('items', index, 'text'),
          whyHtml: html('items', index, 'why'),
        })),
      };
    case 'match':
      return {
        ...base,
        kind: source.kind,
        pairs: source.pairs.map(({ left, right }, index) => ({
          id: partId(`${left}\n${right}`),
          leftHtml: html('pairs', index, 'left'),
          rightText: right,
          whyHtml: html('pairs', index, 'why'),
        })),
      };
    case 'wrong-line':
      return { ...base, kind: source.kind, language: source.language, lines: linesOf(source, html, markup) };
  }
}

function linesOf(
  source: Extract<QuestionSource, { kind: 'wrong-line' }>,
  html: (...path: Path) => string,
  { known }: Markup,
): Extract<Question, { kind: 'wrong-line' }>['lines'] {
  const code = source.code.trimEnd();
  const highlighted = known.highlighter.lines(code, source.language);
  return code.split('\n').map((text, index) => {
    const number = index + 1;
    const wrong = source.wrong.findIndex(({ line }) => line === number);
    const fine = source.fine?.findIndex(({ line }) => line === number) ?? -1;
    const misconception = source.wrong[wrong]?.misconception;
    return {
      number,
      html: highlighted[index] ?? '',
      text,
      wrong: wrong >= 0,
      whyHtml: wrong >= 0 ? html('wrong', wrong, 'why') : fine >= 0 ? html('fine', fine, 'why') : html('otherwise'),
      ...(misconception && { misconception }),
    };
  });
}

/** Made of the words, so that it stays when options are put in another order. */
const partId = (words: string) => hashOf(words).slice(0, 6);

const plainText = (passage: Passage) => toString(parseMarkdown(passage)).replace(/\s+/g, ' ').trim();
