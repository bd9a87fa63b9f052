import type { Kind } from '../kind';

export const order: Kind<'order'> = {
  name: 'Put in order',
  how: 'First comes on top. It counts when all stand in their place.',
  parts: (question) => question.items.map(({ id }) => id),
  blank(question, shuffledIds) {
    const items = [...shuffledIds];
    // A shuffle that happens to be the answer would give it away: one turn makes it wrong.
    if (question.items.every(({ id }, at) => id === items[at])) items.push(...items.splice(0, 1));
    return { kind: 'order', items };
  },
  missing: () => null,
  action: () => 'Check this order',
  mark: (question, answer) => ({
    right: question.items.every(({ id }, at) => id === answer.items[at]),
    misconceptions: [],
  }),
  explain: (question, answer) =>
    question.items.map(({ id, whyHtml }, at) => {
      const right = answer.items[at] === id;
      return {
        id,
        verdict: right ? 'right' : 'wrong',
        says: right ? 'In its place' : `Belongs at place ${at + 1}`,
        whyHtml,
      };
    }),
  fits: (question, { items }) =>
    Array.isArray(items) &&
    items.length === question.items.length &&
    question.items.every(({ id }) => items.includes(id)),
};

/** `items` with the one at `from` moved to `to`; the same list where either is no place in it. */
export function moved(items: readonly string[], from: number, to: number): string[] {
  const result = [...items];
  if (from < 0 || to < 0 || from >= items.length || to >= items.length) return result;
  result.splice(to, 0, ...result.splice(from, 1));
  return result;
}
