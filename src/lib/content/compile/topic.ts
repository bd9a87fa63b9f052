import type { Objective, Term } from '../compiled';
import type { CourseSource } from '../schemas/course';
import { glossarySource } from '../schemas/topic';
import { unknownName } from '../source/wording';
import { readYaml } from '../source/yaml';
import type { CompiledCourse } from './course';
import { compileExercise, readExercise, type ExerciseParts } from './exercise';
import type { Folder } from './folder';
import type { Graders } from './graders';
import type { Highlighter } from './highlight';
import { exercisePage, lessonPage, otherPages, projectPage, projectsPage, quizPage, type Known } from './known';
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
  highlighter: Highlighter,
  graders: Graders,
): Omit<CompiledCourse, 'course'> | null {
  const lesson = readLesson(folder.open('lesson.md'));
  const exerciseParts = [...readExercises(folder.in('exercises'), 'exercise'), ...readExercises(folder.in('challenge'), 'challenge')];
  const projectParts = readProjects(folder.in('projects'));
  const glossary = readYaml(folder.open('glossary.yaml'), glossarySource);
  const known: Known = {
    sections: lesson.sections.map(({ id, number, title }) => ({ id, number, title })),
    anchors: lesson.anchors,
    pages: new Set([
      ...otherPages,
      lessonPage,
      quizPage,
      ...exerciseParts.map((part) => exercisePage(part.kind, part.id)),
      projectsPage,
      ...projectParts.map((part) => projectPage(part.id)),
    ]),
    terms: new Map(glossary?.value.terms.map(({ id, term, short }) => [id, { term, short: plainText(short) }])),
    highlighter,
  };

  const markup = new Markup(known, lessonPage);
  const sections = compileLesson(lesson, markup);
  const objectives = compileObjectives(lesson, markup);
  const exercises = exerciseParts
    .map((part) => compileExercise(part, lesson, known, graders))
    .filter((exercise) => exercise !== null)
    .sort((a, b) => a.label.localeCompare(b.label, 'en', { numeric: true }));
  const projects = compileProjects(projectParts, known);
  const quiz = compileQuiz(folder.open('quiz.yaml'), course, objectives, new Markup(known, quizPage));
  const terms = glossary && compileGlossary();
  if (!lesson.front || !quiz || !terms) return null;

  const outline = compileOutline(id, lesson.front.value, { sections, objectives, exercises, projects });
  return { outline, lesson: { outline, sections }, exercises, quiz, projects, glossary: terms };

  function compileGlossary(): Term[] {
    const terms = glossary?.value.terms ?? [];
    return terms.map(({ id, term, section }, index) => {
      if (terms.findIndex((other) => other.id === id) < index)
        glossary?.report(['terms', index, 'id'], `the id "${id}" stands twice; each term has its own`);
      if (!known.sections.some((one) => one.id === section))
        glossary?.report(['terms', index, 'section'], unknownSection(section, known));
      const short = glossary?.string(['terms', index, 'short']);
      return { id, term, short: short ? markup.string(short) : '', section };
    });
  }
}

function readExercises(folder: Folder, kind: ExerciseParts['kind']): ExerciseParts[] {
  return folder.folders().map((id) => readExercise(id, kind, folder.in(id)));
}

/** The objectives of the lesson's front matter; their texts stand on many pages, so they hold no links. */
function compileObjectives({ front }: LessonParts, markup: Markup): Objective[] {
  return (front?.value.objectives ?? []).map(({ id, title, section }, index, all) => {
    const at = ['objectives', index];
    if (all.findIndex((other) => other.id === id) < index) front?.report([...at, 'id'], `the id "${id}" stands twice; each objective has its own`);
    if (!markup.known.sections.some((one) => one.id === section)) front?.report([...at, 'section'], unknownSection(section, markup.known));
    const text = front?.string([...at, 'text']);
    const html = text ? markup.string(text) : '';
    if (html.includes('<a ')) text?.report(0, 'no links here: this text stands on several pages');
    return { id, title, text: html, section };
  });
}

const unknownSection = (section: string, known: Known) =>
  unknownName('section', section, known.sections.map(({ id }) => id));

const plainText = (markdown: string) => markdown.replace(/[`*_]/g, '');
