import { say, type Language } from "../core/text/wording";
import type { Command } from "./command";
import { commands } from "./commands";
import { texts } from "./locale";

/** What --help prints, of one command or of all: how it is called, what a file is, its options. */
export function helpText(language: Language, of?: Command): string {
  const shown = of ? [of] : commands;
  const usages = shown.map(({ help }) => `  ${say(help.usage, language)}`);
  const sections = [
    [say(texts.usage, language), ...usages].join("\n"),
    ...(shown.some(({ help }) => help.takesFiles) ? [say(texts.whatIsAFile, language)] : []),
    ...shown.flatMap((command) => optionsOf(command, language)),
    say(texts.forAll, language),
  ];
  return `${sections.join("\n\n")}\n`;
}

function optionsOf({ name, help }: Command, language: Language): string[] {
  if (help.options === null) return [];
  const lines = say(help.options, language, help.data ?? {}).split("\n");
  return [[say(texts.optionsOf, language, { command: name }), ...lines.map((line) => `  ${line}`)].join("\n")];
}
