import { stems } from './stem';
import type { Word } from './words';

/** The task pasted back: runs of words that also stand in what was asked. */

const run = 4;
/** From this share of copied words on, a statement is the task's and not the learner's. */
const copied = 0.6;
const fewestWords = 6;
/** What changes when a task is told as a plan: "I will …". */
const small = stems(
  'a an the new be it this that i we my our will shall should must would in include draft plan',
);

/** In: the task's words. Out: a test of whether a statement repeats them. */
export function pastedFrom(task: Word[]): (words: Word[]) => boolean {
  const known = new Set(runsOf(task));
  return (words) => {
    if (words.length < fewestWords) return false;
    const runs = runsOf(words);
    return runs.filter((one) => known.has(one)).length >= runs.length * copied;
  };
}

function runsOf(words: Word[]): string[] {
  const content = words.filter((word) => !small.has(word.stem));
  return content.slice(run - 1).map((_, at) =>
    content
      .slice(at, at + run)
      .map((word) => word.stem)
      .join(' '),
  );
}
