import { expect, test } from 'vitest';
import { exercise, type ExerciseDefinition } from './exercise';
import type { Judgement, Rule } from './rules/rule';
import { places } from './read/places';

function rule(
  id: string,
  check: (text: string) => Judgement,
  more: Partial<Rule<string>> = {},
): Rule<string> {
  return {
    id,
    title: `Title of ${id}`,
    level: 'required',
    why: 'Because.',
    hints: ['one', 'two', 'three'],
    lesson: 'six-principles',
    needs: [],
    check,
    good: [],
    bad: [],
    ...more,
  };
}

const nothing = (): Judgement => ({ findings: [] });
const finding = (text: string): Judgement => ({
  findings: [{ message: 'Look again.', reason: 'wrong', range: places(text).range(0, 1) }],
});

function judged(rules: Rule<string>[], more: Partial<ExerciseDefinition<string>> = {}) {
  return exercise<string>({
    id: 'environment-config',
    read: (text) => text,
    rules,
    model: (text) => ({ length: text.length }),
    ...more,
  });
}

test('all required checks pass: the verdict is pass, whatever advice says', () => {
  const report = judged([rule('a', nothing), rule('b', finding, { level: 'advice' })]).judge('x', undefined);
  expect(report.verdict).toBe('pass');
  expect(report.score).toEqual({ passed: 1, required: 1 });
  expect(report.checks.map((check) => check.status)).toEqual(['pass', 'fail']);
  expect(report.model).toEqual({ length: 1 });
});

test('a rule whose need does not pass is skipped and says what it waits for', () => {
  const report = judged([rule('a', nothing, { needs: ['b'] }), rule('b', finding)]).judge('x', undefined);
  expect(report.verdict).toBe('revise');
  expect(report.checks[0]).toMatchObject({
    status: 'skipped',
    findings: [],
    skippedBecause: 'This waits until “Title of b” passes.',
  });
});

test('a rule that throws is told in trouble and never counts as passed', () => {
  const broken = rule('a', () => {
    throw new Error('no such thing');
  });
  const report = judged([broken, rule('b', nothing, { needs: ['a'] })]).judge('x', undefined);
  expect(report.trouble).toEqual([{ rule: 'a', message: 'no such thing' }]);
  expect(report.checks.map((check) => check.status)).toEqual(['skipped', 'skipped']);
  expect(report.score.passed).toBe(0);
  expect(report.verdict).toBe('revise');
});

test('a reader or model that throws leaves a report all the same', () => {
  const stop = (): never => {
    throw new Error('stop');
  };
  const unread = judged([rule('readable', nothing)], { read: stop }).judge('x', undefined);
  expect(unread).toMatchObject({
    verdict: 'unreadable',
    model: null,
    trouble: [{ rule: 'read', message: 'stop' }],
  });
  const modelless = judged([rule('a', nothing)], { model: stop }).judge('x', undefined);
  expect(modelless).toMatchObject({
    verdict: 'pass',
    model: null,
    trouble: [{ rule: 'model', message: 'stop' }],
  });
});

test('a rule that can say nothing yet waits, unless it has findings', () => {
  const waiting = rule('a', () => ({ findings: [], waits: 'Prod says no number.' }));
  const sure = rule('b', (text) => ({ ...finding(text), waits: 'Prod says no number.' }));
  const report = judged([waiting, sure]).judge('x', undefined);
  expect(report.checks.map((check) => check.status)).toEqual(['skipped', 'fail']);
  expect(report.checks[0]?.skippedBecause).toBe('Prod says no number.');
});

test("the rubric's order, words and level win; a rule that it doesn't know is the caller's mistake", () => {
  const one = judged([rule('a', finding), rule('b', nothing)]);
  const report = one.judge('x', [
    { rule: 'b', title: 'Second first' },
    { rule: 'a', level: 'advice', lesson: 'quiz', hints: ['own'] },
  ]);
  expect(report.checks.map((check) => check.title)).toEqual(['Second first', 'Title of a']);
  expect(report.checks[1]).toMatchObject({ level: 'advice', lesson: 'quiz', hints: ['own'] });
  expect(report.verdict).toBe('pass');
  expect(() => one.judge('x', [{ rule: 'c' }])).toThrow('There is no rule "c"');
});
