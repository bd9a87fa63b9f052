import type { RubricLine } from '$graders/rules/rule';
import type { Root } from 'mdast';
import type { Exercise } from '../compiled';
import { exerciseSource, type ExerciseSource } from '../schemas/exercise';
import { frontMatter, parseMarkdown } from '../source/markdown';
import type { Passage } from '../source/passage';
import { unknownName } from '../source/wording';
import { Yaml } from '../source/yaml';
import { checkAnswers, type Grading } from './answers';
import type { Folder } from './folder';
import { hashOf } from './hash';
import { exercisePage, type Known } from './known';
import type { LessonParts } from './lesson';
import { Markup } from './markup';
import { checkRubric, lessonsOf } from './rubric';

/** An exercise's folder, read but not yet compiled. */
export interface ExerciseParts {
  id: string;
  kind: Exercise['kind'];
  folder: Folder;
  passage: Passage;
  tree: Root;
  front: Yaml | null;
}

export function readExercise(id: string, kind: Exercise['kind'], folder: Folder): ExerciseParts {
  const passage = folder.open('exercise.md');
  const tree = parseMarkdown(passage);
  const source = frontMatter(tree, passage);
  return { id, kind, folder, passage, tree, front: source && Yaml.open(source) };
}

/** Null where the front matter has mistakes: they are reported, and nothing can be graded with it. */
export function compileExercise(
  { id, kind, folder, passage, tree, front }: ExerciseParts,
  lesson: LessonParts,
  known: Known,
  grading: Grading,
): Exercise | null {
  const { graders } = grading;
  const page = exercisePage(kind, id);
  const markup = new Markup(known, page);
  const body = tree.children.filter((node) => node.type !== 'yaml');
  const brief = markup.block(body, passage);
  const gradable = front !== null && checkRubric(front, graders, known);
  const value = front?.read([], exerciseSource);
  if (!front || !value) return null;
  const rubric = value.checks.map(lineOf);
  const starter = folder.open(starterOf(value)).text;
  if (gradable) checkAnswers(front, value, folder, grading, rubric);
  return {
    id,
    kind,
    grader: value.grader,
    title: value.title,
    label: value.label,
    summary: value.summary,
    minutes: value.minutes,
    language: value.language,
    file: value.file,
    brief,
    starter,
    solutions: value.solutions.map(({ file }, index) => ({
      file,
      language: /\.ya?ml$/.test(file) ? 'yaml' : 'markdown',
      text: solution(file, index),
      why: markup.string(front.string(['solutions', index, 'why'])),
    })),
    rubric,
    evidence: evidenceOf(value),
    keys: value.keys ?? [],
    ...workedOf(front, value, folder),
    counts: markup.string(front.string(['counts'])),
    sections: sectionsFor(gradable ? lessonsOf(value, graders) : new Set(), lesson, new Markup(known, page, 'still')),
    // Which objective a check shows changes nothing of what the exercise asks.
    hash: hashOf([rubric, value.keys ?? [], passage.text.slice(passage.text.indexOf('\n---')), starter]),
  };

  function solution(file: string, index: number): string {
    const missing = `there is no file "${file}" beside exercise.md`;
    return folder.open(file, () => front?.report(['solutions', index, 'file'], missing)).text;
  }
}

export const starterOf = ({ language }: ExerciseSource) => (language === 'yaml' ? 'starter.yaml' : 'starter.md');

/** The worked file, whose «places» must be keys of the exercise or the environment's name. */
function workedOf(front: Yaml, { worked, keys }: ExerciseSource, folder: Folder): Pick<Exercise, 'worked'> {
  if (worked === undefined) return {};
  if (!folder.has(worked)) {
    front.report(['worked'], `there is no file "${worked}" beside exercise.md`);
    return {};
  }
  const source = folder.open(worked);
  const allowed = ['env', ...(keys ?? []).map(({ name }) => name)];
  for (const { 1: name = '', index } of source.text.matchAll(/«([^»]*)»/g)) {
    if (!allowed.includes(name)) source.report(index, unknownName('key', name, allowed));
  }
  return { worked: { file: worked, text: source.text } };
}

/** Absent keys stay absent: the rule's own words stand in for them. */
function lineOf({ rule, title, level, lesson, hints }: ExerciseSource['checks'][number]): RubricLine {
  return { rule, ...(title && { title }), ...(level && { level }), ...(lesson && { lesson }), ...(hints && { hints }) };
}

/** Which objective a pass of a check shows. A line without one (readable, the right shape) shows none. */
function evidenceOf({ checks }: ExerciseSource): Exercise['evidence'] {
  return Object.fromEntries(checks.flatMap(({ rule, objective }) => (objective ? [[rule, objective]] : [])));
}

/** The sections that this exercise's checks lead to, to be read beside the editor. */
function sectionsFor(ids: Set<string>, lesson: LessonParts, markup: Markup): Exercise['sections'] {
  return lesson.sections
    .filter(({ id }) => ids.has(id))
    .map(({ id, number, title, nodes }) => ({ id, number, title, html: markup.block(nodes, lesson.passage) }));
}
