import { describe, expect, test } from 'vitest';
import { dictionary } from '../../rules/promotion-plan/dictionary';
import { readDocument as readWith, type PlanDocument } from './document';

const readDocument = (text: string, task = ''): PlanDocument => readWith(text, { dictionary, task });

const said = (text: string) =>
  readDocument(text).statements.map((statement) => ({
    text: text.slice(statement.start, statement.end).trim(),
    under: statement.topics.map((topic) => text.slice(topic.start, topic.end).trim().replace(/:$/, '')),
    lane: statement.home.to ?? statement.home.at,
  }));

describe('Markdown', () => {
  test('headings, labels and outer bullets stand above a statement', () => {
    expect(said('# Plan\n\n- Stage:\n  - rows are masked\n')).toContainEqual({
      ...{ text: 'rows are masked', under: ['Plan', 'Stage'], lane: 'stage' },
    });
  });

  test('a numbered line with prose under it is a heading', () => {
    expect(said('6. Back-out\nHold the folder. Take the link back.\n')[0]?.under).toEqual(['Back-out']);
  });

  test('a cell stands under its row and its column', () => {
    const cells = said('| gate | who |\n|---|---|\n| stage → prod | the data owner |\n');
    expect(cells).toContainEqual({ text: 'the data owner', under: ['stage → prod', 'who'], lane: 'prod' });
  });

  test('comments, struck words, quotes and empty boxes state nothing', () => {
    expect(said('<!-- masked -->\n\n~~approved~~\n\n> tested\n\n- [ ] sign-off\n')).toEqual([]);
  });

  test('a question that is answered stands above its answer', () => {
    expect(said('Who approves prod? The data owner.\n')).toEqual([
      { text: 'The data owner.', under: ['Who approves prod?'], lane: 'prod' },
    ]);
  });

  test('a plan’s own names for its lanes are learnt', () => {
    const [, second] = said(
      'The acceptance zone (STAGE) is filled nightly.\n\nAcceptance zone: rows are masked.\n',
    );
    expect(second?.lane).toBe('stage');
  });

  test('bullets are counted at the top only', () => {
    expect(readDocument('- a\n  - b\n- c\n').reading.bullets).toHaveLength(2);
  });
});

describe('YAML', () => {
  test('keys stand above values, and a comment belongs to its line', () => {
    const [entry] = said('stage:\n  tests: optional # may fail\n  data: masked\n');
    expect(entry).toEqual({ text: 'tests: optional # may fail', under: ['stage', 'tests'], lane: 'stage' });
  });

  test('a list item’s name is the lane of what stands beside it', () => {
    expect(said('stages:\n  - name: prod\n    approval: data owner\n')).toContainEqual({
      ...{ text: 'approval: data owner', under: ['stages', 'prod', 'approval'], lane: 'prod' },
    });
  });

  test('what doesn’t parse is told', () => {
    expect(readDocument('dev:\n  tests: [unit\nstage:\n  data: masked\n').reading.faults).not.toEqual([]);
  });

  test('notes with colons are prose', () => {
    expect(readDocument('Build: one image.\nStage: masked rows.\n').reading.format).toBe('markdown');
  });
});

describe('what states nothing', () => {
  test.each([
    [
      'a heap',
      'gates tests approvals masked data schema artifact tag dev stage prod rollback metrics logs alerts freshness',
    ],
    [
      'a salad',
      'Masked approvals promote the freshness digest through gated rollbacks. Production-like rollbacks are labelled by data owners.',
    ],
    ['the task', 'Stage validation uses production-like schemas and masked data.'],
  ])('%s', (_, text) => {
    const document = readDocument(
      text,
      'Self-check: stage validation uses production-like schemas and masked data.',
    );
    expect(document.statements.flatMap((statement) => statement.stated)).toEqual([]);
  });
});
