import type { ColumnChange, RowChange } from "./changes";
import { ensureChild, worksheetOrder } from "./child-order";
import { SheetGrid } from "./sheet-grid";
import type { XmlElement } from "./xml-edit";

/** Sets widths and visibility. A `<col>` that stands for several columns is split around the changed one. */
export function changeColumns(worksheet: XmlElement, changes: readonly ColumnChange[]): void {
  if (changes.length === 0) return;
  const cols = ensureChild(worksheet, worksheetOrder, "cols");
  for (const change of changes) {
    const col = columnAlone(cols, change.column + 1);
    if (change.width !== undefined) {
      col.setAttribute("width", change.width ?? undefined);
      col.setAttribute("customWidth", change.width === null ? undefined : 1);
      // Excel stored a best fit that this width no longer is.
      col.setAttribute("bestFit", undefined);
    }
    // The schema lets a column go without a width; Excel then shows none at all.
    if (col.attribute("width") === undefined) col.setAttribute("width", defaultWidth(worksheet));
    if (change.hidden !== undefined) col.setAttribute("hidden", change.hidden ? 1 : undefined);
  }
}

export function changeRows(worksheet: XmlElement, changes: readonly RowChange[]): void {
  if (changes.length === 0) return;
  const grid = new SheetGrid(ensureChild(worksheet, worksheetOrder, "sheetData"));
  for (const { row, height, hidden } of changes) {
    const element = grid.ensureRow(row);
    if (height !== undefined) {
      element.setAttribute("ht", height ?? undefined);
      element.setAttribute("customHeight", height === null ? undefined : 1);
    }
    if (hidden !== undefined) element.setAttribute("hidden", hidden ? 1 : undefined);
  }
  grid.finish();
}

function defaultWidth(worksheet: XmlElement): string {
  return worksheet.child("sheetFormatPr")?.attribute("defaultColWidth") ?? "9.140625";
}

/** The `<col>` of that column and of no other; `number` counts from 1 as in the file. */
function columnAlone(cols: XmlElement, number: number): XmlElement {
  const span = (col: XmlElement): [number, number] => [Number(col.attribute("min")), Number(col.attribute("max"))];
  const all = cols.children("col");
  const found = all.find((col) => span(col)[0] <= number && number <= span(col)[1]);
  if (!found) {
    const before = all.filter((col) => span(col)[1] < number).pop();
    cols.insertAfter(before, `<${cols.qualify("col")} min="${number}" max="${number}"/>`);
  } else {
    const [first, last] = span(found);
    if (first === last) return found;
    const pieces = [
      [first, number - 1],
      [number, number],
      [number + 1, last],
    ] as const;
    cols.replace(
      found,
      pieces
        .filter(([from, to]) => from <= to)
        .map((piece) => withSpan(found, piece))
        .join(""),
    );
  }
  const alone = cols.children("col").find((col) => span(col)[0] === number && span(col)[1] === number);
  if (!alone) throw new Error(`column ${number} was not split off`);
  return alone;
}

function withSpan(col: XmlElement, [min, max]: readonly [number, number]): string {
  const piece = col.copy();
  piece.setAttribute("min", min);
  piece.setAttribute("max", max);
  return piece.toString();
}
