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

export interface Settings {
  graders: Graders;
  /** How the content's folder is named in mistakes; `content` where nothing is said. */
  shown?: string;
  /** Samples are graded by the check. A build trusts them: they reach no page, and grading all takes its time. */
  samples?: 'graded' | 'trusted';
}

/** Content in, course out. Never throws on content: whatever stands in the files, there is a course or mistakes. */
export async function compileContent(files: Files, settings: Settings): Promise<Compilation> {
  const { graders, shown = 'content', samples = 'graded' } = settings;
  const mistakes = new Mistakes();
  const root = new Folder(files, mistakes, shown);
  const yaml = Yaml.open(root.open('course.yaml'));
  const course = yaml?.read([], courseSource) ?? null;
  const id = yaml && course && topicHere(yaml, course);
  const highlighter = await loadHighlighter(languagesIn(files));
  const topic = course && id ? compileTopic(id, root.in(id), course, { highlighter, graders, samples }) : null;
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
