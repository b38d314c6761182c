import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { answerFiles } from "./check/threads";
import { run } from "./run";
import { processTerminal } from "./terminal";

// The built file is also what its own threads run.
if (isMainThread || !parentPort) {
  // Only the exit code is set: ending the process here would cut off what a slow pipe has not taken yet.
  void run(process.argv.slice(2), processTerminal(__filename)).then((code) => {
    process.exitCode = code;
  });
} else {
  answerFiles(parentPort, workerData);
}
