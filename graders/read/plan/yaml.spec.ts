import { describe, expect, test } from 'vitest';
import { readPlan } from './read';
import { parseYaml, readYaml } from './yaml';

const saidIn = (text: string): string[] =>
  readPlan(text).passages.map(({ start, end }) => text.slice(start, end));

describe('plans in YAML', () => {
  test('an entry a passage, under its keys, with the comment behind it; comments on their own lines are prose', () => {
    const text = 'stage:\n  # rows come from prod\n  data: masked # every night\n  tests: [unit, e2e]\n';
    expect(saidIn(text)).toEqual(['rows come from prod', 'data: masked # every night', 'tests: [unit, e2e]']);
    const [, data] = readPlan(text).passages;
    expect(data?.under.map(({ start, end }) => text.slice(start, end))).toEqual(['stage', 'data']);
  });

  test('several documents, anchors, merges, block scalars and braces', () => {
    const text =
      'base: &base\n  gate: unit tests\n---\ndev:\n  <<: *base\nprod:\n  note: |\n    The data owner\n    approves.\n  back: { tag: previous, dag: paused }\n';
    expect(saidIn(text)).toEqual([
      'gate: unit tests',
      '<<: *base',
      'note: |\n    The data owner\n    approves.\n',
      'back: { tag: previous, dag: paused }',
    ]);
  });

  test('an alias says what its anchor says', () => {
    const text = 'dev:\n  tests: &suite contract tests\nstage:\n  tests: *suite\n';
    const last = readPlan(text).passages.at(-1);
    expect(last?.words.map(({ raw }) => raw)).toContain('contract');
  });

  test('a pair whose key is a list or a mapping is read too', () => {
    const text = '[dev, stage]: tests first\n{a: prod}: approved by the owner\nimage:\n  tag: one\n';
    const yaml = parseYaml(text);
    expect(yaml && readYaml(text, yaml).passages).toHaveLength(3);
  });

  test('at most three faults, each with its place and in words for learners', () => {
    const text = `dev:\n${'\t- x: [\n'.repeat(6)}stage:\n  a: "open\n`;
    const yaml = parseYaml(text);
    const faults = yaml ? readYaml(text, yaml).faults : [];
    expect(faults).toHaveLength(3);
    for (const { message, start, end } of faults) {
      expect(message).toMatch(/^\p{Lu}.*[^.]$/u);
      expect(start).toBeLessThanOrEqual(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });

  test.each(['['.repeat(60_000), '{a: '.repeat(8_000), `dev:\n  a: 1\nstage:\n  ${'- '.repeat(8_000)}x`])(
    'what lies too deep in brackets is no YAML here, and no call stack ends over it: %#',
    (text) => {
      expect(parseYaml(text)).toBeNull();
      expect(readPlan(text).format).toBe('markdown');
    },
  );
});
