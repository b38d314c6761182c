import type { ColumnRole } from "../forms/column-role";
import { headerLabel } from "../forms/header-labels";
import { bareName } from "../levels/name";
import { resolveLevel1, resolveLevel2 } from "../levels/resolve";
import type { Sheet } from "../sheet/sheet";
import { tight } from "../text/normalise";
import { remember } from "../text/remember";
import type { Heading } from "./headings";
import type { Column } from "./table";

/** What a row below a heading is. "end" is no part of the table any more. */
export type RowKind = "indicator" | "blank" | "note" | "total" | "end";

const notePrefix =
  /^(?:注|备注|说明|填报说明|填表说明|填报人|填表人|制表人|经办人|审核人|负责人|单位负责人|联系人|联系电话|填报日期|填报单位)(?:[\d:：.．、(（]|$)/;
const totalName = /^(?:合计|总计|小计|总分|总得分|得分合计|分值合计|权重合计)/;
const title = /绩效(?:目标|自评)?(?:申报|审批|自评|目标)?表$/;

/** Tells indicator rows from what else stands in and after the block. */
export function classifyRow(sheet: Sheet, heading: Heading, row: number, afterBlank: boolean): RowKind {
  const written = new WrittenRow(sheet, heading.columns, row);
  if (written.count === 0) return "blank";
  const opening = kindOfOpening(written.firstText);
  if (opening) return opening;
  if (spansTheTable(sheet, heading, row)) return afterBlank ? "end" : "note";
  if (!written.saysSomething) return "note";
  const namesLevel = (): boolean => isKnownLevel(written.textOf("level1"), written.textOf("level2"));
  if (afterBlank) return namesLevel() ? "indicator" : "end";
  // A caption between the rows: one lone text where the levels stand, and it names no level.
  const isLone = written.count === 1 && (written.firstRole === "level1" || written.firstRole === "number");
  return isLone && !namesLevel() ? "note" : "indicator";
}

/** The written cells of a row, looked at once; long sheets have many rows, so nothing is kept that few ask for. */
class WrittenRow {
  count = 0;
  firstText = "";
  firstRole: ColumnRole = "other";
  /** Whether some cell makes the row an indicator. */
  saysSomething = false;

  constructor(
    private readonly sheet: Sheet,
    private readonly columns: readonly Column[],
    private readonly row: number,
  ) {
    for (const { role, column } of columns) {
      const text = ownText(sheet, row, column);
      if (text === "") continue;
      if (this.count++ === 0) {
        this.firstText = text;
        this.firstRole = role;
      }
      this.saysSomething ||= saysSomething(role, text);
    }
  }

  /** The first written cell of that role; "" where there is none. */
  textOf(wanted: ColumnRole): string {
    for (const { role, column } of this.columns) {
      const text = role === wanted ? ownText(this.sheet, this.row, column) : "";
      if (text !== "") return text;
    }
    return "";
  }
}

/** What a row is by its first words alone; null where they leave it open. The same words open row after row. */
const kindOfOpening = remember((text: string): "total" | "note" | "end" | null => {
  const words = tight(text.slice(0, 200));
  if (totalName.test(words)) return "total";
  if (notePrefix.test(words)) return "note";
  return startsNextProject(words) ? "end" : null;
});

/** Whether a cell makes its row an indicator; the templates' own "指标2：" and "……" do not. */
function saysSomething(role: ColumnRole, text: string): boolean {
  if (role === "level3") return bareName(text).core !== "";
  return role === "level1" || role === "level2" || role === "target";
}

/** A title, or a label of the header block that the next table has above its own heading. */
function startsNextProject(first: string): boolean {
  const label = headerLabel(first);
  return title.test(first) || (label !== undefined && label.role !== "other");
}

/** The text of the cell itself; a merged area's text counts on its first row only. */
function ownText(sheet: Sheet, row: number, column: number): string {
  return sheet.cell(row, column)?.text.trim() ?? "";
}

function isKnownLevel(level1: string, level2: string): boolean {
  const first = level1 === "" ? null : resolveLevel1(level1);
  const second = level2 === "" ? null : resolveLevel2(level2);
  return (first !== null && first.match !== "near") || (second !== null && second.match !== "near");
}

/** Whether a level's merged area reaches down over this row, so that a blank row is still inside the table. */
export function insideLevelMerge(sheet: Sheet, heading: Heading, row: number): boolean {
  return heading.columns.some(({ role, column }) => {
    if (role !== "level1" && role !== "level2") return false;
    const merge = sheet.mergeAt({ row, column });
    return merge !== undefined && merge.top >= heading.bodyRow && merge.top < row;
  });
}

/** Whether one merged cell lies over everything from the first level to the value: a caption or a note. */
function spansTheTable(sheet: Sheet, heading: Heading, row: number): boolean {
  const byRole = (role: ColumnRole): Column | undefined => heading.columns.find((column) => column.role === role);
  const first = byRole("level1") ?? byRole("level2") ?? byRole("level3");
  const last = byRole("target") ?? byRole("level3");
  if (!first || !last || first === last) return false;
  const merge = sheet.mergeAt({ row, column: first.column });
  return merge !== undefined && merge.left <= first.column && merge.right >= last.column;
}
