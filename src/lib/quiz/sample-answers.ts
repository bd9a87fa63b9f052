import type { Answer, Question } from './question';

/** For specs: the right answer to a question. */
export function rightAnswer(question: Question): Answer {
  switch (question.kind) {
    case 'one-answer':
      return { kind: 'one-answer', option: question.options.find(({ right }) => right)?.id ?? '' };
    case 'several-answers':
      return {
        kind: 'several-answers',
        options: question.options.flatMap(({ id, right }) => (right ? id : [])),
      };
    case 'order':
      return { kind: 'order', items: question.items.map(({ id }) => id) };
    case 'match':
      return { kind: 'match', pairs: Object.fromEntries(question.pairs.map(({ id }) => [id, id])) };
    case 'wrong-line':
      return {
        kind: 'wrong-line',
        lines: question.lines.flatMap(({ number, wrong }) => (wrong ? number : [])),
      };
  }
}

/** For specs: a complete answer that is wrong. */
export function wrongAnswer(question: Question): Answer {
  switch (question.kind) {
    case 'one-answer':
      return { kind: 'one-answer', option: question.options.find(({ right }) => !right)?.id ?? '' };
    case 'several-answers':
      return { kind: 'several-answers', options: question.options.map(({ id }) => id) };
    case 'order':
      return { kind: 'order', items: question.items.map(({ id }) => id).reverse() };
    case 'match': {
      const ids = question.pairs.map(({ id }) => id);
      return {
        kind: 'match',
        pairs: Object.fromEntries(ids.map((id, at) => [id, ids[(at + 1) % ids.length] ?? id])),
      };
    }
    case 'wrong-line':
      return { kind: 'wrong-line', lines: question.lines.map(({ number }) => number) };
  }
}
