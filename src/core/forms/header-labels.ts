import { tight } from "../text/normalise";
import { remember } from "../text/remember";

/** What a label of the block above the indicators names. */
export type HeaderRole =
  | "code"
  | "name"
  | "department"
  | "purpose"
  | "goal"
  | "unitLine"
  | "total"
  | "part"
  /** A part of a part (中央资金 of 财政资金): counted only where its whole is not given. */
  | "subpart"
  /** A column of the self-evaluation's fund block: 全年预算数(A). */
  | "amountColumn"
  | "plan"
  /** A label whose value nothing needs; known so that it is not taken for a value. */
  | "other";

/** Labels of when a project begins and ends: in one cell, or in two. */
export const scheduleLabels = {
  span: ["起止时间", "起止日期", "项目起止时间", "项目起止日期", "建设周期", "项目建设周期", "项目期", "实施期限"],
  start: ["开始时间", "开始日期", "项目开始时间", "项目开始日期", "计划开始时间", "计划开始日期"],
  end: [
    "结束时间",
    "结束日期",
    "项目结束时间",
    "项目结束日期",
    "项目完成时间",
    "项目完成日期",
    "计划完成时间",
    "计划完成日期",
  ],
} as const;

const labels: ReadonlyMap<string, HeaderRole> = new Map(
  Object.entries({
    code: ["项目编码", "项目代码", "项目编号"],
    name: ["项目名称", "一级项目名称", "二级项目名称"],
    department: [
      "预算单位",
      "单位名称",
      "部门名称",
      "部门单位名称",
      "主管部门",
      "项目主管部门",
      "主管部门及代码",
      "主管部门名称",
      "业务主管部门",
    ],
    purpose: ["资金用途", "项目用途", "预算规模及资金用途"],
    goal: [
      "绩效目标",
      "年度目标",
      "年度绩效目标",
      "年度总体目标",
      "总体目标",
      "总体绩效目标",
      "项目绩效目标",
      "项目总体目标",
      "实施期目标",
      "实施期总目标",
      "中期目标",
      "预期目标",
      "项目总目标",
      "目标",
    ],
    unitLine: ["单位", "金额单位", "资金单位"],
    total: [
      "预算数",
      "预算总额",
      "预算金额",
      "项目预算",
      "项目预算数",
      "项目总预算",
      "资金总额",
      "项目资金总额",
      "年度资金总额",
      "年度资金申请总额",
      "年度预算总额",
      "年度预算",
      "当年年度预算",
      "中期资金总额",
      "实施期资金总额",
    ],
    part: [
      "财政资金",
      "财政拨款",
      "财政拨款小计",
      "本年财政拨款",
      "当年财政拨款",
      "年度财政拨款",
      "一般公共预算",
      "政府性基金",
      "其他资金",
      "其它资金",
      "其他收入",
      "自有资金",
      "自有资金小计",
      "单位自有资金",
      "自筹资金",
      "单位资金",
      "上年结转资金",
      "上年结转",
      "结转资金",
      "结转结余资金",
      "非财政拨款",
      "社会投入资金",
    ],
    subpart: [
      "上级资金",
      "中央资金",
      "中央补助",
      "省级资金",
      "省级补助",
      "市级资金",
      "市级补助",
      "县级资金",
      "区级资金",
      "县区级资金",
      "本级资金",
      "地方资金",
    ],
    amountColumn: [
      "年初预算数",
      "全年预算数",
      "全年执行数",
      "预算数A",
      "执行数B",
      "全年预算数A",
      "全年执行数B",
      "执行数",
    ],
    other: [
      "实施单位",
      "项目实施单位",
      "项目执行单位",
      "项目资金",
      "资金支出计划",
      "支出计划",
      "项目属性",
      "项目类别",
      "项目分类",
      "项目负责人",
      "联系人",
      "联系电话",
      ...scheduleLabels.span,
      ...scheduleLabels.start,
      ...scheduleLabels.end,
      "分值",
      "执行率",
      "得分",
      "年度预算执行率",
      "预算执行分值",
      "实际完成情况",
      "年度绩效指标",
      "年度主要任务",
      "绩效指标",
      "立项依据",
      "项目来源",
      "项目概况",
    ],
  } satisfies Partial<Record<HeaderRole, string[]>>).flatMap(([role, names]) =>
    names.map((name) => [name, role as HeaderRole] as const),
  ),
);

/** A label as it was found in a cell. */
export interface HeaderLabel {
  readonly role: HeaderRole;
  /** Without spaces, brackets and 其中： – "财政资金". */
  readonly name: string;
  /** What follows the colon in the same cell: "单位：元"; null where the value has a cell of its own. */
  readonly inline: string | null;
  /** 元 per unit where the label says so itself: "项目资金（万元）". */
  readonly perUnit: number | null;
  /** Of a plan column: the month, 1–12. */
  readonly month: number | null;
}

/** Longer texts are content, not labels, unless they carry their value after a colon. */
const longestLabel = 24;

/** What the text labels; undefined where it is no label of a form we know. */
export function headerLabel(text: string): HeaderLabel | undefined {
  return text === "" || text.length > 300 ? undefined : (readLabel(text) ?? undefined);
}

/** Forms repeat their labels, and cells are asked more than once. */
const readLabel = remember((text: string): HeaderLabel | null => {
  const colon = text.search(/[:：]/);
  const whole = labelOf(text, null);
  if (whole || colon < 0) return whole ?? null;
  const before = text.slice(0, colon);
  // "其中：财政资金" keeps its label behind the colon.
  if (/^\s*其\s*中\s*$/.test(before)) return headerLabel(text.slice(colon + 1)) ?? null;
  return labelOf(before, text.slice(colon + 1).trim()) ?? null;
});

function labelOf(text: string, inline: string | null): HeaderLabel | undefined {
  if (text.length > longestLabel * 2) return undefined;
  const clean = tight(text);
  const name = clean
    .replace(/[(（]([AB])[)）]/gi, (_, letter: string) => letter.toUpperCase())
    .replace(/[(（][^()（）]*[)）]/g, "")
    .replace(/^(?:其中)?[:：]?|[:：*]+$/g, "")
    .replace(/^\d{1,2}[.、．]/, "");
  if (name.length > longestLabel) return undefined;
  const month = /^(\d{1,2})月[底末]$/.exec(name)?.[1];
  const role = month ? "plan" : labels.get(name);
  if (!role) return undefined;
  // "单位：元" states the unit of the money, "单位：县教育局" the office.
  const isOffice = role === "unitLine" && inline !== null && perUnitOf(inline) === null;
  return {
    role: isOffice ? "department" : role,
    name,
    inline,
    perUnit: perUnitOf(clean),
    month: month ? Number(month) : null,
  };
}

/** 元 per unit where the text names 元 or 万元 in brackets or alone, else null. */
export function perUnitOf(text: string): number | null {
  const unit = /^([亿万千]|百万)?元$|[(（]([亿万千]|百万)?元[)）]/.exec(tight(text));
  if (!unit) return null;
  const multiples: Readonly<Record<string, number>> = { 千: 1000, 万: 10_000, 百万: 1_000_000, 亿: 100_000_000 };
  return multiples[unit[1] ?? unit[2] ?? ""] ?? 1;
}
