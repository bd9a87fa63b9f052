import { describe, expect, test } from 'vitest';
import { readDocument, type PlanDocument } from '../read/plan/document';
import type { Judgement, Rule } from '../rules/rule';
import { dictionary } from '../rules/promotion-plan/dictionary';
import { task } from '../rules/promotion-plan/task';
import { areAnchored, type Question, type Views } from './anchors';
import { keyOf, Opinion } from './opinion';
import { pack } from './pack';
import { borrows, partsOf, seconded } from './second-opinion';

const masked: Question = { anchors: [['mask']], says: 'the data are masked' };
const views: Views = {
  questions: { masked, raw: { anchors: [], says: 'the data are raw' } },
  checks: {
    masked: { asks: ['masked'], fault: 'raw', says: masked.says },
  },
};
const sure = { threshold: 0.5, settles: 0.9, doubt: 0.2, objects: 0.9 };
/** Takes whatever names masking for masking, and whatever names a dump for a fault. */
const opinion = new Opinion(
  pack(
    [
      { id: 'masked', bias: -2, weights: new Map([[keyOf('+mask'), 3], [keyOf('-mask'), 3], [keyOf('mask'), 3]]) }, // prettier-ignore
      { id: 'raw', bias: -2, weights: new Map([[keyOf('dump'), 6]]) },
    ],
    { masked: sure },
  ),
);

function read(text: string): PlanDocument {
  return readDocument(text, { dictionary, task });
}

function judged(text: string, judgement: Judgement): Judgement | undefined {
  const rule: Rule<PlanDocument> = {
    ...{ id: 'masked', title: '', level: 'required', why: '', hints: ['', '', ''], lesson: '', needs: [] },
    ...{ good: [], bad: [], check: () => judgement },
  };
  return seconded([rule], opinion, views)[0]?.check(read(text));
}

const document = read('x');
const missing: Judgement = {
  findings: [{ message: 'Nothing.', reason: 'missing', range: document.range(0, 0) }],
  silent: [],
};

describe('a second opinion', () => {
  test('is heard where the rule hears nothing, and says how it understood', () => {
    const heard = judged('Every name is masked before it lands in stage.', missing);
    expect(heard?.findings).toEqual([]);
    expect(heard?.evidence).toMatchObject([{ says: masked.says, by: 'wording' }]);
  });

  test('is not asked where the rule heard something', () => {
    const wrong: Judgement = { findings: missing.findings };
    expect(judged('Every name is masked before it lands in stage.', wrong)).toBe(wrong);
  });

  test.each([
    ['a denial', 'Names are not masked in stage.'],
    ['a question', 'Are names masked in stage?'],
    ['a wish', 'We plan to have names masked in stage.'],
    ['an open point', 'TODO: names are masked in stage.'],
    [
      'a heap',
      'masking masked mask masked data masking stage masks names masked anonymised masking mask stage',
    ],
    ['what is about something else', 'Prod is watched for a day.'],
  ])('is not heard about %s', (_, text) => {
    expect(judged(text, missing)).toBe(missing);
  });
});

describe('evidence', () => {
  const heard = (text: string, evidence: string): Judgement | undefined => {
    const start = text.indexOf(evidence);
    const range = read(text).range(start, start + evidence.length);
    return judged(text, { findings: [], evidence: [{ range, says: masked.says }] });
  };

  test('is doubted where nothing in the text is at all likely to say it, and is shown then', () => {
    const doubted = heard('Prod has the same names. It is watched.', 'Prod has the same names.');
    expect(doubted?.findings).toMatchObject([{ reason: 'vague', range: { start: { offset: 0 } } }]);
    expect(doubted?.findings[0]?.message).toContain("“Prod has the same names.”: I can't tell");
  });

  test('is not doubted in a text that is too long to be read to its end', () => {
    const long = `Prod has the same names. ${'It is watched. '.repeat(121)}`;
    expect(heard(long, 'Prod has the same names.')?.findings).toEqual([]);
  });

  test('is not doubted in a statement that speaks of many things', () => {
    const many = 'Prod has the same names, it is watched, it is paused, we look, they wait, and he approves.';
    expect(heard(many, many)?.findings).toEqual([]);
  });

  test('holds where it is likely, or something else is', () => {
    const masked = 'Every name is masked.';
    expect(heard(`Prod has names. ${masked}`, masked)?.findings).toEqual([]);
    expect(heard(`Prod has names. ${masked}`, 'Prod has names.')?.findings).toEqual([]);
  });
});

describe('what a rule hears for a check and against it', () => {
  const disputed = (text: string): [Judgement | undefined, Judgement] => {
    const judgement = {
      findings: missing.findings,
      disputed: [{ range: read(text).range(0, text.length), says: masked.says }],
    };
    return [judged(text, judgement), judgement];
  };

  test('is settled where the opinion is all but sure, by what the rule heard for it', () => {
    const [settled, { disputed: heard }] = disputed('Every name is masked.');
    expect(settled).toEqual({ findings: [], evidence: heard });
  });

  test('stays a contradiction where it is not', () => {
    const [settled, judgement] = disputed('Every name is hidden.');
    expect(settled).toBe(judgement);
  });
});

describe('a fault', () => {
  const passed: Judgement = { findings: [] };

  test('is found where the rule found none', () => {
    const found = judged('Stage gets the nightly dump.', passed)?.findings[0];
    expect(found?.message).toBe("“Stage gets the nightly dump.”: this reads as if the data are raw. If it isn't so, say it in other words."); // prettier-ignore
  });

  test('is none where nothing reads like one', () => {
    expect(judged('Stage gets the nightly run.', passed)).toBe(passed);
  });
});

test('statements are read alone, and each with the next', () => {
  const parts = partsOf(read('- One is built.\n- Two is run?\n- Three is kept.\n'));
  expect(parts.map(({ statements }) => statements.length)).toEqual([1, 1, 2]);
});

test('two statements borrow where one of them is known to say the other half', () => {
  const [alone, , pair] = partsOf(read('- Tests open stage.\n- Prod waits.\n'));
  const known = [{ start: 2, end: 10, says: '', of: 'other' }];
  expect([alone, pair].map((part) => part && borrows(part, known))).toEqual([false, true]);
});

test('an anchor that is denied holds nothing', () => {
  const { statements } = read('Names are masked. The names in stage are not masked.');
  expect(areAnchored(statements, masked)).toBe(false);
});
