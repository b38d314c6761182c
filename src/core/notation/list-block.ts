import { orderHeading } from "../reader/listed-project";
import type { Range } from "../sheet/address";
import type { Block, CellStyle } from "../template/block";
import { drawBoxes, type Box } from "../template/draw";
import { typedCell } from "../template/looks";
import { headingOf, projectFields, rowFields, type FactKey, type TableFacts } from "./facts";

/** How a list of projects looks: 横表 for people, with merged cells, or bare rows for a system's import. */
export type ListLayout = "flat" | "import";

const titleStyle: CellStyle = { ...typedCell, size: 16, bold: true, borders: {} };
const lineStyle: CellStyle = { ...typedCell, horizontal: "right", borders: {} };
const headingStyle: CellStyle = { ...typedCell, bold: true };

const words = {
  title: "部门预算项目绩效目标申报表",
  flatSheet: "绩效目标横表",
  importSheet: "绩效目标导入表",
  currency: "金额单位：",
} as const;

/** What stands in every list, filled or not. */
const always: Readonly<Record<ListLayout, readonly FactKey[]>> = {
  flat: [
    "department",
    "name",
    "total",
    "goals",
    "row.level1",
    "row.level2",
    "row.level3",
    "row.operator",
    "row.target",
    "row.unit",
    "row.weight",
    "row.direction",
  ],
  import: ["code", "name", "row.level1", "row.level2", "row.level3", "row.operator", "row.target", "row.unit"],
};

/** What the systems head these columns with. */
const importHeadings: ReadonlyMap<FactKey, string> = new Map([
  ["row.operator", "符号"],
  ["row.unit", "计量单位"],
]);

/** The project's place in the list, where nothing else tells it from its neighbour. */
const order = "order";
type Column = FactKey | typeof order;

const signs = ["≥", "≤", "=", ">", "<", "定性"];

/**
 * Draws projects one below the other, a row an indicator: the columns of the form, and one for whatever else some
 * project says. Notes have no column. Targets come apart.
 */
export function drawList(projects: readonly TableFacts[], layout: ListLayout): Block {
  const isFlat = layout === "flat";
  const shared = isFlat ? sharedFacts(projects) : new Map<FactKey, string>();
  const columns: Column[] = columnsOf(projects, layout, shared);
  // In front, so that it is a column of the project.
  if (needsOrder(projects)) columns.unshift(order);
  const bodyRow = isFlat ? 3 : 1;
  const last = columns.length - 1;
  const boxes: Box[] = [];
  if (isFlat) {
    const year = shared.get("year");
    const currency = shared.get("currency");
    const title = words.title + (year === undefined ? "" : `（${year}年度）`);
    boxes.push({ area: across(0, 0, last), text: title, style: titleStyle });
    if (currency !== undefined) {
      boxes.push({ area: across(1, 0, last), text: words.currency + currency, style: lineStyle });
    }
  }
  columns.forEach((key, column) => {
    const heading = key === order ? orderHeading : ((isFlat ? undefined : importHeadings.get(key)) ?? headingOf(key));
    boxes.push({ area: across(bodyRow - 1, column, column), text: heading, style: headingStyle });
  });
  let row = bodyRow;
  projects.forEach((project, index) => {
    boxes.push(...projectBoxes(project, columns, row, isFlat, String(index + 1)));
    row += Math.max(1, project.rows);
  });
  const columnWidths = columns.map(widthOf);
  const operator = columns.indexOf("row.operator");
  return {
    sheetName: isFlat ? words.flatSheet : words.importSheet,
    ...drawBoxes(boxes, columnWidths, (at) => (isFlat && at === 0 ? 32 : 24)),
    columnWidths,
    dropdowns: [
      { cells: { top: bodyRow, left: operator, bottom: Math.max(bodyRow, row - 1), right: operator }, options: signs },
    ],
    print: {
      paper: "A4",
      orientation: "landscape",
      margins: { top: 15, right: 15, bottom: 15, left: 15 },
      fitToWidth: true,
      centerHorizontally: true,
    },
  };
}

/** Year and currency stand above the list where they are the same for all of it, as on the 四川 form. */
function sharedFacts(projects: readonly TableFacts[]): ReadonlyMap<FactKey, string> {
  const shared = new Map<FactKey, string>();
  for (const key of ["year", "currency"] as const) {
    const texts = new Set(projects.map(({ facts }) => facts.find((fact) => fact.key === key)?.text));
    const [text] = texts;
    if (texts.size === 1 && text !== undefined) shared.set(key, text);
  }
  return shared;
}

/** The project's columns first: that is how the reader tells them from the indicator's. */
function columnsOf(
  projects: readonly TableFacts[],
  layout: ListLayout,
  shared: ReadonlyMap<FactKey, string>,
): FactKey[] {
  const used = new Set<FactKey>(always[layout]);
  for (const { facts } of projects) {
    for (const { key } of facts) if (key !== "note" && !shared.has(key)) used.add(key);
  }
  const own = (start: string): FactKey[] => [...used].filter((key) => key.startsWith(start));
  const fields = (list: readonly { readonly key: FactKey }[]): FactKey[] =>
    list.flatMap(({ key }) => (used.has(key) ? [key] : []));
  return [...fields(projectFields), ...own("project:"), ...fields(rowFields), ...own("row:")];
}

/** Whether two neighbours would be read as one project, or one without a name as part of that above it. */
function needsOrder(projects: readonly TableFacts[]): boolean {
  const names = projects.map(({ facts }) =>
    (["code", "name", "department"] as const)
      .map((key) => facts.find((fact) => fact.key === key)?.text ?? "")
      .join("\n"),
  );
  return names.some((name, index) => index > 0 && (name === names[index - 1] || name.trim() === ""));
}

function projectBoxes(
  { facts, rows }: TableFacts,
  columns: readonly Column[],
  top: number,
  merged: boolean,
  place: string,
): Box[] {
  const height = Math.max(1, rows);
  const texts = new Map<string, string>(facts.map(({ key, row, text }) => [`${row ?? ""}|${key}`, text]));
  texts.set(`|${order}`, place);
  return columns.flatMap((key, column): Box[] => {
    const ofRow = key.startsWith("row");
    if (!ofRow && merged) {
      const area = { top, left: column, bottom: top + height - 1, right: column };
      return [{ area, text: texts.get(`|${key}`) ?? "", style: typedCell }];
    }
    return Array.from({ length: height }, (_, index) => ({
      area: across(top + index, column, column),
      text: texts.get(ofRow ? `${index}|${key}` : `|${key}`) ?? "",
      style: typedCell,
    }));
  });
}

function across(row: number, left: number, right: number): Range {
  return { top: row, left, bottom: row, right };
}

function widthOf(key: Column): number {
  if (/^row\.(?:operator|unit|weight|score|period)$|^(?:year|number|currency|order)$/.test(key)) return 9;
  if (/^(?:goals|term\.goals|purpose|results)$/.test(key)) return 28;
  return /^row\.(?:level3|description|basis|reason)$|^(?:name|department|code)$/.test(key) ? 20 : 13;
}
