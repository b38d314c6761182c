import type { EditPlan } from "../fix/edit-plan";
import type { Sheet, SheetInfo } from "../sheet/sheet";
import type { Block, BlockCell, CellStyle } from "../template/block";
import { listCell } from "../template/looks";
import { tight } from "../text/normalise";
import type { Waiver } from "./waiver";

/** The name of the worksheet; what stands on it is never read as an indicator table. */
export const waiverSheetName = "校验说明";

export function isWaiverSheet({ name }: Pick<SheetInfo, "name">): boolean {
  return name.trim() === waiverSheetName;
}

/** What a row says, in the order of the columns. */
const columns = [
  ["table", "表", 24],
  ["cell", "单元格", 16],
  ["code", "规则", 8],
  ["indicator", "指标", 28],
  ["value", "指标值", 18],
  ["reason", "理由", 40],
  ["date", "日期", 12],
] as const;

type Key = (typeof columns)[number][0];
/** The texts of a row. */
export type WaiverRow = Readonly<Record<Key, string>>;
type Places = ReadonlyMap<Key, number>;

/** A person may have written something above the heading. */
const headingWithin = 20;
/** Beyond these nobody reads a list of excuses. */
const mostRows = 5000;
const mostColumns = 50;
const longest = 2000;

/** The waivers of a sheet; none where it is not laid out as one. Never throws. */
export function readWaivers(sheet: Sheet): readonly Waiver[] {
  const heading = findHeading(sheet);
  if (!heading) return [];
  const waivers: Waiver[] = [];
  const last = Math.min(sheet.rows, heading.row + 1 + mostRows);
  for (let row = heading.row + 1; row < last; row++) {
    const text = (key: Key): string => textOf(sheet, row, heading.places.get(key));
    const code = /^[A-Z]\d\d/.exec(text("code").normalize("NFKC").toUpperCase())?.[0];
    if (code === undefined) continue;
    waivers.push({
      at: { sheet: sheet.id, row, column: heading.places.get("table") ?? 0 },
      sheetName: sheet.name,
      table: text("table"),
      cell: text("cell"),
      code,
      indicator: text("indicator"),
      value: text("value"),
      reason: text("reason"),
      date: text("date"),
    });
  }
  return waivers;
}

/** The plan that writes one more row below the others; null where the sheet has no heading to write below. */
export function planWaiver(sheet: Sheet, waiver: WaiverRow): { readonly row: number; readonly plan: EditPlan } | null {
  const heading = findHeading(sheet);
  if (!heading) return null;
  const used = (row: number): boolean => [...heading.places.values()].some((column) => isFilled(sheet, row, column));
  let row = sheet.rows;
  while (row > heading.row + 1 && !used(row - 1)) row--;
  const edits = [...heading.places].flatMap(([key, column]) =>
    waiver[key] === "" ? [] : [{ at: { sheet: sheet.id, row, column }, before: "", after: waiver[key] }],
  );
  return { row, plan: { edits } };
}

/** The plan that takes a row's texts away again. */
export function planRemoval(sheet: Sheet, row: number): EditPlan {
  const places = findHeading(sheet)?.places ?? new Map<Key, number>();
  const edits = [...places.values()].flatMap((column) => {
    const before = sheet.cell(row, column)?.text ?? "";
    return before === "" ? [] : [{ at: { sheet: sheet.id, row, column }, before, after: "" }];
  });
  return { edits };
}

/** A new worksheet with its first row. */
export function drawWaiverSheet(waiver: WaiverRow): Block {
  const cell = (row: number, column: number, text: string, style: CellStyle): BlockCell => ({
    row,
    column,
    text,
    style,
  });
  return {
    sheetName: waiverSheetName,
    rows: 2,
    columns: columns.length,
    cells: columns.flatMap(([key, heading], column) => [
      cell(0, column, heading, headingStyle),
      cell(1, column, waiver[key], listCell),
    ]),
    merges: [],
    rowHeights: [20],
    columnWidths: columns.map(([, , width]) => width),
    dropdowns: [],
    hints: [],
    print: {
      paper: "A4",
      orientation: "landscape",
      margins: { top: 19, right: 18, bottom: 19, left: 18 },
      fitToWidth: true,
      centerHorizontally: true,
    },
  };
}

const headingStyle: CellStyle = { ...listCell, bold: true, horizontal: "center" };

/** The row that names the columns: one with 规则 and 理由 at least. */
function findHeading(sheet: Sheet): { readonly row: number; readonly places: Places } | undefined {
  for (let row = 0; row < Math.min(sheet.rows, headingWithin); row++) {
    const places = new Map<Key, number>();
    for (let column = 0; column < Math.min(sheet.columns, mostColumns); column++) {
      const label = tight(textOf(sheet, row, column));
      const key = columns.find(([, heading]) => heading === label)?.[0];
      if (key && !places.has(key)) places.set(key, column);
    }
    if (places.has("code") && places.has("reason")) return { row, places };
  }
  return undefined;
}

function textOf(sheet: Sheet, row: number, column: number | undefined): string {
  return column === undefined ? "" : sheet.textAt(row, column).slice(0, longest).trim();
}

function isFilled(sheet: Sheet, row: number, column: number): boolean {
  const cell = sheet.cell(row, column);
  return cell !== undefined && (cell.formula || cell.text !== "");
}
