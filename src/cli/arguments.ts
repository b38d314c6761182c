import { parseArgs } from "node:util";
import { hebeiCounty, type Profile } from "../core/profile/profile";
import type { Severity } from "../core/rules/finding";
import { say, type Language, type Wording, type WordingData } from "../core/text/wording";
import { texts } from "./locale";

export const commands = ["check"] as const;
export const formats = ["text", "json", "ndjson"] as const;
export const severities: readonly Severity[] = ["error", "warning", "hint"];
export const profiles: readonly Profile[] = [hebeiCounty];
const languages: readonly Language[] = ["zh", "en"];

export type Format = (typeof formats)[number];

export interface CheckOptions {
  /** Files, folders, patterns, or "-". */
  readonly files: readonly string[];
  readonly format: Format;
  readonly profile: Profile;
  /** The mildest severity to list. */
  readonly severity: Severity;
  /** Where the result goes instead of the screen. */
  readonly out: string | undefined;
}

export type Call =
  | { readonly kind: "help" | "version"; readonly language: Language }
  | { readonly kind: "check"; readonly language: Language; readonly options: CheckOptions };

/** A call that cannot be understood; the message says why, in the language asked for. */
export class UsageError extends Error {
  constructor(wording: Wording, language: Language, data: WordingData = {}) {
    super(say(wording, language, data));
    this.name = "UsageError";
  }
}

const options = {
  format: { type: "string" },
  profile: { type: "string" },
  severity: { type: "string" },
  out: { type: "string" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

/**
 * Understands the arguments that follow the program's name.
 * @throws UsageError
 */
export function parseCall(args: readonly string[]): Call {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const language = values.lang === "en" ? "en" : "zh";
  for (const token of tokens) if (token.kind === "option") requireKnown(token, language);

  const text = (name: keyof typeof options): string | undefined => {
    const value = values[name];
    return typeof value === "string" ? value : undefined;
  };
  pick("lang", languages, text("lang") ?? "zh", language);
  if (values.help === true) return { kind: "help", language };
  if (values.version === true) return { kind: "version", language };

  const [command, ...files] = positionals;
  requireCommand(command, language);
  const profile = pick(
    "profile",
    profiles.map(({ name }) => name),
    text("profile") ?? hebeiCounty.name,
    language,
  );
  return {
    kind: "check",
    language,
    options: {
      files: requireFiles(files, language),
      format: pick("format", formats, text("format") ?? "text", language),
      profile: profiles.find(({ name }) => name === profile) ?? hebeiCounty,
      severity: pick("severity", severities, text("severity") ?? "hint", language),
      out: text("out"),
    },
  };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function requireKnown({ name, rawName, value, inlineValue }: OptionToken, language: Language): void {
  const known = Object.entries(options).find(([option]) => option === name)?.[1];
  if (!known) throw new UsageError(texts.unknownOption, language, { given: rawName });
  if (known.type === "boolean") {
    if (value !== undefined) throw new UsageError(texts.needlessValue, language, { given: rawName });
    return;
  }
  // "--out --format json": the next option is not meant as the value.
  const swallowed = !inlineValue && value?.startsWith("--");
  if (value === undefined || value === "" || swallowed) {
    throw new UsageError(texts.missingValue, language, { given: rawName });
  }
}

function requireCommand(command: string | undefined, language: Language): void {
  const known = commands.join(say(texts.listSeparator, language));
  if (command === undefined) throw new UsageError(texts.noCommand, language, { known });
  if (!commands.some((name) => name === command)) {
    throw new UsageError(texts.unknownCommand, language, { given: command, known });
  }
}

function requireFiles(files: readonly string[], language: Language): readonly string[] {
  if (files.length === 0) throw new UsageError(texts.noFiles, language);
  return files;
}

function pick<Word extends string>(option: string, known: readonly Word[], given: string, language: Language): Word {
  const word = known.find((one) => one === given);
  if (word !== undefined) return word;
  const list = known.join(say(texts.listSeparator, language));
  throw new UsageError(texts.unknownValue, language, { option, given, known: list });
}
