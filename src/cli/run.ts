import manifest from "../../package.json";
import { say } from "../core/text/wording";
import { parseCall } from "./arguments";
import type { ExitCode } from "./exit-code";
import { helpText } from "./help";
import { texts } from "./locale";
import type { Terminal } from "./terminal";
import { UsageError } from "./usage-error";

/** Runs `jixiao` with the arguments that follow its name, and gives its exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const call = parseCall(args);
    if (call.kind === "command") return await call.errand.run(terminal);
    await terminal.out(call.kind === "help" ? helpText(call.language, call.of) : `${manifest.version}\n`);
    return 0;
  } catch (error) {
    terminal.err(`${error instanceof UsageError ? error.message : unexpected(error)}\n`);
    return 2;
  }
}

/** The language of the call may not be known; Chinese comes first. */
function unexpected(error: unknown): string {
  return say(texts.unexpected, "zh", { detail: error instanceof Error ? error.message : String(error) });
}
