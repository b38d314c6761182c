/** What is wrong with a character that people do not see, or see as more room than they meant. */
export type HiddenKind = "invisible" | "line-break" | "tab" | "no-break-space" | "full-width-space" | "blank";

/** One such character; `index` counts UTF-16 units from 0. */
export interface HiddenCharacter {
  readonly index: number;
  readonly kind: HiddenKind;
}

/** Default-ignorable characters (zero-width, bidi, soft hyphen, variation selectors) and controls, but no white space. */
const invisible = /(?!\s)[\p{DI}\p{Cc}]|\uFEFF/gu;

/** A run of white space and invisible characters. */
const gap = /[\s\p{DI}\p{Cc}]+/gu;

/** A blank stays where it parts Latin words or figures: "GB/T 19001", "Office 365, WPS". */
const latin = /[\w,.;:!?'"()&/+-]/;

const kinds = new Map<string, HiddenKind>([
  ["\n", "line-break"],
  ["\r", "line-break"],
  ["\v", "line-break"],
  ["\f", "line-break"],
  ["\u2028", "line-break"],
  ["\u2029", "line-break"],
  ["\t", "tab"],
  ["\u00A0", "no-break-space"],
  ["\u2007", "no-break-space"],
  ["\u202F", "no-break-space"],
  ["\u3000", "full-width-space"],
]);

/**
 * Everything that `cleanHidden` would take out or replace, in reading order.
 * Kind "blank" is an ordinary space that should not be there: at an end, doubled, or beside a Chinese character.
 */
export function findHidden(text: string): HiddenCharacter[] {
  const found: HiddenCharacter[] = [];
  for (const { 0: run, index } of text.matchAll(gap)) {
    let kept = blankFor(text, index, run) === " ";
    for (let i = 0; i < run.length; i++) {
      const character = run.charAt(i);
      if (kept && character === " ") kept = false;
      else found.push({ index: index + i, kind: kindOf(character) });
    }
  }
  return found;
}

/** Most cells: printable ASCII without blanks, Chinese characters and punctuation. Nothing can be hidden in it. */
const nothingHidden = /^[\x21-\x7E\u4E00-\u9FFF≥≤\u3001-\u3011\uFF01-\uFF5E]*$/;

/** The text without hidden characters: one blank stays between Latin words or figures, none beside Chinese ones. */
export function cleanHidden(text: string): string {
  return nothingHidden.test(text)
    ? text
    : text.replace(gap, (run: string, index: number) => blankFor(text, index, run));
}

/** The text without characters that take no room at all; white space is left as it is. */
export function withoutInvisible(text: string): string {
  return nothingHidden.test(text) ? text : text.replace(invisible, "");
}

function blankFor(text: string, index: number, run: string): "" | " " {
  const parts = latin.test(text.charAt(index - 1)) && latin.test(text.charAt(index + run.length));
  return parts && withoutInvisible(run) !== "" ? " " : "";
}

function kindOf(character: string): HiddenKind {
  const kind = kinds.get(character);
  if (kind) return kind;
  return character !== "\uFEFF" && /\s/.test(character) ? "blank" : "invisible";
}
