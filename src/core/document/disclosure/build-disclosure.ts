import { readDepartment } from "../../reader/department/read-department";
import { readTables } from "../../reader/read";
import type { IndicatorTable } from "../../reader/table";
import type { Range } from "../../sheet/address";
import type { Sheet } from "../../sheet/sheet";
import { blockSheet } from "../../template/block-sheet";
import { tight } from "../../text/normalise";
import { isWaiverSheet } from "../../waiver/waiver-sheet";
import { isPartName, isSectionHeading } from "../department-sheet";
import { drawAsForm } from "../form-drawing";
import type { Disclosure, DisclosurePart } from "./disclosure";
import { projectTables } from "./project-table";

/** What came of asking for a disclosure. */
export type DisclosureOutcome =
  | {
      readonly kind: "disclosure";
      readonly disclosure: Disclosure;
      readonly projects: number;
      /** Whether the workbook has the department's part; where not, a person must write it. */
      readonly department: boolean;
      /** Tables in which nothing is filled in, by their sheets. */
      readonly blankTables: readonly string[];
    }
  | { readonly kind: "nothing" };

/** The names of the parts, as the regulations on disclosure call them. */
const partNames = {
  contents: "目　录",
  department: "第一部分　部门整体绩效目标",
  projects: "第二部分　预算项目绩效目标",
};
const titleEnding = "绩效目标表";

/**
 * The two-part public disclosure of a workbook: the department's text, and every project's table, numbered in the
 * order of the workbook. Hidden sheets stay out. Never throws.
 */
export function buildDisclosure(sheets: readonly Sheet[]): DisclosureOutcome {
  const visible = sheets.filter((sheet) => !sheet.hidden && !isWaiverSheet(sheet));
  const { tables } = readTables(visible);
  const lists = groupedLists(tables);
  const filled = lists.filter((list) => list.some(isFilled));
  const [overall, projects] = parted(filled, ([first]) => first?.form === "department-overall");
  const text = visible.flatMap((sheet) =>
    departmentLines(
      sheet,
      tables.filter((table) => table.sheet === sheet.id),
    ),
  );
  const department = text.length > 0 || overall.length > 0;
  if (projects.length === 0 && !department) return { kind: "nothing" };
  const partsOf = (list: readonly IndicatorTable[], heading: string, nth: number): DisclosurePart[] =>
    projectParts(visible, tables, list, heading, nth);
  return {
    kind: "disclosure",
    disclosure: {
      contentsTitle: partNames.contents,
      parts: [
        heading(1, partNames.department, true, true),
        ...text,
        ...overall.flatMap((list, nth) => partsOf(list, titleOf(list), nth)),
        heading(1, partNames.projects, true, true),
        ...projects.flatMap((list, nth) => partsOf(list, `${nth + 1}.${titleOf(list)}`, nth)),
      ],
    },
    projects: projects.length,
    department,
    blankTables: lists.filter((list) => !list.some(isFilled)).flatMap(([first]) => first?.sheetName ?? []),
  };
}

function heading(level: 1 | 2, text: string, centered: boolean, onNewPage: boolean): DisclosurePart {
  return { kind: "heading", level, text, centered, onNewPage };
}

/** The projects of one list share its heading, and are shown as the one table that they are. */
function groupedLists(tables: readonly IndicatorTable[]): IndicatorTable[][] {
  const lists: IndicatorTable[][] = [];
  for (const table of tables) {
    const last = lists.at(-1);
    const before = last?.[0];
    if (last && before?.sheet === table.sheet && before.headingRow === table.headingRow && sameColumns(before, table)) {
      last.push(table);
    } else lists.push([table]);
  }
  return lists;
}

function sameColumns(a: IndicatorTable, b: IndicatorTable): boolean {
  return a.columns[0]?.column === b.columns[0]?.column;
}

function isFilled({ indicators }: IndicatorTable): boolean {
  return indicators.some(({ level3, targets }) => level3.text !== "" || targets.some(({ text }) => text !== ""));
}

function parted<One>(all: readonly One[], belongs: (one: One) => boolean): [One[], One[]] {
  return [all.filter(belongs), all.filter((one) => !belongs(one))];
}

/** The table's title without its number, or else one made of the project's name. */
function titleOf([first]: readonly IndicatorTable[]): string {
  const { title, name } = first?.header ?? {};
  const written = title?.text.replace(/^\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*[.．、]\s*/, "").trim() ?? "";
  if (written !== "" && !isFormTitle(written, name?.text ?? "")) return written;
  return `${name?.text || first?.sheetName || ""}${titleEnding}`;
}

/** Whether a title is the form's, the same for every project, and another one names the project. */
function isFormTitle(title: string, name: string): boolean {
  return name !== "" && !tight(title).includes(tight(name));
}

function projectParts(
  sheets: readonly Sheet[],
  tables: readonly IndicatorTable[],
  list: readonly IndicatorTable[],
  title: string,
  nth: number,
): DisclosurePart[] {
  const [first] = list;
  const sheet = sheets.find(({ id }) => id === first?.sheet);
  if (!first || !sheet) return [];
  const rows = rowsOf(sheet, tables, list);
  const drawn = list.length === 1 ? drawAsForm(sheet, first, rows) : "no-template";
  const shown = typeof drawn === "string" ? { sheet, table: first, rows } : redrawn(blockSheet(drawn));
  const own = first.header.title?.text ?? "";
  const caption = own !== "" && isFormTitle(own, first.header.name?.text ?? "");
  return [
    heading(2, title, true, nth > 0),
    ...(caption ? [{ kind: "caption", text: own } as const] : []),
    ...projectTables(shown.sheet, shown.table ?? first, shown.rows).map((table) => ({ kind: "table", table }) as const),
  ];
}

function redrawn(sheet: Sheet): { sheet: Sheet; table: IndicatorTable | undefined; rows: Range } {
  const rows = { top: 0, left: 0, bottom: sheet.rows - 1, right: sheet.columns - 1 };
  return { sheet, table: readTables([sheet]).tables[0], rows };
}

/** The rows of a list's tables, and those that follow without a gap: totals, notes, signatures. */
function rowsOf(sheet: Sheet, tables: readonly IndicatorTable[], list: readonly IndicatorTable[]): Range {
  const ranges = list.map(({ range }) => range);
  const own = {
    top: Math.min(...ranges.map(({ top }) => top)),
    left: Math.min(...ranges.map(({ left }) => left)),
    bottom: Math.max(...ranges.map(({ bottom }) => bottom)),
    right: Math.max(...ranges.map(({ right }) => right)),
  };
  const isTaken = (row: number): boolean =>
    tables.some(
      (table) =>
        !list.includes(table) && table.sheet === sheet.id && row >= table.range.top && row <= table.range.bottom,
    );
  let bottom = own.bottom;
  while (bottom + 1 < sheet.rows && !isTaken(bottom + 1) && hasText(sheet, bottom + 1, own)) bottom++;
  return { ...own, bottom };
}

function hasText(sheet: Sheet, row: number, { left, right }: Range): boolean {
  for (let column = left; column <= right; column++) if (sheet.textAt(row, column).trim() !== "") return true;
  return false;
}

/** What a sheet holds of the department's part: all of its text where it has no tables, else the sections beside them. */
function departmentLines(sheet: Sheet, tables: readonly IndicatorTable[]): DisclosurePart[] {
  const sections =
    readDepartment(
      sheet,
      tables.map(({ range }) => range),
    )?.sections ?? [];
  if (sections.length === 0) return [];
  const lines =
    tables.length === 0
      ? linesOf(sheet)
      : sections.flatMap(({ heading: own, lines: below }) => [own, ...below].flatMap((passage) => passage?.text ?? []));
  return lines.map((text) => (isSectionHeading(text) ? heading(2, text.trim(), false, false) : { kind: "text", text }));
}

function linesOf(sheet: Sheet): string[] {
  const lines: string[] = [];
  for (let row = 0; row < sheet.rows; row++) {
    sheet.eachInRow(row, ({ text }) => {
      lines.push(...text.split("\n").filter((line) => line.trim() !== "" && !isPartName(line)));
    });
  }
  return lines;
}
