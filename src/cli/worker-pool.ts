import { Worker } from "node:worker_threads";

export interface PoolOptions {
  /** The script that a thread runs: it answers each message with one message. */
  readonly program: string;
  /** Handed to every thread as it starts. */
  readonly setup: unknown;
  /** What one thread may hold; beyond it, only that thread ends. */
  readonly memoryMb: number;
  /** How long one task may take. */
  readonly timeLimitMs: number;
}

/** Why a task has no answer. */
export type Failure = "out-of-memory" | "timed-out" | "died";

export type Answered<Answer> = { readonly answer: Answer } | { readonly failure: Failure };

/**
 * Threads that work on one task each, as many as tasks are given at a time. A thread that ends or hangs costs the task
 * it had, and the next task starts another one.
 */
export class WorkerPool<Task, Answer> {
  private readonly idle: Worker[] = [];
  private readonly all = new Set<Worker>();

  constructor(private readonly options: PoolOptions) {}

  /** Never rejects. */
  run(task: Task): Promise<Answered<Answer>> {
    const worker = this.idle.pop() ?? this.start();
    return new Promise((resolve) => {
      const settle = (answered: Answered<Answer>): void => {
        clearTimeout(timer);
        worker.off("message", answer).off("messageerror", died).off("error", failed).off("exit", died);
        if ("answer" in answered) this.idle.push(worker);
        else this.discard(worker);
        resolve(answered);
      };
      const answer = (message: Answer): void => settle({ answer: message });
      const died = (): void => settle({ failure: "died" });
      const failed = (error: unknown): void => settle({ failure: failureOf(error) });
      const timer = setTimeout(() => settle({ failure: "timed-out" }), this.options.timeLimitMs);
      worker.on("message", answer).on("messageerror", died).on("error", failed).on("exit", died);
      worker.postMessage(task);
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.all].map((worker) => worker.terminate()));
  }

  private start(): Worker {
    const { program, setup, memoryMb } = this.options;
    const worker = new Worker(program, { workerData: setup, resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
    this.all.add(worker);
    // Nobody may be waiting for it when it ends; an error that no one hears would end the program.
    worker.on("error", () => this.discard(worker));
    worker.on("exit", () => this.discard(worker));
    return worker;
  }

  private discard(worker: Worker): void {
    this.all.delete(worker);
    const place = this.idle.indexOf(worker);
    if (place >= 0) this.idle.splice(place, 1);
    void worker.terminate();
  }
}

function failureOf(error: unknown): Failure {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return code === "ERR_WORKER_OUT_OF_MEMORY" ? "out-of-memory" : "died";
}
