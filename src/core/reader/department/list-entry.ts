import { resolveLevel1, resolveLevel2 } from "../../levels/resolve";
import { parseTarget } from "../../target/parse";
import { isDash, levelDashes } from "./dashes";
import type { Passage, ProseIndicator } from "./department-text";
import { part } from "./prose-lines";
import { isValueLike, valueAt, valueKeyword } from "./prose-value";

/** A list entry begins at the start of a line, or after one of these. */
const delimiters: ReadonlySet<string> = new Set("。；;：:，,、.． \t\u00A0\u3000");

/** The number of an entry: "1、", "（二）", "3)", "③". */
const numbering =
  /\s{0,3}(?:[(（]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:[)）]?\s?[、.．:：]|[)）])|[\u2460-\u2473])/y;
/** The first level and a dash behind it. */
const opening = /\s{0,3}([\p{Script=Han}（）()]{2,16})\s{0,3}[-‐‑‒–—―−─━﹘﹣－ー→]/uy;

const mostEntries = 1000;
/** Longer than any entry; a list that was not understood must not be read as one name. */
const longestEntry = 400;
const longestName = 80;

/** Definitions in a form's fill-in notes: 产出指标—反映…, 数量指标--是指…. */
const definition = /^(?:[是指即如]|反映|包括|包含|主要|用于|用来|对应)/;

interface Opening {
  readonly at: number;
  /** Where the first level begins. */
  readonly body: number;
  readonly number: string | null;
}

/** Every list entry of a line, in reading order. Notes that explain what a level means are none. */
export function listEntries(line: Passage): readonly ProseIndicator[] {
  if (!/指标|效益|产出|满意|成本/.test(line.text)) return [];
  const openings = findOpenings(line.text);
  return openings.flatMap(({ body, number }, nth) => {
    const next = openings[nth + 1]?.at ?? line.text.length;
    const stop = line.text.slice(body, next).search(/[。；;]/);
    const whole = part(line, body, closingTrimmed(line.text, body, stop < 0 ? next : body + stop));
    const entry = whole && whole.text.length <= longestEntry ? readEntry(whole, number) : null;
    return entry ? [entry] : [];
  });
}

function findOpenings(text: string): readonly Opening[] {
  const found: Opening[] = [];
  for (let at = 0; at < text.length && found.length < mostEntries; at++) {
    if (at > 0 && (!delimiters.has(text.charAt(at - 1)) || followsDash(text, at))) continue;
    numbering.lastIndex = at;
    const number = numbering.exec(text)?.[0] ?? "";
    opening.lastIndex = at + number.length;
    const [whole = "", level = ""] = opening.exec(text) ?? [];
    if (level === "") continue;
    const end = opening.lastIndex;
    if (!isLevel(level) && !isSecondLevelNext(text, end)) continue;
    found.push({ at, body: end - whole.trimStart().length, number: number.trim() || null });
    at = end - 1;
  }
  return found;
}

/** Blanks behind a dash part two levels of one entry: "产出指标 - 数量指标 - ". */
function followsDash(text: string, at: number): boolean {
  return isDash(
    text
      .slice(Math.max(0, at - 4), at)
      .trimEnd()
      .slice(-1),
  );
}

/** "项目决策—质量指标—": what stands before a 二级 was meant as a level, known or not. */
function isSecondLevelNext(text: string, at: number): boolean {
  const from = at + (/^[\s\p{Pd}─━−ー→]{0,6}/u.exec(text.slice(at, at + 6))?.[0].length ?? 0);
  opening.lastIndex = from;
  const level = opening.exec(text)?.[1] ?? "";
  return level.endsWith("指标") && isNamed(resolveLevel2(level)?.match);
}

function isLevel(text: string): boolean {
  return text.endsWith("指标") || isNamed(resolveLevel1(text)?.match) || isNamed(resolveLevel2(text)?.match);
}

function isNamed(match: string | undefined): boolean {
  return match !== undefined && match !== "near";
}

/** The end without punctuation and blanks, so that "…≥4次，" ends with its unit. */
function closingTrimmed(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /[\s，,、。.；;]/.test(text.charAt(end - 1))) end--;
  return end;
}

function readEntry(whole: Passage, number: string | null): ProseIndicator | null {
  const keyword = valueKeyword(whole.text);
  const headEnd = keyword?.start ?? whole.text.length;
  const dashes = levelDashes(whole.text.slice(0, headEnd));
  const pieces = dashes.map(({ end }, nth) => part(whole, end, dashes[nth + 1]?.start ?? headEnd));
  const [dash, nextDash] = dashes;
  const [first, second] = pieces;
  const level1 = dash ? part(whole, 0, dash.start) : null;
  if (!level1 || !first) return null;
  const level2 = isSecondLevel(first, second, keyword !== null) ? first : null;
  const from = (level2 ? nextDash : dash)?.end ?? headEnd;
  const { name, value } = keyword
    ? { name: part(whole, from, headEnd), value: part(whole, keyword.end, valueEnd(whole.text)) }
    : nameAndValue(
        whole,
        from,
        dashes.find(({ start }) => start > from),
      );
  if (!name || !isIndicatorName(name.text) || !(level2 ?? value)) return null;
  return { number, whole, level1, level2, name, value, target: value && parseTarget(value.text) };
}

function isIndicatorName(text: string): boolean {
  return text.length <= longestName && !definition.test(text);
}

/**
 * Whether the second piece is a 二级: 满意度指标--企业满意度 has none. A word of 满意度 alone is a name where nothing but
 * the value follows.
 */
function isSecondLevel(first: Passage, second: Passage | null | undefined, valued: boolean): boolean {
  const match = resolveLevel2(first.text)?.match;
  if (!second) return false;
  if (!valued && isValueLike(second.text)) return false;
  if (first.text.endsWith("指标")) return true;
  return isNamed(match) && !(first.text.includes("满意度") && match === "synonym");
}

/** A value stands behind a further dash, or behind its comparator in the same piece. */
function nameAndValue(
  whole: Passage,
  from: number,
  dash: { readonly start: number; readonly end: number } | undefined,
): { name: Passage | null; value: Passage | null } {
  const end = dash?.start ?? whole.text.length;
  const split = valueAt(whole.text, from, end);
  if (split) return { name: part(whole, from, split.start), value: part(whole, split.end, valueEnd(whole.text)) };
  return { name: part(whole, from, end), value: dash ? part(whole, dash.end) : null };
}

/** Without the bracket that closes "受益农户数（≥60户）". */
function valueEnd(text: string): number {
  const closing = /[)）]$/.test(text);
  const opened = (text.match(/[(（]/g) ?? []).length;
  const closed = (text.match(/[)）]/g) ?? []).length;
  const last = Math.max(text.lastIndexOf("("), text.lastIndexOf("（"));
  return closing && opened === closed && isValueLike(text.slice(last + 1)) ? text.length - 1 : text.length;
}
