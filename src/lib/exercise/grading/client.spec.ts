import { describe, expect, it, vi } from 'vitest';
import { GraderStopped, GradingClient, type WorkerLike } from './client';
import type { Request, Response } from './protocol';

/** Stands in for a worker: keeps what it was sent, answers or dies when told to. */
class FakeWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  onmessageerror: WorkerLike['onmessageerror'] = null;
  sent: Request[] = [];
  terminated = false;
  postMessage(message: unknown) {
    this.sent.push(message as Request);
  }
  terminate() {
    this.terminated = true;
  }
  answer(text: string, id = this.sent.at(-1)?.id) {
    this.onmessage?.({ data: { id, answer: { text, lost: null } } } as MessageEvent<Response>);
  }
  die() {
    this.onerror?.({ message: 'out of memory' } as ErrorEvent);
  }
}

function client(patience = 1000) {
  const workers: FakeWorker[] = [];
  const grading = new GradingClient(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  }, patience);
  const ask = (text: string, signal?: AbortSignal) => grading.ask('convert', { text, to: 'json' }, signal);
  const worker = (at = -1) => {
    const found = workers.at(at);
    if (!found) throw new Error('no worker has been started');
    return found;
  };
  return { grading, workers, worker, ask };
}

describe('GradingClient', () => {
  it('starts no worker before the first ask, and one for all asks', async () => {
    const { ask, worker, workers } = client();
    expect(workers).toHaveLength(0);
    const one = ask('a');
    worker().answer('A');
    const two = ask('b');
    worker().answer('B');
    expect([await one, await two]).toEqual([
      { text: 'A', lost: null },
      { text: 'B', lost: null },
    ]);
    expect(workers).toHaveLength(1);
  });

  it('sends one ask at a time, and never one that was aborted while it waited', async () => {
    const { ask, worker } = client();
    const first = ask('a');
    const abort = new AbortController();
    const second = ask('b', abort.signal);
    const third = ask('c');
    expect(worker().sent.map((request) => request.what)).toEqual([{ text: 'a', to: 'json' }]);
    abort.abort();
    await expect(second).rejects.toThrow(/abort/i);
    worker().answer('A');
    worker().answer('C');
    expect(await first).toEqual({ text: 'A', lost: null });
    expect(await third).toEqual({ text: 'C', lost: null });
    expect(worker().sent.map((request) => request.what)).toEqual([
      { text: 'a', to: 'json' },
      { text: 'c', to: 'json' },
    ]);
  });

  it('drops the answer to an ask that was aborted while the worker was at it', async () => {
    const { ask, worker } = client();
    const abort = new AbortController();
    const stale = ask('a', abort.signal);
    abort.abort();
    const fresh = ask('b');
    worker().answer('A');
    await expect(stale).rejects.toThrow(/abort/i);
    worker().answer('B');
    expect(await fresh).toEqual({ text: 'B', lost: null });
  });

  it('ignores an answer that nobody waits for', async () => {
    const { ask, worker } = client();
    const asked = ask('a');
    worker().answer('of another', 99);
    worker().answer('A');
    expect(await asked).toEqual({ text: 'A', lost: null });
  });

  it('starts a new worker for the same ask when one dies, and says nothing', async () => {
    const { ask, worker, workers } = client();
    const asked = ask('a');
    worker().die();
    expect(workers).toHaveLength(2);
    expect(worker(0).terminated).toBe(true);
    worker().answer('A');
    expect(await asked).toEqual({ text: 'A', lost: null });
  });

  it('says so when it dies twice on one ask, and serves the next from a fresh worker', async () => {
    const { ask, worker, workers } = client();
    const unlucky = ask('a');
    const next = ask('b');
    worker().die();
    worker().die();
    await expect(unlucky).rejects.toBeInstanceOf(GraderStopped);
    worker().answer('B');
    expect(await next).toEqual({ text: 'B', lost: null });
    expect(workers).toHaveLength(3);
  });

  it('takes silence for death', async () => {
    vi.useFakeTimers();
    const { ask, workers, worker } = client(1000);
    const asked = ask('a');
    vi.advanceTimersByTime(1001);
    expect(workers).toHaveLength(2);
    worker().answer('A');
    expect(await asked).toEqual({ text: 'A', lost: null });
    vi.useRealTimers();
  });

  it('takes a worker that cannot even start for one that died', async () => {
    let starts = 0;
    const grading = new GradingClient(() => {
      starts += 1;
      throw new Error('blocked');
    });
    await expect(grading.ask('convert', { text: '', to: 'json' })).rejects.toBeInstanceOf(GraderStopped);
    expect(starts).toBe(2);
  });
});
