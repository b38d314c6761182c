import type { Block, BlockCell } from "../../core/template/block";
import type { Range } from "../../core/sheet/address";

/** A block as a drawing of lines: everything in pixels of the sheet, the paths as SVG takes them. */
export interface BlockOutline {
  readonly width: number;
  readonly height: number;
  /** The borders. */
  readonly lines: string;
  /** Texts as bars, by how thick they are. */
  readonly bars: readonly { readonly thickness: number; readonly path: string }[];
}

const pixelsOfCharacters = (characters: number): number => characters * 7 + 5;
const pixelsOfPoints = (points: number): number => (points * 4) / 3;

/** The borders and texts of a block, merged areas as one. */
export function outlineOf(block: Block): BlockOutline {
  const lefts = edges(block.columnWidths.map(pixelsOfCharacters), block.columns);
  const tops = edges(block.rowHeights.map(pixelsOfPoints), block.rows);
  const boxes = boxesOf(block).map(({ cell, area }) => ({
    cell,
    left: lefts[area.left] ?? 0,
    top: tops[area.top] ?? 0,
    right: lefts[area.right + 1] ?? 0,
    bottom: tops[area.bottom + 1] ?? 0,
  }));
  const bars = new Map<number, string>();
  for (const box of boxes) {
    const { thickness, path } = barsIn(box);
    if (path !== "") bars.set(thickness, (bars.get(thickness) ?? "") + path);
  }
  return {
    width: lefts.at(-1) ?? 0,
    height: tops.at(-1) ?? 0,
    lines: boxes.map(bordersOf).join(""),
    bars: [...bars].map(([thickness, path]) => ({ thickness, path })),
  };
}

function edges(sizes: readonly number[], count: number): readonly number[] {
  const found = [0];
  for (let index = 0; index < count; index++) found.push((found[index] ?? 0) + (sizes[index] ?? 64));
  return found;
}

function boxesOf({ cells, merges }: Block): readonly { readonly cell: BlockCell; readonly area: Range }[] {
  const firsts = new Map(merges.map((area) => [`${area.top} ${area.left}`, area]));
  const covered = new Set<string>();
  for (const area of merges) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) covered.add(`${row} ${column}`);
    }
  }
  return cells.flatMap((cell) => {
    const { row, column } = cell;
    const place = `${row} ${column}`;
    const merged = firsts.get(place);
    if (!merged && covered.has(place)) return [];
    return [{ cell, area: merged ?? { top: row, left: column, bottom: row, right: column } }];
  });
}

interface DrawnBox {
  readonly cell: BlockCell;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function bordersOf({ cell, left, top, right, bottom }: DrawnBox): string {
  const { borders } = cell.style;
  return [
    borders.top ? `M${left} ${top}H${right}` : "",
    borders.right ? `M${right} ${top}V${bottom}` : "",
    borders.bottom ? `M${left} ${bottom}H${right}` : "",
    borders.left ? `M${left} ${top}V${bottom}` : "",
  ].join("");
}

const padding = 4;

/** One bar a line of text, as wide as the text and no wider than its cell. */
function barsIn({ cell: { text, style }, left, top, right, bottom }: DrawnBox): { thickness: number; path: string } {
  const size = pixelsOfPoints(style.size);
  const room = Math.max(0, right - left - 2 * padding);
  const most = Math.max(1, Math.floor((bottom - top) / (size * 1.3)));
  const lines = text.split("\n").flatMap((line) => widthsOf(line.trim(), size, room));
  const shown = lines.slice(0, most);
  const first = style.vertical === "top" ? top + size : (top + bottom) / 2 - ((shown.length - 1) * size * 1.3) / 2;
  const path = shown.map((width, index) => {
    const start = { left: left + padding, center: (left + right - width) / 2, right: right - padding - width }[
      style.horizontal
    ];
    return `M${Math.round(start)} ${Math.round(first + index * size * 1.3)}h${Math.round(width)}`;
  });
  return { thickness: Math.round(size * (style.bold ? 0.6 : 0.45)), path: path.join("") };
}

function widthsOf(line: string, size: number, room: number): readonly number[] {
  const whole = [...line].reduce((sum, character) => sum + (character > "\u00ff" ? size : size / 2), 0);
  if (whole === 0 || room <= 0) return [];
  const full = Math.floor(whole / room);
  return [...Array<number>(full).fill(room), ...(whole > full * room ? [whole - full * room] : [])];
}
