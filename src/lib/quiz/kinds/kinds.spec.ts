import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question, QuestionKind } from '../question';
import { seeded, shuffled } from '../random';
import { rightAnswer, wrongAnswer } from '../sample-answers';
import { sample } from '../sample-questions';
import { kindOf } from './index';
import { placed } from './match/logic';
import { moved, order as orderKind } from './order/logic';

const all: QuestionKind[] = ['one-answer', 'several-answers', 'order', 'match', 'wrong-line'];
const anOrder = (question: Question, seed: number) =>
  shuffled(kindOf(question).parts(question), seeded(seed));

describe.each(all)('%s', (name) => {
  const question = sample(name);
  const kind = kindOf(question);

  it('marks the right answer right and a wrong one wrong', () => {
    expect(kind.mark(question, rightAnswer(question))).toEqual({ right: true, misconceptions: [] });
    expect(kind.mark(question, wrongAnswer(question)).right).toBe(false);
  });

  it('marks the same however the parts were shuffled, written or listed', () => {
    fc.assert(
      fc.property(fc.nat(), fc.boolean(), (seed, right) => {
        const answer = right ? rightAnswer(question) : wrongAnswer(question);
        expect(kind.mark(mixed(question, seed), mixedAnswer(answer, seed)).right).toBe(right);
      }),
    );
  });

  it('gives a reason for every part, in words where there is a verdict', () => {
    for (const answer of [rightAnswer(question), wrongAnswer(question)]) {
      const reasons = kind.explain(question, answer);
      expect(reasons.length).toBeGreaterThan(2);
      for (const reason of reasons) {
        expect(reason.whyHtml).not.toBe('');
        expect(reason.says === '').toBe(reason.verdict === null);
      }
    }
    const { right } = kind.mark(question, wrongAnswer(question));
    expect(kind.explain(question, wrongAnswer(question)).some(({ verdict }) => verdict === 'wrong')).toBe(
      !right,
    );
    expect(kind.explain(question, rightAnswer(question)).every(({ verdict }) => verdict !== 'wrong')).toBe(
      true,
    );
  });

  it('starts blank and wrong, and says what is missing until it can be checked', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const blank = kind.blank(question, anOrder(question, seed));
        expect(kind.fits(question, blank)).toBe(true);
        expect(kind.mark(question, blank).right).toBe(false);
        if (name !== 'order') expect(kind.missing(question, blank)).toMatch(/\.$/);
      }),
    );
    expect(kind.missing(question, rightAnswer(question))).toBeNull();
    expect(kind.action(rightAnswer(question))).toMatch(/^Check /);
  });

  it('refuses saved answers that name what the question doesn’t have', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (junk) => {
        const field = Object.keys(rightAnswer(question)).find((key) => key !== 'kind') ?? '';
        const fits = kind.fits(question, { kind: name, [field]: junk } as never);
        const named = JSON.stringify(junk);
        if (fits && name !== 'order') expect(['""', '[]', '{}', '"a"', '"b"', '"c"']).toContain(named);
        if (fits) expect(kind.mark(question, { kind: name, [field]: junk } as never).right).toBe(false);
      }),
    );
  });
});

describe('answers', () => {
  it('carry the misconceptions behind what was chosen', () => {
    const one = sample('one-answer');
    expect(kindOf(one).mark(one, { kind: 'one-answer', option: 'c' }).misconceptions).toEqual(['m-c']);
    const several = sample('several-answers');
    const chosen = kindOf(several).mark(several, { kind: 'several-answers', options: ['a', 'b'] });
    expect(chosen.misconceptions).toEqual(['m-b']);
    const line = sample('wrong-line');
    expect(kindOf(line).mark(line, { kind: 'wrong-line', lines: [1] }).misconceptions).toEqual([
      'rebuild-is-harmless',
    ]);
  });

  it('name the lines that a button checks', () => {
    const { action } = kindOf(sample('wrong-line'));
    expect(action({ kind: 'wrong-line', lines: [7] })).toBe('Check line 7');
    expect(action({ kind: 'wrong-line', lines: [9, 3] })).toBe('Check lines 3, 9');
  });

  it('to an order are never given away by the shuffle', () => {
    const question = sample('order');
    if (question.kind !== 'order') throw new Error('The sample is of another kind.');
    expect(orderKind.blank(question, ['first', 'second', 'third']).items).toEqual([
      'second',
      'third',
      'first',
    ]);
  });

  it('keep every item when one is moved', () => {
    const list = fc.uniqueArray(fc.string(), { minLength: 1 });
    fc.assert(
      fc.property(list, fc.integer(), fc.integer(), (items, from, to) => {
        expect(moved(items, from, to).sort()).toEqual([...items].sort());
      }),
    );
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  });
});

describe('matches', () => {
  it('have a choice in one row only when it is placed', () => {
    const rows = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(fc.dictionary(rows, rows), rows, rows, (pairs, left, right) => {
        const after = placed(pairs, left, right);
        expect(Object.entries(after).filter(([, choice]) => choice === right)).toEqual([[left, right]]);
        for (const [row, choice] of Object.entries(pairs))
          if (row !== left && choice !== right) expect(after[row]).toBe(choice);
      }),
    );
  });
});

/** The same question with its options, pairs or lines written in another order. An order's items stay. */
function mixed(question: Question, seed: number): Question {
  const mix = <T>(list: T[]) => shuffled(list, seeded(seed));
  if ('options' in question) return { ...question, options: mix(question.options) };
  if ('pairs' in question) return { ...question, pairs: mix(question.pairs) };
  return 'lines' in question ? { ...question, lines: mix(question.lines) } : question;
}

function mixedAnswer<A extends object>(answer: A, seed: number): A {
  const mix = <T>(list: T[]) => shuffled(list, seeded(seed));
  if ('options' in answer) return { ...answer, options: mix(answer.options as string[]) };
  if ('pairs' in answer)
    return { ...answer, pairs: Object.fromEntries(mix(Object.entries(answer.pairs as object))) };
  return 'lines' in answer ? { ...answer, lines: mix(answer.lines as number[]) } : answer;
}
