import { say, type Language } from "../core/text/wording";
import type { CommandCall } from "./command";
import { texts } from "./locale";
import { UsageError } from "./usage-error";

/**
 * One of the words that an option knows.
 * @throws UsageError that lists them
 */
export function pick<Word extends string>(
  option: string,
  known: readonly Word[],
  given: string,
  language: Language,
): Word {
  const word = known.find((one) => one === given);
  if (word !== undefined) return word;
  const list = known.join(say(texts.listSeparator, language));
  throw new UsageError(texts.unknownValue, language, { option, given, known: list });
}

/**
 * The option's value as a whole number from 1 to `most`; undefined where it was not given.
 * @throws UsageError
 */
export function pickCount(option: string, most: number, { text, language }: CommandCall): number | undefined {
  const given = text(option);
  if (given === undefined) return undefined;
  const count = /^\d{1,9}$/.test(given) ? Number(given) : 0;
  if (count < 1 || count > most) throw new UsageError(texts.noCount, language, { option, given, most });
  return count;
}

/** The files of a call, at least one. @throws UsageError */
export function requireFiles({ words, language }: CommandCall): readonly string[] {
  if (words.length === 0) throw new UsageError(texts.noFiles, language);
  return words;
}
