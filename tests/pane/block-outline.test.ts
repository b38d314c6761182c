import { templates } from "../../src/core/template/templates";
import { outlineOf } from "../../src/pane/insert/block-outline";

/** Every point of a path, absolute. */
function pointsOf(path: string): readonly (readonly [number, number])[] {
  const points: [number, number][] = [];
  for (const [, command, rest = ""] of path.matchAll(/([MHVh])([^MHVh]+)/g)) {
    const [x = 0, y = 0] = points.at(-1) ?? [];
    const [a = 0, b = 0] = rest.trim().split(" ").map(Number);
    points.push(command === "M" ? [a, b] : command === "V" ? [x, a] : command === "h" ? [x + a, y] : [a, y]);
  }
  return points;
}

test.each(templates)("$id is drawn inside its own edges, with borders and bars", (template) => {
  const { width, height, lines, bars } = outlineOf(template.draw());
  expect(bars.length).toBeGreaterThan(0);
  for (const path of [lines, ...bars.map((bar) => bar.path)]) {
    const points = pointsOf(path);
    expect(points.length).toBeGreaterThan(1);
    for (const [x, y] of points) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(height);
    }
  }
});

test("a merged area has borders around it and none through it", () => {
  const style = {
    ...templates[0]!.draw().cells[0]!.style,
    borders: { top: true, right: true, bottom: true, left: true },
  };
  const cell = (row: number, column: number, text = "") => ({ row, column, text, style });
  const block = {
    ...templates[0]!.draw(),
    rows: 2,
    columns: 2,
    columnWidths: [10, 10],
    rowHeights: [15, 15],
    cells: [cell(0, 0, "标题"), cell(0, 1), cell(1, 0), cell(1, 1)],
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  };
  const { lines, bars } = outlineOf(block);
  expect(lines.startsWith("M0 0H150M150 0V20M0 20H150M0 0V20")).toBe(true);
  expect(lines).not.toContain("M75 0");
  expect(bars).toHaveLength(1);
});
