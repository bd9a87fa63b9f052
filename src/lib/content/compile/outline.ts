import type { Course, Exercise, Objective, Part, Project, Section, TopicOutline } from '../compiled';
import type { CourseSource } from '../schemas/course';
import type { LessonSource } from '../schemas/lesson';
import { exercisePage, lessonPage, projectsPage, quizPage } from './known';

export function compileCourse(source: CourseSource): Course {
  return {
    title: source.title,
    passMark: source.pass_mark,
    questionsPerAttempt: source.questions_per_attempt,
    topics: source.topics.map((topic, index) => ({ ...topic, number: index + 1 })),
  };
}

/** Everything about the topic that any page may need, without the texts. */
export function compileOutline(
  id: string,
  lesson: LessonSource,
  compiled: { sections: Section[]; objectives: Objective[]; exercises: Exercise[]; projects: Project[] },
): TopicOutline {
  const { title, short, lede, published } = lesson;
  const { sections, objectives, exercises, projects } = compiled;
  return {
    id,
    title,
    short,
    lede,
    published,
    objectives,
    sections: sections.map((section) => ({ id: section.id, number: section.number, title: section.title })),
    parts: partsOf(lesson, exercises, projects),
    lists: { ...checklistsOf(sections), ...milestonesOf(projects) },
  };
}

/** In the order in which they are taken. */
function partsOf(lesson: LessonSource, exercises: Exercise[], projects: Project[]): Part[] {
  const { minutes, summary, quiz_minutes, quiz_summary, projects_minutes, projects_summary } = lesson;
  const work = (kind: Exercise['kind']): Part[] =>
    exercises
      .filter((exercise) => exercise.kind === kind)
      .map(({ id, label, summary, minutes }) => ({ id, kind, title: label, summary, minutes, path: exercisePage(kind, id) }));
  return [
    { id: 'lesson', kind: 'lesson', title: 'Lesson', summary, minutes, path: lessonPage },
    ...work('exercise'),
    { id: 'quiz', kind: 'quiz', title: 'Quiz', summary: quiz_summary, minutes: quiz_minutes, path: quizPage },
    ...work('challenge'),
    ...(projects.length > 0
      ? [{ id: 'projects', kind: 'projects' as const, title: 'Projects', summary: projects_summary, minutes: projects_minutes, path: projectsPage }]
      : []),
  ];
}

function checklistsOf(sections: Section[]): Record<string, string[]> {
  const blocks = sections.flatMap((section) => section.blocks);
  return Object.fromEntries(
    blocks.flatMap((block) => (block.kind === 'checklist' ? [[block.id, block.items.map(({ id }) => id)]] : [])),
  );
}

const milestonesOf = (projects: Project[]): Record<string, string[]> =>
  Object.fromEntries(projects.map(({ id, milestones }) => [`project:${id}`, milestones.map((one) => one.id)]));
