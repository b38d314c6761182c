import { format as formatNumber } from "numfmt";
import type { Cell, RawValue } from "../../core/sheet/cell";

/** A range as Excel hands it over: four tables of the same shape. */
export interface CellTables {
  readonly values: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** What `cellOf` needs loaded. */
export const cellProperties = ["values", "text", "formulas", "numberFormat"] as const;

/** One cell of the tables; undefined where the sheet holds nothing there. */
export function cellOf(tables: CellTables, row: number, column: number): Cell | undefined {
  const raw = rawValue(tables.values[row]?.[column]);
  const formula = isFormula(tables.formulas[row]?.[column], raw);
  if (raw === null && !formula) return undefined;
  const format = String(tables.numberFormat[row]?.[column] ?? "General");
  return { raw, text: seenText(tables.text[row]?.[column] ?? "", raw, format), format, formula };
}

function rawValue(value: unknown): RawValue {
  if (value === "" || value === null || value === undefined) return null;
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

/** A text such as "=1+1", entered with an apostrophe, stands among the formulas as it is: it is its own value. */
function isFormula(formula: unknown, raw: RawValue): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== raw;
}

/** Excel gives "####" for what a narrow column cannot show; a person who widens it sees the value. */
function seenText(text: string, raw: RawValue, format: string): string {
  if (!/^#+$/.test(text)) return text;
  return typeof raw === "number" ? formatNumber(format, raw, { throws: false }) : String(raw ?? text);
}
