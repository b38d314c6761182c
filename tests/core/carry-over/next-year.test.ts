import { nextYear } from "../../../src/core/carry-over/next-year";
import { readTables } from "../../../src/core/reader/read";
import type { IndicatorTable } from "../../../src/core/reader/table";
import { cellName } from "../../../src/core/sheet/address";
import { createSheet, type Sheet } from "../../../src/core/sheet/sheet";
import { templates } from "../../../src/core/template/templates";
import { drawHebeiProject } from "../../../src/core/template/hebei-project-template";
import { say } from "../../../src/core/text/wording";
import { blockSheet } from "../../fixtures/block-sheet";
import { drawRealTable, realTables } from "../../fixtures/real-tables";
import { gridSheet } from "../../fixtures/text-grid";

function carried(sheet: Sheet, nth = 0) {
  const { tables } = readTables([sheet]);
  const before = tables[nth]!;
  const result = nextYear(sheet, before, tables);
  const copy = blockSheet([result.block], result.block.sheetName);
  const [after] = readTables([copy]).tables;
  return { ...result, before, copy, after: after! };
}

const training = drawHebeiProject({
  number: 1,
  name: "2025年培训费",
  department: "766001某某局本级",
  code: "13022925P00JXC419629R",
  total: "50000",
  fiscal: "50000",
  purpose: "用于2025年业务培训",
  plan: ["", "50%", "80%", "100%"],
  goals: ["1.2025年12月底前培训干部100人次", "2.落实冀财预〔2025〕45号"],
  indicators: [
    {
      level1: "产出指标",
      level2: "数量指标",
      level3: "培训人次",
      description: "全年培训人次",
      target: "≥100人次",
      basis: "2025年工作计划",
    },
    { level1: "产出指标", level2: "质量指标", level3: "培训合格率", description: "", target: "≥90%", basis: "" },
    {
      level1: "产出指标",
      level2: "时效指标",
      level3: "完成时间",
      description: "",
      target: "2025年12月底前",
      basis: "《2025年工作要点》",
    },
    {
      level1: "满意度指标",
      level2: "服务对象满意度指标",
      level3: "学员满意度",
      description: "比2024年提高",
      target: "≥95%",
      basis: "计划标准；历史标准：2024年指标值≥90%",
    },
  ],
});

test("a Hebei table: the year goes up, last year's values become the reference, the rest stays", () => {
  const { after, year, copy } = carried(blockSheet([training]));
  expect(year).toBe(2026);
  expect(after.form).toBe("hebei-project");
  const { header } = after;
  expect([header.title, header.code, header.name, header.department, header.purpose].map((one) => one?.text)).toEqual([
    "1.2026年培训费绩效目标表",
    "13022926P00JXC419629R",
    "2026年培训费",
    "766001某某局本级",
    "用于2026年业务培训",
  ]);
  expect(header.plan.map(({ text }) => text)).toEqual(["", "50%", "80%", "100%"]);
  expect(header.funds[0]?.total).toMatchObject({ text: "50,000.00", cell: { raw: 50000, formula: true } });
  expect(header.goals.map(({ text }) => text)).toEqual(["1.2026年12月底前培训干部100人次", "2.落实冀财预〔2025〕45号"]);
  expect(after.indicators.map(({ targets, basis }) => [targets[0]?.text, basis?.text])).toEqual([
    ["≥100人次", "2026年工作计划；历史标准：2025年指标值≥100人次"],
    ["≥90%", "历史标准：2025年指标值≥90%"],
    ["2026年12月底前", "《2025年工作要点》"],
    ["≥95%", "计划标准；历史标准：2025年指标值≥95%"],
  ]);
  expect(copy.name).toBe("2026年培训费");
});

test("what a person has to decide, each with its cell and its reason", () => {
  const { decisions, copy } = carried(blockSheet([training]));
  expect(decisions.map(({ kind, at }) => `${cellName(at)} ${kind}`)).toEqual([
    "B3 code",
    "C4 amount",
    "E4 amount",
    "B8 goal",
    "B8 date",
    "B9 goal",
    "B9 document",
    "E12 target",
    "E13 target",
    "E14 date",
    "F14 document",
    "D15 other-year",
    "E15 target",
  ]);
  for (const { at, reason, data } of decisions) {
    expect(copy.textAt(at.row, at.column)).not.toBe("");
    for (const language of ["zh", "en"] as const) expect(say(reason, language, data)).not.toMatch(/[{}]/);
  }
});

test("the copy of a copy is right too: the reference is replaced, not added", () => {
  const { copy } = carried(blockSheet([training]));
  const { after, year } = carried(copy);
  expect(year).toBe(2027);
  expect(after.indicators.map(({ basis }) => basis?.text)).toEqual([
    "2027年工作计划；历史标准：2026年指标值≥100人次",
    "历史标准：2026年指标值≥90%",
    "《2025年工作要点》",
    "计划标准；历史标准：2026年指标值≥95%",
  ]);
});

test("several tables on one sheet: only the one, with the notes right below it", () => {
  const sheet = gridSheet(`
    | 甲项目绩效目标表（2025年） |
    | 项目名称 | 甲项目 |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 |
    | 产出指标 | 数量指标 | 场次 | ≥4场 |
    | 注：2025年按月统计 |
    | 乙项目绩效目标表（2025年） |
    | 项目名称 | 乙项目 |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 |
    | 产出指标 | 数量指标 | 人数 | ≥5人 |`);
  const first = carried(sheet, 0);
  expect([0, 1, 2, 3, 4, 5].map((row) => first.copy.textAt(row, 0))).toEqual([
    "甲项目绩效目标表（2026年）",
    "项目名称",
    "一级指标",
    "产出指标",
    "注：2026年按月统计",
    "",
  ]);
  const second = carried(sheet, 1);
  expect([second.copy.textAt(0, 0), second.copy.rows]).toEqual(["乙项目绩效目标表（2026年）", 4]);
});

const list = gridSheet(
  `
  | 部门预算项目绩效目标申报表（2025年度） |  |  |  |  |  |  |  |
  | 单位名称 | 项目名称 | 预算数 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
  | 某局 | 甲项目 | 100 | 2025年办好 | 产出指标 | 数量指标 | 场次 | ≥4场 |
  |  |  |  |  | 产出指标 | 质量指标 | 合格率 | ≥90% |
  | 某局 | 乙项目 | 200 | 2025年做好 | 产出指标 | 数量指标 | 人数 | ≥5人 |
  |  |  |  |  | 产出指标 | 时效指标 | 时间 | 2025年底 |`,
  ["A3:A4", "B3:B4", "C3:C4", "D3:D4", "A5:A6", "B5:B6", "C5:C6", "D5:D6"],
);

test("a project of a flat list comes with the headings of the list, and alone", () => {
  const { copy, after, decisions } = carried(list, 1);
  expect(copy.rows).toBe(4);
  expect(after.header.name?.text).toBe("乙项目");
  expect(after.header.goals[0]?.text).toBe("2026年做好");
  expect(after.indicators.map(({ targets }) => targets[0]?.text)).toEqual(["≥5人", "2026年底"]);
  expect(copy.merges).toContainEqual({ top: 2, left: 0, bottom: 3, right: 0 });
  expect(decisions.map(({ kind, at, from }) => `${cellName(at)} ${cellName(from)} ${kind}`)).toEqual([
    "C3 C5 amount",
    "D3 D5 goal",
    "H3 H5 target",
    "H4 H6 date",
  ]);
});

test("a self-evaluation: results, scores, reasons and spending are left out, and told", () => {
  const sheet = gridSheet(`
    | 项目支出绩效自评表 |
    | （2025年度） |
    | 项目名称 | 甲项目 |
    | 项目资金（万元） |  | 全年预算数(A) | 全年执行数(B) | 分值 | 执行率(B/A) | 得分 |
    |  | 年度资金总额 | 30 | 27 | 10 | 90% | 9 |
    | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
    | 产出指标 | 数量指标 | 场次 | ≥4场 | 3场 | 50 | 37.5 | 疫情 |
    | 效益指标 | 社会效益指标 | 知晓率 | ≥80% | 90% | 40 | 40 |  |
    | 总分 |  |  |  |  | 100 | 86.5 |  |`);
  const { copy, decisions } = carried(sheet);
  expect(copy.textAt(1, 0)).toBe("（2026年度）");
  expect(["D5", "F5", "G5", "E7", "G7", "H7", "E8", "G8", "G9"].map((name) => textAt(copy, name))).toEqual(
    Array.from({ length: 9 }, () => ""),
  );
  expect(["C5", "E5", "D7", "F7", "F9"].map((name) => textAt(copy, name))).toEqual(["30", "10", "≥4场", "50", "100"]);
  expect(decisions.filter(({ kind }) => kind === "result")).toHaveLength(9);
});

test("columns of earlier years move by one", () => {
  const sheet = gridSheet(`
    | 2025年甲项目绩效目标表 |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 | 上年指标值 | 前年指标值 |
    | 产出指标 | 数量指标 | 场次 | ≥4场 | ≥3场 | ≥2场 |`);
  const { copy } = carried(sheet);
  expect([3, 4, 5].map((column) => copy.textAt(2, column))).toEqual(["≥4场", "≥4场", "≥3场"]);
});

test("a table that does not tell its year is copied as it is, and that is told first", () => {
  const sheet = gridSheet(`
    | 一级指标 | 二级指标 | 三级指标 | 指标值 | 指标值确定依据 |
    | 产出指标 | 数量指标 | 场次 | ≥4场 | 计划 |`);
  const { year, decisions, copy } = carried(sheet);
  expect(year).toBeNull();
  expect(decisions.map(({ kind }) => kind)).toEqual(["no-year", "target"]);
  expect(textAt(copy, "E2")).toBe("计划；历史标准：上年指标值≥4场");
});

test("figures stay figures, dates are moved, a formula leaves its result", () => {
  const cell = (raw: string | number, text = String(raw), format = "General", formula = false) => ({
    raw,
    text,
    format,
    formula,
  });
  const sheet = createSheet({ id: "s", name: "2025", hidden: false, protected: false }, [
    [cell("项目名称"), cell("甲")],
    [cell("年度"), cell(2025)],
    [cell("资金总额"), cell(2025, "2,025.00", "#,##0.00")],
    [cell("一级指标"), cell("二级指标"), cell("三级指标"), cell("指标值"), cell("备注")],
    [cell("产出指标"), cell("数量指标"), cell("人数"), cell(2025), cell(46022, "2025/12/31", "yyyy/m/d")],
    [cell("产出指标"), cell("质量指标"), cell("合格率"), cell(0.9, "90%", "0%"), cell(3, "3", "General", true)],
  ]);
  const { block, decisions } = carried(sheet);
  const shown = Object.fromEntries(block.cells.map((one) => [cellName(one), `${one.text} ${one.style.format}`]));
  expect(shown).toMatchObject({
    B2: "2026 @",
    B3: "2,025.00 #,##0.00",
    D5: "2025 General",
    E5: "2026/12/31 @",
    D6: "90% 0%",
  });
  expect(decisions.map(({ kind, at }) => `${cellName(at)} ${kind}`)).toContain("E6 formula");
  expect(block.sheetName).toBe("2026年甲");
});

const layouts = [
  { levels: "merged", down: 0, right: 0 },
  { levels: "blank", down: 3, right: 2 },
] as const;

test.each(layouts)("the 15 real tables: every field comes over, in both layouts (%j)", (layout) => {
  for (const table of realTables) {
    const { before, after } = carried(drawRealTable(table, layout));
    expect(shape(after)).toEqual(shape(before));
  }
});

test("the copy of a form has the form's own widths and paper; of a table redrawn by hand, widths by its texts", () => {
  for (const template of templates) {
    const drawn = template.draw();
    const { before, block } = carried(blockSheet([drawn]));
    expect([template.id, before.form]).toEqual([template.id, template.form]);
    expect([template.id, block.columnWidths]).toEqual([template.id, drawn.columnWidths]);
    expect([template.id, block.print]).toEqual([template.id, drawn.print]);
  }
  const sheet = gridSheet(`
    一级指标 | 二级指标 | 三级指标 | 指标值 | 说明
    产出指标 | 数量指标 | 次数 | ≥3次 | ${"长".repeat(30)}
  `);
  const { block } = carried(sheet);
  expect(block.columnWidths).toEqual([9, 9, 9, 9, 24]);
});

/** What no year touches. */
function shape({ form, indicators, header }: IndicatorTable): unknown {
  const digits = (text: string | undefined): string | undefined => text?.replace(/20\d\d/g, "YEAR");
  return {
    form,
    name: digits(header.name?.text),
    funds: header.funds.map(({ total, parts }) => [total?.text, ...parts.map(({ text }) => text)]),
    goals: header.goals.map(({ text }) => digits(text)),
    rows: indicators.map((one) => ({
      levels: [one.level1.text, one.level2.text, digits(one.level3.text)],
      targets: one.targets.map(({ text }) => digits(text)),
      others: [one.description, one.operator, one.unit, one.direction, one.weight].map((field) => digits(field?.text)),
    })),
  };
}

function textAt(sheet: Sheet, name: string): string {
  const at = /^([A-Z])(\d+)$/.exec(name)!;
  return sheet.textAt(Number(at[2]) - 1, at[1]!.charCodeAt(0) - 65);
}
