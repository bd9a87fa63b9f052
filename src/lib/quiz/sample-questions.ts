/** For specs: a small quiz with every kind, two questions for each of eight objectives. */
import type { Quiz } from '$lib/content/compiled';
import type { Question, QuestionKind } from './question';

const objectiveIds = ['o1', 'o2', 'o3', 'o4', 'o5', 'o6', 'o7', 'o8'];
const kinds: QuestionKind[] = ['one-answer', 'several-answers', 'order', 'match', 'wrong-line'];

/** A question of a kind, with parts that say what they are. */
export function sample(kind: QuestionKind, id: string = kind, objective = 'o1'): Question {
  const base = {
    id,
    hash: `${id}-1`,
    objective,
    askHtml: `Question <code>${id}</code>?`,
    askText: `Question ${id}?`,
    read: 'the-picture',
  };
  const option = (name: string, right: boolean) => ({
    id: name,
    html: `Option ${name}`,
    right,
    whyHtml: `Why ${name}`,
    ...(right ? {} : { misconception: `m-${name}` }),
  });
  switch (kind) {
    case 'one-answer':
      return { ...base, kind, options: [option('a', false), option('b', true), option('c', false)] };
    case 'several-answers':
      return { ...base, kind, options: [option('a', true), option('b', false), option('c', true)] };
    case 'order':
      return {
        ...base,
        kind,
        items: ['first', 'second', 'third'].map((name) => ({
          id: name,
          html: `Step ${name}`,
          whyHtml: `Why ${name}`,
        })),
      };
    case 'match':
      return {
        ...base,
        kind,
        pairs: ['dev', 'stage', 'prod'].map((name) => ({
          id: name,
          leftHtml: `Lane ${name}`,
          rightText: `Road of ${name}`,
          whyHtml: `Why ${name}`,
        })),
      };
    case 'wrong-line':
      return {
        ...base,
        kind,
        language: 'yaml',
        lines: ['services:', '  transform:', '    image: orders:1.4.2', '    build: ./prod'].map(
          (text, at) => ({
            number: at + 1,
            html: text,
            text,
            wrong: at === 3,
            whyHtml: at === 3 ? 'A second build.' : 'It is the same everywhere.',
            ...(at === 3 ? { misconception: 'rebuild-is-harmless' } : {}),
          }),
        ),
      };
  }
}

export const sampleQuiz: Quiz = {
  passMark: 70,
  questionsPerAttempt: 8,
  objectives: objectiveIds.map((id) => ({ id, title: `Objective ${id}`, text: '', section: 'the-picture' })),
  questions: objectiveIds.flatMap((objective, at) =>
    [0, 1].map((n) => sample(kinds[(at + n) % kinds.length] ?? 'order', `${objective}-${n}`, objective)),
  ),
  sections: [{ id: 'the-picture', number: 1, title: 'The picture' }],
};
