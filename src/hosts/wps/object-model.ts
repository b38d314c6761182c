/// <reference types="et-jsapi-declare" />
import type { RawValue } from "../../core/sheet/cell";

/*
 * WPS's object model is COM's: one cell gives a bare value where several give rows, errors are numbers, colours are
 * BGR, "mixed" is null, and older builds leave members out. Whoever reads it gets it through this file.
 */

/** The object that WPS puts into the page as `Application` and as `wps`. */
export type WpsApplication = typeof Application;
export type Workbook = Et.Workbook;
export type Worksheet = Et.Worksheet;
export type CellRange = Et.Range;

/** The members of `Et`'s enumerations by value: `wps.Enum` is not there on older builds. */
export const xl = {
  expression: 2,
  validateInputOnly: 0,
  validateList: 3,
  alertInformation: 3,
  between: 1,
  sheetVisible: -1,
  continuous: 1,
  thin: 2,
  edgeLeft: 7,
  edgeTop: 8,
  edgeBottom: 9,
  edgeRight: 10,
  insideVertical: 11,
  insideHorizontal: 12,
  alignLeft: -4131,
  alignCenter: -4108,
  alignRight: -4152,
  alignTop: -4160,
  paperA4: 9,
  portrait: 1,
  landscape: 2,
  lookInFormulas: -4123,
  lookAtPart: 2,
  byRows: 1,
  byColumns: 2,
  previous: 2,
  cellsWithConstants: 2,
  cellsWithFormulas: -4123,
  numbers: 1,
} as const;

/** A rectangle of raw values. A single cell comes bare, and what is not an array of rows counts as one. */
export function blockOf(value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) return [[value]];
  return value.map((row: unknown) => (Array.isArray(row) ? row : [row]));
}

/** What CVErr adds to the number of an error: #DIV/0!, number 2007, reads as -2146826281. */
const errorBase = -2146828288;

const errorTexts: ReadonlyMap<number, string> = new Map([
  [2000, "#NULL!"],
  [2007, "#DIV/0!"],
  [2015, "#VALUE!"],
  [2023, "#REF!"],
  [2029, "#NAME?"],
  [2036, "#NUM!"],
  [2042, "#N/A"],
  [2043, "#GETTING_DATA"],
  [2045, "#SPILL!"],
  [2050, "#CALC!"],
]);

/** A member of `Value2`: an error becomes its text, as in a file; what is no value at all becomes null. */
export function rawValueOf(value: unknown): RawValue {
  if (typeof value === "number") return errorTexts.get(value - errorBase) ?? value;
  if (typeof value === "string") return value === "" ? null : value;
  return typeof value === "boolean" ? value : null;
}

/** An answer about a range of many cells: null where they differ. */
export function sameForAll<Answer>(answer: Answer | null | undefined): Answer | null {
  return answer ?? null;
}

/** "#FFC7CE" → 0xCEC7FF: red and blue change places. */
export function bgr(color: string): number {
  const rgb = Number.parseInt(color.slice(1), 16);
  return ((rgb & 0xff) << 16) | (rgb & 0xff00) | (rgb >> 16);
}

/** A member that older builds leave out, whatever the types say, or fail when asked for: null is for both. */
export function optional<Member>(read: () => Member): Member | null {
  try {
    return read() ?? null;
  } catch {
    return null;
  }
}

export function isThere(read: () => unknown): boolean {
  return optional(read) !== null;
}

/** Asks for what is good to have. Whether the build did not object. */
export function tryTo(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}
