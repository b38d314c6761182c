/** How far work may run ahead of what was taken. */
export interface Pace<Result> {
  /** At work at the same time. */
  readonly jobs: number;
  /** Begun and not yet taken, at most. */
  readonly window: number;
  /** What a waiting result weighs, and how much may wait before nothing new is begun. */
  readonly weight: (result: Result) => number;
  readonly mostWaiting: number;
  /** Nothing new is begun once it is aborted; what was begun is still given. */
  readonly stop: AbortSignal;
}

/**
 * Works on the tasks several at a time and gives the results in the order of the tasks. However slow the first and
 * however many the rest, only a window of results waits. `work` must not reject.
 */
export async function* inOrder<Task, Result>(
  tasks: readonly Task[],
  work: (task: Task, index: number) => Promise<Result>,
  { jobs, window, weight, mostWaiting, stop }: Pace<Result>,
): AsyncGenerator<Result, void> {
  const begun: Promise<Result>[] = [];
  let next = 0;
  let running = 0;
  let waiting = 0;
  let ended = false;
  const mayBegin = (): boolean =>
    next < tasks.length && running < jobs && begun.length < window && waiting <= mostWaiting && !stop.aborted && !ended;
  const begin = (): void => {
    while (mayBegin()) {
      const index = next++;
      const task = tasks[index];
      if (task === undefined) return;
      running++;
      begun.push(
        work(task, index).then((result) => {
          running--;
          waiting += weight(result);
          begin();
          return result;
        }),
      );
    }
  };
  try {
    for (begin(); begun.length > 0; begin()) {
      const result = await begun[0];
      begun.shift();
      if (result === undefined) return;
      waiting -= weight(result);
      yield result;
    }
  } finally {
    // Whoever takes the results may go away before the last one.
    ended = true;
  }
}
