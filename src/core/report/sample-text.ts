import type { Sample, SampleRow, SampleTable, SampleWorkbook } from "../rules/rule";

/** What people call the fields of an example, by the headings of the form. */
const rowLabels: Readonly<Record<keyof SampleRow, string>> = {
  level1: "一级指标",
  level2: "二级指标",
  level3: "三级指标",
  description: "绩效指标描述",
  operator: "符号",
  target: "指标值",
  unit: "计量单位",
  direction: "指标方向性",
  weight: "权重",
  basis: "指标值确定依据",
  actual: "实际完成值",
  score: "得分",
  reason: "偏差原因",
};

type Header = NonNullable<SampleTable["header"]>;

const headerLabels: Readonly<Record<Exclude<keyof Header, "more">, string>> = {
  title: "标题",
  department: "单位",
  unitLine: "计量单位",
  code: "项目编码",
  codeNumber: "项目编码",
  name: "项目名称",
  total: "预算数",
  fiscal: "财政资金",
  other: "其他资金",
  purpose: "资金用途",
  plan: "资金支出计划",
  goal: "绩效目标",
};

/** Rows of an example beyond these say nothing new. */
const shownRows = 8;
const shownLength = 60;

/** An example as people read it, a line for each row or header field: "三级指标：培训次数；指标值：≦3次". */
export function sampleText(sample: Sample): readonly string[] {
  if (typeof sample === "string") return [`指标值：${visible(sample)}`];
  if ("tables" in sample) return [...departmentLines(sample), ...sample.tables.flatMap(tableLines)];
  return "rows" in sample ? tableLines(sample) : [rowLine(sample)];
}

function departmentLines({ department = [] }: SampleWorkbook): string[] {
  return department.map((line) => `部门绩效目标：${visible(line)}`);
}

function tableLines({ rows, header = {}, without = [], headings = {} }: SampleTable): string[] {
  const missing = without.map((key) => rowLabels[key]).join("、");
  const renamed = Object.values(headings).map(visible).join("、");
  const lines = rows.map(rowLine).filter((line) => line !== "");
  return [
    ...headerLines(header),
    ...(missing === "" ? [] : [`没有“${missing}”列`]),
    ...(renamed === "" ? [] : [`列名：${renamed}`]),
    ...lines.slice(0, shownRows),
    ...(lines.length > shownRows ? ["……"] : []),
  ];
}

function headerLines(header: Header): string[] {
  const { more = [], ...named } = header;
  const labelled = Object.entries(headerLabels).flatMap(([key, label]) => {
    const value = Object.entries(named).find(([name]) => name === key)?.[1];
    if (value === undefined) return [];
    return [`${label}：${Array.isArray(value) ? value.map(blankOr).join("、") : blankOr(String(value))}`];
  });
  return [
    ...labelled,
    ...more.map((line) =>
      line
        .filter((text) => text !== "")
        .map(visible)
        .join("："),
    ),
  ];
}

function rowLine(row: SampleRow): string {
  return Object.entries(rowLabels)
    .flatMap(([key, label]) => {
      const value = Object.entries(row).find(([name]) => name === key)?.[1];
      return value === undefined ? [] : [`${label}：${blankOr(shown(value))}`];
    })
    .join("；");
}

function shown(value: NonNullable<SampleRow["target"]>): string {
  if (typeof value === "string") return value;
  return "uncalculated" in value ? "（没有计算过的公式）" : value.text;
}

function blankOr(text: string): string {
  return text === "" ? "（空白）" : visible(text);
}

/** Characters that cannot be seen are what some examples are about. */
function visible(text: string): string {
  const marked = text
    .replace(/\r?\n/g, "⏎")
    .replace(/\t/g, "⇥")
    .replace(/[\u00a0\u3000]/g, "␣")
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, "␀");
  const characters = Array.from(marked);
  return characters.length > shownLength ? `${characters.slice(0, shownLength).join("")}…` : marked;
}
