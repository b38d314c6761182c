import { tight } from "../../text/normalise";
import type { Passage, SectionKind } from "./department-text";
import { part } from "./prose-lines";

/** "whole" is the title above all three sections, "projects" what follows them: 预算项目绩效目标. */
export type HeadingKind = SectionKind | "whole" | "projects" | "contents";

const longestHeading = 40;

const numbering = /^[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）]?[、.．:：]?/;
const year = "(?:20\\d\\d年度?|年度|本年度?)?";

const headings: readonly (readonly [HeadingKind, RegExp])[] = [
  ["contents", /^目录$/],
  ["whole", new RegExp(`^(?:第[一1]部分)?${year}(?:本?部门|本?单位|部门\\(单位\\))整体(?:支出)?(?:预算)?绩效目标$`)],
  ["projects", /^第[二2]部分$|^(?:第[二2]部分)?(?:部门)?预算项目(?:支出)?绩效目标表?$/],
  ["overall", new RegExp(`^${year}(?:部门|单位)?总体(?:绩效)?目标$`)],
  ["detailed", new RegExp(`^${year}(?:部门|单位)?分项(?:绩效)?目标$`)],
  ["measures", /^(?:实现.{0,14}(?:目标)?的?|工作|绩效目标)?保障措施$/],
];

/** A heading of the department's part, and what follows it on its line. */
export interface ProseHeading {
  readonly kind: HeadingKind;
  readonly passage: Passage;
  readonly rest: Passage | null;
}

/** What a line is the heading of; undefined where it is an ordinary line. */
export function proseHeading(line: Passage): ProseHeading | undefined {
  const colon = line.text.slice(0, longestHeading).search(/[:：]/);
  const end = colon < 0 ? line.text.length : colon;
  if (end > longestHeading) return undefined;
  const kind = headingKind(line.text.slice(0, end));
  const passage = kind && part(line, 0, end);
  return passage ? { kind, passage, rest: part(line, end + 1) } : undefined;
}

/** The kind by the words alone, in any letter spacing. */
export function headingKind(words: string): HeadingKind | undefined {
  const whole = tight(words);
  const bare = whole.replace(numbering, "");
  return headings.find(([, pattern]) => pattern.test(whole) || pattern.test(bare))?.[0];
}
