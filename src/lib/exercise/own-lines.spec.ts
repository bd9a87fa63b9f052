import { describe, expect, it } from 'vitest';
import type { Check, Finding } from '$graders/report';
import { ownLines } from './own-lines';

function failed(id: string, line: number, reason: Finding['reason'] = 'wrong'): Check {
  const at = { line, column: 1, offset: 0 };
  const finding: Finding = { message: `About line ${line}.`, reason, range: { start: at, end: at } };
  return {
    id,
    title: id,
    status: 'fail',
    level: 'required',
    findings: [finding],
    evidence: [],
    why: '',
    hints: [],
    lesson: '',
  };
}

describe('own lines', () => {
  it('keeps the line of the first finding of each failed check', () => {
    const text = 'dev:\n  bucket: prod-data\n';
    expect(ownLines(text, [failed('isolated-resources', 2)])).toEqual([
      { check: 'isolated-resources', line: 2, text: 'bucket: prod-data', says: 'About line 2.' },
    ]);
  });

  it('leaves out passes, missing things, lines that are empty or not there, and secrets', () => {
    const passed: Check = { ...failed('a', 1), status: 'pass', findings: [] };
    const others = [failed('b', 1, 'missing'), failed('c', 2), failed('d', 99), failed('no-secrets', 1)];
    expect(ownLines('password: x\n\n', [passed, ...others])).toEqual([]);
  });
});
