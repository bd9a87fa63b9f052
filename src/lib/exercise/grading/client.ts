import type { AskName, Asks, Request, Response } from './protocol';

/** As much of a Worker as the client needs, so that tests can stand in for one. */
export interface WorkerLike {
  postMessage(message: unknown): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<Response>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
}

/** The worker died twice on the same ask. The learner is told; nothing of theirs is lost. */
export class GraderStopped extends Error {
  override name = 'GraderStopped';
}

interface Waiting {
  request: Request;
  deaths: number;
  resolve(answer: unknown): void;
  reject(reason: unknown): void;
}

/** A grader answers in milliseconds; one that is silent for this long (ms) hangs and is started again. */
const PATIENCE = 10_000;

/**
 * Asks the grading worker, one thing at a time and in order. An ask that is aborted while it waits is never
 * sent; one that is aborted while the worker is at it has its answer dropped. When the worker dies, a new one
 * gets the same ask once more.
 */
export class GradingClient {
  #start: () => WorkerLike;
  #patience: number;
  #worker: WorkerLike | null = null;
  #queue: Waiting[] = [];
  #current: Waiting | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #ids = 0;

  constructor(start: () => WorkerLike, patience = PATIENCE) {
    this.#start = start;
    this.#patience = patience;
  }

  /** @returns the answer; rejects with an AbortError when aborted, with `GraderStopped` after two deaths */
  ask<K extends AskName>(name: K, what: Asks[K]['in'], signal?: AbortSignal): Promise<Asks[K]['out']> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const waiting: Waiting = {
        request: { id: ++this.#ids, name, what },
        deaths: 0,
        resolve: (answer) => resolve(answer as Asks[K]['out']),
        reject,
      };
      signal?.addEventListener('abort', () => this.#abort(waiting, signal.reason), { once: true });
      this.#queue.push(waiting);
      this.#next();
    });
  }

  dispose() {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = null;
    this.#current = null;
    this.#queue = [];
  }

  #abort(waiting: Waiting, reason: unknown) {
    this.#queue = this.#queue.filter((other) => other !== waiting);
    waiting.deaths = 2; // should the worker die of it, nobody wants it again
    waiting.reject(reason);
  }

  #next() {
    if (this.#current) return;
    const next = this.#queue.shift();
    if (!next) return;
    this.#current = next;
    this.#timer = setTimeout(() => this.#died('it gave no answer'), this.#patience);
    try {
      this.#worker ??= this.#hire();
      this.#worker.postMessage(next.request);
    } catch (error) {
      this.#died(String(error));
    }
  }

  #hire(): WorkerLike {
    const worker = this.#start();
    worker.onmessage = (event) => this.#answered(event.data);
    worker.onerror = (event) => {
      event.preventDefault?.();
      this.#died(event.message);
    };
    worker.onmessageerror = () => this.#died('its answer could not be read');
    return worker;
  }

  #answered(response: Response) {
    const done = this.#current;
    if (response.id !== done?.request.id) return;
    this.#settle();
    if ('answer' in response) done.resolve(response.answer);
    else done.reject(new GraderStopped(response.trouble));
    this.#next();
  }

  #died(how: string) {
    const victim = this.#current;
    this.#worker?.terminate();
    this.#worker = null;
    this.#settle();
    if (victim) {
      victim.deaths += 1;
      if (victim.deaths < 2) this.#queue.unshift(victim);
      else victim.reject(new GraderStopped(`The grader stopped twice: ${how}.`));
    }
    this.#next();
  }

  #settle() {
    clearTimeout(this.#timer);
    this.#current = null;
  }
}
