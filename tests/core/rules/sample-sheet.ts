import { resolveLevel2 } from "../../../src/core/levels/resolve";
import { homesOf } from "../../../src/core/levels/schemes";
import type { Level2 } from "../../../src/core/levels/level";
import type { CellEdit } from "../../../src/core/rules/finding";
import type { Sample, SampleRow, SampleTable } from "../../../src/core/rules/rule";
import type { Range } from "../../../src/core/sheet/address";
import type { Cell } from "../../../src/core/sheet/cell";
import { createSheet, type Sheet } from "../../../src/core/sheet/sheet";

type Header = NonNullable<SampleTable["header"]>;
type Grid = (Cell | undefined)[][];

/** The columns a sample may have, as they stand in the Hebei form; 符号, 单位, 方向 and 权重 are Sichuan's. */
const columns: readonly { key: keyof SampleRow; heading: string; always?: boolean }[] = [
  { key: "level1", heading: "一级指标", always: true },
  { key: "level2", heading: "二级指标", always: true },
  { key: "level3", heading: "三级指标", always: true },
  { key: "description", heading: "绩效指标描述" },
  { key: "operator", heading: "指标性质" },
  { key: "target", heading: "指标值", always: true },
  { key: "unit", heading: "度量单位" },
  { key: "weight", heading: "权重" },
  { key: "direction", heading: "指标方向性" },
  { key: "basis", heading: "指标值确定依据" },
  { key: "actual", heading: "实际完成值" },
  { key: "score", heading: "得分" },
  { key: "reason", heading: "偏差原因分析及改进措施" },
];

/** What stands in a row where the sample leaves name or value out: nobody could object to it. */
const blameless: Readonly<Record<Level2, { level3: string; target: string }>> = {
  数量指标: { level3: "组织宣传活动次数", target: "≥3次" },
  质量指标: { level3: "培训合格率", target: "≥95%" },
  时效指标: { level3: "培训按期完成率", target: "=100%" },
  成本指标: { level3: "参加培训人均成本", target: "≤160元" },
  经济成本指标: { level3: "参加培训人均成本", target: "≤160元" },
  社会成本指标: { level3: "培训期间企业停工天数", target: "≤2天" },
  生态环境成本指标: { level3: "人均用纸成本", target: "≤5元" },
  经济效益指标: { level3: "带动会员企业增收额", target: "≥50万元" },
  社会效益指标: { level3: "会员企业政策知晓率", target: "≥90%" },
  生态效益指标: { level3: "会场垃圾分类处理率", target: "≥90%" },
  可持续影响指标: { level3: "培训机制持续年限", target: "≥3年" },
  服务对象满意度指标: { level3: "参训企业满意度", target: "≥90%" },
};

const blamelessHeader = {
  title: "1.商协会活动经费绩效目标表",
  department: "766001玉田县工商业联合会本级",
  unitLine: "单位：元",
  code: "13022925P00JXC410337N",
  name: "商协会活动经费",
  total: "50000.00",
  fiscal: "50000.00",
  other: "",
  purpose: "开展商协会活动，组织会员企业培训。",
  plan: ["", "50%", "80%", "100%"],
  goal: "1.组织会员企业培训，帮助企业用好惠企政策。",
  more: [],
} satisfies Header;

/** Draws an example as a sheet of the Hebei form; several tables stand one below the other. */
export function sampleSheet(sample: Sample): Sheet {
  const merges: Range[] = [];
  const grid: Grid = departmentLines(sample).map((line) => [text(line)]);
  if (grid.length > 0) grid.push([]);
  for (const table of asTables(sample)) {
    const above = grid.length === 0 ? 0 : grid.length + 1;
    const own: Range[] = [];
    const header = headerBlock(table.header ?? {}, own);
    const drawn: Grid = [...header, [], ...indicatorBlock(table)];
    for (const [first, last] of table.mergedLevel1 ?? []) {
      const top = header.length + 2;
      own.push({ top: top + first, left: 0, bottom: top + last, right: 0 });
    }
    merges.push(...own.map((range) => ({ ...range, top: range.top + above, bottom: range.bottom + above })));
    drawn.forEach((row, nth) => (grid[above + nth] = row));
    if (above > 0) grid[above - 1] = [];
  }
  return createSheet({ id: "sheet-1", name: "Sheet1", hidden: false, protected: false }, grid, merges);
}

/** The sheet with the edits carried out; throws where a cell does not hold what an edit expects. */
export function withEdits(sheet: Sheet, edits: readonly CellEdit[]): Sheet {
  const grid: Grid = Array.from({ length: sheet.rows }, (_, row) =>
    Array.from({ length: sheet.columns }, (_unused, column) => sheet.cell(row, column)),
  );
  for (const { at, before, after } of edits) {
    const there = sheet.cell(at.row, at.column)?.text ?? "";
    if (there !== before) throw new Error(`the edit expects “${before}” where “${there}” stands`);
    grid[at.row]![at.column] = text(after);
  }
  return createSheet(sheet, grid, sheet.merges);
}

/** What a person sees, row by row, blank cells at the end left out. */
export function seen(sheet: Sheet): string[] {
  return Array.from({ length: sheet.rows }, (_, row) =>
    Array.from({ length: sheet.columns }, (_unused, column) => sheet.textAt(row, column))
      .join(" | ")
      .replace(/[ |]*$/, ""),
  );
}

/** A text cell; nothing at all for a blank one. */
export function text(shown: string): Cell | undefined {
  return shown === "" ? undefined : { raw: shown, text: shown, format: "@", formula: false };
}

function departmentLines(sample: Sample): readonly string[] {
  return typeof sample === "object" && "tables" in sample ? (sample.department ?? []) : [];
}

function asTables(sample: Sample): readonly SampleTable[] {
  if (typeof sample === "string") return [{ rows: [withLevels({ target: sample })] }];
  if ("tables" in sample) return sample.tables;
  return ["rows" in sample ? sample : { rows: [withLevels(sample)] }];
}

/** A row told alone stands below a level 1 that suits its level 2. */
function withLevels(row: SampleRow): SampleRow {
  const level2 = row.level2 ?? "数量指标";
  const known = resolveLevel2(level2);
  return { level1: (known && homesOf(known.name)[0]) ?? "产出指标", ...row, level2 };
}

function headerBlock(header: Header, merges: Range[]): Grid {
  const filled = { ...blamelessHeader, ...header };
  const [march, june, october, december] = filled.plan;
  const code = header.codeNumber === undefined ? text(filled.code) : number(header.codeNumber);
  const merge = (top: number, left: number, bottom: number, right: number): void => {
    merges.push({ top, left, bottom, right });
  };
  merge(0, 0, 0, 6);
  merge(1, 0, 1, 4);
  merge(1, 5, 1, 6);
  merge(2, 1, 2, 3);
  merge(2, 5, 2, 6);
  merge(3, 0, 4, 0);
  merge(4, 1, 4, 6);
  merge(5, 0, 6, 0);
  for (const row of [5, 6]) {
    merge(row, 2, row, 3);
    merge(row, 4, row, 5);
  }
  merge(7, 1, 7, 6);
  const rows: (string | Cell | undefined)[][] = [
    [filled.title],
    [filled.department, "", "", "", "", filled.unitLine],
    ["项目编码", code, "", "", "项目名称", filled.name],
    ["预算规模及资金用途", "预算数", filled.total, "其中：财政资金", filled.fiscal, "其他资金", filled.other],
    ["", filled.purpose],
    ["资金支出计划（%）", "3月底", "6月底", "", "10月底", "", "12月底"],
    ["", march, june, "", october, "", december],
    ["绩效目标", filled.goal],
    ...filled.more.map((line) => [...line]),
  ];
  return rows.map((row) => row.map((cell) => (typeof cell === "string" ? text(cell) : cell)));
}

function indicatorBlock({ rows, without = [], headings = {} }: SampleTable): Grid {
  const omitted: readonly string[] = without;
  const drawn = columns.filter(
    ({ key, always }) => !omitted.includes(key) && (always ?? rows.some((row) => row[key] !== undefined)),
  );
  let level2: Level2 = "数量指标";
  const body = rows.map((row) => {
    level2 = resolveLevel2(row.level2 ?? "")?.name ?? level2;
    const filled: SampleRow = { ...blameless[level2], ...row };
    return drawn.map(({ key }) => cellOf(filled[key] ?? ""));
  });
  return [drawn.map(({ key, heading }) => text(headings[key] ?? heading)), ...body];
}

function cellOf(value: NonNullable<SampleRow["target"]>): Cell | undefined {
  if (typeof value === "string") return text(value);
  return "uncalculated" in value
    ? { raw: null, text: "", format: "General", formula: true }
    : { ...value, formula: false };
}

/** A number as Excel shows it in the General format: beyond eleven digits in powers of ten. */
function number(raw: number): Cell {
  const shown = raw < 1e11 ? String(raw) : raw.toExponential(5).replace("e+", "E+");
  return { raw, text: shown, format: "General", formula: false };
}
