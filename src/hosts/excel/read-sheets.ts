import type { Range, SheetId } from "../../core/sheet/address";
import type { Cell } from "../../core/sheet/cell";
import { createSheet, type Sheet, type SheetInfo } from "../../core/sheet/sheet";
import { HostError, type Capabilities } from "../host";
import { cellOf, cellProperties, widen, type CellTables } from "./cells";
import type { Outcome } from "./gathered";
import { isHostError } from "./host-failure";
import { infoProperties, sheetInfo } from "./listing";
import { askMergedAreas, joinBands, mostMergesAtOnce, rangeOf, type MergeBand } from "./merged-areas";
import { roundTrip } from "./round-trip";

/**
 * What the first round trip asks of every sheet before anything is known of its size. Tables of this kind fit whole;
 * eight full columns of it are some 3 MB of the 5 MB that Excel on the web answers at most.
 */
const firstWindow: Range = { top: 0, left: 0, bottom: 8191, right: 31 };
/** Rows of a form hold two or three merged areas; Excel takes 512 a band. */
const rowsPerBand = 128;
/** What a further round trip asks for: some 4 MB of ordinary cells, 1 MB where the first attempt was too much. */
const cellsPerTrip = { ordinary: 80_000, careful: 20_000 };
/** Beyond this the pane would be unresponsive for longer than Excel tolerates of an add-in. */
const mostCells = 2_000_000;

/** A sheet on its way from Excel into the core. */
interface Arrival {
  readonly info: SheetInfo;
  /** All of the sheet that has values; null for a blank one. */
  readonly used: Range | null;
  readonly cells: (Cell | undefined)[][];
  /** From the top down. */
  readonly merges: MergeBand[];
}

/**
 * Reads sheets in one round trip, and as many more as the parts beyond the first window need. `alongside` may ask for
 * more in the first one; where Excel refuses that one, the sheets are read without it.
 */
export async function readSheets(
  ids: readonly SheetId[],
  { merges }: Pick<Capabilities, "merges">,
  alongside?: (context: Excel.RequestContext) => () => void,
): Promise<readonly Outcome<Sheet>[]> {
  try {
    const arrivals = await roundTrip((context) => {
      const asked = ids.map((id) => askFirst(context, id, merges));
      const other = alongside?.(context);
      return () => {
        other?.();
        return asked.map((pickUp) => pickUp());
      };
    });
    return await Promise.all(arrivals.map((arrival) => outcome(completed(arrival, merges))));
  } catch (error) {
    if (isHostError(error, "timeout", "busy")) throw error;
    if (alongside) return readSheets(ids, { merges });
    // Too much at once, too many merged areas in a band, or a sheet that has just gone: each one by itself.
    const outcomes: Outcome<Sheet>[] = [];
    for (const id of ids) outcomes.push(await outcome(readCarefully(id, merges)));
    return outcomes;
  }
}

function askFirst({ workbook }: Excel.RequestContext, id: SheetId, merges: boolean): () => Arrival | null {
  const sheet = workbook.worksheets.getItemOrNullObject(id).load([...infoProperties]);
  const used = askUsed(sheet);
  const window = rangeAt(sheet, firstWindow).getUsedRangeOrNullObject(true);
  window.load(["rowIndex", "columnIndex", ...cellProperties]);
  const merged = merges ? askMergedAreas(sheet, firstWindow, rowsPerBand) : () => [];
  return () => {
    if (sheet.isNullObject) return null;
    const arrival = { info: sheetInfo(sheet), used: used(), cells: [], merges: merged() };
    if (!window.isNullObject) put(arrival.cells, window, window.rowIndex, window.columnIndex);
    return arrival;
  };
}

function askUsed(sheet: Excel.Worksheet): () => Range | null {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(["rowIndex", "columnIndex", "rowCount", "columnCount"]);
  return () => (used.isNullObject ? null : rangeOf(used));
}

/** The sheet with all that lies beyond the first window. */
async function completed(arrival: Arrival | null, merges: boolean): Promise<Sheet> {
  if (!arrival) throw gone();
  const { used } = arrival;
  if (used) {
    const { bottom, right } = firstWindow;
    assertReadable(used);
    const beside = { ...used, left: Math.max(used.left, right + 1), bottom: Math.min(used.bottom, bottom) };
    const below = { ...used, top: Math.max(used.top, bottom + 1) };
    await readBlocks(arrival, [beside, below], cellsPerTrip.ordinary, (block) =>
      merges && block.top > bottom ? rowsPerBand : null,
    );
  }
  return sheetOf(arrival);
}

/** First the size, then parts that are small enough for whatever they hold. */
async function readCarefully(id: SheetId, merges: boolean): Promise<Sheet> {
  const arrival = await roundTrip<Arrival | null>(({ workbook }) => {
    const sheet = workbook.worksheets.getItemOrNullObject(id).load([...infoProperties]);
    const used = askUsed(sheet);
    return () => (sheet.isNullObject ? null : { info: sheetInfo(sheet), used: used(), cells: [], merges: [] });
  });
  if (!arrival) throw gone();
  const { used } = arrival;
  if (used) {
    assertReadable(used);
    const width = used.right - used.left + 1;
    const band = Math.max(2, Math.floor(mostMergesAtOnce / width));
    await readBlocks(arrival, [used], cellsPerTrip.careful, () => (merges ? band : null));
  }
  return sheetOf(arrival);
}

/** Reads areas in blocks of whole rows, one round trip a block. `bandRows`: how to ask for merged areas there. */
async function readBlocks(
  { info, cells, merges }: Arrival,
  areas: readonly Range[],
  mostAtOnce: number,
  bandRows: (block: Range) => number | null,
): Promise<void> {
  for (const block of areas.flatMap((area) => blocksOf(area, mostAtOnce))) {
    const found = await roundTrip(({ workbook }) => {
      const sheet = workbook.worksheets.getItem(info.id);
      const range = rangeAt(sheet, block);
      range.load([...cellProperties]);
      const rows = bandRows(block);
      const merged = rows === null ? () => [] : askMergedAreas(sheet, block, rows);
      return () => {
        put(cells, range, block.top, block.left);
        return merged();
      };
    });
    merges.push(...found);
  }
}

function blocksOf(area: Range, mostCellsAtOnce: number): Range[] {
  const blocks: Range[] = [];
  if (area.left > area.right) return blocks;
  const height = Math.max(1, Math.floor(mostCellsAtOnce / (area.right - area.left + 1)));
  for (let top = area.top; top <= area.bottom; top += height) {
    blocks.push({ ...area, top, bottom: Math.min(area.bottom, top + height - 1) });
  }
  return blocks;
}

function put(cells: (Cell | undefined)[][], tables: CellTables, top: number, left: number): void {
  tables.values.forEach((line, row) => {
    const there = (cells[top + row] ??= []);
    for (let column = 0; column < line.length; column++) {
      const cell = cellOf(tables, row, column);
      if (cell) there[left + column] = cell;
    }
  });
}

async function sheetOf({ info, cells, merges }: Arrival): Promise<Sheet> {
  return createSheet(info, await widen(cells), joinBands(merges));
}

export function rangeAt(sheet: Excel.Worksheet, { top, left, bottom, right }: Range): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

function assertReadable({ top, left, bottom, right }: Range): void {
  const cells = (bottom - top + 1) * (right - left + 1);
  if (cells > mostCells) throw new HostError("too-large", `The sheet has ${cells} cells`);
}

function gone(): HostError {
  return new HostError("no-such-sheet", "The sheet is not there");
}

async function outcome<Answer>(work: Promise<Answer>): Promise<Outcome<Answer>> {
  try {
    return { answer: await work };
  } catch (error) {
    return { error };
  }
}
