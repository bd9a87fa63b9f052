import type { Kind, QuestionOf } from '../kind';

export const match: Kind<'match'> = {
  name: 'Match',
  how: 'Each choice belongs to one line. It counts when all of them match.',
  parts: (question) => question.pairs.map(({ id }) => id),
  blank: () => ({ kind: 'match', pairs: {} }),
  missing(question, { pairs }) {
    const open = question.pairs.filter(({ id }) => !pairs[id]).length;
    if (open === 0) return null;
    return open === 1 ? 'One line has no match yet.' : `${open} lines have no match yet.`;
  },
  action: () => 'Check these matches',
  mark: (question, answer) => ({
    right: question.pairs.every(({ id }) => answer.pairs[id] === id),
    misconceptions: [],
  }),
  explain: (question, answer) =>
    question.pairs.map(({ id, rightText, whyHtml }) => {
      const right = answer.pairs[id] === id;
      return {
        id,
        verdict: right ? 'right' : 'wrong',
        says: right ? 'Right' : `Belongs to: ${rightText}`,
        whyHtml,
      };
    }),
  fits: (question, { pairs }) =>
    typeof pairs === 'object' &&
    pairs !== null &&
    Object.entries(pairs).every(
      ([left, right]) => isPair(question, left) && (right === '' || isPair(question, right)),
    ),
};

/** `pairs` with the choice `right` in the row `left`, and taken away from where it stood. */
export function placed(pairs: Record<string, string>, left: string, right: string): Record<string, string> {
  const others = Object.entries(pairs).filter(([row, choice]) => row !== left && choice !== right);
  return { ...Object.fromEntries(others), [left]: right };
}

function isPair(question: QuestionOf<'match'>, id: string): boolean {
  return question.pairs.some((pair) => pair.id === id);
}
