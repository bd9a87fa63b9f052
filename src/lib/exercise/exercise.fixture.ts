/** Stand-ins for specs: an exercise, reports, and a grader that answers when told to. */
import type { Check, Finding, Range, Report } from '$graders/report';
import type { Exercise } from '$lib/content/compiled';
import { Progress } from '$lib/progress/progress.svelte';
import type { Shelf } from '$lib/progress/shelf';
import { ExerciseSession } from './ExerciseSession.svelte';
import { rangeOf } from './editor/places';
import { GradingClient, type WorkerLike } from './grading/client';
import type { Asks, Request, Response } from './grading/protocol';
import { ProgressKeeper } from './keeper.svelte';

export const exercise: Exercise = {
  id: 'environment-config',
  kind: 'exercise',
  grader: 'environment-config',
  title: 'One config for three lanes',
  label: 'Exercise 1',
  summary: '',
  minutes: '10',
  language: 'yaml',
  file: 'config.yaml',
  brief: '<p>Write a config.</p>',
  starter: 'dev:\n  retries: 3\n',
  solutions: [{ file: 'solution.yaml', language: 'yaml', text: 'dev: {}\n', why: 'It is short.' }],
  evidence: { 'one-artifact': 'o1' },
  rubric: [{ rule: 'readable' }, { rule: 'prod-stricter' }],
  keys: [{ name: 'retries', type: 'integer', meaning: 'How often.', rule: 'may-differ' }],
  counts: 'It counts.',
  sections: [{ id: 'one-dag', number: 5, title: 'One DAG', html: '<p>The section.</p>' }],
  hash: 'h1',
};

export function check(id: string, findings: Finding[] = [], more: Partial<Check> = {}): Check {
  return {
    id,
    title: `Title of ${id}`,
    status: findings.length ? 'fail' : 'pass',
    level: 'required',
    findings,
    evidence: [],
    why: 'It goes wrong at night.',
    hints: ['Look at prod.', 'Compare two lines.', 'Raise it.'],
    lesson: 'one-dag',
    ...more,
  };
}

export function finding(text: string, words: string, more: Partial<Finding> = {}): Finding {
  return { message: `Look at ${words}.`, reason: 'wrong', range: placeOf(text, words), ...more };
}

export function placeOf(text: string, words: string): Range {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`"${words}" is not in the text.`);
  return rangeOf(text, { start, end: start + words.length });
}

export function report(checks: Check[], more: Partial<Report> = {}): Report {
  const passed = checks.filter(({ status }) => status === 'pass').length;
  return {
    exercise: 'environment-config',
    verdict: passed === checks.length ? 'pass' : 'revise',
    checks,
    score: { passed, required: checks.length },
    model: null,
    notes: [],
    trouble: [],
    ...more,
  };
}

/** A worker that keeps what it was asked, and grades when told to. */
export class PatientWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  onmessageerror: WorkerLike['onmessageerror'] = null;
  asked: Request[] = [];

  postMessage(message: unknown) {
    this.asked.push(message as Request);
  }

  terminate() {}

  /** The text of the newest ask to grade. */
  get text(): string | undefined {
    const last = this.asked.findLast(({ name }) => name === 'grade');
    return last && (last.what as Asks['grade']['in']).text;
  }

  /** Answers the newest ask. */
  answer(answer: Report) {
    const last = this.asked.at(-1);
    if (!last) throw new Error('Nothing was asked.');
    this.onmessage?.({ data: { id: last.id, answer } } as MessageEvent<Response>);
  }
}

/** A session whose grader is `worker`, and whose progress lives in memory. */
export function openSession(changes: Partial<Exercise> = {}) {
  const worker = new PatientWorker();
  const progress = new Progress(new MemoryShelf());
  const shown = { ...exercise, ...changes };
  const session = new ExerciseSession({
    exercise: shown,
    client: new GradingClient(() => worker),
    keeper: new ProgressKeeper(progress, shown),
  });
  progress.open();
  return { session, worker, progress };
}

class MemoryShelf implements Shelf {
  #values = new Map<string, string>();
  keys() {
    return [...this.#values.keys()];
  }
  get(key: string) {
    return this.#values.get(key) ?? null;
  }
  set(key: string, value: string) {
    this.#values.set(key, value);
  }
  remove(key: string) {
    this.#values.delete(key);
  }
}
