import type { Position } from "../../../core/sheet/address";

/*
 * Where and how a note pops up stands in a VML drawing beside the comments. Such a drawing need not be well-formed
 * (Excel itself writes "<br>" without an end), so it is changed as text, shape by shape.
 * Writers call the namespaces as they like ("v:shape", "ns0:shape"): every prefix is read.
 */

/** What our shapes call the namespaces. */
const namespaces =
  ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"' +
  ' xmlns:x="urn:schemas-microsoft-com:office:excel"';

/** What our elements have to declare themselves in a drawing that calls the namespaces otherwise. */
function declarations(vml: string): string {
  const root = /<xml\b[^>]*>/.exec(vml)?.[0] ?? "";
  return namespaces.split(/(?= xmlns)/).every((one) => root.includes(one.trim())) ? "" : namespaces;
}

function textboxType(declared: string): string {
  return (
    `<v:shapetype${declared} id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
  );
}

/** A drawing without any shape. */
export const emptyDrawing =
  `<xml${namespaces}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/>` + "</o:shapelayout></xml>";

/** The least number that Excel gives a shape of the first drawing. */
const firstShape = 1025;

/** Adds the shapes of notes; `lines` is how high each is to be. */
export function addNoteShapes(vml: string, notes: readonly (Position & { readonly lines: number })[]): string {
  const end = vml.lastIndexOf("</xml>");
  if (end < 0 || notes.length === 0) return vml;
  let number = firstShape;
  for (const [, used = ""] of vml.matchAll(/_x0000_s(\d{1,9})/g)) number = Math.max(number, Number(used) + 1);
  const declared = declarations(vml);
  const type = /<\w+:shapetype\s[^>]*id=["']_x0000_t202["']/.test(vml) ? "" : textboxType(declared);
  const shapes = notes.map((note, index) => noteShape(note, number + index, declared));
  return vml.slice(0, end) + type + shapes.join("") + vml.slice(end);
}

/** Removes the shapes of the notes at these cells; all other shapes stay. */
export function removeNoteShapes(vml: string, cells: readonly Position[]): string {
  const going = new Set(cells.map(({ row, column }) => `${row}:${column}`));
  const kept = mapShapes(vml, (shape) => (going.has(noteCellOf(shape) ?? "") ? "" : shape));
  if (kept === vml || kept.includes("#_x0000_t202")) return kept;
  return kept.replace(textboxType(declarations(vml)), "");
}

/** Whether the drawing shows anything at all. */
export function hasShapes(vml: string): boolean {
  return /<\w+:(?:shape|group|rect|oval|line|image)\b/.test(vml);
}

/** Moves the shapes of notes to where their cells went; one whose cell is gone is removed. */
export function moveNoteShapes(vml: string, move: (cell: Position) => Position | null): string {
  return mapShapes(vml, (shape) => {
    const at = noteCellOf(shape)?.split(":").map(Number);
    if (at?.[0] === undefined || at[1] === undefined) return shape;
    const [row, column] = at;
    const to = move({ row, column });
    if (!to) return "";
    const anchor = /<\w+:Anchor>([\s\d,]{1,200})<\/\w+:Anchor>/.exec(shape)?.[1]?.split(",").map(Number) ?? [];
    // Left column, its offset, top row, its offset, right column, its offset, bottom row, its offset.
    const shift = [to.column - column, 0, to.row - row, 0, to.column - column, 0, to.row - row, 0];
    const moved = anchor.map((number, index) => Math.max(0, number + (shift[index] ?? 0))).join(", ");
    return shape
      .replace(/(<\w+:Row>)\s*\d+\s*(?=<)/, `$1${to.row}`)
      .replace(/(<\w+:Column>)\s*\d+\s*(?=<)/, `$1${to.column}`)
      .replace(/(<\w+:Anchor>)[\s\d,]{1,200}(?=<)/, `$1${moved}`);
  });
}

function mapShapes(vml: string, map: (shape: string) => string): string {
  // "<v:shape", but not "<v:shapetype".
  const opening = /<(\w+):shape(?=[\s>])/g;
  let result = "";
  let at = 0;
  for (;;) {
    opening.lastIndex = at;
    const found = opening.exec(vml);
    const start = found?.index ?? vml.length;
    const closing = `</${found?.[1] ?? ""}:shape>`;
    const end = vml.indexOf(closing, start);
    if (end < 0) return result + vml.slice(at);
    result += vml.slice(at, start) + map(vml.slice(start, end + closing.length));
    at = end + closing.length;
  }
}

/** "row:column" of the cell whose note the shape shows; undefined for a button, a picture … */
function noteCellOf(shape: string): string | undefined {
  if (!/ObjectType=["']Note["']/.test(shape)) return undefined;
  const row = /<\w+:Row>\s*(\d{1,7})\s*<\/\w+:Row>/.exec(shape)?.[1];
  const column = /<\w+:Column>\s*(\d{1,5})\s*<\/\w+:Column>/.exec(shape)?.[1];
  return row === undefined || column === undefined ? undefined : `${Number(row)}:${Number(column)}`;
}

function noteShape(
  { row, column, lines }: Position & { readonly lines: number },
  number: number,
  declared: string,
): string {
  const height = Math.max(4, lines);
  const top = Math.max(0, row - 1);
  const anchor = [column + 1, 15, top, 10, column + 4, 15, top + height, 4];
  return (
    `<v:shape${declared} id="_x0000_s${number}" type="#_x0000_t202"` +
    ' style="position:absolute;width:200pt;height:80pt;z-index:1;visibility:hidden" fillcolor="#ffffe1"' +
    ' o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/>' +
    '<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div>' +
    '</v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor.join(", ")}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
