import { rangeName, type Range } from "../../core/sheet/address";
import { HostError } from "../host";
import { addressesOf } from "./cell-areas";
import { blockOf, type CellRange, type Worksheet } from "./object-model";

/** Under this number format a text is neither calculated nor taken for a number or a date. */
const textFormat = "@";

/**
 * Fills areas with texts that stay texts, one call an area, and reads each back: WPS may ignore a write without a word.
 * Throws a `HostError` at the first area that did not take its texts; those before it have theirs by then.
 */
export function writeTexts(
  worksheet: Worksheet,
  areas: readonly Range[],
  textAt: (row: number, column: number) => string,
): void {
  for (const address of addressesOf(areas)) {
    const range = worksheet.Range(address);
    range.NumberFormat = textFormat;
    if (range.NumberFormat !== textFormat) throw ignored(address);
  }
  for (const area of areas) fill(worksheet.Range(rangeName(area)), textsOf(area, textAt), rangeName(area));
}

function fill(range: CellRange, texts: readonly (readonly string[])[], name: string): void {
  const wanted = flat(texts);
  range.Value2 = copyOf(texts);
  const mismatch = differences(wanted, range);
  if (mismatch.length === 0) return;
  // A text that begins with an apostrophe lost it, where WPS took it for the sign "what follows is a text".
  if (!mismatch.every((index) => wanted[index]?.startsWith("'"))) throw ignored(name);
  range.Value2 = texts.map((row) => row.map((text) => (text.startsWith("'") ? `'${text}` : text)));
  if (differences(wanted, range).length > 0) throw ignored(name);
}

function differences(wanted: readonly string[], range: CellRange): number[] {
  const written = flat(blockOf(range.Value2)).map((value) => (value === null || value === undefined ? "" : value));
  return wanted.flatMap((text, index) => (written[index] === text ? [] : [index]));
}

function textsOf(area: Range, textAt: (row: number, column: number) => string): string[][] {
  const texts: string[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: string[] = [];
    for (let column = area.left; column <= area.right; column++) line.push(textAt(row, column));
    texts.push(line);
  }
  return texts;
}

function copyOf(texts: readonly (readonly string[])[]): string[][] {
  return texts.map((row) => [...row]);
}

function flat<Value>(rows: readonly (readonly Value[])[]): Value[] {
  return rows.flatMap((row) => [...row]);
}

/** Writes a number into a cell and reads it back. */
export function writeNumber(cell: CellRange, number: number | undefined, name: string): void {
  cell.Value2 = [[number]];
  if (blockOf(cell.Value2)[0]?.[0] !== number) throw ignored(name);
}

export function ignored(where: string): HostError {
  return new HostError("refused", `WPS did not write to ${where}`);
}
