import type { Range } from "../../core/sheet/address";
import type { Cell } from "../../core/sheet/cell";
import type { SheetInfo } from "../../core/sheet/sheet";
import { cellOf, cellProperties, type CellTables } from "./cells";
import { isHostError } from "./host-failure";
import { askMergedAreas } from "./merged-areas";
import { rangeAt } from "./ranges";
import { roundTrip } from "./round-trip";

/** A sheet on its way from Excel into the core. */
export interface Arrival {
  readonly info: SheetInfo;
  /** All of the sheet that has values; null for a blank one. */
  readonly used: Range | null;
  readonly cells: (Cell | undefined)[][];
  /** As Excel gave them: some twice, some perhaps cut. */
  readonly merges: Range[];
}

/** A part of a sheet that is still to be asked for. */
export interface Piece {
  readonly arrival: Arrival;
  readonly what: "cells" | "merges";
  readonly area: Range;
}

/** What Excel answers for an ordinary cell, with its four tables, and for the merged areas of a row; a form has more. */
const bytes = { cell: 50, rowOfMerges: 100 };

/** The pieces of an area that hold no more cells than so many; whole rows each. */
export function cellPieces(arrival: Arrival, area: Range, mostCells: number): Piece[] {
  const pieces: Piece[] = [];
  if (area.left > area.right) return pieces;
  const height = Math.max(1, Math.floor(mostCells / (area.right - area.left + 1)));
  for (let top = area.top; top <= area.bottom; top += height) {
    const bottom = Math.min(area.bottom, top + height - 1);
    pieces.push({ arrival, what: "cells", area: { ...area, top, bottom } });
  }
  return pieces;
}

/** Asks for pieces, of whatever sheets, in as few round trips as answers of so many bytes allow. */
export async function readPieces(pieces: readonly Piece[], mostBytes: number): Promise<void> {
  let trip: Piece[] = [];
  let room = mostBytes;
  for (const piece of pieces) {
    if (trip.length > 0 && cost(piece) > room) {
      await readTogether(trip);
      trip = [];
      room = mostBytes;
    }
    trip.push(piece);
    room -= cost(piece);
  }
  if (trip.length > 0) await readTogether(trip);
}

function cost({ what, area }: Piece): number {
  const rows = area.bottom - area.top + 1;
  return what === "merges" ? rows * bytes.rowOfMerges : rows * (area.right - area.left + 1) * bytes.cell;
}

/** What proves too much for Excel all the same is asked for in halves, down to single rows. */
async function readTogether(pieces: readonly Piece[]): Promise<void> {
  try {
    await roundTrip((context) => {
      const pickUps = pieces.map((piece) => ask(context, piece));
      return () => pickUps.forEach((pickUp) => pickUp());
    });
  } catch (error) {
    const halves = halvesOf(pieces);
    if (!halves || !isHostError(error, "too-large", "refused")) throw error;
    for (const half of halves) await readTogether(half);
  }
}

function ask({ workbook }: Excel.RequestContext, { arrival, what, area }: Piece): () => void {
  const sheet = workbook.worksheets.getItem(arrival.info.id);
  if (what === "merges") {
    const merged = askMergedAreas(sheet, area);
    return () => arrival.merges.push(...merged());
  }
  const range = rangeAt(sheet, area).load([...cellProperties]);
  return () => put(arrival, range, area.top, area.left);
}

/** Null where there is nothing to halve. */
function halvesOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] | null {
  const [first, ...more] = pieces;
  if (!first) return null;
  if (more.length > 0) {
    const half = Math.ceil(pieces.length / 2);
    return [pieces.slice(0, half), pieces.slice(half)];
  }
  const { what, area } = first;
  const middle = Math.floor((area.top + area.bottom) / 2);
  // Of merged areas both halves have a row in common, as bands have.
  const next = what === "merges" ? middle : middle + 1;
  if (next > area.bottom || (next === area.top && what === "merges")) return null;
  return [[{ ...first, area: { ...area, bottom: middle } }], [{ ...first, area: { ...area, top: next } }]];
}

/** Puts cells where they belong, the first of them at `top` and `left`. */
export function put({ cells }: Arrival, tables: CellTables, top: number, left: number): void {
  tables.values.forEach((line, row) => {
    const there = (cells[top + row] ??= []);
    for (let column = 0; column < line.length; column++) {
      const cell = cellOf(tables, row, column);
      if (cell) there[left + column] = cell;
    }
  });
}
