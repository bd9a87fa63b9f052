import type { Statement } from '../../language/statement';
import type { PlanDocument } from '../../read/plan/document';
import { finding } from '../../read/plan/document';
import type { Judgement, Rule } from '../rule';

import { bad, good, sound } from './examples';

export const readableRule: Rule<PlanDocument> = {
  id: 'readable',
  title: 'Readable as a plan',
  level: 'required',
  why: 'A plan is read by somebody in a hurry. Headings and keywords tell them nothing that they could do.',
  hints: [
    'Read it aloud: does each line say what happens?',
    'Under each heading, write a sentence or a note that states something.',
    'For example: “Unit tests must be green before stage.”',
  ],
  lesson: 'exercises',
  needs: [],
  check: readability,
  good: [
    good('notes', sound),
    good(
      'prose',
      'CI builds one image. It runs in dev first, then in stage, where the rows are masked, and the data owner approves before prod.\n',
    ),
    good('YAML', 'dev:\n  tests: [unit]\nstage:\n  data: masked\nprod:\n  approval: data owner\n'),
  ],
  bad: [
    bad('nothing', [''], ''),
    bad('headings alone', [''], '# Dev\n\n# Stage\n\n# Prod\n'),
    bad(
      'keywords',
      ['gates tests approvals masked data schema artifact tag dev stage prod rollback metrics logs alerts'],
      'gates tests approvals masked data schema artifact tag dev stage prod rollback metrics logs alerts\n',
    ),
  ],
};

/** Concepts that a text about promotion or schema changes names; a recipe names none. */
const subject = [
  'artifact',
  'build',
  'check',
  'approve',
  'mask',
  'schema',
  'metric',
  'watch',
  'rollback',
  'revert',
  'stop',
  'dev',
  'stage',
  'prod',
  'promote',
  'ddl',
  'additive',
  'lockfree',
  'code',
  'test',
];
const fewestSubjects = 3;

const mostlyHeap = 0.8;
const wordsIn = (statements: Statement[]): number =>
  statements.reduce((sum, { passage }) => sum + passage.words.length, 0);

/** Every concept that the statements or what stands above them name. */
function conceptsOf(statements: Statement[]): Set<string> {
  const concepts = new Set<string>();
  for (const { topics, clauses } of statements)
    for (const { hits } of [...topics, ...clauses]) for (const { concept } of hits) concepts.add(concept);
  return concepts;
}

/** Whether the text states something about the subject at all. */
export function readability(document: PlanDocument): Judgement {
  const fail = (message: string, at?: { start: number; end: number }): Judgement => ({
    findings: [finding(document, 'wrong', message, at)],
  });
  if (!document.text.trim()) return fail('There is no text yet. Write your plan, or start from the outline.');
  const [fault] = document.reading.faults;
  if (fault)
    return {
      findings: document.reading.faults
        .slice(0, 3)
        .map((one) => finding(document, 'wrong', `This is no valid YAML. ${one.message}.`, one)),
    };
  if (document.tongue === 'other') return { findings: [], evidence: [] };
  const { statements } = document;
  if (!statements.length)
    return fail('There are headings here, but no statement. Say under each what happens.');
  const heaps = statements.filter((statement) => statement.heap);
  if (heaps.length * 2 >= statements.length || wordsIn(heaps) >= wordsIn(statements) * mostlyHeap)
    return fail(
      'These are words in a row, or the task’s own; none says what will happen. Write sentences or notes that state something.',
      heaps[0],
    );
  const stated = statements.filter((statement) => statement.stated.length > 0);
  if (!stated.length)
    return fail('I found questions, open points or quotes, but no statement of what happens.', statements[0]);
  const concepts = conceptsOf(statements);
  if (
    subject.filter((concept) => concepts.has(concept)).length < fewestSubjects ||
    (document.tongue === 'unknown' && wordsIn(statements) > 25 && concepts.size < 6)
  )
    return fail('I found nothing here about promoting a pipeline.', statements[0]);
  return { findings: [], evidence: [] };
}
