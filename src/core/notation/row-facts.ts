import type { ColumnRole } from "../forms/column-role";
import type { Field, Indicator, IndicatorTable } from "../reader/table";
import type { Sheet } from "../sheet/sheet";
import { tight } from "../text/normalise";
import { FactList } from "./fact-list";
import { keyOfHeading, type Fact, type FactKey } from "./facts";

const fields = [
  ["row.level1", "level1"],
  ["row.level2", "level2"],
  ["row.level3", "level3"],
  ["row.description", "description"],
  ["row.operator", "operator"],
  ["row.unit", "unit"],
  ["row.weight", "weight"],
  ["row.direction", "direction"],
  ["row.basis", "basis"],
  ["row.actual", "actual"],
  ["row.score", "score"],
  ["row.reason", "reason"],
  ["row.remark", "remark"],
] as const satisfies readonly (readonly [FactKey, keyof Indicator])[];

/** Roles whose cells the indicator itself holds. */
const held: ReadonlySet<ColumnRole> = new Set<ColumnRole>([...fields.map(([, role]) => role), "target"]);

/** Headings of what the reader calls `scoring` and `source`; several columns may have that role. */
const sources: readonly (readonly [FactKey, RegExp])[] = [
  ["row.scoring", /评.?扣?.?分标准|赋分标准|扣分标准|计分方法/],
  ["row.method", /取值方式/],
  ["row.dataSource", /数据来源/],
  ["row.evidence", /佐证/],
  ["row.source", /指标来源/],
];

/** What the indicators say, and the notes and totals among them. In a list the number of a row says nothing. */
export function rowFacts(sheet: Sheet, table: IndicatorTable, isList: boolean): readonly Fact[] {
  const list = new FactList();
  const [firstLabel] = table.indicators.flatMap(({ targets }) => (targets.length > 1 ? (targets[0]?.label ?? []) : []));
  const firstLevel = Math.min(...table.columns.filter(({ role }) => role === "level1").map(({ column }) => column));
  table.indicators.forEach((indicator, nth) => {
    if (indicator.period !== null) list.add("row.period", { at: indicator.level3.at, text: indicator.period }, nth);
    for (const [key, member] of fields) list.add(key, indicator[member], nth);
    indicator.targets.forEach((target, index) => {
      if (index === 0) list.add("row.target", target, nth);
      else list.addOwn("row", target.label ?? "", target, nth);
    });
    for (const { role, column, heading, period } of table.columns) {
      if (held.has(role) || (role === "number" && isList) || (isList && column < firstLevel)) continue;
      if (period !== null && period !== indicator.period) continue;
      const field = fieldAt(sheet, indicator.row, column);
      const key = keyOfHeading(heading) ?? sources.find(([, pattern]) => pattern.test(tight(heading)))?.[0];
      if (key) list.add(key, field, nth);
      else list.addOwn("row", heading, field, nth);
    }
  });
  const first = table.indicators[0];
  if (firstLabel !== undefined && first) list.addOwn("project", valueColumn, { at: first.level3.at, text: firstLabel });
  for (const row of table.strayRows) {
    for (let column = table.range.left; column <= table.range.right; column++) {
      const cell = sheet.cell(row, column);
      if (cell && cell.text.trim() !== "") list.add("note", { at: { sheet: sheet.id, row, column }, text: cell.text });
    }
  }
  return list.facts;
}

/** Whose the first value column is, where the form has several. */
const valueColumn = "指标值列";

/** A merged area's text belongs to every row that it covers. */
export function fieldAt(sheet: Sheet, row: number, column: number): Field {
  const merge = sheet.mergeAt({ row, column });
  const at = { sheet: sheet.id, row: merge?.top ?? row, column: merge?.left ?? column };
  const cell = sheet.cell(at.row, at.column);
  return { at, text: cell?.text.trim() ?? "", cell };
}
