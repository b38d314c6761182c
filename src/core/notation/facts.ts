import type { Address } from "../sheet/address";

/** What kind of thing a table says: a field of the project or, with `row.` before it, of an indicator. */
export type FactKey =
  | (typeof projectFields)[number]["key"]
  | (typeof rowFields)[number]["key"]
  /** Something that no field stands for, by its own label: `project:` of the header, `row:` of an indicator. */
  | `project:${string}`
  | `row:${string}`
  /** A note or total among the rows, which no other notation has a place for. */
  | "note";

/** One thing that a table says, and where. Blank ones are none. */
export interface Fact {
  readonly key: FactKey;
  readonly text: string;
  readonly at: Address;
  /** Which indicator it belongs to, from 0; null for the project's. */
  readonly row: number | null;
}

/** All that a table says of one project. */
export interface TableFacts {
  readonly facts: readonly Fact[];
  /** How many indicators there are. */
  readonly rows: number;
}

const funds = (start: string, names: readonly [string, string, string, string]) =>
  (["total", "fiscal", "carriedOver", "other"] as const).map((part, index) => ({
    key: `${start}${part}` as `${"" | "term." | "original." | "spent."}${typeof part}`,
    heading: names[index] ?? "",
  }));

/** The project's fields in the order of a list's columns, each with its heading there. */
export const projectFields = [
  { key: "department", heading: "单位名称" },
  { key: "code", heading: "项目编码" },
  { key: "name", heading: "项目名称" },
  { key: "implementer", heading: "实施单位" },
  { key: "number", heading: "项目序号" },
  { key: "year", heading: "年度" },
  { key: "nature", heading: "项目属性" },
  { key: "schedule", heading: "项目期" },
  { key: "currency", heading: "金额单位" },
  ...funds("", ["预算数", "财政资金", "上年结转资金", "其他资金"]),
  ...funds("term.", ["中期资金总额", "中期财政资金", "中期结转资金", "中期其他资金"]),
  ...funds("original.", ["年初预算数", "年初财政资金", "年初结转资金", "年初其他资金"]),
  ...funds("spent.", ["全年执行数", "财政资金执行数", "结转资金执行数", "其他资金执行数"]),
  { key: "spendingScore", heading: "预算执行得分" },
  { key: "purpose", heading: "资金用途" },
  { key: "plan.0", heading: "3月底" },
  { key: "plan.1", heading: "6月底" },
  { key: "plan.2", heading: "10月底" },
  { key: "plan.3", heading: "12月底" },
  { key: "goals", heading: "年度目标" },
  { key: "term.goals", heading: "中期目标" },
  { key: "results", heading: "目标完成情况" },
] as const;

/** An indicator's fields, likewise. */
export const rowFields = [
  { key: "row.period", heading: "期别" },
  { key: "row.level1", heading: "一级指标" },
  { key: "row.level2", heading: "二级指标" },
  { key: "row.level3", heading: "三级指标" },
  { key: "row.description", heading: "绩效指标描述" },
  { key: "row.operator", heading: "指标性质" },
  { key: "row.target", heading: "指标值" },
  { key: "row.unit", heading: "度量单位" },
  { key: "row.weight", heading: "权重" },
  { key: "row.direction", heading: "指标方向性" },
  { key: "row.basis", heading: "指标值确定依据" },
  { key: "row.scoring", heading: "评分标准" },
  { key: "row.source", heading: "指标来源" },
  { key: "row.method", heading: "指标取值方式" },
  { key: "row.dataSource", heading: "数据来源" },
  { key: "row.evidence", heading: "佐证资料" },
  { key: "row.actual", heading: "实际完成值" },
  { key: "row.score", heading: "得分" },
  { key: "row.reason", heading: "偏差原因分析及改进措施" },
  { key: "row.remark", heading: "备注" },
  /** The value as it was typed, where the parts cannot be put together to it again. */
  { key: "row.original", heading: "指标值原文" },
] as const;

/** Amounts of money, in the unit that `currency` names. */
export function isAmount(key: FactKey): boolean {
  return /^(?:(?:term|original|spent)\.)?(?:total|fiscal|carriedOver|other)$/.test(key);
}

/** Fields of several lines: one text a line. */
export function isLines(key: FactKey): boolean {
  return key === "goals" || key === "term.goals" || key === "results";
}

const headings = new Map<FactKey, string>([...projectFields, ...rowFields].map(({ key, heading }) => [key, heading]));
const keys = new Map<string, FactKey>([...headings].map(([key, heading]) => [heading, key]));

/**
 * What heads a fact's column in a list. A label of a form's own stands in quotation marks behind a word, so that the
 * reader never takes it for a heading that it knows.
 */
export function headingOf(key: FactKey): string {
  const own = /^(project|row):([\s\S]*)$/.exec(key);
  if (!own) return headings.get(key) ?? key;
  return `${own[1] === "project" ? "表头" : "另有"}“${own[2] ?? ""}”`;
}

/** What a heading of a list stands for; undefined where it is no heading of ours. */
export function keyOfHeading(heading: string): FactKey | undefined {
  const own = /^(表头|另有)“(.*)”$/u.exec(heading);
  if (own) return own[1] === "表头" ? `project:${own[2] ?? ""}` : `row:${own[2] ?? ""}`;
  return keys.get(heading);
}

/** What a person calls it: the label of the form, or the heading of the list; "" for a note, which has none. */
export function labelOf(key: FactKey): string {
  if (key === "note") return "";
  return /^(?:project|row):([\s\S]*)$/.exec(key)?.[1] ?? headingOf(key);
}
