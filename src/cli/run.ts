import manifest from "../../package.json";
import { say, type Language } from "../core/text/wording";
import { hebeiCounty } from "../core/profile/profile";
import { formats, parseCall, profiles, severities, UsageError } from "./arguments";
import { checkFiles, type ExitCode } from "./check-command";
import { texts } from "./locale";
import type { Terminal } from "./terminal";

/** Runs `jixiao` with the arguments that follow its name, and gives its exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const call = parseCall(args);
    if (call.kind === "check") return await checkFiles(call.options, call.language, terminal);
    await terminal.out(call.kind === "help" ? helpText(call.language) : `${manifest.version}\n`);
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

function helpText(language: Language): string {
  return say(texts.help, language, {
    formats: formats.join("|"),
    severities: severities.join("|"),
    profiles: profiles.map(({ name }) => name).join("|"),
    profile: hebeiCounty.name,
  });
}
