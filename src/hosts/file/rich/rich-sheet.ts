import { FileError } from "../file-error";
import { limits } from "../limits";
import type { RichCell, RichSheet, RichSheetInfo } from "../model";
import type { CellValues } from "../read/cell-values";
import { readMerges } from "../read/merges";
import { readCells, type StoredCell } from "../read/stored-cell";
import { shiftFormula } from "../save/formula-references";
import { XmlScanner } from "../xml/scanner";
import { readConditionalFormats } from "./conditional-formats";
import { readColumn, readDefaultSizes, readRow, readView, usualSizes, usualView } from "./sheet-layout";
import type { Styles } from "./styles";
import type { RichText } from "./texts";
import { readValidation } from "./validations";

/** What a sheet shares with the rest of its workbook. */
export interface SharedParts {
  readonly texts: readonly RichText[];
  readonly styles: Styles;
  readonly values: CellValues;
}

type Draft<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key] };

/** Reads all of a worksheet part but its notes, which have a part of their own. */
export function readRichSheet(part: Uint8Array, info: RichSheetInfo, shared: SharedParts): Omit<RichSheet, "notes"> {
  const sheet: Draft<Omit<RichSheet, "notes">> = {
    info,
    cells: [],
    merges: [],
    columns: [],
    rows: [],
    ...usualSizes,
    ...usualView,
    tabColor: null,
    validations: [],
    conditionalFormats: [],
  };
  const scanner = new XmlScanner(part);
  scanner.enterRoot();
  for (const name of scanner.inside()) {
    if (name === "tabColor") sheet.tabColor = shared.styles.colors.resolve(scanner);
    else if (name === "sheetView") Object.assign(sheet, readView(scanner));
    else if (name === "sheetFormatPr") Object.assign(sheet, readDefaultSizes(scanner));
    else if (name === "col") sheet.columns.push(readColumn(scanner));
    else if (name === "sheetData") readSheetData(scanner, sheet, shared);
    else if (name === "mergeCells") sheet.merges = readMerges(scanner);
    else if (name === "dataValidation" || name.endsWith(":dataValidation")) {
      sheet.validations.push(readValidation(scanner));
    } else if (name === "conditionalFormatting") {
      sheet.conditionalFormats.push(...readConditionalFormats(scanner, shared.styles.differential));
    }
  }
  return sheet;
}

function readSheetData(
  scanner: XmlScanner,
  sheet: Pick<Draft<RichSheet>, "cells" | "rows">,
  shared: SharedParts,
): void {
  const formulas = new SharedFormulas();
  readCells(
    scanner,
    (stored) => {
      sheet.cells.push({ ...richCell(stored, shared), formula: formulas.textOf(stored) });
      if (sheet.cells.length > limits.cells) throw new FileError("too-large", "cells");
    },
    (row) => {
      const look = readRow(scanner, row);
      if (look) sheet.rows.push(look);
    },
  );
}

function richCell(stored: StoredCell, { texts, values }: SharedParts): Omit<RichCell, "formula"> {
  const raw = values.raw(stored);
  return {
    row: stored.row,
    column: stored.column,
    type: typeOf(stored, raw),
    raw,
    text: values.text(stored, raw),
    style: stored.style,
    runs: stored.type === "s" ? (texts[Number(stored.value)]?.runs ?? null) : null,
  };
}

/** The first cell of a shared formula has its text; what the later ones say follows from where they stand. */
class SharedFormulas {
  private readonly first = new Map<string, { readonly row: number; readonly column: number; readonly text: string }>();

  /** Null where the cell holds a plain value. */
  textOf({ row, column, isFormula, formula, shared }: StoredCell): string | null {
    if (!isFormula) return null;
    if (shared === undefined) return formula;
    if (formula !== "") {
      this.first.set(shared, { row, column, text: formula });
      return formula;
    }
    const first = this.first.get(shared);
    return first ? shiftFormula(first.text, row - first.row, column - first.column) : "";
  }
}

function typeOf(stored: StoredCell, raw: RichCell["raw"]): RichCell["type"] {
  if (raw === null) return "blank";
  if (typeof raw === "string") return stored.type === "e" ? "error" : "text";
  return typeof raw === "number" ? "number" : "boolean";
}
