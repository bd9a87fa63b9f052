/**
 * The compiled course, one module a page: import the page's own from `+page.server.ts`, so that the texts
 * stand in the page's HTML and data, never in scripts. Made by plugin.ts from `content/`.
 *
 * Why from the server's load: the lesson is then one file of 28 kB gz that is read once. From `+page.ts` it was
 * 13 kB of HTML and 16 kB of script, which has to be parsed and counts as JavaScript before any interaction.
 */
declare module 'virtual:course/outline' {
  import type { Course, TopicOutline } from '$lib/content/compiled';
  export const course: Course;
  export const outline: TopicOutline;
}

declare module 'virtual:course/lesson' {
  import type { Lesson } from '$lib/content/compiled';
  export const lesson: Lesson;
}

/** All exercises and the challenge by id, each loaded by its own page: `await exercises[params.id]?.()`. */
declare module 'virtual:course/exercises' {
  import type { Exercise } from '$lib/content/compiled';
  export const exercises: Record<string, () => Promise<Exercise>>;
}

declare module 'virtual:course/quiz' {
  import type { Quiz } from '$lib/content/compiled';
  export const quiz: Quiz;
}

/** In order. */
declare module 'virtual:course/projects' {
  import type { Project } from '$lib/content/compiled';
  export const projects: Project[];
}

declare module 'virtual:course/glossary' {
  import type { Term } from '$lib/content/compiled';
  export const glossary: Term[];
}
