import fc from "fast-check";
import type { Passage } from "../../../../src/core/reader/department/department-text";
import { sampleSheet } from "../../rules/sample-sheet";
import { drawRealTable, realTables } from "../../../fixtures/real-tables";
import { asLine, departmentOn, proseSheet } from "./prose-sheet";
import { endsSoon } from "../../../ends-soon";

const document = [
  "第一部分",
  "部门整体绩效目标",
  "一、总体绩效目标",
  "一、把培训放在首要位置",
  "组织开展系列培训学习活动。",
  "二、分项绩效目标",
  "商协会活动经费：",
  "项目共设产出指标和满意度指标两个一级指标，下设2个三级指标。",
  "1、产出指标—数量指标—培训次数，指标值为≥4次。",
  "2、满意度指标--企业满意度，指标值为≥95%。",
  "三、工作保障措施",
  "1.抓好企业调研工作。",
  "第二部分",
  "预算项目绩效目标",
];

/** Everything that was read, as lines. */
function outline(rows: Parameters<typeof proseSheet>[0]): string[] {
  const text = departmentOn(proseSheet(rows));
  if (!text) return [];
  return [
    ...text.sections.map(({ kind, lines }) => `${kind}: ${lines.length}`),
    ...text.projects.flatMap(({ name, counts, indicators }) => [
      `project ${name?.text ?? "-"}: ${counts.map(({ count, of }) => `${count} ${of}`).join(", ")}`,
      ...indicators.map(asLine),
    ]),
    ...text.contents.map(({ number, name }) => `contents ${number} ${name}`),
    ...text.totals.map(({ yuan }) => `total ${yuan?.toFixed() ?? "?"}`),
  ];
}

const asRead = [
  "overall: 2",
  "detailed: 4",
  "measures: 1",
  "project 商协会活动经费: 2 level1, 2 level3",
  "产出指标 | 数量指标 | 培训次数 | ≥4次",
  "满意度指标 | - | 企业满意度 | ≥95%",
];

describe("the department's part reads the same", () => {
  test.each<[string, (string | string[])[]]>([
    ["a line a cell", document],
    ["all in one cell", [document.join("\n")]],
    [
      "a section a cell",
      [document.slice(0, 5).join("\n"), document.slice(5, 10).join("\r\n"), document.slice(10).join("\n")],
    ],
    ["beside empty columns", document.map((line) => ["", "", line])],
    ["between blank rows", document.flatMap((line) => ["", line, ""])],
    ["below something else", ["通讯录", "张三 123", "", ...document]],
    ["behind its contents", ["目录", "一、总体绩效目标……1", "二、分项绩效目标\t2", "三、工作保障措施……3", ...document]],
  ])("%s", (_, rows) => expect(outline(rows)).toEqual(asRead));
});

test("headings may share a line with their text, or stand in the cell beside it", () => {
  const rows = [
    ["总体绩效目标", "组织开展系列培训。"],
    ["分项绩效目标", "商协会活动经费：1、产出指标—数量指标—培训次数，指标值为≥4次"],
    ["工作保障措施：抓好调研。"],
  ];
  expect(outline(rows)).toEqual([
    "overall: 1",
    "detailed: 1",
    "measures: 1",
    "project 商协会活动经费: ",
    "产出指标 | 数量指标 | 培训次数 | ≥4次",
  ]);
});

test("a numbered list without headings is read with the project and the count above it", () => {
  const rows = [
    ["项目名称", "商协会活动经费"],
    ["指标个数", "9"],
    ["绩效指标", "1、产出指标—数量指标—培训次数，指标值为≥4次"],
    ["", "2、满意度指标--企业满意度，指标值为≥95%"],
  ];
  expect(outline(rows)).toEqual([
    "detailed: 7",
    "project 商协会活动经费: 9 all",
    "产出指标 | 数量指标 | 培训次数 | ≥4次",
    "满意度指标 | - | 企业满意度 | ≥95%",
  ]);
});

test("several projects of one list are told apart", () => {
  const rows = [
    "二、分项绩效目标",
    "（一）商协会活动经费",
    "1、产出指标—数量指标—培训次数，指标值为≥4次",
    "（二）残疾人保障金",
    "绩效指标：",
    "1、产出指标—质量指标—足额缴纳率=100%",
  ];
  expect(outline(rows)).toEqual([
    "detailed: 5",
    "project 商协会活动经费: ",
    "产出指标 | 数量指标 | 培训次数 | ≥4次",
    "project 残疾人保障金: ",
    "产出指标 | 质量指标 | 足额缴纳率 | =100%",
  ]);
});

test("the contents are read with their numbers, with and without pages", () => {
  const items = ["1.残疾人保障金绩效目标表", "2.商协会活动经费绩效目标表"];
  const expected = ["contents 1 残疾人保障金", "contents 2 商协会活动经费"];
  expect(outline(["目 录", ...items])).toEqual(expected);
  expect(outline(items.map((item, nth) => `${item}……………${nth + 3}`))).toEqual(expected);
  expect(outline(items.map((item, nth) => `${item}\t${nth + 3}`))).toEqual(expected);
});

test.each<[string, (string | string[])[], string[]]>([
  ["a label in 万元", [["项目支出合计（万元）", "5.4"]], ["total 54000"]],
  ["a label on a sheet in 元", [["单位：元"], ["部门项目支出", "54,000.00"]], ["total 54000"]],
  ["a label without a unit", [["部门项目支出", "54000"]], ["total ?"]],
  ["a sentence", ["全年基本支出84万元，项目支出5.4万元。"], ["total 54000"]],
  ["basic expenditure alone", ["全年基本支出84万元。"], []],
  ["a single project", ["项目支出由财政拨款安排。"], []],
])("the sum of all projects: %s", (_, rows, lines) => expect(outline(rows)).toEqual(lines));

describe("no department's part", () => {
  test.each<[string, (string | string[])[]]>([
    ["an ordinary note", ["注：1.本表由各单位填写。", "2.指标值要量化。"]],
    [
      "the notes of a form",
      ["填报说明：", "1、产出指标——反映产品和服务", "2、效益指标——反映影响", "3、满意度指标——反映满意程度"],
    ],
    ["a work plan's measures", ["三、保障措施", "1.加强领导。"]],
    ["one indicator in passing", ["备注：产出指标—数量指标—培训次数≥4次为硬性指标"]],
    [
      "an address list",
      [
        ["姓名", "电话"],
        ["张三", "123"],
      ],
    ],
    ["nothing", []],
  ])("%s", (_, rows) => expect(outline(rows)).toEqual([]));

  test.each(realTables.map((table) => [table.id, table] as const))("%s", (_, table) => {
    for (const levels of ["merged", "blank"] as const)
      expect(departmentOn(drawRealTable(table, { levels, down: 3, right: 1 }))).toBeNull();
  });
});

test("the label 总体绩效目标 of a project's own form is that of the form", () => {
  const grid = [
    ["项目名称", "培训费"],
    ["总体绩效目标", "组织培训4次。"],
    ["一级指标", "二级指标", "三级指标", "指标值"],
    ["产出指标", "数量指标", "培训次数", "≥4次"],
  ];
  expect(outline(grid)).toEqual([]);
});

test("prose above a table does not become part of it, nor the table part of the prose", () => {
  const sheet = sampleSheet({ tables: [{ rows: [{ level1: "产出指标", level2: "数量指标" }] }], department: document });
  const text = departmentOn(sheet);
  expect(text?.range).toEqual({ top: 2, left: 0, bottom: 11, right: 0 });
});

/** Every passage of a text. */
function passagesOf(text: ReturnType<typeof departmentOn>): Passage[] {
  if (!text) return [];
  return [
    ...text.sections.flatMap(({ heading, lines }) => [...(heading ? [heading] : []), ...lines]),
    ...text.projects.flatMap(({ name, counts, indicators }) => [
      ...(name ? [name] : []),
      ...counts.flatMap(({ passage, levels }) => [passage, ...levels]),
      ...indicators.flatMap(({ whole, level1, level2, name: own, value }) =>
        [whole, level1, level2, own, value].flatMap((one) => one ?? []),
      ),
    ]),
    ...text.contents.map(({ passage }) => passage),
    ...text.totals.map(({ passage }) => passage),
  ];
}

const piece = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(...document, "目录", "1.培训费绩效目标表……3", "项目支出5.4万元", "—", "--", " ", "\n"),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "产出指标",
      "数量指标",
      "，指标值为",
      "≥4次",
      "1、",
      "；",
      "下设",
      "9个三级指标",
      "指标个数",
      "项目名称",
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);
const anyRows = fc.array(
  fc.array(
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join("")),
    { maxLength: 3 },
  ),
  {
    maxLength: 14,
  },
);

test("whatever stands on the sheet, nothing throws and every passage is found in its cell", () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const sheet = proseSheet(rows);
      for (const { at, text, start, cell } of passagesOf(departmentOn(sheet))) {
        expect(sheet.cell(at.row, at.column)).toBe(cell);
        expect(cell?.text.slice(start, start + text.length)).toBe(text);
        expect(text.trim()).not.toBe("");
      }
    }),
    { numRuns: 1000 },
  );
});

describe("hostile sheets are read in no time", () => {
  const huge = 32_767;
  test.each<[string, string]>([
    ["dashes", "产出指标" + "—".repeat(huge)],
    ["blanks", "1、产出指标" + " ".repeat(huge) + "—数量指标"],
    ["numbers", "1、".repeat(huge / 2)],
    ["levels", "产出指标—".repeat(huge / 5)],
    ["entries", "1、产出指标—数量指标—培训≥4次。".repeat(huge / 18)],
    ["counts", "9个三级指标".repeat(huge / 6)],
    ["names", "产出指标、".repeat(huge / 5) + "三个一级指标"],
    ["words", "指标".repeat(huge / 2)],
    ["dots", "1.培训费绩效目标表" + "…".repeat(huge)],
    ["underscores", "一".repeat(huge) + "目标"],
  ])("%s", (_, text) => {
    const sheet = proseSheet(["二、分项绩效目标", ...Array.from({ length: 20 }, () => text)]);
    endsSoon(() => void departmentOn(sheet));
  });

  test("a hundred thousand rows of list", () => {
    const sheet = proseSheet(Array.from({ length: 100_000 }, (_, nth) => `${nth % 100}、产出指标—数量指标—培训≥4次`));
    endsSoon(() => {
      expect(departmentOn(sheet)?.projects[0]?.indicators.length).toBeLessThanOrEqual(5000);
    });
  });
});
