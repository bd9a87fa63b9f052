import type { Course, Exercise, Lesson, Project, Quiz, Term, TopicOutline } from '../compiled';
import { courseSource, type CourseSource } from '../schemas/course';
import { Mistakes, type Mistake } from '../source/mistakes';
import { readYaml, type Yaml } from '../source/yaml';
import { Folder, type Files } from './folder';
import type { Graders } from './graders';
import { loadHighlighter } from './highlight';
import { languagesIn } from './languages';
import { compileCourse } from './outline';
import { compileTopic } from './topic';

/** The whole course, as pages receive it. */
export interface CompiledCourse {
  course: Course;
  outline: TopicOutline;
  lesson: Lesson;
  exercises: Exercise[];
  quiz: Quiz;
  projects: Project[];
  glossary: Term[];
}

export interface Compilation {
  /** Null where the files are too far from a course to make one. With mistakes it is for looking at, not for learners. */
  course: CompiledCourse | null;
  /** Sorted. A course may be published only where there is none. */
  mistakes: Mistake[];
}

/**
 * Content in, course out. `shown` is how the content's folder is named in mistakes. Never throws on content:
 * whatever stands in the files, the result is a course or a list of mistakes.
 */
export async function compileContent(files: Files, graders: Graders, shown = 'content'): Promise<Compilation> {
  const mistakes = new Mistakes();
  const root = new Folder(files, mistakes, shown);
  const course = readYaml(root.open('course.yaml'), courseSource);
  const id = course && topicHere(course);
  const highlighter = await loadHighlighter(languagesIn(files));
  const topic = course && id ? compileTopic(id, root.in(id), course.value, highlighter, graders) : null;
  return {
    course: course && topic ? { course: compileCourse(course.value), ...topic } : null,
    mistakes: mistakes.sorted(),
  };
}

/** The folder of the one topic that is written. */
function topicHere(course: Yaml<CourseSource>): string | null {
  const { topics } = course.value;
  const here = topics.filter(({ status }) => status === 'here');
  if (here.length !== 1)
    course.report(['topics'], `${here.length} topics have the status "here"; exactly one has, the others are "planned"`);
  topics.forEach(({ id }, index) => {
    if (topics.findIndex((one) => one.id === id) < index) course.report(['topics', index, 'id'], `the id "${id}" stands twice`);
  });
  return here[0]?.id ?? null;
}
