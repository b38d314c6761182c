import type { Position } from "../../../core/sheet/address";

/*
 * Where and how a note pops up stands in a VML drawing beside the comments. Such a drawing need not be well-formed
 * (Excel itself writes "<br>" without an end), so it is changed as text, shape by shape.
 */

const textboxType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** A drawing without any shape. */
export const emptyDrawing =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"' +
  ' xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/>' +
  "</o:shapelayout></xml>";

/** The least number that Excel gives a shape of the first drawing. */
const firstShape = 1025;

/** Adds the shapes of notes; `lines` is how high each is to be. */
export function addNoteShapes(vml: string, notes: readonly (Position & { readonly lines: number })[]): string {
  const end = vml.lastIndexOf("</xml>");
  if (end < 0 || notes.length === 0) return vml;
  let number = firstShape;
  for (const [, used = ""] of vml.matchAll(/_x0000_s(\d{1,9})/g)) number = Math.max(number, Number(used) + 1);
  const type = /<v:shapetype\s[^>]*id=["']_x0000_t202["']/.test(vml) ? "" : textboxType;
  const shapes = notes.map((note, index) => noteShape(note, number + index));
  return vml.slice(0, end) + type + shapes.join("") + vml.slice(end);
}

/** Removes the shapes of the notes at these cells; all other shapes stay. */
export function removeNoteShapes(vml: string, cells: readonly Position[]): string {
  const going = new Set(cells.map(({ row, column }) => `${row}:${column}`));
  const kept = mapShapes(vml, (shape) => (going.has(noteCellOf(shape) ?? "") ? "" : shape));
  if (kept === vml || kept.includes("#_x0000_t202")) return kept;
  return kept.replace(textboxType, "");
}

/** Whether the drawing shows anything at all. */
export function hasShapes(vml: string): boolean {
  return /<v:(?:shape|group|rect|oval|line|image)\b/.test(vml);
}

/** Moves the shapes of notes to where their cells went; one whose cell is gone is removed. */
export function moveNoteShapes(vml: string, move: (cell: Position) => Position | null): string {
  return mapShapes(vml, (shape) => {
    const at = noteCellOf(shape)?.split(":").map(Number);
    if (at?.[0] === undefined || at[1] === undefined) return shape;
    const [row, column] = at;
    const to = move({ row, column });
    if (!to) return "";
    const anchor = /<x:Anchor>([\s\d,]{1,200})<\/x:Anchor>/.exec(shape)?.[1]?.split(",").map(Number) ?? [];
    // Left column, its offset, top row, its offset, right column, its offset, bottom row, its offset.
    const shift = [to.column - column, 0, to.row - row, 0, to.column - column, 0, to.row - row, 0];
    const moved = anchor.map((number, index) => Math.max(0, number + (shift[index] ?? 0))).join(", ");
    return shape
      .replace(/<x:Row>\s*\d+\s*<\/x:Row>/, `<x:Row>${to.row}</x:Row>`)
      .replace(/<x:Column>\s*\d+\s*<\/x:Column>/, `<x:Column>${to.column}</x:Column>`)
      .replace(/<x:Anchor>[\s\d,]{1,200}<\/x:Anchor>/, `<x:Anchor>${moved}</x:Anchor>`);
  });
}

function mapShapes(vml: string, map: (shape: string) => string): string {
  const closing = "</v:shape>";
  let result = "";
  let at = 0;
  for (;;) {
    const start = shapeStart(vml, at);
    const end = start < 0 ? -1 : vml.indexOf(closing, start);
    if (end < 0) return result + vml.slice(at);
    result += vml.slice(at, start) + map(vml.slice(start, end + closing.length));
    at = end + closing.length;
  }
}

/** The next "<v:shape", but not "<v:shapetype". */
function shapeStart(vml: string, from: number): number {
  const next = /<v:shape(?=[\s>])/g;
  next.lastIndex = from;
  return next.exec(vml)?.index ?? -1;
}

/** "row:column" of the cell whose note the shape shows; undefined for a button, a picture … */
function noteCellOf(shape: string): string | undefined {
  if (!/ObjectType=["']Note["']/.test(shape)) return undefined;
  const row = /<x:Row>\s*(\d{1,7})\s*<\/x:Row>/.exec(shape)?.[1];
  const column = /<x:Column>\s*(\d{1,5})\s*<\/x:Column>/.exec(shape)?.[1];
  return row === undefined || column === undefined ? undefined : `${Number(row)}:${Number(column)}`;
}

function noteShape({ row, column, lines }: Position & { readonly lines: number }, number: number): string {
  const height = Math.max(4, lines);
  const top = Math.max(0, row - 1);
  const anchor = [column + 1, 15, top, 10, column + 4, 15, top + height, 4];
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202"` +
    ' style="position:absolute;width:200pt;height:80pt;z-index:1;visibility:hidden" fillcolor="#ffffe1"' +
    ' o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div>' +
    '</v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor.join(", ")}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
