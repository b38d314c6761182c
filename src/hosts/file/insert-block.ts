import type { Position, Range } from "../../core/sheet/address";
import type { Sheet } from "../../core/sheet/sheet";
import type { Block } from "../../core/template/block";
import { blockArea, freeSheetName, nextFreePlace, occupiedIn } from "../../core/template/placement";
import { HostError, type Placed, type PlacedBlock, type Where } from "../host";
import { openPackage, type Package } from "./package";
import { findWorkbookParts } from "./read/workbook-parts";
import { openRichWorkbook } from "./rich/open-rich-workbook";
import { blockAsSheet, blockAt } from "./save/block-sheet";
import type { NewSheet } from "./save/changes";
import { saveWorkbook, unchangedSheets } from "./save/save-workbook";

/** The last row and column that the format knows, from 0. */
const lastPlace: Position = { row: 1_048_575, column: 16_383 };

/** The file after an insertion, the very same bytes where there was none, and what came of it. */
interface Insertion {
  readonly bytes: Uint8Array;
  readonly placed: Placed;
}

/**
 * Draws a block on a sheet of its own behind the others, or at a place that is free.
 * @param sheets those of the file
 * @throws HostError "no-such-sheet", "workbook-protected", "refused"
 */
export function insertIntoFile(bytes: Uint8Array, sheets: readonly Sheet[], block: Block, where: Where): Insertion {
  if (where.kind === "new-sheet") {
    const { bytes: grown, placed } = insertSheetsIntoFile(bytes, [block]);
    const [only] = placed;
    if (!only) throw new Error("Nothing was drawn");
    return { bytes: grown, placed: only };
  }
  const { at } = where;
  const sheet = sheets.find(({ id }) => id === at.sheet);
  if (!sheet) throw new HostError("no-such-sheet", `No sheet ${at.sheet}`);
  if (sheet.protected) return { bytes, placed: { kind: "protected", sheetName: sheet.name } };
  const area = blockArea(block, at);
  if (area.bottom > lastPlace.row || area.right > lastPlace.column) {
    throw new HostError("refused", "The block would reach beyond the end of the sheet");
  }
  const by = occupiedIn(sheet, area);
  if (by) {
    const free = { sheet: sheet.id, ...nextFreePlace(sheet, block, at) };
    return { bytes, placed: { kind: "occupied", by, free } };
  }
  return {
    bytes: ontoSheet(bytes, sheet, block, at),
    placed: { kind: "placed", sheet: sheet.id, sheetName: sheet.name, range: area },
  };
}

/**
 * Draws each block on a sheet of its own behind the others.
 * @throws HostError "workbook-protected"
 */
export function insertSheetsIntoFile(
  bytes: Uint8Array,
  blocks: readonly Block[],
): { readonly bytes: Uint8Array; readonly placed: readonly PlacedBlock[] } {
  if (blocks.length === 0) return { bytes, placed: [] };
  const original = openPackage(bytes);
  const sheets = sheetsFor(original, blocks);
  return {
    bytes: saveWorkbook(original, { sheets: [...unchangedSheets(original), ...sheets] }),
    placed: sheets.map(({ name, area }) => ({ kind: "placed", sheet: name, sheetName: name, range: area })),
  };
}

/**
 * Each block as a new sheet, under a name that no tab has, nor the sheet of a block before.
 * @throws HostError "workbook-protected" where no sheet may come
 */
export function sheetsFor(
  original: Package,
  blocks: readonly Block[],
): readonly (NewSheet & { readonly area: Range })[] {
  const { structureLocked, tabNames } = findWorkbookParts(original);
  if (structureLocked) throw new HostError("workbook-protected", "The structure of the workbook is protected");
  const taken = [...tabNames];
  return blocks.map((block) => {
    const name = freeSheetName(block.sheetName, taken);
    taken.push(name);
    return { ...blockAsSheet(block, name), area: blockArea(block, { row: 0, column: 0 }) };
  });
}

function ontoSheet(bytes: Uint8Array, { id, name }: Sheet, block: Block, at: Position): Uint8Array {
  const { package: original, sheet } = openRichWorkbook(bytes);
  const changes = blockAt(block, at);
  // As they stand in the file: the reader's own list leaves out what is of no use to it.
  const merges = [...sheet(id).merges, ...changes.merges];
  const sheets = unchangedSheets(original).map((kept) =>
    kept.original === name ? { ...kept, changes: { ...changes, merges } } : kept,
  );
  return saveWorkbook(original, { sheets });
}
