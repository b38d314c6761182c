import type { Range, SheetId } from "../../core/sheet/address";
import { createSheet, type Sheet } from "../../core/sheet/sheet";
import { HostError, type Capabilities } from "../host";
import { cellProperties, widen } from "./cells";
import type { Outcome } from "./gathered";
import { isHostError } from "./host-failure";
import { infoProperties, sheetInfo } from "./listing";
import { askMergedAreas, bandsOf, carefulBand, joined } from "./merged-areas";
import { cellPieces, put, readPieces, type Arrival, type Piece } from "./pieces";
import { rangeAt, rangeOf } from "./ranges";
import { roundTrip } from "./round-trip";

/**
 * What the first round trip asks of every sheet before anything is known of its size. Tables of this kind fit whole;
 * eight full columns of it are some 3 MB of the 5 MB that Excel on the web answers at most.
 */
const firstWindow: Range = { top: 0, left: 0, bottom: 8191, right: 31 };
/**
 * Merged areas cost a request of a kilobyte a band, however blank the sheet. So many bands are asked for ahead: one
 * sheet has them all, of two hundred each has its first 255 rows, and the rest is asked for where there is any.
 */
const bandsAhead = 512;
const windowBands = bandsOf(firstWindow);
/** What a further round trip asks for, and what where the first attempt was too much. */
const ordinary = { cells: 80_000, bytes: 4_000_000 };
const careful = { cells: 20_000, bytes: 1_500_000 };
/** Beyond this the pane would be unresponsive for longer than Excel tolerates of an add-in. */
const mostCells = 2_000_000;

/**
 * Reads sheets in one round trip, and as many more as the parts beyond the first window need. `alongside` may ask for
 * more in the first one; where Excel refuses that one, the sheets are read without it.
 */
export async function readSheets(
  ids: readonly SheetId[],
  { merges }: Pick<Capabilities, "merges">,
  alongside?: (context: Excel.RequestContext) => () => void,
): Promise<readonly Outcome<Sheet>[]> {
  const bands = merges ? windowBands.slice(0, Math.max(1, Math.floor(bandsAhead / ids.length))) : [];
  try {
    const arrivals = await roundTrip((context) => {
      const asked = ids.map((id) => askFirst(context, id, bands));
      const other = alongside?.(context);
      return () => {
        other?.();
        return asked.map((pickUp) => pickUp());
      };
    });
    const bandsLeft = merges ? windowBands.slice(bands.length) : null;
    return await completed(arrivals, (arrival, used) => beyondFirst(arrival, used, bandsLeft), ordinary.bytes);
  } catch (error) {
    if (isHostError(error, "timeout", "busy")) throw error;
    if (alongside && !isHostError(error, "too-large")) return readSheets(ids, { merges });
    if (ids.length === 1) return readCarefully(ids, merges);
    // Too much at once, or a sheet with more merged areas in a band than Excel tells.
    const half = Math.ceil(ids.length / 2);
    const first = await readSheets(ids.slice(0, half), { merges });
    return [...first, ...(await readSheets(ids.slice(half), { merges }))];
  }
}

function askFirst({ workbook }: Excel.RequestContext, id: SheetId, bands: readonly Range[]): () => Arrival | null {
  const sheet = workbook.worksheets.getItemOrNullObject(id).load([...infoProperties]);
  const used = askUsed(sheet);
  const window = rangeAt(sheet, firstWindow).getUsedRangeOrNullObject(true);
  window.load(["rowIndex", "columnIndex", ...cellProperties]);
  const merged = bands.map((band) => askMergedAreas(sheet, band));
  return () => {
    if (sheet.isNullObject) return null;
    const merges = merged.flatMap((pickUp) => pickUp());
    const arrival = { info: sheetInfo(sheet), used: used(), cells: [], merges };
    if (!window.isNullObject) put(arrival, window, window.rowIndex, window.columnIndex);
    return arrival;
  };
}

function askUsed(sheet: Excel.Worksheet): () => Range | null {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(["rowIndex", "columnIndex", "rowCount", "columnCount"]);
  return () => (used.isNullObject ? null : rangeOf(used));
}

/** What the first round trip did not ask for. `bandsLeft`: those of its window; null where nobody asks for merged areas. */
function beyondFirst(arrival: Arrival, used: Range, bandsLeft: readonly Range[] | null): Piece[] {
  const { bottom, right } = firstWindow;
  const beside = { ...used, left: Math.max(used.left, right + 1), bottom: Math.min(used.bottom, bottom) };
  const below = { ...used, top: Math.max(used.top, bottom + 1) };
  const pieces = [beside, below].flatMap((area) => cellPieces(arrival, area, ordinary.cells));
  if (!bandsLeft) return pieces;
  const bands = [
    ...bandsLeft.filter(({ top }) => top <= used.bottom),
    ...bandsOf({ ...firstWindow, top: bottom, bottom: used.bottom }),
    ...(used.right > right ? bandsOf({ top: 0, left: right, bottom: used.bottom, right: used.right }) : []),
  ];
  return [...pieces, ...bands.map((area): Piece => ({ arrival, what: "merges", area }))];
}

/** First the size, then pieces that are small enough for whatever they hold. */
async function readCarefully(ids: readonly SheetId[], merges: boolean): Promise<readonly Outcome<Sheet>[]> {
  const arrivals = await roundTrip(({ workbook }) => {
    const asked = ids.map((id) => {
      const sheet = workbook.worksheets.getItemOrNullObject(id).load([...infoProperties]);
      return { sheet, used: askUsed(sheet) };
    });
    return () =>
      asked.map(({ sheet, used }): Arrival | null =>
        sheet.isNullObject ? null : { info: sheetInfo(sheet), used: used(), cells: [], merges: [] },
      );
  });
  const pieces = (arrival: Arrival, used: Range): Piece[] => {
    const whole = { ...used, top: 0, left: 0, right: Math.max(used.right, firstWindow.right) };
    const bands = merges ? bandsOf(whole, carefulBand(whole)) : [];
    return [
      ...cellPieces(arrival, used, careful.cells),
      ...bands.map((area): Piece => ({ arrival, what: "merges", area })),
    ];
  };
  return completed(arrivals, pieces, careful.bytes);
}

/** Each sheet with all that is missing of it: of all of them together, and where that fails of each by itself. */
async function completed(
  arrivals: readonly (Arrival | null)[],
  missing: (arrival: Arrival, used: Range) => readonly Piece[],
  mostBytes: number,
): Promise<readonly Outcome<Sheet>[]> {
  const parts = arrivals.map((arrival) => {
    const used = arrival?.used;
    return arrival && used && isReadable(used) ? missing(arrival, used) : [];
  });
  const together = await outcome(readPieces(parts.flat(), mostBytes));
  const outcomes: Outcome<Sheet>[] = [];
  for (const [index, arrival] of arrivals.entries()) {
    const pieces = parts[index] ?? [];
    const failure = "error" in together && pieces.length > 0 ? together.error : undefined;
    outcomes.push(await outcome(sheetOf(arrival, pieces, failure, mostBytes)));
  }
  return outcomes;
}

async function sheetOf(
  arrival: Arrival | null,
  pieces: readonly Piece[],
  failure: unknown,
  mostBytes: number,
): Promise<Sheet> {
  if (!arrival) throw new HostError("no-such-sheet", "The sheet is not there");
  const { info, used, cells, merges } = arrival;
  if (used && !isReadable(used)) throw new HostError("too-large", `Too many cells: ${JSON.stringify(used)}`);
  if (isHostError(failure, "timeout", "busy")) throw failure;
  if (failure !== undefined) await readPieces(pieces, mostBytes);
  return createSheet(info, await widen(cells), joined(merges));
}

function isReadable({ top, left, bottom, right }: Range): boolean {
  return (bottom - top + 1) * (right - left + 1) <= mostCells;
}

async function outcome<Answer>(work: Promise<Answer>): Promise<Outcome<Answer>> {
  try {
    return { answer: await work };
  } catch (error) {
    return { error };
  }
}
