/** What the bench of plans measures. */
export { grade } from '../../graders/grade';
