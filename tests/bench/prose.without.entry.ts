/** What graders weigh without prose: configs alone. */
export { environmentConfig } from '../../graders/rules/environment-config/exercise';
