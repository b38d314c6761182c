import { rangeName } from "../../../src/core/sheet/address";
import { readTables } from "../../../src/core/reader/read";
import type { IndicatorTable } from "../../../src/core/reader/table";
import { gridSheet } from "../../fixtures/text-grid";

/** A table in one line a row, as a reviewer reads it: "12 产出指标/数量指标/培训次数=≥3次". */
function rowsOf(table: IndicatorTable | undefined): string[] {
  return (table?.indicators ?? []).map(
    ({ row, period, level1, level2, level3, targets }) =>
      `${row + 1} ${period ? `${period} ` : ""}${level1.text}/${level2.text}/${level3.text}=${targets
        .map(({ label, text }) => (label ? `${label}:${text}` : text))
        .join(",")}`,
  );
}

function read(grid: string, merges: string[] = []) {
  return readTables([gridSheet(grid, merges)]);
}

describe("one table is found wherever and however it stands", () => {
  test.each<[string, string, string[], string[]]>([
    [
      "blank continuation cells",
      `|一级指标|二级指标|三级指标|指标值|
       |产出指标|数量指标|培训次数|≥3次|
       |||参训人数|≥60人|
       ||质量指标|合格率|≥95%|
       |效益指标|社会效益指标|知晓率|≥90%|`,
      [],
      [
        "2 产出指标/数量指标/培训次数=≥3次",
        "3 产出指标/数量指标/参训人数=≥60人",
        "4 产出指标/质量指标/合格率=≥95%",
        "5 效益指标/社会效益指标/知晓率=≥90%",
      ],
    ],
    [
      "an empty first column, as a paste from Word leaves it",
      `||一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据|
       ||产出指标|数量指标|培训次数|培训次数|≥3次|年度计划|
       |||质量指标|合格率|合格率|≥95%|年度计划|`,
      [],
      ["2 产出指标/数量指标/培训次数=≥3次", "3 产出指标/质量指标/合格率=≥95%"],
    ],
    [
      "letter-spaced and wrapped headings",
      `|一 级 指 标|二级⏎指标|三 级⏎指 标|指  标  值|
       |产出指标|数量指标|培训次数|≥3次|`,
      [],
      ["2 产出指标/数量指标/培训次数=≥3次"],
    ],
    [
      "synonyms: 指标内容, 目标值",
      `|一级指标|二级指标|指标内容|目标值|备注|
       |产出指标|数量指标|培训次数|≥3次||`,
      [],
      ["2 产出指标/数量指标/培训次数=≥3次"],
    ],
    [
      "headings without 指标, 分值 on both sides",
      `|一级|权重|二级|分值|三级|计量单位|目标值（标准）|分值|
       |产出指标|50|数量指标|20|培训次数|次|3|20|`,
      [],
      ["2 产出指标/数量指标/培训次数=3"],
    ],
    [
      "the vertical label 绩效指标 beside the levels",
      `|绩效指标|一级指标|二级指标|三级指标|指标值|
       ||产出指标|数量指标|培训次数|≥3次|
       |||质量指标|合格率|≥95%|`,
      ["A1:A3"],
      ["2 产出指标/数量指标/培训次数=≥3次", "3 产出指标/质量指标/合格率=≥95%"],
    ],
    [
      "two value columns with headings of their own, and last year's beside them",
      `|一级指标|二级指标|三级指标|去年指标值|实施期指标值|2024年指标值|实际完成值|
       |产出指标|数量指标|培训次数|≥1次|≥6次|≥2次|3次|`,
      [],
      ["2 产出指标/数量指标/培训次数=实施期指标值:≥6次,2024年指标值:≥2次"],
    ],
    [
      "two heading rows, merged",
      `|绩效指标|||指标值|
       |一级指标|二级指标|三级指标||
       |产出指标|数量指标|培训次数|≥3次|`,
      ["A1:C1", "D1:D2"],
      ["3 产出指标/数量指标/培训次数=≥3次"],
    ],
    [
      "two heading rows, merges lost",
      `|一级指标|二级指标|三级指标|指标值||
       ||||城关镇|河口镇|
       |产出指标|数量指标|培训次数|≥3次|≥2次|`,
      [],
      ["3 产出指标/数量指标/培训次数=城关镇:≥3次,河口镇:≥2次"],
    ],
    [
      "two heading rows, a value's heading merged across in the first",
      `|绩效指标||||年度指标值||分值|
       |一级指标|二级指标|三级指标|||||
       |产出指标|数量指标|培训次数||≥3次||10|`,
      ["C2:D2", "E1:F1", "C3:D3", "E3:F3"],
      ["3 产出指标/数量指标/培训次数=≥3次"],
    ],
    [
      "sign, number and unit apart under one merged 指标值",
      `|一级指标|二级指标|三级指标|指标值|||
       |产出指标|数量指标|培训次数|≥|3|次|
       ||质量指标|合格率|=|100|%|`,
      ["D1:F1"],
      ["2 产出指标/数量指标/培训次数=3", "3 产出指标/质量指标/合格率=100"],
    ],
    [
      "the same with sub-headings: one value column needs no label",
      `|一级指标|二级指标|三级指标|指标值|||
       ||||符号|值|单位|
       |产出指标|数量指标|培训次数|≥|3|次|`,
      ["A1:A2", "B1:B2", "C1:C2", "D1:F1"],
      ["3 产出指标/数量指标/培训次数=3"],
    ],
    [
      "the third level before the first",
      `|三级指标|指标值|单位|一级指标|二级指标|
       |培训次数|3|次|产出指标|数量指标|`,
      [],
      ["2 产出指标/数量指标/培训次数=3"],
    ],
    [
      "长期 and 年度 side by side, each with its own 一级",
      `|绩效指标|长期绩效指标|||||年度绩效指标||||
       ||一级指标|二级指标|指标内容|指标值|备注|一级指标|二级指标|指标内容|指标值|
       ||产出指标|数量指标|培训次数|≥9次||产出指标|数量指标|培训次数|≥3次|
       |||质量指标|合格率|≥95%|||质量指标|合格率|≥95%|`,
      ["A1:A4", "B1:F1", "G1:J1"],
      [
        "3 长期 产出指标/数量指标/培训次数=≥9次",
        "3 年度 产出指标/数量指标/培训次数=≥3次",
        "4 长期 产出指标/质量指标/合格率=≥95%",
        "4 年度 产出指标/质量指标/合格率=≥95%",
      ],
    ],
    [
      "the old Hebei form",
      `|绩效指标分类|绩效指标|绩效指标描述|评价标准||||评价标准确定依据|
       ||||优|良|中|差||
       |产出指标|救助覆盖率|应救尽救|100%|90%|85%|85%|救助标准|`,
      ["D1:G1"],
      ["3 产出指标//救助覆盖率=优:100%,良:90%,中:85%,差:85%"],
    ],
    [
      "实施期 and 年度 side by side under one 一级",
      `|一级指标|二级指标|三级指标|指标值(实施期)|二级指标|三级指标|指标值(年度)|
       |产出指标|数量指标|改造学校|≥6所|数量指标|改造学校|≥2所|
       ||质量指标|验收合格率|=100%|质量指标|||`,
      [],
      [
        "2 实施期 产出指标/数量指标/改造学校=≥6所",
        "2 年度 产出指标/数量指标/改造学校=≥2所",
        "3 实施期 产出指标/质量指标/验收合格率==100%",
      ],
    ],
    [
      "notes, blank rows and totals inside and below",
      `|一级指标|二级指标|三级指标|指标值|分值|
       |产出指标|数量指标|培训次数|≥3次|20|
       |小计||||20|
       ||||||
       |效益指标|社会效益指标|知晓率|≥90%|30|
       |合计||||50|
       |注：指标值按年度填写|||||
       |填表人：李四|||||`,
      [],
      ["2 产出指标/数量指标/培训次数=≥3次", "5 效益指标/社会效益指标/知晓率=≥90%"],
    ],
    [
      "unrelated rows above and below",
      `|通讯录|||||
       |姓名|电话|处室|||
       |张三|123|预算科|||
       |||||||
       |||||||
       |一级指标|二级指标|三级指标|指标值|
       |产出指标|数量指标|培训次数|≥3次|
       |||||||
       |姓名|电话|处室|||
       |李四|456|绩效科|||`,
      [],
      ["7 产出指标/数量指标/培训次数=≥3次"],
    ],
    [
      "one 满意度 cell merged over both level columns",
      `|一级指标|二级指标|三级指标|指标值|
       |产出指标|数量指标|培训次数|≥3次|
       |满意度指标||学员满意度|≥95%|`,
      ["A3:B3"],
      ["2 产出指标/数量指标/培训次数=≥3次", "3 满意度指标/满意度指标/学员满意度=≥95%"],
    ],
    [
      "a blank 二级 under a new 一级 stays blank",
      `|一级指标|二级指标|三级指标|指标值|
       |产出指标|数量指标|培训次数|≥3次|
       |效益指标||知晓率|≥90%|`,
      [],
      ["2 产出指标/数量指标/培训次数=≥3次", "3 效益指标//知晓率=≥90%"],
    ],
  ])("%s", (_name, grid, merges, expected) => {
    const { tables, unreadable } = read(grid, merges);
    expect(unreadable).toEqual([]);
    expect(tables).toHaveLength(1);
    expect(rowsOf(tables[0])).toEqual(expected);
  });
});

describe("several tables", () => {
  test("stacked without a gap", () => {
    const { tables } = read(`
      |1.培训费绩效目标表||||
      |项目编码|13022925P00JXC419629R|项目名称|培训费|
      |一级指标|二级指标|三级指标|指标值|
      |产出指标|数量指标|培训次数|≥3次|
      |2.宣传费绩效目标表||||
      |项目编码|13022925P00JXC410337N|项目名称|宣传费|
      |一级指标|二级指标|三级指标|指标值|
      |产出指标|数量指标|宣传次数|≥4次|`);
    expect(tables.map((table) => [table.id, rangeName(table.range), table.header.name?.text])).toEqual([
      ["t1", "A1:D4", "培训费"],
      ["t2", "A5:D8", "宣传费"],
    ]);
  });

  test("side by side", () => {
    const { tables } = read(`
      |项目名称|培训费||||项目名称|宣传费|||
      |一级指标|二级指标|三级指标|指标值||一级指标|二级指标|三级指标|指标值|
      |产出指标|数量指标|培训次数|≥3次||产出指标|数量指标|宣传次数|≥4次|
      ||质量指标|合格率|≥95%|||||||`);
    expect(tables.map((table) => [table.header.name?.text, ...rowsOf(table)])).toEqual([
      ["培训费", "3 产出指标/数量指标/培训次数=≥3次", "4 产出指标/质量指标/合格率=≥95%"],
      ["宣传费", "3 产出指标/数量指标/宣传次数=≥4次"],
    ]);
  });

  test("side by side, the second a few rows lower: each keeps its own header", () => {
    const { tables } = read(`
      |项目名称|培训费||||项目名称|宣传费|||
      |一级指标|二级指标|三级指标|指标值||项目编码|50011122T000002075487|||
      |产出指标|数量指标|培训次数|≥3次||||||
      ||质量指标|合格率|≥95%||一级指标|二级指标|三级指标|指标值|
      ||时效指标|完成时间|12月||产出指标|数量指标|宣传次数|≥4次|`);
    expect(tables.map(({ range, header: { name, code } }) => [rangeName(range), name?.text, code?.text])).toEqual([
      ["A1:D5", "培训费", undefined],
      ["F1:I5", "宣传费", "50011122T000002075487"],
    ]);
  });

  test.each([
    ["three blank rows above the indicators", ["||||||", "||||||", "||||||"]],
    ["sixty tasks", Array.from({ length: 60 }, (_, nth) => `|任务${nth + 1}|内容|||`)],
  ])("between header and indicators stand %s", (_what, between) => {
    const { tables } = read(
      [
        "|项目名称|培训费|||",
        ...between,
        "|一级指标|二级指标|三级指标|指标值|",
        "|产出指标|数量指标|培训次数|≥3次|",
      ].join("\n"),
    );
    expect(tables[0]?.header.name?.text).toBe("培训费");
  });

  test("a flat list gives one table a project", () => {
    const { tables } = read(`
      |单位名称|项目名称|预算数|年度目标|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|权重|指标方向性|
      |马踏镇|组织活动经费|660,000.00|保障活动|产出指标|数量指标|行政村数量|=|11|个|10|正向指标|
      |||||产出指标|质量指标|合格率|≥|95|%|20|正向指标|
      ||办公经费|80,000.00|保障办公|产出指标|数量指标|购置数量|≥|3|台|10|正向指标|`);
    expect(
      tables.map((table) => [table.form, table.header.name?.text, table.header.funds[0]?.total?.amount?.toString()]),
    ).toEqual([
      ["sichuan-flat", "组织活动经费", "660000"],
      ["sichuan-flat", "办公经费", "80000"],
    ]);
    expect(tables.map((table) => rowsOf(table))).toEqual([
      ["2 产出指标/数量指标/行政村数量=11", "3 产出指标/质量指标/合格率=95"],
      ["4 产出指标/数量指标/购置数量=3"],
    ]);
    const [first] = tables[0]?.indicators ?? [];
    expect(first?.targets[0]).toMatchObject({ comparator: "=", unit: { name: "个" } });
  });
});

describe("what cannot be read is said", () => {
  test("a missing 指标值 column", () => {
    const { tables } = read(`
      |一级指标|二级指标|三级指标|备注|
      |产出指标|数量指标|培训次数||`);
    expect(tables.map(({ missing }) => missing)).toEqual([["target"]]);
  });

  test("levels without any heading", () => {
    const { tables, unreadable } = read(`
      |产出指标|数量指标|培训次数|≥3次|
      ||质量指标|合格率|≥95%|`);
    expect(tables).toEqual([]);
    expect(unreadable.map(({ reason }) => reason.zh)).toEqual([
      "第 1 行起像是指标表，但找不到表头（一级指标、二级指标、三级指标、指标值）",
    ]);
  });

  test.each([
    ["the source lists of a drop-down", `|产出指标|数量指标|质量指标|时效指标|\n|效益指标|经济效益指标|社会效益指标||`],
    ["a glossary", `|二级指标|含义|\n|数量指标|反映提供的产品和服务数量|`],
    [
      "prose with levels in it",
      `|1、产出指标—数量指标—培训次数，指标值为≥4次|\n|2、产出指标—质量指标—培训出勤率，指标值为≥90%|`,
    ],
    ["an empty sheet", ``],
  ])("%s is no table", (_name, grid) => {
    expect(read(grid)).toEqual({ tables: [], unreadable: [] });
  });
});
