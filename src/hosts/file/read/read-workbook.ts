import type { Range, SheetId } from "../../../core/sheet/address";
import type { Cell } from "../../../core/sheet/cell";
import { createSheet, type Sheet } from "../../../core/sheet/sheet";
import { FileError } from "../file-error";
import { limits } from "../limits";
import { openPackage, type Package } from "../package";
import { KnownTexts } from "../xml/known-texts";
import { XmlScanner } from "../xml/scanner";
import type { Inflate } from "../zip/inflate";
import { CellValues } from "./cell-values";
import { readFlag } from "./flag";
import { clampMerges, readMerges } from "./merges";
import { readCellFormats } from "./number-formats";
import { readSharedStrings } from "./shared-strings";
import { readCells } from "./stored-cell";
import { findWorkbookParts, requirePart, type SheetEntry } from "./workbook-parts";

/** A workbook as the core reads it. */
export interface FileWorkbook {
  /** In tab order, hidden ones included. A sheet's id is its name. */
  readonly sheets: readonly Sheet[];
}

/**
 * Reads the values of an .xlsx or .xlsm: the quick way, for checking. `openRichWorkbook` reads its looks as well.
 * @param inflate see `openPackage`
 * @param known sheets that were read already and are as they were: they are not read again
 * @throws FileError where the file is no workbook, cannot be read, or would take too much memory
 */
export function readWorkbook(
  file: Uint8Array,
  inflate?: Inflate,
  known: ReadonlyMap<SheetId, Sheet> = new Map(),
): FileWorkbook {
  const from = openPackage(file, inflate);
  const parts = findWorkbookParts(from);
  const texts = new KnownTexts();
  const values = new CellValues({
    sharedStrings: readSharedStrings(optionalPart(from, parts.sharedStrings), texts),
    formats: readCellFormats(optionalPart(from, parts.styles)),
    date1904: parts.date1904,
  });
  const budget = { cells: limits.cells };
  const sheets = parts.sheets.map((entry) => {
    const already = known.get(entry.id);
    if (already) return already;
    const sheet = readSheet(new XmlScanner(requirePart(from, entry.part), texts), entry, values, budget);
    from.release(entry.part);
    return sheet;
  });
  return { sheets };
}

/** A part that a workbook may do without. */
export function optionalPart(from: Package, name: string | undefined): Uint8Array | undefined {
  return name === undefined ? undefined : from.part(name);
}

function readSheet(scanner: XmlScanner, entry: SheetEntry, values: CellValues, budget: { cells: number }): Sheet {
  const cells: (Cell | undefined)[][] = [];
  let merges: Range[] = [];
  let isProtected = false;
  // The part of the sheet that has cells, blank formatted ones included.
  let rows = 0;
  let columns = 0;
  const keep = (cell: Cell, row: number, column: number): void => {
    (cells[row] ??= [])[column] = cell;
    if (--budget.cells < 0) throw new FileError("too-large", "cells");
  };

  scanner.enterRoot();
  for (const name of scanner.inside()) {
    if (name === "sheetData") {
      readCells(scanner, (stored) => {
        rows = Math.max(rows, stored.row + 1);
        columns = Math.max(columns, stored.column + 1);
        const cell = values.cell(stored);
        if (cell) keep(cell, stored.row, stored.column);
      });
    } else if (name === "mergeCells") merges = readMerges(scanner);
    else if (name === "sheetProtection") isProtected = readFlag(scanner.attribute("sheet"));
    else scanner.skip();
  }
  const info = { id: entry.id, name: entry.name, hidden: entry.hidden, protected: isProtected };
  return createSheet(info, cells, clampMerges(merges, rows, columns));
}
