import type { Position, Range } from "../../core/sheet/address";
import type { Block, BlockCell, CellStyle } from "../../core/template/block";
import { shiftRange } from "../../core/template/placement";
import type { Queueing } from "./in-trips";
import { rangeAt } from "./ranges";

/** Queues the looks of a block: each property over rectangles as large as can be, since every call costs. */
export function* queueLook(sheet: Excel.Worksheet, block: Block, first: Position): Queueing {
  const paint = function* <Value extends string | number | boolean>(
    valueOf: (style: CellStyle) => Value | undefined,
    apply: (format: Excel.RangeFormat, value: Value, area: Range) => void,
    requests = 3,
  ): Queueing {
    for (const [value, areas] of rectanglesByValue(block.cells, ({ style }) => valueOf(style))) {
      for (const area of areas) {
        apply(rangeAt(sheet, shiftRange(area, first)).format, value, area);
        yield requests;
      }
    }
  };
  yield* paint(({ font }) => font, (format, font) => (format.font.name = font)); // prettier-ignore
  yield* paint(({ size }) => size, (format, size) => (format.font.size = size)); // prettier-ignore
  yield* paint(({ bold }) => bold || undefined, (format, bold) => (format.font.bold = bold)); // prettier-ignore
  yield* paint(({ wrap }) => wrap, (format, wrap) => (format.wrapText = wrap)); // prettier-ignore
  yield* paint(({ fill }) => fill, (format, fill) => (format.fill.color = fill)); // prettier-ignore
  yield* paint(
    ({ horizontal }) => horizontal,
    (format, horizontal) => {
      format.horizontalAlignment = horizontalNames[horizontal];
    },
  );
  yield* paint(
    ({ vertical }) => vertical,
    (format, vertical) => {
      format.verticalAlignment = verticalNames[vertical];
    },
  );
  yield* paint(({ borders }) => sidesOf(borders), queueBorders, 24);
}

const horizontalNames = { left: "Left", center: "Center", right: "Right" } as const;
const verticalNames = { top: "Top", center: "Center" } as const;
const edges = { top: "EdgeTop", right: "EdgeRight", bottom: "EdgeBottom", left: "EdgeLeft" } as const;

/** "top left" */
function sidesOf(borders: CellStyle["borders"]): string | undefined {
  const sides = (["top", "right", "bottom", "left"] as const).filter((side) => borders[side]);
  return sides.length > 0 ? sides.join(" ") : undefined;
}

/** The lines between the cells of an area are what each of them has at its own edge. */
function queueBorders(format: Excel.RangeFormat, sides: string, area: Range): void {
  const draw = (index: Excel.BorderIndex | `${Excel.BorderIndex}`): void => {
    const border = format.borders.getItem(index);
    border.style = "Continuous";
    border.color = "#000000";
  };
  for (const [side, edge] of Object.entries(edges)) if (sides.includes(side)) draw(edge);
  if (area.bottom > area.top && /top|bottom/.test(sides)) draw("InsideHorizontal");
  if (area.right > area.left && /left|right/.test(sides)) draw("InsideVertical");
}

/** Covers the cells of each value with rectangles; cells without a value are left out. */
export function rectanglesByValue<Value>(
  cells: readonly BlockCell[],
  valueOf: (cell: BlockCell) => Value | undefined,
): ReadonlyMap<Value, readonly Range[]> {
  const rectangles = new Map<Value, Range[]>();
  /** Rectangles that end on the row above, by value and columns. */
  let open = new Map<string, { area: Range; value: Value }>();
  for (const runs of runsByRow(cells, valueOf)) {
    const next = new Map<string, { area: Range; value: Value }>();
    for (const run of runs) {
      const key = `${run.area.left} ${run.area.right} ${String(run.value)}`;
      const above = open.get(key);
      const joins = above?.area.bottom === run.area.top - 1;
      if (above && !joins) close(rectangles, above);
      next.set(key, joins ? { ...run, area: { ...run.area, top: above.area.top } } : run);
      if (above) open.delete(key);
    }
    for (const ended of open.values()) close(rectangles, ended);
    open = next;
  }
  for (const ended of open.values()) close(rectangles, ended);
  return rectangles;
}

function close<Value>(rectangles: Map<Value, Range[]>, { area, value }: { area: Range; value: Value }): void {
  const there = rectangles.get(value);
  if (there) there.push(area);
  else rectangles.set(value, [area]);
}

/** Neighbouring cells of a row with the same value, row by row from the top. */
function runsByRow<Value>(
  cells: readonly BlockCell[],
  valueOf: (cell: BlockCell) => Value | undefined,
): { area: Range; value: Value }[][] {
  const rows = new Map<number, { area: Range; value: Value }[]>();
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const value = valueOf(cell);
    if (value === undefined) continue;
    const { row, column } = cell;
    const runs = rows.get(row) ?? [];
    const last = runs.at(-1);
    if (last?.value === value && last.area.right === column - 1) last.area = { ...last.area, right: column };
    else runs.push({ area: { top: row, left: column, bottom: row, right: column }, value });
    rows.set(row, runs);
  }
  return [...rows.values()];
}
