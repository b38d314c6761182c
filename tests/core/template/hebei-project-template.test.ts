import { contains, overlaps, rangeName } from "../../../src/core/sheet/address";
import type { Block } from "../../../src/core/template/block";
import { drawHebeiProject } from "../../../src/core/template/hebei-project-template";

/** The block as a person reads it: a row a line, cells parted by |, what a merge covers left out. */
function texts(block: Block): string[] {
  return Array.from({ length: block.rows }, (_, row) =>
    block.cells
      .filter(
        (cell) => cell.row === row && !block.merges.some((merge) => contains(merge, cell) && !isFirst(merge, cell)),
      )
      .map((cell) => cell.text)
      .join("|"),
  );
}

function isFirst(merge: Block["merges"][number], cell: { row: number; column: number }): boolean {
  return merge.top === cell.row && merge.left === cell.column;
}

test("the blank form reads like the published one", () => {
  expect(texts(drawHebeiProject())).toEqual([
    "预算项目绩效目标表",
    "|单位：元",
    "项目编码||项目名称|",
    "预算规模及资金用途|预算数||其中：财政资金||其他资金|",
    "",
    "资金支出计划（%）|3月底|6月底|10月底|12月底",
    "|||",
    "绩效目标|",
    "",
    "一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据",
    "产出指标|数量指标||||",
    "质量指标||||",
    "时效指标||||",
    "成本指标||||",
    "效益指标|经济效益指标||||",
    "社会效益指标||||",
    "生态效益指标||||",
    "可持续影响指标||||",
    "满意度指标|服务对象满意度指标||||",
  ]);
});

test("the merges are those of the form", () => {
  expect(drawHebeiProject().merges.map(rangeName)).toEqual(
    [
      ["A1:G1", "A2:E2", "F2:G2", "B3:D3", "F3:G3", "A4:A5", "B5:G5"],
      ["A6:A7", "C6:D6", "E6:F6", "C7:D7", "E7:F7", "B8:G8", "F10:G10"],
      ["A11:A14", "F11:G11", "F12:G12", "F13:G13", "F14:G14"],
      ["A15:A18", "F15:G15", "F16:G16", "F17:G17", "F18:G18", "F19:G19"],
    ].flat(),
  );
});

const row = (level1: string, level2: string, level3: string) => ({
  level1,
  level2,
  level3,
  description: level3,
  target: "≥3次",
  basis: "工作计划",
});

const filled = drawHebeiProject({
  number: 2,
  name: "商协活动经费",
  department: "766001玉田县工商联合会本级",
  code: "13022925P00JXC410337N",
  total: "50000.00",
  fiscal: "50000.00",
  purpose: "开展商协活动",
  plan: ["", "", "", "100%"],
  goals: ["1.开展商协活动", "2.发挥商会作用"],
  indicators: [
    row("产出指标", "数量指标", "活动次数"),
    row("产出指标", "数量指标", "培训次数"),
    row("效益指标", "社会效益指标", "受益企业数"),
    row("产出指标", "时效指标", "活动完成时间"),
  ],
});

test("a filled form holds what it was given, one row a goal and an indicator", () => {
  expect(texts(filled)).toEqual([
    "2.商协活动经费绩效目标表",
    "766001玉田县工商联合会本级|单位：元",
    "项目编码|13022925P00JXC410337N|项目名称|商协活动经费",
    "预算规模及资金用途|预算数|50000.00|其中：财政资金|50000.00|其他资金|",
    "开展商协活动",
    "资金支出计划（%）|3月底|6月底|10月底|12月底",
    "|||100%",
    "绩效目标|1.开展商协活动",
    "2.发挥商会作用",
    "",
    "一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据",
    "产出指标|数量指标|活动次数|活动次数|≥3次|工作计划",
    "数量指标|培训次数|培训次数|≥3次|工作计划",
    "效益指标|社会效益指标|受益企业数|受益企业数|≥3次|工作计划",
    "产出指标|时效指标|活动完成时间|活动完成时间|≥3次|工作计划",
  ]);
});

test("only neighbouring rows of one 一级指标 share a merged cell", () => {
  expect(filled.merges.map(rangeName).filter((name) => /^A\d+:A/.test(name))).toEqual([
    "A4:A5",
    "A6:A7",
    "A8:A9",
    "A12:A13",
  ]);
});

const blocks: [string, Block][] = [
  ["blank", drawHebeiProject()],
  ["filled", filled],
  ["without indicators", drawHebeiProject({ goals: [], indicators: [] })],
];

describe.each(blocks)("the form, %s", (_title, block) => {
  test("has a width and a height for each column and row, and every cell inside", () => {
    expect(block.columnWidths).toHaveLength(block.columns);
    expect(block.rowHeights).toHaveLength(block.rows);
    const area = { top: 0, left: 0, bottom: block.rows - 1, right: block.columns - 1 };
    for (const cell of block.cells) expect(contains(area, cell)).toBe(true);
  });

  test("draws no cell twice and overlaps no merges", () => {
    const places = block.cells.map(({ row, column }) => `${row}:${column}`);
    expect(new Set(places).size).toBe(places.length);
    block.merges.forEach((one, index) => {
      for (const other of block.merges.slice(index + 1)) expect(overlaps(one, other)).toBe(false);
    });
  });

  test("a hint over a dropdown covers the same cells: Excel keeps one data validation a cell", () => {
    for (const hint of block.hints) {
      for (const dropdown of block.dropdowns) {
        if (overlaps(hint.cells, dropdown.cells)) expect(hint.cells).toEqual(dropdown.cells);
      }
    }
  });
});

test("一级 has a dropdown, and 二级 one that follows the merged 一级 cell of its row", () => {
  const [level1, level2] = drawHebeiProject().dropdowns.slice(2);
  expect(level1).toEqual({
    cells: { top: 14, left: 0, bottom: 17, right: 0 },
    options: ["产出指标", "效益指标", "满意度指标"],
  });
  expect(level2?.cells).toEqual({ top: 14, left: 1, bottom: 17, right: 1 });
  expect(level2?.options).toMatchObject({
    parent: { row: 14, column: 0 },
    lists: { 产出指标: ["数量指标", "质量指标", "时效指标", "成本指标"], 满意度指标: ["服务对象满意度指标"] },
    otherwise: expect.arrayContaining(["数量指标", "经济效益指标", "服务对象满意度指标"]) as unknown,
  });
});

test.each([
  ["the project code", "B3", "@"],
  ["预算数", "C4", "#,##0.00"],
  ["财政资金", "E4", "#,##0.00"],
  ["其他资金", "G4", "#,##0.00"],
  ["the plan at 3月底", "B7", "0%"],
  ["the plan at 12月底", "G7", "0%"],
  ["the first 指标值", "E11", "@"],
  ["the last 指标值", "E19", "@"],
])("%s (%s) is formatted %s", (_title, name, format) => {
  const cell = drawHebeiProject().cells.find(({ row, column }) => name === `${"ABCDEFG"[column]}${row + 1}`);
  expect(cell?.style.format).toBe(format);
});

test("the type is that of the published form", () => {
  const [title, ...others] = drawHebeiProject().cells;
  expect(title?.style).toMatchObject({ font: "宋体", size: 16, bold: true, horizontal: "center" });
  expect(new Set(others.filter(({ row }) => row > 0).map(({ style }) => `${style.font} ${style.size}`))).toEqual(
    new Set(["宋体 10.5"]),
  );
});

test("every cell of the two blocks has its thin border, title, unit line and gap none", () => {
  const bordered = new Set(
    drawHebeiProject()
      .cells.filter(({ style }) => style.borders.top)
      .map(({ row }) => row),
  );
  expect([...bordered]).toEqual([2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]);
  expect(drawHebeiProject().cells.filter(({ row }) => row === 10)).toHaveLength(7);
});

test("the blank form fits on one A4 page between 20 mm margins", () => {
  const { columnWidths, rowHeights, print } = drawHebeiProject();
  expect(print).toMatchObject({ paper: "A4", orientation: "portrait", fitToWidth: true });
  expect(print.margins).toEqual({ top: 20, right: 20, bottom: 20, left: 20 });
  // A character of the default font is 7 pixels wide and a column has 5 more; 96 pixels and 72 points are an inch.
  const width = columnWidths.reduce((sum, characters) => sum + (characters * 7 + 5) / 96, 0) * 25.4;
  const height = rowHeights.reduce((sum, points) => sum + points / 72, 0) * 25.4;
  expect(width).toBeLessThanOrEqual(170 * 1.07); // fit to width shrinks it by so much and no more
  expect(height).toBeLessThanOrEqual(297 - 40);
});

test("no label of the blank form needs a second line, but the two beside two rows", () => {
  expect(drawHebeiProject().rowHeights).toEqual([36, 20, 26, 26, 26, 26, 26, 40, 10, ...Array<number>(10).fill(34)]);
});

test("a long text makes its row higher, so that nothing is cut off", () => {
  const purpose = "开展商协活动，开展相关会员培训活动，发挥商会积极作用。".repeat(6);
  const heightOf = (block: Block) => block.rowHeights[4] ?? 0;
  expect(heightOf(drawHebeiProject({ purpose }))).toBeGreaterThanOrEqual(heightOf(drawHebeiProject()) + 30);
});

test("hints stay within what Excel shows", () => {
  for (const { title, text } of drawHebeiProject().hints) {
    expect(title.length).toBeLessThanOrEqual(32);
    expect(text.length).toBeLessThanOrEqual(255);
  }
});
