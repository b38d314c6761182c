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
/** What reviewers and units write below the indicators: 财政部门审核意见, 其他需要说明的问题. */
const isClosing = remember((text: string) =>
  /^其[他它]需?要?说明|(?:意见|结论)(?:[(（:：]|$)/.test(tight(text.slice(0, 200))),
);
const totalName = /^(?:合计|总计|小计|总分|总得分|得分合计|分值合计|权重合计)/;
const title = /绩效(?:目标|自评)?(?:申报|审批|自评|目标)?表$/;

/** A table goes on behind so many blank rows, even where the next row names no level of its own. */
const widestBreak = 2;

/** Tells indicator rows from what else stands in and after the block. `blanks`: how many blank rows stand right above. */
export function classifyRow(sheet: Sheet, heading: Heading, row: number, blanks: number): RowKind {
  const written = new WrittenRow(sheet, heading.columns, row);
  if (written.count === 0) return "blank";
  const kind = kindOfOpening(written.firstText);
  if (kind) return kind;
  const isNear = blanks <= widestBreak;
  if (oneCellForAll(sheet, heading, row)) return isNear ? "note" : "end";
  if (!written.saysSomething) return "note";
  if (isCaption(sheet, heading, row, written)) return isNear ? "note" : "end";
  return blanks === 0 || namesLevel(written) || (isNear && continuesLevels(written)) ? "indicator" : "end";
}

/** A caption, a sub-total, somebody's opinion: words left of the names that are no level. */
function isCaption(sheet: Sheet, heading: Heading, row: number, written: WrittenRow): boolean {
  const { level1, firstRole, firstText } = written;
  const opening = level1 === "" && firstRole === "other" ? firstText : level1;
  if (opening === "") return false;
  return (isClosing(opening) || !isNamedOrValued(sheet, heading, row, written)) && !namesLevel(written);
}

/** Whether a row below a gap can be nothing but the next indicator: no label, and both name and value written. */
function continuesLevels(written: WrittenRow): boolean {
  const name = written.textOf("level3");
  if (name === "" || !written.hasValue || written.level1 + written.textOf("level2") !== "") return false;
  return !/[:：]$/.test(name) && headerLabel(name) === undefined;
}

/** Whether the row has a name or a value of its own, and not one cell for both. */
function isNamedOrValued(sheet: Sheet, { columns }: Heading, row: number, written: WrittenRow): boolean {
  if (written.hasValue) return true;
  if (written.textOf("level3") === "") return false;
  const [name, value] = (["level3", "target"] as const).map((role) => columns.find((one) => one.role === role)?.column);
  if (name === undefined || value === undefined) return true;
  const merge = sheet.mergeAt({ row, column: name });
  return merge === undefined || value < merge.left || value > merge.right;
}

/** The written cells of a row, looked at once; long sheets have many rows, so nothing is kept that few ask for. */
class WrittenRow {
  count = 0;
  firstText = "";
  firstRole: ColumnRole = "other";
  level1 = "";
  hasValue = false;
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
      if (role === "target") this.hasValue = true;
      else if (role === "level1" && this.level1 === "") this.level1 = text;
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

function namesLevel(written: WrittenRow): boolean {
  const { level1 } = written;
  const level2 = written.textOf("level2");
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

/** Whether one merged cell lies over everything from the first level to the name: a caption or a note. */
function oneCellForAll(sheet: Sheet, heading: Heading, row: number): boolean {
  const byRole = (role: ColumnRole): Column | undefined => heading.columns.find((column) => column.role === role);
  const name = byRole("level3");
  const first = byRole("level1") ?? byRole("level2") ?? name;
  const last = first === byRole("level1") && name ? name : byRole("target");
  if (!first || !last || first === last) return false;
  const merge = sheet.mergeAt({ row, column: first.column });
  if (!merge) return false;
  return merge.left <= Math.min(first.column, last.column) && merge.right >= Math.max(first.column, last.column);
}
