import { describe, expect, it } from 'vitest';
import type { ConfigModel, ConfigValue } from '$graders/model';
import type { Range } from '$graders/report';
import type { PlacedFinding } from '../report/findings';
import { keptRows, matrixOf } from './matrix';

const at = (offset: number): Range => ({
  start: { line: 1, column: offset + 1, offset },
  end: { line: 1, column: offset + 4, offset: offset + 3 },
});

let offset = 0;
function value(key: string, shown: string, origin: ConfigValue['origin'] = { kind: 'own' }): ConfigValue {
  offset += 10;
  return { key, writtenAs: key, path: key, type: 'string', shown, range: at(offset), origin };
}

function model(dev: ConfigValue[], stage: ConfigValue[], prod: ConfigValue[]): ConfigModel {
  const environment = (lane: 'dev' | 'stage' | 'prod', values: ConfigValue[]) => ({
    lane,
    name: lane,
    nameRange: at(0),
    values,
  });
  return {
    kind: 'config',
    format: 'yaml',
    environments: [environment('dev', dev), environment('stage', stage), environment('prod', prod)],
  };
}

const keys = [
  { name: 'bucket', type: 'string' as const, meaning: '', rule: 'must-differ' as const },
  { name: 'retries', type: 'integer' as const, meaning: '', rule: 'may-differ' as const },
];

function finding(range: Range, title = 'Separate resources'): PlacedFinding {
  const check = {
    id: 'x',
    title,
    status: 'fail',
    level: 'required',
    findings: [],
    evidence: [],
    why: '',
    hints: [],
    lesson: '',
  } as const;
  return {
    id: 'x:0',
    check: { ...check, findings: [], evidence: [], hints: [] },
    finding: { message: '', reason: 'wrong', range },
  };
}

describe('matrixOf', () => {
  it('groups keys by what may differ, and says that a row differs', () => {
    const config = model(
      [value('bucket', 'a'), value('retries', '0')],
      [value('bucket', 'b')],
      [value('bucket', 'c')],
    );
    const groups = matrixOf(config, keys, []);
    expect(groups.map(({ freedom, rows }) => [freedom, rows.map(({ key, word }) => [key, word])])).toEqual([
      ['must-differ', [['bucket', 'differs']]],
      ['may-differ', [['retries', '']]],
    ]);
  });

  it('says who shares a value, at the cell that a finding points at', () => {
    const dev = value('bucket', 'same');
    const config = model([dev], [value('bucket', 'b')], [value('bucket', 'same')]);
    const [row] = matrixOf(config, keys, [finding(dev.range)])[0]?.rows ?? [];
    expect(row).toMatchObject({ word: 'dev and prod share it', holds: false });
    expect(row?.cells.map(({ trouble }) => trouble)).toEqual(['the same as prod', null, null]);
  });

  it('names a missing key of the exercise, and none of the others', () => {
    const config = model([value('bucket', 'a'), value('sla', '30m')], [value('bucket', 'b')], []);
    const rows = matrixOf(config, keys, []).flatMap((group) => group.rows);
    expect(rows.find(({ key }) => key === 'bucket')?.cells[2]?.trouble).toBe('missing');
    expect(rows.find(({ key }) => key === 'sla')?.cells[2]?.trouble).toBeNull();
  });

  it('says where an inherited value comes from', () => {
    const config = model(
      [value('retries', '1', { kind: 'anchor', name: 'base' })],
      [value('retries', '1', { kind: 'defaults', name: 'common' })],
      [value('retries', '3')],
    );
    const row = matrixOf(config, keys, [])
      .flatMap(({ rows }) => rows)
      .find(({ key }) => key === 'retries');
    expect(row?.cells.map(({ origin }) => origin)).toEqual(['by anchor base', 'from common', null]);
  });

  it('wants keys that choose code to match', () => {
    const differs = matrixOf(
      model([value('image', 'o:2')], [value('image', 'o:1')], [value('image', 'o:1')]),
      [],
      [],
    );
    expect(differs[0]).toMatchObject({ freedom: 'must-match', rows: [{ key: 'image' }] });
    const same = matrixOf(
      model([value('image', 'o:1')], [value('image', 'o:1')], [value('image', 'o:1')]),
      [],
      [],
    );
    expect(same[0]?.rows[0]).toMatchObject({ word: 'matches', same: true });
  });

  it('does not take two masked secrets for the same value', () => {
    const config = model([value('bucket', '•••')], [value('bucket', '•••')], [value('bucket', 'c')]);
    expect(matrixOf(config, keys, [])[0]?.rows[0]).toMatchObject({ holds: true });
  });

  it('keeps the rows that read as before, and no others', () => {
    const rows = (bucket: string) =>
      matrixOf(
        model([value('bucket', bucket), value('retries', '0')], [value('retries', '1')], []),
        keys,
        [],
      );
    const before = rows('a');
    const after = keptRows(before, rows('b'));
    const row = (groups: typeof before, key: string) =>
      groups.flatMap((group) => group.rows).find((one) => one.key === key);
    expect(row(after, 'retries')).toBe(row(before, 'retries'));
    expect(row(after, 'bucket')?.cells[0]?.value?.shown).toBe('b');
  });
});
