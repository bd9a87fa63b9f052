import type { Exercise } from '../compiled';
import type { Highlighter } from './highlight';

/** What content may refer to, gathered from the whole course before anything is compiled. */
export interface Known {
  sections: { id: string; number: number; title: string }[];
  /** Every id in the lesson that a link may lead to: sections, headings, figures, list items. */
  anchors: Set<string>;
  /** Every page, as paths with slashes at both ends. */
  pages: Set<string>;
  /** Ids of the lesson's objectives. */
  objectives: string[];
  /** Null where the glossary can't be read: then no term is missed. */
  terms: Map<string, { term: string; short: string }> | null;
  highlighter: Highlighter;
}

/** For messages: the sections that a file may name. */
export const sectionIds = ({ sections }: Known) => sections.map(({ id }) => id).filter(Boolean);

export const lessonPage = '/lesson/';
export const quizPage = '/quiz/';
export const projectsPage = '/projects/';
export const exercisePage = (kind: Exercise['kind'], id: string) =>
  kind === 'exercise' ? `/exercises/${id}/` : `/challenge/${id}/`;
export const projectPage = (id: string) => `${projectsPage}${id}/`;

/** Pages that hold no content of their own, and may be linked to. */
export const otherPages = ['/', '/progress/'];

/** A link between two pages that works below any path: `/lesson/` to `/quiz/` is `../quiz/`. */
export function relative(from: string, to: string): string {
  const depth = from.split('/').length - 2;
  return `${'../'.repeat(depth)}${to.slice(1)}` || './';
}
