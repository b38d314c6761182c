import type { Address, Position, Range } from "../../core/sheet/address";
import type { Sheet } from "../../core/sheet/sheet";
import type { Block } from "../../core/template/block";
import { blockArea, freeSheetName, nextFreePlace, occupiedIn, shiftRange } from "../../core/template/placement";
import { HostError, type Capabilities, type Placed, type Where } from "../host";
import { queueInputs } from "./block-inputs";
import { queueLook } from "./block-look";
import { queueColumnWidths, queuePrintSetup } from "./block-page";
import { failedIn, hostFailure, isHostError } from "./host-failure";
import { listenAgain, quietly } from "./quietly";
import { rangeAt, readSheets } from "./read-sheets";
import { rawRoundTrip, roundTrip } from "./round-trip";
import { asText } from "./write-plan";

/** Excel's last row and column, from 0. */
const lastPlace: Position = { row: 1048575, column: 16383 };

/** Draws a block: one round trip to look, one to draw. */
export function insertBlock(block: Block, where: Where, capabilities: Capabilities): Promise<Placed> {
  return where.kind === "new-sheet" ? ontoNewSheet(block) : ontoSheet(block, where.at, capabilities);
}

async function ontoNewSheet(block: Block): Promise<Placed> {
  const { names, structureProtected } = await roundTrip(({ workbook }) => {
    const worksheets = workbook.worksheets.load("items/name");
    const protection = workbook.protection.load("protected");
    return () => ({ names: worksheets.items.map(({ name }) => name), structureProtected: protection.protected });
  });
  if (structureProtected) throw new HostError("workbook-protected", "No sheet may be added");
  const sheetName = freeSheetName(block.sheetName, names);
  return draw(block, { row: 0, column: 0 }, ({ workbook }) => {
    const sheet = workbook.worksheets.add(sheetName);
    queueColumnWidths(sheet, block);
    return { sheet, freeColumn: block.columns + 1, finish: () => queuePrintSetup(sheet, block) };
  });
}

async function ontoSheet(block: Block, at: Address, capabilities: Capabilities): Promise<Placed> {
  const area = blockArea(block, at);
  if (area.bottom > lastPlace.row || area.right > lastPlace.column) {
    throw new HostError("refused", "The block would reach beyond the end of the sheet");
  }
  const found = await lookAt(at, area, capabilities);
  if (found.protected) return { kind: "protected", sheetName: found.name };
  if (!found.free) return occupied(block, at, area, capabilities);
  return draw(block, at, ({ workbook }) => ({
    sheet: workbook.worksheets.getItem(at.sheet),
    freeColumn: Math.max(found.lastColumn, area.right) + 2,
    finish: () => undefined,
  }));
}

/** What of the sheet decides, and no more: it may be large. */
function lookAt({ sheet: id }: Address, area: Range, { merges }: Capabilities) {
  return roundTrip(({ workbook }) => {
    const sheet = workbook.worksheets.getItemOrNullObject(id).load("name,protection/protected");
    const there = rangeAt(sheet, area).load("formulas");
    const used = sheet.getUsedRangeOrNullObject(true).load("columnIndex,columnCount");
    const merged = merges ? rangeAt(sheet, area).getMergedAreasOrNullObject().load("areaCount") : null;
    return () => {
      if (sheet.isNullObject) throw new HostError("no-such-sheet", `No sheet ${id}`);
      const blank = there.formulas.every((row: readonly unknown[]) => row.every((content) => content === ""));
      return {
        name: sheet.name,
        protected: sheet.protection.protected,
        lastColumn: used.isNullObject ? -1 : used.columnIndex + used.columnCount - 1,
        free: blank && (merged?.isNullObject ?? true),
      };
    };
  });
}

/** Only now the whole sheet is read, for the place to offer instead. */
async function occupied(block: Block, at: Address, area: Range, capabilities: Capabilities): Promise<Placed> {
  const present = await readOne(at, capabilities);
  const free = { sheet: at.sheet, ...nextFreePlace(present, block, at) };
  return { kind: "occupied", by: occupiedIn(present, area) ?? area, free };
}

async function readOne({ sheet }: Address, capabilities: Capabilities): Promise<Sheet> {
  const [outcome] = await readSheets([sheet], capabilities);
  if (outcome && "answer" in outcome) return outcome.answer;
  throw outcome?.error;
}

interface Ground {
  readonly sheet: Excel.Worksheet;
  /** From this column on everything is free. */
  readonly freeColumn: number;
  /** Queued last: what may fail without harm. */
  readonly finish: () => void;
}

/** Never waiting while a cell is edited: by then the place may be taken. */
async function draw(
  block: Block,
  first: Position,
  prepare: (context: Excel.RequestContext) => Ground,
): Promise<Placed> {
  let sheet: Excel.Worksheet | undefined;
  const placed = (): Placed => {
    if (!sheet) throw new Error("Nothing was drawn");
    return { kind: "placed", sheet: sheet.id, sheetName: sheet.name, range: blockArea(block, first) };
  };
  try {
    return await rawRoundTrip(
      (context) => {
        quietly(context, () => {
          const ground = prepare(context);
          sheet = ground.sheet.load("id,name");
          queueContent(sheet, block, first);
          queueLook(sheet, block, first);
          queueInputs(sheet, block, first, ground.freeColumn);
          ground.finish();
        });
        return placed;
      },
      { whileEditing: "refuse" },
    );
  } catch (error) {
    const failure = hostFailure(error);
    // Nothing was begun, or nobody knows what will be.
    if (isHostError(failure, "busy", "timeout")) throw failure;
    await listenAgain();
    // Without a printer there is no page set-up; the table is there all the same.
    if (failedIn(error, "PageLayout")) return placed();
    throw failure;
  }
}

/** Formats first: a text that meets a number format is read anew. */
function queueContent(sheet: Excel.Worksheet, block: Block, first: Position): void {
  const range = rangeAt(sheet, blockArea(block, first));
  const formats = table(block, "General");
  const values = table(block, "");
  for (const { row, column, text, style } of block.cells) {
    const [formatRow, valueRow] = [formats[row], values[row]];
    if (formatRow && style.format) formatRow[column] = style.format;
    if (valueRow) valueRow[column] = asText(text);
  }
  range.numberFormat = formats;
  range.values = values;
  for (const merge of block.merges) rangeAt(sheet, shiftRange(merge, first)).merge();
  block.rowHeights.forEach((height, row) => {
    sheet.getCell(first.row + row, first.column).getEntireRow().format.rowHeight = height;
  });
}

function table(block: Block, content: string): string[][] {
  return Array.from({ length: block.rows }, () => Array.from({ length: block.columns }, () => content));
}
