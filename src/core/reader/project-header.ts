import Big from "big.js";
import { scheduleLabels } from "../forms/header-labels";
import type { Range } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import { tight } from "../text/normalise";
import { readFunds } from "./funds";
import { HeaderBlock, type PlacedLabel } from "./labels";
import type { Field, PlanField, ProjectHeader } from "./table";

/** A header block is at most this many rows high. */
const highestBlock = 200;

/** So many blank rows end it; right above the indicators, where a paste from Word leaves its empty lines, a few more. */
const gap = { within: 2, below: 4 };

export interface ReadHeader {
  readonly header: ProjectHeader;
  readonly labels: readonly PlacedLabel[];
  /** First row and outermost columns of what was found; undefined where nothing was. */
  readonly area: Range | undefined;
}

/** Reads what stands above a heading, within the given area, which ends on the row above the heading. */
export function readHeader(sheet: Sheet, area: Range): ReadHeader {
  const block = new HeaderBlock(sheet, { ...area, top: topOfBlock(sheet, area) });
  const title = findTitle(block);
  const department = block.first("department") ?? departmentLine(block);
  const unitLabel = block.labels.find(({ role }) => role === "unitLine");
  const header: ProjectHeader = {
    title,
    code: block.first("code"),
    name: block.first("name"),
    department,
    purpose: readPurpose(block),
    year: yearOf(block, title),
    funds: readFunds(block),
    plan: readPlan(block),
    spendingRate: readSpendingRate(block),
    schedule: readSchedule(block),
    goals: readGoals(block),
    unitLine: unitLabel ? block.field({ row: unitLabel.area.top, column: unitLabel.area.left }) : null,
  };
  const found = [
    ...block.labels.map((label) => label.area),
    ...[title, department].flatMap((field) => (field ? [block.areaAt(field.at)] : [])),
  ];
  return { header, labels: block.labels, area: found.length > 0 ? around(found) : undefined };
}

/** Up from the heading to a gap of empty rows: what stands above that belongs to something else. */
function topOfBlock(sheet: Sheet, area: Range): number {
  const limit = Math.max(area.top, area.bottom - highestBlock);
  let blanks = 0;
  let top = area.bottom + 1;
  for (let row = area.bottom; row >= limit; row--) {
    if (blanks === (top > area.bottom ? gap.below : gap.within)) break;
    if (isBlank(sheet, row, area)) blanks++;
    else {
      blanks = 0;
      top = row;
    }
  }
  return top;
}

function isBlank(sheet: Sheet, row: number, { left, right }: Range): boolean {
  for (let column = left; column <= right; column++) {
    if (sheet.textAt(row, column).trim() !== "") return false;
  }
  return true;
}

/** The lone text that calls itself a table: "1.残疾人保障金绩效目标表". */
function findTitle(block: HeaderBlock): Field | null {
  const { window, sheet } = block;
  for (let row = window.bottom; row >= window.top; row--) {
    const written: number[] = [];
    for (let column = window.left; column <= window.right; column++) {
      if ((sheet.cell(row, column)?.text.trim() ?? "") !== "") written.push(column);
    }
    const column = written[0];
    if (column === undefined || written.length > 1) continue;
    const field = block.field({ row, column });
    if (field.text.length <= 120 && /绩效.*表(?:[(（].*)?$/.test(tight(field.text))) return field;
  }
  return null;
}

/** Hebei writes the unit's code and name on a line without a label: "766001玉田县工商联合会本级". */
function departmentLine(block: HeaderBlock): Field | null {
  const { window, sheet } = block;
  for (let row = window.top; row <= window.bottom; row++) {
    for (let column = window.left; column <= window.right; column++) {
      const text = sheet.cell(row, column)?.text.trim() ?? "";
      if (text.length <= 60 && /^\d{3,9}[-\s]?\p{Script=Han}{2}/u.test(text)) return block.field({ row, column });
    }
  }
  return null;
}

/** Either labelled itself, or – in the Hebei form – the text below the amounts, beside 预算规模及资金用途. */
function readPurpose(block: HeaderBlock): Field | null {
  const own = block.labels.find(({ role, name }) => role === "purpose" && !name.startsWith("预算规模"));
  if (own) return block.valueOf(own);
  const label = block.labels.find(({ role }) => role === "purpose");
  if (!label) return null;
  const row = label.area.bottom > label.area.top ? label.area.bottom : label.area.top + 1;
  const place = { row, column: label.area.right + 1 };
  return row > block.window.bottom || block.labelAt(place) ? null : block.field(place);
}

function readPlan(block: HeaderBlock): PlanField[] {
  const months = block.labels.filter(({ role }) => role === "plan");
  if (months.length < 2) return [];
  return months.flatMap((label) => {
    const field = block.below(label);
    if (!field) return [];
    const { at, text, cell } = field;
    return [{ at, text, cell, label: label.name, month: label.month ?? 0, percent: percentOf(text) }];
  });
}

function percentOf(text: string): Big | null {
  const number = /^([+-]?\d{1,12}(?:\.\d{1,12})?)[%％]?$/.exec(tight(text))?.[1];
  return number === undefined ? null : new Big(number);
}

const spendingRateNames = ["执行率", "预算执行率", "年度预算执行率"];

/** In the self-evaluation's fund block the rate of the whole amount stands in its row, below 执行率(B/A). */
function readSpendingRate(block: HeaderBlock): Field | null {
  const label = block.labels.find(({ name }) => spendingRateNames.includes(name));
  if (!label) return null;
  const total = block.labels.find(({ role, area }) => role === "total" && area.top === label.area.bottom + 1);
  return total ? block.field({ row: total.area.top, column: label.area.left }) : block.valueOf(label);
}

function readSchedule(block: HeaderBlock): Field[] {
  const valueOfAny = (names: readonly string[]): Field | null => {
    const label = block.labels.find(({ name }) => names.includes(name));
    return label ? block.valueOf(label) : null;
  };
  const span = valueOfAny(scheduleLabels.span);
  if (span) return [span];
  const start = valueOfAny(scheduleLabels.start);
  const end = valueOfAny(scheduleLabels.end);
  return start && end ? [start, end] : [];
}

/** One field a goal: the rows beside a label that is merged down, or the text below a label that heads a column. */
function readGoals(block: HeaderBlock): Field[] {
  return block.labels
    .filter(({ role }) => role === "goal")
    .flatMap((label) => {
      const right = label.area.right + 1;
      const heads = block.labelAt({ row: label.area.top, column: right });
      if (heads?.role === "goal") return filled(block.below(label));
      if (heads || label.inline) return block.valueOf(label) ?? [];
      const fields: Field[] = [];
      for (let row = label.area.top; row <= label.area.bottom && right <= block.window.right; row++) {
        const field = block.field({ row, column: right });
        if (field.at.row === row && (row === label.area.top || field.text !== "")) fields.push(field);
      }
      // The last of 中期目标 and 年度目标 side by side has no label to its right, but heads a column all the same.
      const below = fields.every(({ text }) => text === "") ? block.below(label) : null;
      const besideGoal = block.labelAt({ row: label.area.top, column: label.area.left - 1 })?.role === "goal";
      return below && (below.text !== "" || besideGoal) ? [below] : fields;
    });
}

function filled(field: Field | null): Field[] {
  return field && field.text !== "" ? [field] : [];
}

function yearOf(block: HeaderBlock, title: Field | null): number | null {
  const { window, sheet } = block;
  const inTitle = /(20\d\d)\s*年/.exec(title?.text ?? "")?.[1];
  if (inTitle) return Number(inTitle);
  for (let row = window.top; row <= window.bottom; row++) {
    for (let column = window.left; column <= window.right; column++) {
      const text = sheet.cell(row, column)?.text ?? "";
      const year = text.includes("年") ? /^[(（]?(20\d\d)年度?[)）]?$/.exec(tight(text.slice(0, 40)))?.[1] : undefined;
      if (year) return Number(year);
    }
  }
  return null;
}

function around(areas: readonly Range[]): Range {
  return {
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  };
}
