import { perUnitOf } from "../forms/header-labels";
import { HeaderBlock, type PlacedLabel } from "../reader/labels";
import type { AmountField, Field, FundGroup, IndicatorTable } from "../reader/table";
import type { Sheet } from "../sheet/sheet";
import { tight } from "../text/normalise";
import { currencies, currencyOf } from "./currency";
import { FactList, lines } from "./fact-list";
import type { Fact, FactKey } from "./facts";

/** Labels whose values the reader keeps no field for. */
const named: readonly (readonly [FactKey, readonly string[]])[] = [
  ["implementer", ["实施单位", "项目实施单位", "项目执行单位"]],
  ["nature", ["项目属性"]],
  ["results", ["实际完成情况", "全年实际完成情况"]],
];

/** What the block above the indicators says. */
export function headerFacts(sheet: Sheet, table: IndicatorTable): readonly Fact[] {
  const { header, range, headingRow } = table;
  const list = new FactList();
  const block = new HeaderBlock(sheet, { ...range, bottom: headingRow - 1 });
  for (const { area } of block.labels) list.tell({ row: area.top, column: area.left });
  addTitle(list, table);
  addCurrency(list, table, block);
  list.add("department", header.department);
  list.add("code", header.code);
  list.add("name", header.name);
  list.add("purpose", header.purpose);
  const [schedule, ...more] = header.schedule;
  if (more.length === 0) list.add("schedule", schedule);
  addFunds(list, table);
  addPlan(list, table);
  addGoals(list, block, header.goals);
  for (const [key, names] of named) {
    const label = block.labels.find(({ name }) => names.includes(name));
    if (label && !list.has(key)) list.add(key, valueBeside(block, label));
  }
  addSpendingScore(list, block);
  addLabelled(list, block);
  addUnlabelled(list, block);
  return list.facts;
}

/** The last label of a row that heads columns has nothing to its right: its value stands below. */
function valueBeside(block: HeaderBlock, label: PlacedLabel): Field | null {
  const headsColumn = block.labelAt({ row: label.area.top, column: label.area.left - 1 })?.role === "goal";
  return headsColumn ? block.below(label) : block.valueOf(label);
}

/** In a self-evaluation's fund block the score of the whole amount stands in its row, below 得分. */
function addSpendingScore(list: FactList, block: HeaderBlock): void {
  const label = block.labels.find(({ name }) => name === "得分");
  const total = block.labels.find(({ role, area }) => role === "total" && area.top === (label?.area.bottom ?? -2) + 1);
  if (label && total) list.add("spendingScore", block.field({ row: total.area.top, column: label.area.left }));
}

/** The title is the form's own; what it says of the project is its number and year. */
function addTitle(list: FactList, table: IndicatorTable): void {
  const { title, year, unitLine } = table.header;
  const corner = { sheet: table.sheet, row: table.range.top, column: table.range.left };
  if (title) list.tell(title.at);
  if (unitLine) list.tell(unitLine.at);
  const number = /^(\d{1,3})[.．、]/.exec(title?.text ?? "")?.[1];
  if (title && number) list.add("number", { at: title.at, text: number });
  if (year !== null) list.add("year", { at: title?.at ?? corner, text: String(year) });
}

/** As the labels of the amounts state it, or a cell beside 资金单位. */
function addCurrency(list: FactList, table: IndicatorTable, block: HeaderBlock): void {
  const beside = block.labels
    .flatMap((label) => (label.role === "unitLine" ? (block.valueOf(label) ?? []) : []))
    .filter(({ text }) => perUnitOf(text) !== null);
  for (const { at } of beside) list.tell(at);
  const [first] = beside;
  const text = currencyOf(table) ?? currencies.get(perUnitOf(first?.text ?? "") ?? 0);
  const { unitLine } = table.header;
  const corner = { sheet: table.sheet, row: table.range.top, column: table.range.left };
  if (text !== undefined) list.add("currency", { at: first?.at ?? unitLine?.at ?? corner, text });
}

const parts: readonly (readonly ["fiscal" | "carriedOver" | "other", RegExp])[] = [
  ["carriedOver", /结转/],
  ["fiscal", /财政(?:资金|拨款)(?:小计)?$/],
  ["other", /^其[他它]资金$/],
];

function addFunds(list: FactList, { header }: IndicatorTable): void {
  for (const group of header.funds) {
    const start = startOf(group, header.funds.length);
    addAmount(list, `${start}total`, group.total, group);
    for (const part of group.parts) {
      const key = parts.find(([, pattern]) => pattern.test(tight(part.label)))?.[0];
      addAmount(list, key ? `${start}${key}` : undefined, part, group);
    }
  }
}

/** Of several sets of amounts: what the term, the beginning of the year and its end have. */
function startOf({ label, total }: FundGroup, count: number): "" | "term." | "original." | "spent." {
  if (/执行/.test(label)) return "spent.";
  if (/年初/.test(label)) return "original.";
  return count > 1 && /中期|实施期|^项目资金总额$/.test(label || (total?.label ?? "")) ? "term." : "";
}

function addAmount(list: FactList, key: FactKey | undefined, field: AmountField | null, { label }: FundGroup): void {
  if (!field) return;
  if (key && !list.has(key)) list.add(key, field);
  else list.addOwn("project", label === "" ? field.label : `${label}/${field.label}`, field);
}

const planMonths = [3, 6, 10, 12];

function addPlan(list: FactList, { header }: IndicatorTable): void {
  for (const field of header.plan) {
    const nth = planMonths.indexOf(field.month);
    if (nth >= 0) list.add(`plan.${nth}` as FactKey, field);
    else list.addOwn("project", field.label, field);
  }
}

function addGoals(list: FactList, block: HeaderBlock, goals: readonly Field[]): void {
  const term: Field[] = [];
  const year: Field[] = [];
  const labels = block.labels.filter(({ role }) => role === "goal");
  const hasYear = labels.some(({ name }) => /年度|^预期/.test(name));
  for (const goal of goals) {
    const label = labels.find((one) => isAbove(one, goal)) ?? labels.find((one) => isBeside(one, goal));
    const isTerm = hasYear && label !== undefined && /中期|实施期|总目标/.test(label.name) && !/年度/.test(label.name);
    (isTerm ? term : year).push(goal);
  }
  for (const [key, fields] of [
    ["goals", year],
    ["term.goals", term],
  ] as const) {
    const [first] = fields;
    if (!first) continue;
    for (const { at } of fields) list.tell(at);
    list.add(key, { at: first.at, text: lines(fields.map(({ text }) => text).join("\n")) });
  }
}

function isAbove({ area }: PlacedLabel, { at }: Field): boolean {
  return at.column >= area.left && at.column <= area.right && at.row === area.bottom + 1;
}

function isBeside({ area }: PlacedLabel, { at }: Field): boolean {
  return at.row >= area.top && at.row <= area.bottom && at.column === area.right + 1;
}

/** What other labels have beside or below them. */
function addLabelled(list: FactList, block: HeaderBlock): void {
  for (const label of block.labels) {
    const value = label.role === "unitLine" ? null : block.valueOf(label);
    const inline = label.inline !== null && label.inline !== "";
    if (!value || value.text === "" || (!inline && list.isTold(value.at)) || alreadyTold(list, value)) continue;
    list.addOwn("project", label.text.split(/[:：]/)[0] ?? label.name, value);
  }
}

/** A value behind its label's colon shares the label's cell. */
function alreadyTold(list: FactList, value: Field): boolean {
  return list.facts.some(
    ({ at, text }) => at.row === value.at.row && at.column === value.at.column && text === value.text,
  );
}

/** What no label that we know stands beside: a pair of cells is a label and its value, a single one a note. */
function addUnlabelled(list: FactList, block: HeaderBlock): void {
  const { window } = block;
  for (let row = window.top; row <= window.bottom; row++) {
    let label: Field | null = null;
    for (let column = window.left; column <= window.right; column++) {
      const field = block.field({ row, column });
      const isFirst = field.at.row === row && field.at.column === column;
      if (!isFirst || field.text === "" || list.isTold(field.at) || isYearLine(field.text)) continue;
      if (label) {
        list.tell(label.at);
        list.addOwn("project", label.text, field);
        label = null;
      } else label = field;
    }
    if (label && !hasBlankBeside(block, label)) list.add("note", label);
  }
}

/** （2025年度） */
function isYearLine(text: string): boolean {
  return /^[(（]?20\d\d年度?[)）]?$/.test(tight(text.slice(0, 40)));
}

/** A label whose value was not filled. */
function hasBlankBeside(block: HeaderBlock, { at, text }: Field): boolean {
  const { right } = block.areaAt(at);
  return text.length <= 24 && right < block.window.right && block.field({ row: at.row, column: right + 1 }).text === "";
}
