import { describe, expect, it } from 'vitest';
import type { Report } from '$graders/report';
import { rangeOf } from '../editor/places';
import { reportAsMarkdown } from './report-markdown';

const report: Report = {
  exercise: 'environment-config',
  verdict: 'revise',
  checks: [
    {
      id: 'a',
      title: 'Readable',
      status: 'pass',
      level: 'required',
      findings: [],
      evidence: [],
      why: '',
      hints: [],
      lesson: '',
    },
    {
      id: 'b',
      title: 'Separate resources',
      status: 'fail',
      level: 'required',
      findings: [
        {
          message: 'dev writes to `wh_prod` | <img>',
          reason: 'wrong',
          range: rangeOf('a\nbcd', { start: 3, end: 4 }),
        },
      ],
      evidence: [],
      why: 'A test run replaces the table.',
      hints: ['a hint'],
      lesson: '',
    },
  ],
  score: { passed: 1, required: 2 },
  model: null,
  notes: [],
  trouble: [],
};

describe('reportAsMarkdown', () => {
  it('says verdict, checks and findings with their places, and keeps learners’ words text', () => {
    expect(reportAsMarkdown('One config', 'config.yaml', report)).toBe(
      [
        '## One config: `config.yaml` to be revised',
        '',
        '1 of 2 required checks pass.',
        '',
        '| Check | |',
        '| --- | --- |',
        '| Readable | passes |',
        '| Separate resources | look again |',
        '',
        '### Separate resources',
        '',
        '- line 2, column 2: dev writes to \\`wh\\_prod\\` \\| \\<img\\>',
        '',
        'A test run replaces the table.',
        '',
      ].join('\n'),
    );
  });
});
