import { say, type Language } from "../core/text/wording";
import { commands } from "./commands";
import { texts } from "./locale";

/** What --help prints: how each command is called, then its options. */
export function helpText(language: Language): string {
  const usages = commands.map(({ help }) => `  ${say(help.usage, language)}`);
  const sections = commands.flatMap(({ name, help }) =>
    help.options === null
      ? []
      : [
          [
            say(texts.optionsOf, language, { command: name }),
            ...say(help.options, language, help.data ?? {})
              .split("\n")
              .map((line) => `  ${line}`),
          ].join("\n"),
        ],
  );
  const head = [say(texts.usage, language), ...usages].join("\n");
  return `${[head, say(texts.whatIsAFile, language), ...sections, say(texts.forAll, language)].join("\n\n")}\n`;
}
