import type { DocumentTable } from "./document";
import { widestLine } from "../text/text-width";

/** In Latin characters: no column is narrower, and none claims more for a text that can be broken into lines. */
const narrowest = 6;
const widest = 40;
/** For the air on both sides of a text. */
const padding = 3;

/** What width each column of a table asks for, in Latin characters, by the texts of the cells that stand in it alone. */
export function wantedWidths({ columns, cells }: Pick<DocumentTable, "columns" | "cells">): number[] {
  const widths = Array.from({ length: columns }, () => narrowest);
  for (const { area, text } of cells) {
    if (area.left !== area.right) continue;
    widths[area.left] = Math.max(widths[area.left] ?? 0, Math.min(widest, widestLine(text) + padding));
  }
  return widths;
}

/**
 * Widths that together are `room`: too wide ones are cut to one common width, so that short texts stay on their lines;
 * where there is room to spare, all grow alike.
 */
export function fittedWidths(wanted: readonly number[], room: number): number[] {
  const sum = wanted.reduce((all, width) => all + width, 0);
  if (sum <= room) return wanted.map((width) => (width * room) / sum);
  let left = room;
  let columns = wanted.length;
  let most = room / columns;
  // Narrow columns take what they ask for; the rest is shared by the others, of which the next narrow ones come to fit.
  for (const width of [...wanted].sort((a, b) => a - b)) {
    most = left / columns;
    if (width > most) break;
    left -= width;
    columns--;
  }
  return wanted.map((width) => Math.min(width, most));
}
