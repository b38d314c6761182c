import { run } from "./run";
import { processTerminal } from "./terminal";

// Only the exit code is set: ending the process here would cut off what a slow pipe has not taken yet.
void run(process.argv.slice(2), processTerminal()).then((code) => {
  process.exitCode = code;
});
