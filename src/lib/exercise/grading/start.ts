import { GradingClient } from './client';
import { startWorker } from './trusted-worker';
import workerUrl from './worker?worker&url';

/** A client whose worker starts at the first ask. */
export function gradingClient(): GradingClient {
  return new GradingClient(() => startWorker(workerUrl, 'grading'));
}
