/** What the exercise's page loads of the graders. */
export { environmentConfig } from '../../graders/rules/environment-config/exercise';
export { reportOf } from '../../graders/report-of';
