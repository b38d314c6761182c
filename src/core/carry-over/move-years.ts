import { findYears, type YearToken } from "./year-tokens";

/** A part of a text that was moved on, or that was left although it holds a year. */
export interface MovedYear {
  /**
   * Moved: `year` alone, `date` with a month or day, `period` from one year to another, `code` of a project, `leap-day`
   * (the next year has no 29th of February).
   * Left: `document`; `running-period`, begun before; `other-year`, shortly before or long after; `five-year-plan` that
   * has ended by then; `unclear`, which may be a number.
   */
  readonly kind:
    | "year"
    | "date"
    | "period"
    | "code"
    | "leap-day"
    | "document"
    | "running-period"
    | "other-year"
    | "five-year-plan"
    | "unclear";
  readonly before: string;
  /** The same text where it was left. */
  readonly after: string;
}

export interface MovedText {
  readonly text: string;
  readonly years: readonly MovedYear[];
}

/** A year further ahead is a goal of the country or the province (2030, 2035), which stays where it is. */
const furthestAhead = 5;
/** A year further back is history that nobody has to look at again. */
const furthestBack = 3;
/** A longer text is no cell of a table. */
const longestText = 10_000;

const spanSign = /^\s?(?:-{1,2}|~{1,2}|[\u2010-\u2015]{1,2}|[〜∼\u2212\uFF0D～至到])\s?$/;
const fiveYearPlan = /[“"]?(十[一二三四五六七八九]|二十)五[”"]?(?=规划|时期|期间|[末”"]|计划|目标|以来)/g;
const fiveYears = ["十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九", "二十"];

/**
 * The text as the table of the year after `year` says it: years from `year` on are one later, whatever their spelling.
 * Documents, standards, amounts and earlier years stay; `years` tells what was moved, and what was left to a person.
 */
export function moveYears(text: string, year: number): MovedText {
  if (text.length > longestText) return { text, years: [] };
  const tokens = findYears(text);
  const years: MovedYear[] = plansEnding(text, year);
  let moved = "";
  let done = 0;
  for (let index = 0; index < tokens.length; index++) {
    const first = tokens[index];
    if (!first) break;
    const next = tokens[index + 1];
    const second = next && isSpan(text, first, next) ? next : null;
    if (second) index++;
    const last = second ?? first;
    const before = text.slice(first.start, last.end);
    const kind = second ? kindOfSpan(first, second, year) : kindOf(first, year);
    const after = isMoved(kind) ? respell(text, second ? [first, second] : [first]) : before;
    if (kind) years.push({ kind, before, after });
    moved += text.slice(done, first.start) + after;
    done = last.end;
  }
  return { text: moved + text.slice(done), years };
}

function isMoved(kind: MovedYear["kind"] | null): boolean {
  return kind === "year" || kind === "date" || kind === "period" || kind === "code" || kind === "leap-day";
}

function isSpan(text: string, first: YearToken, second: YearToken): boolean {
  const dates = [first, second].every(({ kind }) => kind === "year" || kind === "date");
  return dates && spanSign.test(text.slice(first.end, second.start)) && (first.year ?? 0) <= (second.year ?? 0);
}

/** Null for a year that nobody has to look at. */
function kindOf(token: YearToken, year: number): MovedYear["kind"] | null {
  const { kind, year: own } = token;
  if (kind === "document") return own === null || own >= year - furthestBack ? "document" : null;
  if (own === null) return null;
  if (kind === "unclear") return own === year ? "unclear" : null;
  // A continued project keeps its code.
  if (kind === "code") return own === year ? "code" : "other-year";
  if (own < year) return own >= year - furthestBack ? "other-year" : null;
  if (own > year + furthestAhead) return "other-year";
  return token.leapDay ? "leap-day" : kind;
}

/** Both ends are moved or none: half a period would be another one. */
function kindOfSpan(first: YearToken, second: YearToken, year: number): MovedYear["kind"] | null {
  const [from, to] = [first.year ?? 0, second.year ?? 0];
  if (to < year) return to >= year - furthestBack ? "other-year" : null;
  if (from < year || to > year + 2 * furthestAhead) return "running-period";
  return from === to ? "date" : "period";
}

function respell(text: string, tokens: readonly YearToken[]): string {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last) return "";
  const edits = tokens.flatMap((token) => [
    { ...token.digits, text: oneLater(text.slice(token.digits.start, token.digits.end)) },
    ...(token.leapDay ? [{ ...token.leapDay, text: sameWidth("28", text.charAt(token.leapDay.start)) }] : []),
  ]);
  let respelled = "";
  let done = first.start;
  for (const edit of edits) {
    respelled += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return respelled + text.slice(done, last.end);
}

const chinese = [..."〇一二三四五六七八九"];

/** The next year in the spelling of this one: 2025, ２０２５, 25 or 二〇二五. */
function oneLater(written: string): string {
  const zero = /[〇零○]/.exec(written)?.[0] ?? "〇";
  if (/^[一二]/.test(written)) {
    const digits = [...written].map((digit) => Math.max(0, chinese.indexOf(digit))).join("");
    return [...String(Number(digits) + 1)].map((digit) => (digit === "0" ? zero : chinese[Number(digit)])).join("");
  }
  const next = Number(written.normalize("NFKC")) + 1;
  return sameWidth(String(next).padStart(written.length, "0").slice(-written.length), written);
}

function sameWidth(digits: string, like: string): string {
  if (!/^[\uFF10-\uFF19]/.test(like)) return digits;
  return digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** “十四五” is 2021 to 2025: told where the next year is no longer in it. */
function plansEnding(text: string, year: number): MovedYear[] {
  return [...text.matchAll(fiveYearPlan)].flatMap(([before, numeral = ""]): MovedYear[] => {
    const last = 2010 + 5 * fiveYears.indexOf(numeral);
    return last === year ? [{ kind: "five-year-plan", before, after: before }] : [];
  });
}
