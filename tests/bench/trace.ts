/** One event of a Chromium trace: times in microseconds, on the wall's clock (`ts`, `dur`) and the thread's own (`tts`, `tdur`). */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tts?: number;
  tdur?: number;
  args: { name?: string };
}

/** A piece of work that a thread did in one go, with both of its lengths in milliseconds. */
export interface Task {
  event: TraceEvent;
  wall: number;
  cpu: number;
}

const taskNames = new Set(['RunTask', 'ThreadControllerImpl::RunTask']);

/** In: a trace, and what a thread is called. Out: the outermost tasks of all threads of that name, in order of time. */
export function tasksOf(events: readonly TraceEvent[], thread: string): Task[] {
  const named = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === thread).map(threadOf),
  );
  const tasks = events
    .filter((event) => event.ph === 'X' && taskNames.has(event.name) && named.has(threadOf(event)))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const ends = new Map<string, number>();
  return tasks.flatMap((event) => {
    const thread = threadOf(event);
    if (event.ts < (ends.get(thread) ?? 0)) return [];
    ends.set(thread, event.ts + (event.dur ?? 0));
    return [{ event, wall: (event.dur ?? 0) / 1000, cpu: (event.tdur ?? 0) / 1000 }];
  });
}

/**
 * The trace as if nobody else had used the machine: inside each task of the page's main thread, the wall's clock is
 * replaced by the thread's own. When a task begins stays as it was. In: the events; they are not changed. Out: new ones.
 */
export function withoutWaiting(events: readonly TraceEvent[]): TraceEvent[] {
  const tasks = tasksOf(events, 'CrRendererMain');
  const byThread = new Map<string, Task[]>();
  for (const task of tasks) byThread.set(threadOf(task.event), []);
  for (const task of tasks) byThread.get(threadOf(task.event))?.push(task);
  const moved = events.map((event) => {
    const task = event.tts === undefined ? undefined : taskAt(byThread.get(threadOf(event)), event.ts);
    if (!task || event.tts === undefined || task.tts === undefined) return event;
    return {
      ...event,
      ts: task.ts + Math.max(0, event.tts - task.tts),
      ...(event.ph === 'X' && { dur: event.tdur ?? 0 }),
    };
  });
  return moved.sort((a, b) => a.ts - b.ts);
}

/** How much longer the page's main thread took than it worked: 1 on a quiet machine. */
export function stretched(events: readonly TraceEvent[]): number {
  const tasks = tasksOf(events, 'CrRendererMain');
  return sum(tasks.map(({ wall }) => wall)) / sum(tasks.map(({ cpu }) => cpu));
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid}:${tid}`;
}

/** The task that runs at a time, by halving: a trace has tens of thousands. */
function taskAt(tasks: readonly Task[] | undefined, ts: number): TraceEvent | undefined {
  if (!tasks) return undefined;
  let low = 0;
  let high = tasks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tasks[middle]?.event.ts ?? Infinity) <= ts) low = middle + 1;
    else high = middle;
  }
  const event = tasks[low - 1]?.event;
  return event && ts <= event.ts + (event.dur ?? 0) ? event : undefined;
}
