import { HeaderBlock } from "../reader/labels";
import type { IndicatorTable } from "../reader/table";
import { cellName } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";

/** Labels of the header block whose amounts and texts tell what came of the year. */
const resultLabels = /^(?:(?:全年)?执行数B?|(?:年度)?(?:预算)?执行率|得分|实际完成情况|全年实际完成情况)$/;

/** The cells that hold what came of the year, by name: results, scores, reasons, spending. Headings are none. */
export function resultCells(sheet: Sheet, table: IndicatorTable): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const { actual, score, reason } of table.indicators) {
    for (const field of [actual, score, reason]) if (field) cells.add(cellName(field.at));
  }
  const scores = table.columns.find(({ role }) => role === "score");
  if (scores) for (const row of rowsOfTotals(table)) cells.add(cellName({ row, column: scores.column }));
  const block = new HeaderBlock(sheet, { ...table.range, bottom: table.headingRow - 1 });
  for (const label of block.labels) {
    if (!resultLabels.test(label.name) || label.inline) continue;
    for (let row = label.area.bottom + 1; row < table.headingRow; row++) {
      const at = { row, column: label.area.left };
      if (block.labelAt(at)) break;
      const { top, left } = block.areaAt(at);
      cells.add(cellName({ row: top, column: left }));
    }
  }
  return cells;
}

/** 总分 stands among the last rows or right below them. */
function rowsOfTotals({ strayRows, range }: IndicatorTable): readonly number[] {
  return [...strayRows, range.bottom + 1];
}
