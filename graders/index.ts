/** The graders as a library: text in, report out. */
export { catalog, type CatalogEntry } from './catalog';
export { exercises, findExercise } from './exercises';
export { grade, type GradeOptions } from './grade';
export type * from './model';
export type * from './report';
export type { Example, RubricLine } from './rules/rule';
