import { parseArgs } from "node:util";
import { hebeiCounty } from "../core/profile/profile";
import type { Severity } from "../core/rules/finding";
import { say, type Language, type Wording, type WordingData } from "../core/text/wording";
import { texts } from "./locale";

export const commands = ["check", "fix", "rules"] as const;
export const formats = ["text", "json", "ndjson"] as const;
export const ruleFormats = ["md", "json"] as const;
export const severities: readonly Severity[] = ["error", "warning", "hint"];
const languages: readonly Language[] = ["zh", "en"];

export type Format = (typeof formats)[number];
type Command = (typeof commands)[number];

export interface CheckOptions {
  /** Files, folders, patterns, or "-". */
  readonly files: readonly string[];
  readonly format: Format;
  /** A profile's name, or the path of a profile file. */
  readonly profile: string;
  /** The mildest severity to list. */
  readonly severity: Severity;
  /** Where the result goes instead of the screen. */
  readonly out: string | undefined;
}

export interface FixOptions {
  /** As for a check. */
  readonly files: readonly string[];
  readonly profile: string;
  /** Takes suggestions as well as safe fixes. */
  readonly suggestions: boolean;
  /** A file or folder for the fixed copies; null to write over the originals. */
  readonly out: string | null;
}

export interface RulesOptions {
  /** One rule; null for all. */
  readonly code: string | null;
  readonly format: (typeof ruleFormats)[number];
}

export type Call =
  | { readonly kind: "help" | "version"; readonly language: Language }
  | { readonly kind: "check"; readonly language: Language; readonly options: CheckOptions }
  | { readonly kind: "fix"; readonly language: Language; readonly options: FixOptions }
  | { readonly kind: "rules"; readonly language: Language; readonly options: RulesOptions };

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
  suggestions: { type: "boolean" },
  out: { type: "string" },
  "in-place": { type: "boolean" },
  lang: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;
type OptionName = keyof typeof options;

/** What each command takes; every one takes --lang, --help and --version as well. */
const optionsOf: Readonly<Record<Command, readonly OptionName[]>> = {
  check: ["format", "profile", "severity", "out"],
  fix: ["profile", "suggestions", "out", "in-place"],
  rules: ["format"],
};
const always: readonly OptionName[] = ["lang", "help", "version"];

/** The values of the options, as far as they were given. */
interface Given {
  text(name: OptionName): string | undefined;
  flag(name: OptionName): boolean;
}

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
  const given: Given = {
    text(name) {
      const value = values[name];
      return typeof value === "string" ? value : undefined;
    },
    flag: (name) => values[name] === true,
  };
  const optionTokens = tokens.filter((token) => token.kind === "option");
  for (const token of optionTokens) requireKnown(token, language);
  pick("lang", languages, given.text("lang") ?? "zh", language);
  if (given.flag("help")) return { kind: "help", language };
  if (given.flag("version")) return { kind: "version", language };

  const [command, ...rest] = positionals;
  const kind = requireCommand(command, language);
  for (const { name, rawName } of optionTokens) {
    const taken = [...optionsOf[kind], ...always].some((one) => one === name);
    if (!taken) throw new UsageError(texts.notOfCommand, language, { command: kind, given: rawName });
  }
  switch (kind) {
    case "check":
      return { kind, language, options: checkOptions(rest, given, language) };
    case "fix":
      return { kind, language, options: fixOptions(rest, given, language) };
    case "rules":
      return { kind, language, options: rulesOptions(rest, given, language) };
  }
}

function checkOptions(files: readonly string[], given: Given, language: Language): CheckOptions {
  return {
    files: requireFiles(files, language),
    format: pick("format", formats, given.text("format") ?? "text", language),
    profile: given.text("profile") ?? hebeiCounty.name,
    severity: pick("severity", severities, given.text("severity") ?? "hint", language),
    out: given.text("out"),
  };
}

function fixOptions(files: readonly string[], given: Given, language: Language): FixOptions {
  const out = given.text("out");
  const inPlace = given.flag("in-place");
  const somewhere = requireFiles(files, language);
  if ((out === undefined) !== inPlace) throw new UsageError(texts.outOrInPlace, language);
  return {
    files: somewhere,
    profile: given.text("profile") ?? hebeiCounty.name,
    suggestions: given.flag("suggestions"),
    out: out ?? null,
  };
}

function rulesOptions(codes: readonly string[], given: Given, language: Language): RulesOptions {
  const [code = null, ...more] = codes;
  if (more.length > 0) throw new UsageError(texts.oneRule, language);
  return { code, format: pick("format", ruleFormats, given.text("format") ?? "md", language) };
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

function requireCommand(command: string | undefined, language: Language): Command {
  const known = commands.join(say(texts.listSeparator, language));
  if (command === undefined) throw new UsageError(texts.noCommand, language, { known });
  const kind = commands.find((name) => name === command);
  if (!kind) throw new UsageError(texts.unknownCommand, language, { given: command, known });
  return kind;
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
