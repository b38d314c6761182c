import { parseArgs } from "node:util";
import { say, type Language } from "../core/text/wording";
import { pick } from "./choices";
import type { Command, CommandCall, Errand, OptionKind } from "./command";
import { commands } from "./commands";
import { texts } from "./locale";
import { UsageError } from "./usage-error";

const languages: readonly Language[] = ["zh", "en"];

/** What the whole call asks for. */
export type Call =
  | { readonly kind: "version"; readonly language: Language }
  /** Of one command, or of all where none was named. */
  | { readonly kind: "help"; readonly language: Language; readonly of: Command | undefined }
  | { readonly kind: "command"; readonly command: string; readonly language: Language; readonly errand: Errand };

const always: Readonly<Record<string, OptionKind>> = { lang: "text", help: "flag", version: "flag" };
const everyOption = new Map(
  [always, ...commands.map((command) => command.options)].flatMap((one) => Object.entries(one)),
);

/**
 * Understands the arguments that follow the program's name.
 * @throws UsageError
 */
export function parseCall(args: readonly string[]): Call {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      [...everyOption].map(([name, kind]) => [
        name,
        { type: kind === "flag" ? "boolean" : "string", ...(name === "help" ? { short: "h" } : {}) } as const,
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const language = values.lang === "en" ? "en" : "zh";
  const [name, ...words] = positionals;
  const call: CommandCall = {
    language,
    words,
    text(option) {
      const value = values[option];
      return typeof value === "string" ? value : undefined;
    },
    flag: (option) => values[option] === true,
  };
  const given = tokens.filter((token) => token.kind === "option");
  for (const token of given) requireKnown(token, language);
  pick("lang", languages, call.text("lang") ?? "zh", language);
  if (call.flag("help")) return { kind: "help", language, of: commands.find((one) => one.name === name) };
  if (call.flag("version")) return { kind: "version", language };

  const command = requireCommand(name, language);
  for (const { name: option, rawName } of given) {
    if (Object.hasOwn(always, option) || Object.hasOwn(command.options, option)) continue;
    throw new UsageError(texts.notOfCommand, language, { command: command.name, given: rawName });
  }
  return { kind: "command", command: command.name, language, errand: command.prepare(call) };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function requireKnown({ name, rawName, value, inlineValue }: OptionToken, language: Language): void {
  const kind = everyOption.get(name);
  if (!kind) throw new UsageError(texts.unknownOption, language, { given: rawName });
  if (kind === "flag") {
    if (value !== undefined) throw new UsageError(texts.needlessValue, language, { given: rawName });
    return;
  }
  // "--out --format json": the next option is not meant as the value.
  const swallowed = !inlineValue && value?.startsWith("--");
  if (value === undefined || value === "" || swallowed) {
    throw new UsageError(texts.missingValue, language, { given: rawName });
  }
}

function requireCommand(name: string | undefined, language: Language): Command {
  const known = commands.map((command) => command.name).join(say(texts.listSeparator, language));
  if (name === undefined) throw new UsageError(texts.noCommand, language, { known });
  const command = commands.find((one) => one.name === name);
  if (!command) throw new UsageError(texts.unknownCommand, language, { given: name, known });
  return command;
}
