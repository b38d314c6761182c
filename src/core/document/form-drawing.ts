import { headingRole } from "../forms/column-role";
import { headerLabel } from "../forms/header-labels";
import { lines } from "../notation/fact-list";
import { formContentOf } from "../notation/form-content-of";
import { readFacts } from "../notation/read-facts";
import { readTables } from "../reader/read";
import type { Field, Indicator, IndicatorTable, ProjectHeader } from "../reader/table";
import { cellName, type Range } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import type { Block, BlockCell } from "../template/block";
import { blockSheet } from "../template/block-sheet";
import { templates } from "../template/templates";
import { tight } from "../text/normalise";

/** Why a table is not drawn as its form. */
export type NotDrawn =
  /** Nobody can draw that form, or it is none we know. */
  | "no-template"
  /** The form has no place for something that stands in the table, so drawing it would lose that. */
  | "no-room";

/**
 * The table drawn as the form that it was recognised as, only where nothing is lost by it: the drawn form reads back as
 * the same indicators and the same header, and shows every other text of the table. Values stay as typed; labels and
 * headings get the form's own spelling.
 * @param area what of the sheet belongs to the table, its title included
 */
export function drawAsForm(sheet: Sheet, table: IndicatorTable, area: Range): Block | NotDrawn {
  const fitting = templates.filter(({ form }) => form === table.form);
  if (fitting.length === 0) return "no-template";
  const content = formContentOf(readFacts(sheet, table));
  for (const template of fitting) {
    const block = titled(asTyped(template.draw(content), sheet, area), table);
    const drawn = blockSheet(block);
    const [read, ...more] = readTables([drawn]).tables;
    if (!read || more.length > 0 || read.form !== table.form || !sameTable(table, read)) continue;
    if (showsAll(sheet, area, table, read, drawn)) return block;
  }
  return "no-room";
}

/**
 * A form counts its totals by itself and shows amounts in its own way. Here they stay what was typed: a number that
 * shows the same digits, and nothing where nothing was.
 */
function asTyped(block: Block, sheet: Sheet, area: Range): Block {
  const typed = countTexts(sheet, area, () => true);
  const cells = block.cells.map((cell): BlockCell => {
    const { formula, number, ...plain } = cell;
    const value = formula ? formula.result : number;
    if (value === undefined) return cell;
    if (value === "" || !typed.has(tight(cell.text))) return { ...plain, text: "" };
    return { ...plain, number: value, style: { ...cell.style, format: formatLike(cell.text) } };
  });
  return { ...block, cells };
}

/** The number format that shows a number as this text does. */
function formatLike(text: string): string {
  const decimals = /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
  const whole = text.includes(",") ? "#,##0" : "0";
  return decimals === 0 ? whole : `${whole}.${"0".repeat(decimals)}`;
}

/** The title as typed, in the place of the one that the form would make of the project's name. */
function titled(block: Block, { header }: IndicatorTable): Block {
  const at = readTables([blockSheet(block)]).tables[0]?.header.title?.at;
  if (!at || !header.title) return block;
  const { text } = header.title;
  const isTitle = ({ row, column }: { row: number; column: number }): boolean => row === at.row && column === at.column;
  return { ...block, cells: block.cells.map((cell) => (isTitle(cell) ? { ...cell, text } : cell)) };
}

function sameTable(a: IndicatorTable, b: IndicatorTable): boolean {
  return (
    JSON.stringify(headerTexts(a.header)) === JSON.stringify(headerTexts(b.header)) &&
    JSON.stringify(a.indicators.map(indicatorTexts)) === JSON.stringify(b.indicators.map(indicatorTexts))
  );
}

function headerTexts({ code, name, department, purpose, funds, plan, goals, schedule, spendingRate }: ProjectHeader) {
  const filled = (fields: readonly (Field | null)[]): string[] =>
    fields.flatMap((one) => (one?.text ? [one.text] : []));
  return {
    single: [code, name, department, purpose, spendingRate].map((field) => field?.text ?? ""),
    goals: filled(goals).flatMap((text) => lines(text).split("\n")),
    schedule: filled(schedule),
    funds: funds.flatMap(({ total, parts }) => {
      const amounts = parts.filter(({ text }) => text !== "").map(({ label, text }) => [label, text]);
      return total?.text || amounts.length > 0 ? [[total?.text ?? "", amounts]] : [];
    }),
    plan: plan.filter(({ text }) => text !== "").map(({ month, text }) => [month, text]),
  };
}

function indicatorTexts(one: Indicator) {
  const { period, level1, level2, level3, targets, operator, unit, description, basis, direction } = one;
  const { weight, actual, score, reason, remark } = one;
  const others = [operator, unit, description, basis, direction, weight, actual, score, reason, remark];
  return {
    period,
    levels: [level1, level2, level3].map(({ text }) => text),
    targets: targets.map(({ text }) => text),
    others: others.map((field) => field?.text ?? ""),
  };
}

/**
 * Whether every text of the table stands in the drawn form as often as in the table. What is known to be there is left
 * out: the levels, the goals, and labels and headings that the drawn form has in its own words.
 */
function showsAll(sheet: Sheet, area: Range, table: IndicatorTable, read: IndicatorTable, drawn: Sheet): boolean {
  const shown = countTexts(drawn, { top: 0, left: 0, bottom: drawn.rows - 1, right: drawn.columns - 1 }, () => true);
  const levels = new Set(
    table.columns.filter(({ role }) => role === "level1" || role === "level2").map(({ column }) => column),
  );
  const roles = new Set(read.columns.map(({ role }) => role));
  const goals = new Set(table.header.goals.map(({ at }) => cellName(at)));
  const wanted = countTexts(sheet, area, (text, row, column) => {
    if (goals.has(cellName({ row, column }))) return false;
    if (row >= table.bodyRow) return !levels.has(column);
    if (row < table.headingRow) return !isOwnLabel(text, read.header);
    const heading = headingRole(text);
    return !heading || !roles.has(heading.role);
  });
  return [...wanted].every(([text, count]) => (shown.get(text) ?? 0) >= count);
}

/** Whether a label's meaning does not hang on its wording, and the drawn form has a place for its value. */
function isOwnLabel(text: string, header: ProjectHeader): boolean {
  const label = headerLabel(text);
  if (!label || (label.inline !== null && label.inline !== "" && label.role !== "unitLine")) return false;
  switch (label.role) {
    case "code":
      return header.code !== null;
    case "name":
      return header.name !== null;
    case "department":
      return header.department !== null;
    case "goal":
      return header.goals.length > 0;
    case "purpose":
      return header.purpose !== null;
    default:
      return false;
  }
}

function countTexts(
  sheet: Sheet,
  { top, left, bottom, right }: Range,
  counts: (text: string, row: number, column: number) => boolean,
): Map<string, number> {
  const found = new Map<string, number>();
  for (let row = top; row <= bottom; row++) {
    sheet.eachInRow(row, ({ text }, column) => {
      const clean = tight(text);
      if (clean === "" || column < left || column > right || !counts(text, row, column)) return;
      found.set(clean, (found.get(clean) ?? 0) + 1);
    });
  }
  return found;
}
