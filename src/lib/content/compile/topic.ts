import type { Objective } from '../compiled';
import type { CourseSource } from '../schemas/course';
import { glossaryReferences, lessonReferences } from '../schemas/references';
import { glossarySource } from '../schemas/topic';
import { reportRepeated } from '../source/repeated';
import { unknownName } from '../source/wording';
import { Yaml, type Path } from '../source/yaml';
import type { CompiledCourse } from './course';
import { compileExercise, readExercise, type ExerciseParts } from './exercise';
import type { Folder } from './folder';
import type { Grading } from './answers';
import type { Highlighter } from './highlight';
import { exercisePage, lessonPage, otherPages, projectPage, projectsPage, quizPage, sectionIds, type Known } from './known';
import { compileLesson, readLesson, type LessonParts } from './lesson';
import { Markup } from './markup';
import { compileOutline } from './outline';
import { compileProjects, readProjects } from './projects';
import { compileQuiz } from './quiz';

/**
 * A topic's folder in, its pages out; null where a file can't be read at all. First everything is read, so that it is
 * known what may be referred to; then everything is compiled.
 */
export function compileTopic(
  id: string,
  folder: Folder,
  course: CourseSource,
  { highlighter, ...answers }: { highlighter: Highlighter } & Grading,
): Omit<CompiledCourse, 'course'> | null {
  const lesson = readLesson(folder.open('lesson.md'));
  const exerciseParts = [...readExercises(folder.in('exercises'), 'exercise'), ...readExercises(folder.in('challenge'), 'challenge')];
  const projectParts = readProjects(folder.in('projects'));
  const glossary = Yaml.open(folder.open('glossary.yaml'));
  const terms = glossary?.read([], glossarySource)?.terms ?? null;
  const known: Known = {
    sections: lesson.sections.map(({ id, number, title }) => ({ id, number, title })),
    anchors: lesson.anchors,
    objectives: (lesson.front?.glance([], lessonReferences)?.objectives ?? []).flatMap(({ id }) => id ?? []),
    pages: new Set([
      ...otherPages,
      lessonPage,
      quizPage,
      ...exerciseParts.map((part) => exercisePage(part.kind, part.id)),
      projectsPage,
      ...projectParts.map((part) => projectPage(part.id)),
    ]),
    terms: terms && new Map(terms.map(({ id, term, short }) => [id, { term, short: plainText(short) }])),
    highlighter,
  };

  const markup = new Markup(known, lessonPage);
  const sections = compileLesson(lesson, markup);
  const objectives = compileObjectives(lesson, markup);
  const exercises = exerciseParts
    .map((part) => compileExercise(part, lesson, known, answers))
    .filter((exercise) => exercise !== null)
    .sort((a, b) => a.label.localeCompare(b.label, 'en', { numeric: true }));
  const projects = compileProjects(projectParts, known);
  const quiz = compileQuiz(folder.open('quiz.yaml'), course, objectives, new Markup(known, quizPage));
  if (glossary) checkSections(glossary, 'terms', glossary.glance([], glossaryReferences)?.terms ?? [], known);
  if (!lesson.value || !quiz || !glossary || !terms) return null;

  const outline = compileOutline(id, lesson.value, { sections, objectives, exercises, projects });
  return {
    outline,
    lesson: { outline, sections },
    exercises,
    quiz,
    projects,
    glossary: terms.map(({ id, term, section }, index) => ({
      id,
      term,
      short: markup.string(glossary.string(['terms', index, 'short'])),
      section,
    })),
  };
}

function readExercises(folder: Folder, kind: ExerciseParts['kind']): ExerciseParts[] {
  return folder.folders().map((id) => readExercise(id, kind, folder.in(id)));
}

/** The objectives of the lesson's front matter; their texts stand on many pages, so they hold no links. */
function compileObjectives({ front, value }: LessonParts, markup: Markup): Objective[] {
  if (!front) return [];
  checkSections(front, 'objectives', front.glance([], lessonReferences)?.objectives ?? [], markup.known);
  return (value?.objectives ?? []).map(({ id, title, section }, index) => {
    const text = front.string(['objectives', index, 'text']);
    const html = markup.string(text);
    if (html.includes('<a ')) text.report(0, 'no links here: this text stands on several pages');
    return { id, title, text: html, section };
  });
}

/** Items of a list that each have an id of their own and name a section. */
function checkSections(
  yaml: Yaml,
  list: string,
  items: { id?: string | undefined; section?: string | undefined }[],
  known: Known,
): void {
  reportRepeated(yaml, [list], items, 'id', 'each has its own');
  items.forEach(({ section }, index) => {
    const at: Path = [list, index, 'section'];
    if (section !== undefined && !sectionIds(known).includes(section))
      yaml.report(at, unknownName('section', section, sectionIds(known)));
  });
}

const plainText = (markdown: string) => markdown.replace(/[`*_]/g, '');
