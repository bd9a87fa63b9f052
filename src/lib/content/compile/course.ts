import type { Course, Exercise, Lesson, Project, Quiz, Term, TopicOutline } from '../compiled';
import { courseSource, type CourseSource } from '../schemas/course';
import { Mistakes, type Mistake } from '../source/mistakes';
import { reportRepeated } from '../source/repeated';
import { Yaml } from '../source/yaml';
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
  const yaml = Yaml.open(root.open('course.yaml'));
  const course = yaml?.read([], courseSource) ?? null;
  const id = yaml && course && topicHere(yaml, course);
  const highlighter = await loadHighlighter(languagesIn(files));
  const topic = course && id ? compileTopic(id, root.in(id), course, highlighter, graders) : null;
  return {
    course: course && topic ? { course: compileCourse(course), ...topic } : null,
    mistakes: mistakes.sorted(),
  };
}

/** The folder of the one topic that is written. */
function topicHere(yaml: Yaml, { topics }: CourseSource): string | null {
  const here = topics.filter(({ status }) => status === 'here');
  if (here.length !== 1)
    yaml.report(['topics'], `${here.length} topics have the status "here"; exactly one has, the others are "planned"`);
  reportRepeated(yaml, ['topics'], topics, 'id', 'each topic has its own');
  return here[0]?.id ?? null;
}
