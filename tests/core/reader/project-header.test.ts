import { cellName } from "../../../src/core/sheet/address";
import { readTables } from "../../../src/core/reader/read";
import type { Field, FundGroup, ProjectHeader } from "../../../src/core/reader/table";
import { gridSheet } from "../../fixtures/text-grid";

function headerOf(grid: string, merges: string[] = []): { form: string; header: ProjectHeader } {
  const [table] = readTables([gridSheet(grid, merges)]).tables;
  if (!table) throw new Error("no table");
  return table;
}

const shown = (field: Field | null): string | null => field && `${cellName(field.at)} ${field.text}`;

/** "年度: 100 = 财政拨款 90 + 其他资金 10 (×10000)" */
function fundLine({ label, total, parts }: FundGroup): string {
  const sum = parts.map((part) => `${part.label} ${part.amount?.toString() ?? "?"}`).join(" + ");
  return `${label}: ${total?.amount?.toString() ?? "?"} = ${sum} (×${total?.perUnit ?? "?"})`;
}

const levels = `|一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据|
                |产出指标|数量指标|培训次数|培训次数|≥3次|年度计划|`;

test("the Hebei county form, merged", () => {
  const { form, header } = headerOf(
    `|1.残疾人保障金绩效目标表|||||||
     |766001玉田县工商联合会本级|||||单位：元||
     |项目编码|13022925P00JXC419629R|||项目名称|残疾人保障金||
     |预算规模及资金用途|预算数|4000.00|其中：财政    资金|4000.00|其他资金||
     ||用于支付残疾人保障金||||||
     |资金支出计划（%）|3月底|6月底||10月底||12月底|
     ||||||| 100%|
     |绩效目标|1.按时缴纳||||||
     ||2.足额缴纳||||||
     ||||||||
     |一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据||
     |产出指标|数量指标|缴纳次数|缴纳次数|≥1次|年度计划||`,
    [
      "A1:G1",
      "A2:E2",
      "F2:G2",
      "B3:D3",
      "F3:G3",
      "A4:A5",
      "B5:G5",
      "A6:A7",
      "C6:D6",
      "E6:F6",
      "C7:D7",
      "E7:F7",
      "A8:A9",
      "B8:G8",
      "B9:G9",
      "F11:G11",
      "F12:G12",
    ],
  );
  expect(form).toBe("hebei-project");
  expect(shown(header.title)).toBe("A1 1.残疾人保障金绩效目标表");
  expect(shown(header.department)).toBe("A2 766001玉田县工商联合会本级");
  expect(shown(header.unitLine)).toBe("F2 单位：元");
  expect(shown(header.code)).toBe("B3 13022925P00JXC419629R");
  expect(shown(header.name)).toBe("F3 残疾人保障金");
  expect(shown(header.purpose)).toBe("B5 用于支付残疾人保障金");
  expect(header.funds.map(fundLine)).toEqual([": 4000 = 财政资金 4000 + 其他资金 ? (×1)"]);
  expect(header.plan.map((field) => `${field.month} ${shown(field)} ${field.percent?.toString() ?? "?"}`)).toEqual([
    "3 B7  ?",
    "6 C7  ?",
    "10 E7  ?",
    "12 G7 100% 100",
  ]);
  expect(header.goals.map(shown)).toEqual(["B8 1.按时缴纳", "B9 2.足额缴纳"]);
});

test("the same form as a paste from Word leaves it", () => {
  const { header } = headerOf(
    `||766001玉田县工商联合会本级|||||
     ||单位：元|||||
     ||项目编码|13022925P00JXC419629R|项目名称|残疾人保障金||
     ||预算规模及资金用途|预算数|4000.00|其中：财政    资金|4000.00|其他资金|
     |||用于支付残疾人保障金|||||
     ||资金支出计划（%）|3月底|6月底|10月底|12月底|
     ||||||100%|
     ||绩效目标|1.目标内容1用于支付残疾人保障金||||
     ||||||||
     ||一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据|
     ||产出指标|数量指标|缴纳次数|缴纳次数|≥1次|年度计划|`,
  );
  expect(shown(header.code)).toBe("C3 13022925P00JXC419629R");
  expect(shown(header.purpose)).toBe("C5 用于支付残疾人保障金");
  expect(header.funds.map(fundLine)).toEqual([": 4000 = 财政资金 4000 + 其他资金 ? (×1)"]);
  expect(header.plan.map(({ month, text }) => `${month}:${text}`)).toEqual(["3:", "6:", "10:", "12:100%"]);
  expect(header.goals.map(shown)).toEqual(["C8 1.目标内容1用于支付残疾人保障金"]);
});

test("a purpose with a label of its own, inside 预算规模及资金用途", () => {
  const { header } = headerOf(
    `|项目编码|13022925P00JXC419629R|项目名称|培训费|||
     |预算规模及资金用途|预算数|4000.00|其中：财政资金|4000.00||
     ||资金用途|开展培训||||
     ${levels}`,
    ["A2:A3", "C3:F3"],
  );
  expect(shown(header.purpose)).toBe("C3 开展培训");
});

describe("amounts that belong together", () => {
  test.each<[string, string, string[]]>([
    [
      "one below the other",
      `|资金总额|35||||| \n|其中:财政拨款|35|||||\n|其他资金|0|||||\n|资金单位|万元|||||`,
      [": 35 = 财政拨款 35 + 其他资金 0 (×10000)"],
    ],
    [
      "two pairs a row",
      `|年度资金总额|10|其中：财政拨款|8|||\n|其他资金|2|资金单位|万元|||`,
      [": 10 = 财政拨款 8 + 其他资金 2 (×10000)"],
    ],
    [
      "中期 and 年度 side by side",
      `|项目资金（万元）||中期资金总额：|300|年度资金总额：|100|
       |||其中：财政拨款|300|其中：财政拨款|90|
       |||其他资金||其他资金|10|`,
      [": 300 = 财政拨款 300 + 其他资金 ? (×10000)", ": 100 = 财政拨款 90 + 其他资金 10 (×10000)"],
    ],
    [
      "the self-evaluation's columns",
      `|项目资金（万元）||年初预算数|全年预算数(A)|全年执行数(B)|分值|
       ||年度资金总额|0|0|0|10|
       ||其中：当年财政拨款|90|89.974|89.974|-|
       ||其他资金||||-|`,
      [
        "年初预算数: 0 = 当年财政拨款 90 + 其他资金 ? (×10000)",
        "全年预算数A: 0 = 当年财政拨款 89.974 + 其他资金 ? (×10000)",
        "全年执行数B: 0 = 当年财政拨款 89.974 + 其他资金 ? (×10000)",
      ],
    ],
    [
      "中央 and 省级 are parts of 财政资金, not of the total",
      `|资金总额|100|||||\n|财政资金|80|||||\n|其中：中央资金|50|||||\n|其中：省级资金|30|||||\n|其他资金|20|||||`,
      [": 100 = 财政资金 80 + 其他资金 20 (×?)"],
    ],
    [
      "an amount with a unit of its own",
      `|年度资金总额|50万||||| \n|其中:财政拨款|500000元|||||\n|资金单位|万元|||||`,
      [": 50 = 财政拨款 50 (×10000)"],
    ],
    ["a total alone", `|预算数|100|||||`, [": 100 =  (×?)"]],
  ])("%s", (_name, rows, expected) => {
    expect(headerOf(`${rows}\n${levels}`).header.funds.map(fundLine)).toEqual(expected);
  });
});

test.each<[string, string, Partial<Record<keyof ProjectHeader, string | number | null>>]>([
  [
    "label and value in one cell",
    `|项目名称：培训费||||||\n|预算单位：县工商联||||单位：万元||`,
    { name: "A1 培训费", department: "A2 县工商联", unitLine: "E2 单位：万元" },
  ],
  ["单位 as the office", `|单位：县教育局||||||`, { department: "A1 县教育局", unitLine: null }],
  ["the year in the title", `|2023年度项目支出绩效目标申报表||||||`, { year: 2023 }],
  ["the year on a line of its own", `|项目支出绩效目标申报表||||||\n|（2024年度）||||||`, { year: 2024 }],
  ["no block at all", ``, { title: null, code: null, name: null }],
])("%s", (_name, rows, expected) => {
  const { header } = headerOf(`${rows}\n${levels}`);
  for (const [key, value] of Object.entries(expected)) {
    const found = header[key as "name"] as unknown;
    expect([key, typeof found === "number" || found === null ? found : shown(found as Field)]).toEqual([key, value]);
  }
});

test("the spending rate of the self-evaluation's fund block is the one in the total's row", () => {
  const { header } = headerOf(`
    |项目资金（万元）|||年初预算数|全年预算数(A)|全年执行数(B)|分值|执行率(B/A)|得分|
    ||年度资金总额：||90|90|45|10|50%|5|
    ||其中：当年财政拨款||90|90|45|—|60%|—|
    ${levels}`);
  expect(shown(header.spendingRate)).toBe("H2 50%");
});

test.each<[string, string, string[]]>([
  ["in one cell", "|起止时间|2024年1月-2026年12月|||||", ["B1 2024年1月-2026年12月"]],
  ["under another name", "|建设周期：2年||||||", ["A1 2年"]],
  ["in two cells", "|开始时间|2024-01-01||结束时间|2024-12-31||", ["B1 2024-01-01", "E1 2024-12-31"]],
  ["the start alone says too little", "|开始时间|2024-01-01|||||", []],
  ["no place for it", "|项目名称|培训费|||||", []],
])("the schedule: %s", (_what, rows, expected) => {
  expect(headerOf(`${rows}\n${levels}`).header.schedule.map(shown)).toEqual(expected);
});

test("of goals side by side the last one heads a column too", () => {
  const { header } = headerOf(
    `|总体目标|中期目标|||年度目标|||
     ||养护公路300公里|||养护公路100公里|||
     ${levels}`,
    ["A1:A2", "B1:D1", "B2:D2", "E1:F1", "E2:F2"],
  );
  expect(header.goals.map(shown)).toEqual(["B2 养护公路300公里", "E2 养护公路100公里"]);
});
