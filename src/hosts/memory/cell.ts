import { format as formatNumber } from "numfmt";
import type { RawValue } from "../../core/sheet/cell";
import type { CellStyle } from "../../core/template/block";

/** A cell of the in-memory workbook. Never changed in place. */
export interface MemoryCell {
  readonly raw: RawValue;
  readonly text: string;
  readonly format: string;
  /** "=A1+1"; null where the cell holds a plain value. Nothing is calculated: `raw` is the result it was given. */
  readonly formula: string | null;
  readonly style: CellStyle | null;
}

/** Makes a cell; what a person sees follows from value and format unless it is given. */
export function memoryCell(raw: RawValue, others: Partial<Omit<MemoryCell, "raw">> = {}): MemoryCell {
  const { format = "General", formula = null, style = null } = others;
  return { raw, text: others.text ?? displayed(raw, format), format, formula, style };
}

function displayed(raw: RawValue, format: string): string {
  if (raw === null) return "";
  return typeof raw === "string" ? raw : formatNumber(format, raw, { throws: false });
}
