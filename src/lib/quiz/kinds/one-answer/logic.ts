import { misconceptionsOf, type Kind } from '../kind';

export const oneAnswer: Kind<'one-answer'> = {
  name: 'One answer',
  how: 'Choose one answer.',
  parts: (question) => question.options.map(({ id }) => id),
  blank: () => ({ kind: 'one-answer', option: '' }),
  missing: (_, { option }) => (option === '' ? 'Choose an answer first.' : null),
  action: () => 'Check answer',
  mark(question, answer) {
    const chosen = question.options.filter(({ id }) => id === answer.option);
    return { right: chosen.some(({ right }) => right), misconceptions: misconceptionsOf(chosen) };
  },
  explain: (question, answer) =>
    question.options.map(({ id, right, whyHtml }) => {
      const chosen = id === answer.option;
      const says = right ? (chosen ? 'Right, your answer' : 'Right') : chosen ? 'Your answer' : '';
      return { id, verdict: right ? 'right' : chosen ? 'wrong' : null, says, whyHtml };
    }),
  fits: (question, { option }) => option === '' || question.options.some(({ id }) => id === option),
};
