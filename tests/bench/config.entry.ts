/** What the bench of configs measures, in one bundle with one copy of the parser. */
export { grade } from '../../graders/grade';
export { parse } from 'yaml';
