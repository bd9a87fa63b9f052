import { stems } from './stem';
import { wordsOf, type Word } from './words';

/** The task pasted back: runs of words that also stand in what was asked. */

const run = 4;
/** From this share of copied words on, a statement is the task's and not the learner's. */
const copied = 0.6;
const fewestWords = 6;
/** What changes when a task is told as a plan: "I will …". */
const small = stems(
  'a an the new be it this that i we my our will shall should must would in include draft plan',
);

/** Runs as a tree: what stands first, below it what follows. */
type Runs = Map<string | undefined, Runs>;

/** The runs of each task, by the task's text: there are as many as exercises. */
const tasks = new Map<string, Runs>();

/** In: what a task says. Out: a test of whether a statement repeats it. */
export function pastedFrom(task: string): (words: Word[]) => boolean {
  let known = tasks.get(task);
  if (!known) tasks.set(task, (known = runsOf(contentOf(wordsOf(task, 0, task.length)))));
  const begins = known;
  return (words) => {
    if (words.length < fewestWords) return false;
    const content = contentOf(words);
    const all = Math.max(0, content.length - run + 1);
    let found = 0;
    for (let at = 0; at < all; at++) {
      let below: Runs | undefined = begins;
      for (let next = at; below && next < at + run; next++) below = below.get(content[next]);
      if (below) found++;
    }
    return found > 0 && found >= all * copied;
  };
}

function contentOf(words: Word[]): string[] {
  const content: string[] = [];
  for (const { stem } of words) if (!small.has(stem)) content.push(stem);
  return content;
}

function runsOf(content: string[]): Runs {
  const runs: Runs = new Map();
  for (let at = 0; at + run <= content.length; at++) {
    let below = runs;
    for (const stem of content.slice(at, at + run)) {
      const next: Runs = below.get(stem) ?? new Map();
      below.set(stem, next);
      below = next;
    }
  }
  return runs;
}
