import { totalmem } from "node:os";
import type { MessagePort } from "node:worker_threads";
import { FileError } from "../../hosts/file/file-error";
import { fileProblem, PathError, type FoundFile } from "../files";
import { WorkerPool, type Failure } from "../worker-pool";
import { checkFile, failed, type CheckSetup, type FileAnswer } from "./one-file";

/** How files are checked, one call at a time for each of its jobs. */
export interface FileChecker {
  /** Never rejects. */
  check(found: FoundFile): Promise<FileAnswer>;
  close(): Promise<void>;
}

/** No workbook that a person made takes nearly as long. */
const timeLimitMs = 5 * 60_000;

/** The largest workbook that `limits` lets through needs about so much; less where the machine has less. */
const mostMemoryMb = 2048;

/** In this thread: for a few files, since a thread takes longer to start than they do. */
export function checkHere(setup: CheckSetup): FileChecker {
  return { check: (found) => checkFile(found, setup), close: async () => undefined };
}

/** In threads of their own: a file that brings its thread down is reported, and the others go on. */
export function checkInThreads(program: string, jobs: number, setup: CheckSetup): FileChecker {
  const options = { program, setup, memoryMb: memoryForEach(jobs), timeLimitMs };
  const pool = new WorkerPool<FoundFile, FileAnswer>(options);
  return {
    async check(found) {
      const answered = await pool.run(found);
      if ("answer" in answered) return answered.answer;
      const answer = failed(found.path, fileProblem(problems[answered.failure]()), setup.language);
      return answered.failure === "out-of-memory" ? { ...answer, mayPass: true } : answer;
    },
    close: () => pool.close(),
  };
}

/** The thread's side: answers every file it is sent. */
export function answerFiles(port: MessagePort, setup: CheckSetup): void {
  port.on("message", (found: FoundFile) => void checkFile(found, setup).then((answer) => port.postMessage(answer)));
}

const problems: Readonly<Record<Failure, () => Error>> = {
  "out-of-memory": () => new FileError("too-large", "out of memory"),
  "timed-out": () => new PathError("timed-out"),
  died: () => new PathError("internal"),
};

function memoryForEach(jobs: number): number {
  // In a container its own limit counts; where there is none the figure is absurdly large, or 0.
  const granted = process.constrainedMemory();
  const memory = granted !== undefined && granted > 0 ? Math.min(granted, totalmem()) : totalmem();
  return Math.min(mostMemoryMb, Math.max(256, Math.floor((memory * 0.75) / jobs / 1024 ** 2)));
}
