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

/** Cells by row, then column; holes allowed in both. */
export type Grid = readonly (readonly (Cell | undefined)[] | undefined)[];

/** One cell of the tables; undefined where the sheet holds nothing there. */
export function cellOf(tables: CellTables, row: number, column: number): Cell | undefined {
  const raw = rawValue(tables.values[row]?.[column]);
  const formula = isFormula(tables.formulas[row]?.[column], raw);
  if (raw === null && !formula) return undefined;
  const format = String(tables.numberFormat[row]?.[column] ?? "General");
  // Excel has calculated whatever it hands over: a formula that shows nothing has an empty text for its result.
  if (raw === null) return { raw: "", text: "", format, formula };
  return { raw, text: tables.text[row]?.[column] ?? "", format, formula };
}

function rawValue(value: unknown): RawValue {
  if (value === "" || value === null || value === undefined) return null;
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

/** A text such as "=1+1", entered with an apostrophe, stands among the formulas as it is: it is its own value. */
function isFormula(formula: unknown, raw: RawValue): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== raw;
}

/**
 * Excel gives "####" for what a narrow column cannot show: cells keep it until `widen`, which shows the value as a person
 * would see it in a wider one. The formatter is large and rarely needed, so it is fetched only then.
 */
export async function widen(rows: Grid): Promise<Grid> {
  if (!rows.some((row) => row?.some(isTooNarrow))) return rows;
  const { format } = await import("numfmt");
  return rows.map((row) =>
    row?.map((cell) => {
      if (!cell || !isTooNarrow(cell)) return cell;
      const { raw } = cell;
      return { ...cell, text: typeof raw === "number" ? format(cell.format, raw, { throws: false }) : String(raw) };
    }),
  );
}

function isTooNarrow(cell: Cell | undefined): boolean {
  return cell !== undefined && /^#+$/.test(cell.text) && cell.raw !== null;
}
