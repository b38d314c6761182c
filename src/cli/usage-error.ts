import { say, type Language, type Wording, type WordingData } from "../core/text/wording";

/** A call that cannot be understood; the message says why, in the language asked for. */
export class UsageError extends Error {
  constructor(wording: Wording, language: Language, data: WordingData = {}) {
    super(say(wording, language, data));
    this.name = "UsageError";
  }
}
