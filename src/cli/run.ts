import manifest from "../../package.json";
import { say, type Language } from "../core/text/wording";
import { hebeiCounty } from "../core/profile/profile";
import { officialProfiles } from "../core/profile/official";
import { formats, parseCall, ruleFormats, severities, UsageError } from "./arguments";
import { checkFiles } from "./check-command";
import type { ExitCode } from "./exit-code";
import { fixFiles } from "./fix-command";
import { texts } from "./locale";
import { ruleReference } from "./rules-command";
import type { Terminal } from "./terminal";

/** Runs `jixiao` with the arguments that follow its name, and gives its exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  try {
    const call = parseCall(args);
    switch (call.kind) {
      case "check":
        return await checkFiles(call.options, call.language, terminal);
      case "fix":
        return await fixFiles(call.options, call.language, terminal);
      case "rules":
        await terminal.out(ruleReference(call.options, call.language));
        return 0;
      case "help":
        await terminal.out(helpText(call.language));
        return 0;
      case "version":
        await terminal.out(`${manifest.version}\n`);
        return 0;
    }
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
    ruleFormats: ruleFormats.join("|"),
    profiles: officialProfiles.map(({ name }) => name).join(" "),
    profile: hebeiCounty.name,
  });
}
