/** What the page under the bench loads: the store as every page has it. */
export { Progress } from '../../src/lib/progress/progress.svelte';
