import type { Range } from "../sheet/address";
import type { Cell } from "../sheet/cell";
import { createSheet, type Sheet } from "../sheet/sheet";
import type { DocumentTable } from "./document";

/** Lines of text, or a table, as they stand one below the other. */
export type Piece = DocumentTable | { readonly kind: "lines"; readonly lines: readonly (readonly string[])[] };

/** The pieces on one worksheet, each from the first column on, as they stand: values as typed, merges kept. */
export function stackedSheet(pieces: readonly Piece[], name: string): Sheet {
  const cells: (Cell | undefined)[][] = [];
  const merges: Range[] = [];
  const width = Math.max(1, ...pieces.map(widthOf));
  for (const piece of pieces) {
    const first = cells.length;
    if (piece.kind === "lines") {
      piece.lines.forEach((line, index) => {
        cells[first + index] = spread(line, width).map(textCell);
        merges.push(...mergesOfLine(line, first + index, width));
      });
      continue;
    }
    for (let row = 0; row < piece.rows; row++) cells[first + row] = [];
    for (const { area, text } of piece.cells) {
      const row = cells[first + area.top];
      if (row) row[area.left] = textCell(text);
      merges.push({ ...area, top: area.top + first, bottom: area.bottom + first });
    }
  }
  return createSheet({ id: name, name, hidden: false, protected: false }, cells, merges);
}

function widthOf(piece: Piece): number {
  return piece.kind === "table" ? piece.columns : Math.max(0, ...piece.lines.map(({ length }) => length));
}

/** The first text stands left, the last one right. */
function spread(line: readonly string[], width: number): string[] {
  if (line.length < 2 || line.length >= width) return [...line];
  const places = Array.from({ length: width }, () => "");
  line.slice(0, -1).forEach((text, index) => (places[index] = text));
  places[lastPlace(width)] = line.at(-1) ?? "";
  return places;
}

function lastPlace(width: number): number {
  return width > 3 ? width - 2 : width - 1;
}

function mergesOfLine(line: readonly string[], row: number, width: number): Range[] {
  if (line.length === 1) return [{ top: row, left: 0, bottom: row, right: width - 1 }];
  if (line.length !== 2 || width <= 2) return [];
  const last = lastPlace(width);
  return [
    { top: row, left: 0, bottom: row, right: last - 1 },
    { top: row, left: last, bottom: row, right: width - 1 },
  ];
}

function textCell(text: string): Cell | undefined {
  return text === "" ? undefined : { raw: text, text, format: "@", formula: false };
}
