import type { Question } from '$lib/quiz/question';
import { questionSource, type QuestionSource } from '$lib/quiz/kinds/schema';
import type { Objective, Quiz } from '../compiled';
import type { CourseSource } from '../schemas/course';
import { quizSource } from '../schemas/topic';
import { parseMarkdown } from '../source/markdown';
import type { Passage } from '../source/passage';
import { unknownName } from '../source/wording';
import { readYaml, type Path, type Yaml } from '../source/yaml';
import { toString } from 'mdast-util-to-string';
import { hashOf } from './hash';
import type { Markup } from './markup';
import { checkBank, checkWording } from './quiz-rules';

/** quiz.yaml to questions. Every question is read on its own: a mistake in one hides none in another. */
export function compileQuiz(
  passage: Passage,
  course: CourseSource | null,
  objectives: Objective[],
  markup: Markup,
): Quiz | null {
  const bank = readYaml(passage, quizSource);
  if (!bank) return null;
  const misconceptions = Object.keys(bank.value.misconceptions);
  const questions: Question[] = [];
  bank.value.questions.forEach((_, index) => {
    const at: Path = ['questions', index];
    const source = bank.read(at, questionSource);
    if (!source) return;
    checkReferences(source, at);
    checkWording(source, bank, at);
    questions.push(compileQuestion(source, bank, at, markup));
  });
  checkBank(bank, questions, objectives, course?.questions_per_attempt ?? 1);
  const { sections } = markup.known;
  return {
    passMark: course?.pass_mark ?? 0,
    questionsPerAttempt: course?.questions_per_attempt ?? 0,
    objectives,
    questions,
    sections,
  };

  function checkReferences({ objective, read, ...source }: QuestionSource, at: Path): void {
    const ids = objectives.map(({ id }) => id);
    const sections = markup.known.sections.map(({ id }) => id);
    if (objectives.length > 0 && !ids.includes(objective))
      bank?.report([...at, 'objective'], unknownName('objective', objective, ids));
    if (!sections.includes(read)) bank?.report([...at, 'read'], unknownName('section', read, sections));
    const list = 'options' in source ? 'options' : 'wrong' in source ? 'wrong' : null;
    const choices = 'options' in source ? source.options : 'wrong' in source ? source.wrong : [];
    choices.forEach((choice, nth) => {
      if (!list) return;
      const path = [...at, list, nth];
      const right = 'right' in choice && choice.right === true;
      const { misconception } = choice;
      if (misconception === undefined) return;
      if (right) {
        bank?.report([...path, 'misconception'], 'a right option has no misconception');
      } else if (!misconceptions.includes(misconception)) {
        bank?.report([...path, 'misconception'], unknownName('misconception', misconception, misconceptions));
      }
    });
  }
}

function compileQuestion(source: QuestionSource, bank: Yaml<unknown>, at: Path, markup: Markup): Question {
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
