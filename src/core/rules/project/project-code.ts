import type { Field, IndicatorTable } from "../../reader/table";
import { oncePer } from "../once-per";

/** 6 digits of the region, 2 of the year, the class letter, 12 of the serial; seen alike in 河北 and 重庆. */
const codeFormat = /^\d{8}[A-Z][0-9A-Z]{12}$/;

export function isProjectCode(text: string): boolean {
  return codeFormat.test(text);
}

/** The class letter of a well-formed code: R, Y, T in 重庆 and 四川 (人员, 运转, 特定目标), P in 河北. */
export function classLetter(code: Field | null): string | undefined {
  return code && isProjectCode(code.text) ? code.text.charAt(8) : undefined;
}

/** Whether the program keeps the code as a number, or shows what was left of it: "1.30229E+20". */
export function isStoredAsNumber(code: Field): boolean {
  return typeof code.cell?.raw === "number" || /^\d(?:\.\d{1,15})?E\+\d{1,3}$/i.test(code.text);
}

/** A well-formed code and what it tells. */
export interface ReadCode {
  readonly table: IndicatorTable;
  readonly code: Field;
  /** The six digits of the region. */
  readonly region: string;
  /** 2025 */
  readonly year: number;
}

/** The well-formed codes of the tables; a code that is none is F09's or F24's. */
export function codesOf(tables: readonly IndicatorTable[]): readonly ReadCode[] {
  return tables.flatMap((table) => codeOf(table) ?? []);
}

const codeOf = oncePer((table: IndicatorTable): ReadCode | null => {
  const { code } = table.header;
  if (!code || !isProjectCode(code.text)) return null;
  return { table, code, region: code.text.slice(0, 6), year: 2000 + Number(code.text.slice(6, 8)) };
});
