import { rangeName, type Address, type Position, type Range } from "../../core/sheet/address";
import type { Block } from "../../core/template/block";
import { blockArea, freeSheetName, nextFreePlace, occupiedIn } from "../../core/template/placement";
import { HostError, type Placed, type PlacedBlock, type Where } from "../host";
import { drawCells } from "./block-cells";
import { addValidations } from "./block-validations";
import { setUpPage } from "./page-setup";
import type { Worksheet, WpsApplication } from "./object-model";
import type { OpenWorkbook } from "./open-workbook";
import type { OwnWork } from "./own-work";
import { readSheet } from "./read-sheet";

/** Excel's last row and column, from 0; WPS has the same. */
const lastPlace: Position = { row: 1048575, column: 16383 };

/** Draws a block as one undo step, or says why it cannot stand there. */
export function insertBlock(
  app: WpsApplication,
  open: OpenWorkbook,
  work: OwnWork,
  block: Block,
  where: Where,
): Placed {
  if (where.kind === "at") return ontoSheet(open, work, block, where.at);
  const [placedBlock] = insertSheets(app, open, work, [block]);
  if (!placedBlock) throw new Error("Nothing was drawn");
  return placedBlock;
}

/** Draws blocks on sheets of their own as one undo step. */
export function insertSheets(
  app: WpsApplication,
  open: OpenWorkbook,
  work: OwnWork,
  blocks: readonly Block[],
): readonly PlacedBlock[] {
  const { sheets } = open.list();
  const taken = sheets.map(({ info }) => info.name);
  if (open.book.ProtectStructure) throw new HostError("workbook-protected", "The workbook takes no new sheets");
  let last = sheets[sheets.length - 1]?.worksheet;
  const added: Worksheet[] = [];
  return work.asOneStep(
    open.book,
    () => {
      const drawn = blocks.map((block) => {
        const worksheet = open.book.Worksheets.Add(undefined, last);
        added.push(worksheet);
        last = worksheet;
        const name = freeSheetName(block.sheetName, taken);
        taken.push(name);
        worksheet.Name = name;
        drawSheet(worksheet, block);
        return { worksheet, block };
      });
      // Only now: to know one new sheet is to look at all of them.
      return drawn.map(({ worksheet, block }) => placed(open, worksheet, block, { row: 0, column: 0 }));
    },
    () => discard(app, added),
  );
}

function drawSheet(worksheet: Worksheet, block: Block): void {
  drawCells(worksheet, block, { row: 0, column: 0 });
  block.columnWidths.forEach((width, column) => {
    worksheet.Columns.Item(column + 1).ColumnWidth = width;
  });
  addValidations(worksheet, block, { row: 0, column: 0 });
  setUpPage(worksheet, block.print);
}

/** Sheets that could not be filled are taken away again, without the question that WPS asks of a person. */
function discard(app: WpsApplication, worksheets: readonly Worksheet[]): void {
  if (worksheets.length === 0) return;
  const asked = app.DisplayAlerts;
  app.DisplayAlerts = false;
  try {
    for (const worksheet of worksheets) worksheet.Delete();
  } finally {
    app.DisplayAlerts = asked;
  }
}

function ontoSheet(open: OpenWorkbook, work: OwnWork, block: Block, at: Address): Placed {
  open.sheets();
  const worksheet = open.worksheet(at.sheet);
  const info = open.info(at.sheet);
  if (info.protected) return { kind: "protected", sheetName: info.name };
  const area = blockArea(block, at);
  if (area.bottom > lastPlace.row || area.right > lastPlace.column) {
    throw new HostError("refused", "The block would reach beyond the end of the sheet");
  }
  const present = readSheet({ book: open.book, worksheet, info });
  const by = occupiedIn(present, area);
  if (by) return { kind: "occupied", by, free: { sheet: at.sheet, ...nextFreePlace(present, block, at) } };
  return work.asOneStep(
    open.book,
    () => {
      drawCells(worksheet, block, at);
      addValidations(worksheet, block, at);
      return placed(open, worksheet, block, at);
    },
    () => empty(worksheet, area),
  );
}

/** Nothing stood there before. */
function empty(worksheet: Worksheet, area: Range): void {
  const cells = worksheet.Range(rangeName(area));
  cells.UnMerge();
  cells.Clear();
}

function placed(open: OpenWorkbook, worksheet: Worksheet, block: Block, at: Position): PlacedBlock {
  return { kind: "placed", sheet: open.idOf(worksheet), sheetName: worksheet.Name, range: blockArea(block, at) };
}
