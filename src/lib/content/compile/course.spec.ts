import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { smallGrader } from '../../../../tests/fixtures/small-grader';
import { readFolder } from '../compile-folder';
import { format } from '../source/mistakes';
import { compileContent, type CompiledCourse } from './course';

const fixtures = 'tests/fixtures';
const fine = readFolder(`${fixtures}/course-ok`);

describe('a course without mistakes', async () => {
  const { course, mistakes } = await compileContent(fine, { graders: smallGrader });
  const compiled = course as CompiledCourse;
  const [picture, practice] = compiled.lesson.sections;
  const [config, answer] = compiled.exercises;

  test('has none', () => expect(mistakes).toEqual([]));

  test('numbers its topics, sections, figures and listings', () => {
    expect(compiled.course.topics.map(({ number, status }) => [number, status])).toEqual([
      [1, 'planned'],
      [2, 'here'],
    ]);
    expect(compiled.outline.sections.map(({ id, number }) => [id, number])).toEqual([
      ['picture', 1],
      ['practice', 2],
    ]);
    const numbers = compiled.lesson.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => ('number' in block ? [[block.kind, block.number]] : [])),
    );
    expect(numbers).toEqual([
      ['lanes', 1],
      ['listing', 1],
      ['listing', 2],
    ]);
  });

  test('lists its parts in order, with paths', () => {
    expect(compiled.outline.parts.map(({ path, minutes }) => [path, minutes])).toEqual([
      ['/lesson/', '5 min'],
      ['/exercises/small-config/', '3 min'],
      ['/quiz/', '2 min'],
      ['/challenge/small-answer/', '3 min'],
      ['/projects/', 'a day'],
    ]);
    expect(compiled.outline.lists).toEqual({ readiness: ['injected', 'rollback'], 'project:one-dag': ['split'] });
  });

  test('makes links relative to the page they stand on', () => {
    expect(picture?.blocks[0]).toMatchObject({ kind: 'prose' });
    const prose = JSON.stringify(picture?.blocks[0]);
    expect(prose).toContain('<a href=\\"#practice\\">');
    expect(prose).toContain('<a href=\\"../exercises/small-config/\\">');
    expect(prose).toContain('<a href=\\"https://example.org/manual\\" rel=\\"noreferrer\\">');
    expect(config?.brief).toContain('<a href="../../lesson/#picture">');
    expect(config?.counts).toBe('Then comes the <a href="../../quiz/">quiz</a>.');
    const sheet = config?.sections.find(({ id }) => id === 'picture')?.html;
    expect(sheet).toContain('<a href="../../lesson/#practice">');
  });

  test('explains a term without a script, and leaves colons alone that are none of a directive', () => {
    const prose = JSON.stringify(picture?.blocks[0]);
    expect(prose).toContain('canary<span class=\\"term-note\\"');
    expect(prose).toContain('A small part that goes first.');
    expect(prose).toContain('at 10:am or as image:tag');
    expect(prose).toContain('<span class=\\"plate\\">orders:1.4.2</span>');
    expect(prose).not.toContain('A note among instructors');
  });

  test('makes blocks of directives', () => {
    expect(picture?.margin).toBe('<p>A note.</p>');
    expect(picture?.blocks.slice(1)).toEqual([
      { kind: 'callout', tone: 'rule', html: '<p>Build once.</p>' },
      {
        kind: 'lanes',
        id: 'road',
        title: 'Drive it',
        number: 1,
        plate: 'orders:1.4.2',
        signs: [{ name: 'bucket', values: { dev: 'raw-dev', stage: 'raw-stage', prod: 'raw' } }],
        gates: [
          { name: 'Gate 1', text: 'unit tests' },
          { name: 'Gate 2', text: 'approval' },
        ],
        caption: 'The <strong>only</strong> way is through the gates.',
      },
    ]);
    expect(practice?.blocks.map(({ kind }) => kind)).toEqual([
      'listing',
      'listing',
      'prose',
      'resolves',
      'checklist',
      'mistakes',
    ]);
    expect(practice?.blocks[4]).toMatchObject({
      items: [
        { id: 'injected', title: 'Config is injected', html: 'By variables, see <a href="#picture">the picture</a>.' },
        { id: 'rollback', title: 'A way back', html: '' },
      ],
    });
    expect(practice?.blocks[5]).toMatchObject({
      items: [{ id: 'drift', title: 'Drift', remedy: 'Build once.', selfCheck: 'Compare digests.' }],
    });
  });

  test('colours code by four classes and keeps it for copying', () => {
    expect(practice?.blocks[0]).toMatchObject({
      choice: 'Orchestrator',
      listings: [
        {
          label: 'Airflow',
          file: 'dag.py',
          text: 'env = "dev"  # the default\nretries = 3',
          html: 'env = <span class="s">&quot;dev&quot;</span>  <span class="c"># the default</span>\nretries = <span class="n">3</span>',
          caption: 'Reads <code>ENV</code> first.',
        },
        { label: 'Prefect', html: '<span class="k">retries</span>: <span class="n">3</span>' },
      ],
    });
  });

  test('compiles questions of every kind', () => {
    expect(compiled.quiz.questions.map(({ kind }) => kind)).toEqual([
      'one-answer',
      'several-answers',
      'order',
      'match',
      'wrong-line',
    ]);
    expect(compiled.quiz.questions[0]).toMatchObject({
      askHtml: 'Is a rebuild of <code>orders:1.4.2</code> the same artifact?',
      askText: 'Is a rebuild of orders:1.4.2 the same artifact?',
      options: [
        { html: 'Yes', right: false, misconception: 'rebuild-is-harmless' },
        { html: 'No', right: true, whyHtml: 'It is another build; see <a href="../lesson/#picture">the picture</a>.' },
      ],
    });
    expect(compiled.quiz.questions[4]).toMatchObject({
      lines: [
        { number: 1, text: 'dev:', wrong: false, whyHtml: 'Nothing is wrong here.' },
        { number: 2, html: '  <span class="k">bucket</span>: <span class="s">raw</span>', wrong: true },
        { number: 3, wrong: false },
        { number: 4, wrong: false, whyHtml: 'Prod may.' },
      ],
    });
  });

  test('says which objective a check shows, and doesn’t ask for the exercise anew when that is edited', async () => {
    expect(config?.evidence).toEqual({ 'not-empty': 'o1' });
    const file = 'lanes/exercises/small-config/exercise.md';
    const other = new Map([...fine, [file, (fine.get(file) ?? '').replace('objective: o1', 'objective: o2')]]);
    const edited = (await compileContent(other, { graders: smallGrader })).course?.exercises[0];
    expect(edited?.evidence).toEqual({ 'not-empty': 'o2' });
    expect(edited?.hash).toBe(config?.hash);
  });

  test('keeps rubric lines as they were written, without keys that are absent', () => {
    expect(config?.rubric).toEqual([
      { rule: 'not-empty', title: 'Something is there', lesson: 'picture' },
      { rule: 'names-prod' },
    ]);
    expect(config?.sections.map(({ id }) => id)).toEqual(['picture', 'practice']);
    expect(answer).toMatchObject({ kind: 'challenge', starter: 'The road ends.\n', keys: [] });
  });

  test('reads a text that stands elsewhere by its anchor', async () => {
    const files = new Map(fine);
    const quiz = files.get('lanes/quiz.yaml') ?? '';
    files.set('lanes/quiz.yaml', quiz.replace('why: First.', 'why: &first First.').replace('why: Then.', 'why: *first'));
    const again = (await compileContent(files, { graders: smallGrader })).course;
    expect(again?.quiz.questions[2]).toMatchObject({ items: [{ whyHtml: 'First.' }, { whyHtml: 'First.' }, {}] });
  });

  test('changes only the hash of what was edited', async () => {
    const edited = new Map(fine);
    const quiz = edited.get('lanes/quiz.yaml') ?? '';
    edited.set('lanes/quiz.yaml', quiz.replace('They change.', 'They change from lane to lane.'));
    const lesson = edited.get('lanes/lesson.md') ?? '';
    edited.set('lanes/lesson.md', lesson.replace('A build per lane.', 'One build per lane.').replace('The plate', 'The  plate'));
    const after = (await compileContent(edited, { graders: smallGrader })).course;
    const changed = (before: { hash: string }[], now: { hash: string }[] = []) =>
      before.map(({ hash }, index) => hash !== now[index]?.hash);
    expect(changed(compiled.quiz.questions, after?.quiz.questions)).toEqual([false, true, false, false, false]);
    expect(changed(compiled.lesson.sections, after?.lesson.sections)).toEqual([false, true]);
  });
});

/** Each folder holds the files that differ from course-ok, and expected.txt: the mistakes, as the check prints them. */
describe('every mistake is told, where it stands', () => {
  const broken = readdirSync(fixtures).filter((name) => name.startsWith('broken-'));

  test.each(broken)('%s', async (name) => {
    const files = new Map([...fine, ...readFolder(`${fixtures}/${name}`)]);
    const { mistakes } = await compileContent(files, { graders: smallGrader });
    expect(mistakes.map(format)).toEqual(readFileSync(`${fixtures}/${name}/expected.txt`, 'utf8').trim().split('\n'));
  });

  test('a folder without a course', async () => {
    const { course, mistakes } = await compileContent(new Map(), { graders: smallGrader, shown: 'elsewhere' });
    expect(course).toBeNull();
    expect(mistakes.map(format)).toEqual(['elsewhere/course.yaml:1:1: this file is missing']);
  });

  test('a sample that does not say what it shows is for the check, not for a build', async () => {
    const files = new Map([...fine, ...readFolder(`${fixtures}/broken-exercise-answers`)]);
    const { mistakes } = await compileContent(files, { graders: smallGrader, samples: 'trusted' });
    expect(mistakes.map(({ file }) => file.replace(/.*\//, ''))).toEqual(['exercise.md', 'exercise.md', 'starter.yaml']);
  });

  test('a topic without files', async () => {
    const { mistakes } = await compileContent(new Map([['course.yaml', fine.get('course.yaml') ?? '']]), { graders: smallGrader });
    expect(mistakes.map(format)).toEqual([
      'content/lanes/glossary.yaml:1:1: this file is missing',
      'content/lanes/lesson.md:1:1: this file is missing',
      'content/lanes/quiz.yaml:1:1: this file is missing',
    ]);
  });
});
