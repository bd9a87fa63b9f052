import { describe, expect, it } from 'vitest';
import type { ConfigModel, ConfigValue } from '$graders/model';
import { inCode, workedFor } from './worked';

const place = { line: 1, column: 1, offset: 0 };
const value = (key: string, shown: string): ConfigValue => ({
  key,
  writtenAs: key,
  path: key,
  type: 'string',
  shown,
  range: { start: place, end: place },
  origin: { kind: 'own' },
});
const model: ConfigModel = {
  kind: 'config',
  format: 'yaml',
  environments: [
    {
      lane: 'dev',
      name: 'development',
      nameRange: { start: place, end: place },
      values: [value('src_conn', 'orders_dev'), value('table_suffix', '""')],
    },
  ],
};

const filled = (code: string, lane: 'dev' | 'prod') =>
  workedFor(code, model, lane)
    .map((part) =>
      part.kind === 'code'
        ? part.text
        : part.kind === 'env'
          ? part.name
          : part.value
            ? inCode(part.value)
            : '?',
    )
    .join('');

describe('workedFor', () => {
  it('fills in what the chosen lane reads', () => {
    expect(filled('conn="«src_conn»", table="orders«table_suffix»" # «env»', 'dev')).toBe(
      'conn="orders_dev", table="orders" # dev',
    );
  });

  it('leaves a hole where the config has no such key or no such lane', () => {
    expect(filled('«bucket»', 'dev')).toBe('?');
    expect(filled('«src_conn» in «env»', 'prod')).toBe('? in prod');
  });

  it('leaves braces of templates alone', () => {
    expect(filled("where day = '{{ ds }}'", 'dev')).toBe("where day = '{{ ds }}'");
  });
});
