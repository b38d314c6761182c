import { check } from "../../../src/core/check";
import { hebeiCounty } from "../../../src/core/profile/profile";
import { cellName, contains, overlaps, rangeName, type Range } from "../../../src/core/sheet/address";
import type { Block } from "../../../src/core/template/block";
import { formulaText } from "../../../src/core/template/formula-text";
import { templateLabel, templates } from "../../../src/core/template/templates";
import { blockSheet } from "../../fixtures/block-sheet";
import { goodFillings } from "./good-fillings";

const each = templates.map((template) => [template.id, template] as const);
const blocks = each.flatMap(([id, template]): [string, Block][] => [
  [`${id}, blank`, template.draw()],
  [`${id}, filled`, template.draw(goodFillings[id])],
  [`${id}, without a single indicator`, template.draw({ goals: [], tasks: [], indicators: [] })],
]);

test("every template has an id of its own and is drawn from its form", () => {
  expect(each.map(([id, { form, standing }]) => `${id} ${form} ${standing}`)).toEqual([
    "hebei-project hebei-project official",
    "central-project central-project reference",
    "central-project-periods central-project reference",
    "core-indicators core-indicators reference",
    "department-overall department-overall reference",
    "self-evaluation self-evaluation official",
    "sichuan-flat sichuan-flat official",
  ]);
});

test("one whose official text was not read at its source says so in its name and at its title", () => {
  for (const template of templates) {
    const isReference = template.standing === "reference";
    expect(templateLabel(template).zh.endsWith("（参考样式）")).toBe(isReference);
    expect(templateLabel(template).en.endsWith("(reference layout)")).toBe(isReference);
    const [first] = template.draw().hints;
    expect([template.id, first?.text.includes("不是官方样式")]).toEqual([template.id, isReference]);
  }
});

describe.each(each)("%s", (id, template) => {
  const recognised = (block: Block) => check([blockSheet([block])], hebeiCounty).tables.map(({ form }) => form);

  test("blank, it is recognised and reports only what is still to be filled", () => {
    const block = template.draw();
    const sheet = blockSheet([block]);
    const report = check([sheet], hebeiCounty);
    expect(report.tables.map(({ form, range }) => `${form} ${range.top},${range.left}`)).toEqual([
      `${template.form} 0,0`,
    ]);
    expect(report.tables[0]?.missing).toEqual([]);
    expect(report.indicators).toBe(blankRows[id]);
    expect(report.unreadable).toEqual([]);
    expect(report.notChecked).toEqual([]);
    const filledCells = report.findings.filter(({ at }) => sheet.textAt(at.row, at.column) !== "");
    expect(filledCells.map(({ code, at }) => `${code} ${cellName(at)}`)).toEqual([]);
    expect(new Set(report.findings.map(({ code }) => code))).toEqual(new Set(["F16", "A08"]));
    // What is still to be filled has a hint that tells how.
    for (const { at } of report.findings) expect(block.hints.some(({ cells }) => contains(cells, at))).toBe(true);
  });

  test("filled, it is recognised and has no error", () => {
    const block = template.draw(goodFillings[id]);
    expect(recognised(block)).toEqual([template.form]);
    const report = check([blockSheet([block])], hebeiCounty);
    expect(report.indicators).toBe(goodFillings[id]?.indicators?.length);
    expect(report.findings.map(({ code, severity, at }) => `${severity} ${code} ${cellName(at)}`)).toEqual([]);
    expect(report.notChecked.map(({ code }) => code)).toEqual(withoutBudget.includes(id) ? ["E03"] : []);
  });
});

/** Forms that have no budget of one project to hold its costs against. */
const withoutBudget = ["core-indicators", "department-overall"];

/** Indicators of the blank forms. */
const blankRows: Readonly<Record<string, number>> = {
  "hebei-project": 9,
  "central-project": 9,
  "central-project-periods": 18,
  "core-indicators": 10,
  "department-overall": 9,
  "self-evaluation": 9,
  "sichuan-flat": 9,
};

describe.each(blocks)("%s", (_title, block) => {
  const whole = { top: 0, left: 0, bottom: block.rows - 1, right: block.columns - 1 };

  test("has a width and a height for each column and row, and everything inside", () => {
    expect(block.columnWidths).toHaveLength(block.columns);
    expect(block.rowHeights).toHaveLength(block.rows);
    for (const cell of block.cells) expect(contains(whole, cell)).toBe(true);
    const areas = [...block.merges, ...block.hints.map(({ cells }) => cells), ...block.dropdowns.map((d) => d.cells)];
    for (const area of areas) expect([rangeName(area), isInside(area, whole)]).toEqual([rangeName(area), true]);
  });

  test("draws no cell twice and overlaps no merges", () => {
    const places = block.cells.map(cellName);
    expect(new Set(places).size).toBe(places.length);
    block.merges.forEach((one, index) => {
      for (const other of block.merges.slice(index + 1)) expect(overlaps(one, other)).toBe(false);
    });
  });

  test("leaves no hole: below the lines above the table every cell is drawn and bordered", () => {
    const bordered = block.cells.filter(({ style }) => style.borders.top).map(({ row }) => row);
    for (const row of new Set(bordered)) {
      const there = block.cells.filter((cell) => cell.row === row);
      expect([row, there.length]).toEqual([row, block.columns]);
    }
  });

  test("a hint over a dropdown covers the same cells, and no two hints overlap", () => {
    block.hints.forEach((hint, index) => {
      for (const { cells } of block.dropdowns) if (overlaps(hint.cells, cells)) expect(hint.cells).toEqual(cells);
      for (const other of block.hints.slice(index + 1)) expect(overlaps(hint.cells, other.cells)).toBe(false);
    });
  });

  test("hints are within what Excel shows, and every cell to be filled has one", () => {
    for (const { title, text } of block.hints) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(text.length).toBeLessThanOrEqual(255);
    }
    const formats = block.cells.filter(({ style, text }) => style.format !== undefined && text === "");
    for (const cell of formats) {
      if (block.merges.some((merge) => contains(merge, cell) && !isFirst(merge, cell))) continue;
      expect([cellName(cell), block.hints.some(({ cells }) => contains(cells, cell))]).toEqual([cellName(cell), true]);
    }
  });

  test("prints on A4, as wide as the page, with the headings on every page", () => {
    expect(block.print).toMatchObject({ paper: "A4", fitToWidth: true, centerHorizontally: true });
    const { top = 0, bottom = 0 } = block.print.titleRows ?? {};
    const words = block.cells.filter(({ row }) => row >= top && row <= bottom).map(({ text }) => text);
    expect(words).toEqual(expect.arrayContaining(["一级指标", "二级指标", "三级指标"]));
  });
});

function isInside(area: Range, whole: Range): boolean {
  return (
    contains(whole, { row: area.top, column: area.left }) && contains(whole, { row: area.bottom, column: area.right })
  );
}

function isFirst(merge: Range, cell: { row: number; column: number }): boolean {
  return merge.top === cell.row && merge.left === cell.column;
}

describe("a text that is long", () => {
  const goal = "保障沿线群众出行安全，按计划完成养护任务，做到路面平整、标线清楚。".repeat(12);
  const list = templates.find(({ id }) => id === "sichuan-flat")!;
  const indicators = [0, 1].map((index) => ({
    level1: "产出指标",
    level2: "数量指标",
    level3: `里程${index}`,
    target: "4",
  }));

  test("beside few rows makes them higher together", () => {
    const { rowHeights } = list.draw({ goals: [goal], indicators });
    // 24 characters a line: 34 lines.
    expect((rowHeights[5] ?? 0) + (rowHeights[6] ?? 0)).toBeGreaterThan(34 * 10.5 * 1.3);
    expect(rowHeights[5]).toBe(rowHeights[6]);
  });

  test("makes no row higher than programs allow", () => {
    for (const [, template] of each) {
      const heights = template.draw({ goals: [goal.repeat(9)], term: { goals: [goal] }, indicators }).rowHeights;
      expect(Math.max(...heights)).toBeLessThanOrEqual(409);
    }
  });
});

describe("the sums", () => {
  const origin = { row: 0, column: 0 };
  const formulas = (block: Block) =>
    block.cells.flatMap((cell) =>
      cell.formula ? [`${cellName(cell)} ${formulaText(cell.formula, origin)} → ${cell.formula.result}`] : [],
    );
  const drawn = (id: string, content: Parameters<(typeof templates)[number]["draw"]>[0]) =>
    formulas(templates.find((template) => template.id === id)!.draw(content));

  test("of blank forms show nothing", () => {
    const shown = each.flatMap(([id, template]) =>
      template.draw().cells.flatMap(({ text, formula }) => (formula && text !== "" ? [`${id} ${text}`] : [])),
    );
    // The 10 points of the spending rate stand there from the start.
    expect(shown).toEqual(["self-evaluation 10"]);
  });

  test("预算数 is 财政资金 and 其他资金", () => {
    expect(drawn("hebei-project", { fiscal: "50000.10", other: "1200.20" })).toEqual([
      'C4 =IF(COUNT(E4,G4)=0,"",SUM(E4,G4)) → 51200.3',
    ]);
    expect(drawn("central-project-periods", { fiscal: "90", other: "10", term: { fiscal: "300" } })).toEqual([
      'E6 =IF(COUNT(E7:E8)=0,"",SUM(E7:E8)) → 300',
      'H6 =IF(COUNT(H7:H8)=0,"",SUM(H7:H8)) → 100',
    ]);
  });

  test("a department's tasks add up across and down", () => {
    const tasks = [
      { name: "防汛", fiscal: "90", other: "10" },
      { name: "灌溉", fiscal: "5.5" },
    ];
    expect(drawn("department-overall", { tasks })).toEqual([
      'D6 =IF(COUNT(E6,F6)=0,"",SUM(E6,F6)) → 100',
      'D7 =IF(COUNT(E7,F7)=0,"",SUM(E7,F7)) → 5.5',
      'D8 =IF(COUNT(D6:D7)=0,"",SUM(D6:D7)) → 105.5',
      'E8 =IF(COUNT(E6:E7)=0,"",SUM(E6:E7)) → 95.5',
      'F8 =IF(COUNT(F6:F7)=0,"",SUM(F6:F7)) → 10',
    ]);
  });

  test("a self-evaluation counts its rate, its weights and its scores", () => {
    expect(drawn("self-evaluation", goodFillings["self-evaluation"])).toEqual([
      'E6 =IF(COUNT(E7:E9)=0,"",SUM(E7:E9)) → 100',
      'F6 =IF(COUNT(F7:F9)=0,"",SUM(F7:F9)) → 100',
      'G6 =IF(COUNT(G7:G9)=0,"",SUM(G7:G9)) → 95',
      'I6 =IF(COUNT(G6,F6)<2,"",IF(F6=0,"",G6/F6)) → 0.95',
      'G19 =IF(COUNT(H6,G13:G18)=0,"",SUM(H6,G13:G18)) → 100',
      'H19 =IF(COUNT(J6,H13:H18)=0,"",SUM(J6,H13:H18)) → 98.5',
    ]);
  });

  test("a total that someone wrote otherwise is kept as it was written", () => {
    const [total] = ["60000", "约6万"].map((text) => {
      const block = templates[0]!.draw({ total: text, fiscal: "50000" });
      const cell = block.cells.find(({ row, column }) => row === 3 && column === 2);
      expect(cell?.formula).toBeUndefined();
      return cell;
    });
    expect(total).toMatchObject({ text: "60000", number: 60000 });
  });

  test("a list adds up its projects, however many rows each has", () => {
    const list = templates.find(({ id }) => id === "sichuan-flat")!;
    const one = (name: string, total: string, count: number) => ({
      name,
      total,
      department: "820001-某某镇",
      goals: ["保障运转"],
      indicators: Array.from({ length: count }, (_, index) => ({
        level1: "产出指标",
        level2: "数量指标",
        level3: `指标${index}`,
        target: "4",
      })),
    });
    const block = list.drawList!([one("甲", "100", 3), one("乙", "50.5", 1)]);
    expect(formulas(block)).toEqual(['C5 =IF(COUNT(C6:C9)=0,"",SUM(C6:C9)) → 150.5']);
    expect(block.merges.map(rangeName)).toEqual(expect.arrayContaining(["A6:A8", "B6:B8", "C6:C8", "D6:D8"]));
    const report = check([blockSheet([block])], hebeiCounty);
    expect(report.tables.map(({ header, indicators }) => `${header.name?.text} ${indicators.length}`)).toEqual([
      "甲 3",
      "乙 1",
    ]);
  });
});
