import { hebeiProject } from "../../forms/hebei-project";
import { tight } from "../../text/normalise";
import type { ContentsItem, Passage } from "./department-text";

const longestLine = 300;
const numbered = /^(\d{1,3})\s?[.、．]/;

/** A line of the contents without the dots and the page number at its end. */
export interface ContentsLine {
  readonly words: string;
  readonly paged: boolean;
}

export function contentsLine({ text }: Passage): ContentsLine {
  const line = text.slice(0, longestLine);
  let end = line.length;
  while (end > 0 && /[\d\s]/.test(line.charAt(end - 1))) end--;
  const page = line.slice(end).trim();
  let words = end;
  while (words > 0 && /[.．…·⋯・\s—_-]/.test(line.charAt(words - 1))) words--;
  // A page number stands behind dots or a tab; a figure right behind the words belongs to them.
  const paged = /\d/.test(page) && (words < end || /^\s/.test(line.slice(end)));
  return { words: line.slice(0, paged ? words : line.length).trim(), paged };
}

/** "2.商协会活动经费绩效目标表" with or without its page; null for every other line. */
export function contentsItem(passage: Passage): (ContentsItem & { readonly paged: boolean }) | null {
  const { words, paged } = contentsLine(passage);
  const clean = tight(words);
  const number = numbered.exec(clean);
  if (!number?.[1] || !clean.endsWith(hebeiProject.titleEnding)) return null;
  const name = clean.slice(number[0].length, -hebeiProject.titleEnding.length);
  return name === "" ? null : { passage, number: Number(number[1]), name, paged };
}
