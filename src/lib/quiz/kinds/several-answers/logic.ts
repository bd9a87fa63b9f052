import { misconceptionsOf, type Kind } from '../kind';

export const severalAnswers: Kind<'several-answers'> = {
  name: 'Several answers',
  how: 'Choose all that are right. It counts when all of them are chosen, and nothing else.',
  parts: (question) => question.options.map(({ id }) => id),
  blank: () => ({ kind: 'several-answers', options: [] }),
  missing: (_, { options }) => (options.length === 0 ? 'Choose at least one answer first.' : null),
  action: ({ options }) => (options.length === 1 ? 'Check 1 answer' : `Check ${options.length} answers`),
  mark(question, answer) {
    const chosen = new Set(answer.options);
    return {
      right: question.options.every(({ id, right }) => right === chosen.has(id)),
      misconceptions: misconceptionsOf(question.options.filter(({ id, right }) => chosen.has(id) && !right)),
    };
  },
  explain: (question, answer) =>
    question.options.map(({ id, right, whyHtml }) => {
      const chosen = answer.options.includes(id);
      if (right)
        return { id, verdict: 'right', says: chosen ? 'Right, chosen' : 'Right, not chosen', whyHtml };
      return chosen
        ? { id, verdict: 'wrong', says: 'Chosen, not one of them', whyHtml }
        : { id, verdict: null, says: '', whyHtml };
    }),
  fits: (question, { options }) =>
    Array.isArray(options) && options.every((one) => question.options.some(({ id }) => id === one)),
};
