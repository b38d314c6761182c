/** The languages every sentence exists in. */
export type Language = "zh" | "en";

/** One sentence in every language; `{name}` marks a place to fill. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
}

/** What to put into a wording's places. */
export type WordingData = Readonly<Record<string, string | number>>;

/** The sentence in one language with its places filled; a place without data stays as it is, so that the gap is seen. */
export function say(wording: Wording, language: Language, data: WordingData = {}): string {
  return wording[language].replace(/\{(\w{1,30})\}/g, (place, name: string) =>
    Object.prototype.hasOwnProperty.call(data, name) ? String(data[name]) : place,
  );
}
