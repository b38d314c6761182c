import type { Language, Wording, WordingData } from "../core/text/wording";
import type { ExitCode } from "./exit-code";
import type { Terminal } from "./terminal";

/** An option with a value ("--out PATH") or without ("--in-place"). One name means the same in every command. */
export type OptionKind = "text" | "flag";

/** What was typed behind a command's name: nothing is understood yet but which options it gives. */
export interface CommandCall {
  readonly language: Language;
  readonly words: readonly string[];
  /** The option's value; undefined where it was not given. */
  text(option: string): string | undefined;
  flag(option: string): boolean;
}

/** What a command says of itself in --help. */
export interface CommandHelp {
  /** One line: how it is called and what it does. */
  readonly usage: Wording;
  /** A line for each option; null where it has none worth telling. */
  readonly options: Wording | null;
  /** Whether it takes files, folders and patterns, any number of them. */
  readonly takesFiles?: true;
  /** What fills the places of `options`. */
  readonly data?: WordingData;
}

/** A call that was understood and can be carried out. */
export interface Errand {
  /** As understood, defaults filled in. */
  readonly options: object;
  run(terminal: Terminal): Promise<ExitCode>;
}

/** One command of `jixiao`; each stands in a folder of its own. */
export interface Command {
  readonly name: string;
  readonly help: CommandHelp;
  /** Its own options; --lang, --help and --version belong to all. */
  readonly options: Readonly<Record<string, OptionKind>>;
  /** @throws UsageError where the call cannot be meant */
  prepare(call: CommandCall): Errand;
}

/** A command from its two halves: understanding the call, and doing what it says. */
export function defineCommand<Options extends object>(
  facts: Omit<Command, "prepare">,
  parse: (call: CommandCall) => Options,
  run: (options: Options, language: Language, terminal: Terminal) => Promise<ExitCode>,
): Command {
  return {
    ...facts,
    prepare(call) {
      const options = parse(call);
      return { options, run: (terminal) => run(options, call.language, terminal) };
    },
  };
}
