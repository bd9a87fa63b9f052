import { describe, expect, it } from 'vitest';
import { rangeOf } from '../editor/places';
import { suggestedChange } from './suggested-change';

const text = 'dev:\n  dst_conn: wh_prod\n  retries: 0\n';
const edit = (start: number, end: number, replacement: string) => ({
  range: rangeOf(text, { start, end }),
  text: replacement,
});

describe('suggestedChange', () => {
  it('shows the whole line that a fix changes, without its indentation', () => {
    expect(suggestedChange(text, { title: '', edits: [edit(17, 24, 'wh_dev')] })).toEqual({
      line: 2,
      before: ['dst_conn: wh_prod'],
      after: ['dst_conn: wh_dev'],
    });
  });

  it('never shows a secret that it takes away', () => {
    const change = edit(17, 24, '${DEV_DST}');
    expect(suggestedChange(text, { title: '', edits: [change] }, change.range)).toEqual({
      line: 2,
      before: ['dst_conn: •••••••'],
      after: ['dst_conn: ${DEV_DST}'],
    });
  });

  it('shows a line that is only added', () => {
    expect(suggestedChange(text, { title: '', edits: [edit(5, 5, '  bucket: b\n')] })).toEqual({
      line: 2,
      before: [],
      after: ['bucket: b'],
    });
  });

  it('shows nothing for a fix that changes nothing', () => {
    expect(suggestedChange(text, { title: '', edits: [] })).toMatchObject({ before: [], after: [] });
  });
});
