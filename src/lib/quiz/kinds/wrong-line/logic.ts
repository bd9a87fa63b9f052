import { misconceptionsOf, type Kind } from '../kind';

export const wrongLine: Kind<'wrong-line'> = {
  name: 'Find the wrong line',
  how: 'Choose every line that is wrong: one, or more. It counts when all of them are chosen, and nothing else.',
  // Lines of a listing have their order; there is nothing to shuffle.
  parts: () => [],
  blank: () => ({ kind: 'wrong-line', lines: [] }),
  missing: (_, { lines }) => (lines.length === 0 ? 'Choose a line first.' : null),
  action: ({ lines }) => {
    const [first, ...others] = [...lines].sort((a, b) => a - b);
    return others.length === 0
      ? `Check line ${first ?? ''}`.trim()
      : `Check lines ${[first, ...others].join(', ')}`;
  },
  mark(question, answer) {
    const chosen = new Set(answer.lines);
    const wronglyChosen = question.lines.filter(({ number, wrong }) => chosen.has(number) && !wrong);
    const overlooked = question.lines.filter(({ number, wrong }) => !chosen.has(number) && wrong);
    return {
      right: wronglyChosen.length + overlooked.length === 0,
      misconceptions: misconceptionsOf([...wronglyChosen, ...overlooked]),
    };
  },
  explain: (question, answer) =>
    question.lines.map(({ number, wrong, whyHtml }) => {
      const id = String(number);
      const chosen = answer.lines.includes(number);
      if (wrong)
        return {
          id,
          verdict: 'right',
          says: chosen ? 'Found: this line is wrong' : 'This line is wrong',
          whyHtml,
        };
      return chosen
        ? { id, verdict: 'wrong', says: 'Your choice: this line is fine', whyHtml }
        : { id, verdict: null, says: '', whyHtml };
    }),
  fits: (question, { lines }) =>
    Array.isArray(lines) && lines.every((one) => question.lines.some(({ number }) => number === one)),
};
