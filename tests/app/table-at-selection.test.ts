import { tableAtSelection } from "../../src/app/table-at-selection";
import { parseCellName } from "../../src/core/sheet/address";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { workbookFrom, type SheetSketch } from "../../src/hosts/memory/sketch";
import { soundTargets, tableSheet } from "./workbooks";

const one = tableSheet("表", soundTargets).rows ?? [];
/** Tables in rows 3 to 7 and 10 to 14, each below a title. */
const two: SheetSketch = { name: "两张", rows: [["甲"], [], ...one, [], ["乙"], ...one] };

async function meant(sheet: SheetSketch, selected: string) {
  const workbook = workbookFrom([sheet]);
  workbook.select({ sheet: workbook.sheets[0]!.id, ...parseCellName(selected)! });
  const found = await tableAtSelection(new MemoryHost(workbook));
  return found.kind === "table" ? found.place.headingRow + 1 : found.kind;
}

test.each<[string, SheetSketch, string, number | string]>([
  ["a sheet without a table", { name: "空", rows: [["说明"]] }, "A1", "none"],
  ["the only table, wherever one stands", { name: "一张", rows: one }, "H90", 1],
  ["in the first table", two, "B5", 3],
  ["in its title", two, "A1", 3],
  ["on its last row", two, "D7", 3],
  ["in the second table's title", two, "A9", 10],
  ["in the second table", two, "D12", 10],
  ["below both", two, "A40", "several"],
])("%s", async (_title, sheet, selected, expected) => {
  expect(await meant(sheet, selected)).toBe(expected);
});
