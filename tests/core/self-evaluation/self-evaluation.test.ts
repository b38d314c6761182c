import fc from "fast-check";
import { check } from "../../../src/core/check";
import { hebeiCounty } from "../../../src/core/profile/profile";
import { readTables } from "../../../src/core/reader/read";
import { selfEvaluationOf } from "../../../src/core/self-evaluation/self-evaluation";
import { evenShares, splitWeights } from "../../../src/core/self-evaluation/weights";
import { blockSheet } from "../../../src/core/template/block-sheet";
import { formulaText } from "../../../src/core/template/formula-text";
import { drawRealTable, realTables } from "../../fixtures/real-tables";
import { gridSheet } from "../../fixtures/text-grid";
import { targetTable } from "./target-table";

const outputs = ["数量指标", "质量指标", "时效指标", "成本指标"];
const full = targetTable([
  ...outputs.map((level2, nth) => ({ target: `≥${nth + 1}0%`, level2, level3: `产出${nth}` })),
  ...["经济效益指标", "社会效益指标", "生态效益指标"].map((level2) => ({
    target: "有效提升",
    level1: "效益指标",
    level2,
    level3: level2,
  })),
  { target: "≥90%", level1: "满意度指标", level2: "服务对象满意度指标", level3: "学员满意度" },
]);

function made(sheet = full) {
  const [targets] = readTables([sheet]).tables;
  const result = selfEvaluationOf(sheet, targets!);
  const drawn = blockSheet(result.block);
  return { ...result, drawn, table: readTables([drawn]).tables[0]! };
}

test("the form is filled with the project's targets, weights by the official split, amounts in 万元", () => {
  const { table, notes, lost } = made();
  expect(table.form).toBe("self-evaluation");
  expect(table.header.name?.text).toBe("培训费");
  expect(table.header.funds.map(({ label, total }) => `${label} ${total?.text}`)).toEqual([
    "年初预算数 5",
    "全年预算数A 5",
    "全年执行数B ",
  ]);
  expect(table.indicators.map(({ level1, targets, weight }) => [level1.text, targets[0]?.text, weight?.text])).toEqual([
    ["产出指标（50分）", "≥10%", "12.5"],
    ["产出指标（50分）", "≥20%", "12.5"],
    ["产出指标（50分）", "≥30%", "12.5"],
    ["产出指标（50分）", "≥40%", "12.5"],
    ["效益指标（30分）", "有效提升", "10"],
    ["效益指标（30分）", "有效提升", "10"],
    ["效益指标（30分）", "有效提升", "10"],
    ["满意度指标（10分）", "≥90%", "10"],
  ]);
  expect(notes).toEqual([]);
  expect(lost.map(({ key, text }) => `${key} ${text}`)).toEqual([]);
});

test("fresh from the targets nothing of F17 to F21 speaks", () => {
  const { drawn } = made();
  const codes = check([drawn], hebeiCounty).findings.map(({ code }) => code);
  expect(codes.filter((code) => /^F(?:17|18|19|20|21)$/.test(code))).toEqual([]);
});

test("scores are formulas of figures, addresses and our own words; nothing that was typed comes into them", () => {
  const hostile = targetTable([
    { target: '≥90元/"&HYPERLINK("http://x")&"', level3: "甲" },
    { target: "≥90元/行政村", level3: "乙" },
    { target: '=cmd|"/c calc"', level3: "丙" },
    { target: "≥90人", level3: '"),1)' },
  ]);
  const { block, table } = made(hostile);
  const scores = new Set(table.indicators.map(({ score }) => `${score!.at.row},${score!.at.column}`));
  const formulas = block.cells.flatMap(({ row, column, formula }) =>
    formula && scores.has(`${row},${column}`) ? [formulaText(formula, { row: 0, column: 0 })] : [],
  );
  expect(formulas.length).toBeGreaterThan(1);
  for (const formula of formulas) {
    expect(formula).not.toMatch(/HYPERLINK|cmd|行政村|calc/);
    expect(formula.length).toBeLessThan(2000);
    const functions = new Set([...formula.matchAll(/([A-Z]+)\(/g)].map(([, name]) => name));
    for (const name of functions) expect(known).toContain(name);
  }
});

/** Functions that Excel has had since 2007, and WPS, LibreOffice and Univer too. */
const known = [
  ..."IF IFERROR ISERROR ISNUMBER AND OR NA NOT".split(" "),
  ..."ROUND MIN MAX SUM COUNT".split(" "),
  ..."TRIM SUBSTITUTE FIND VALUE".split(" "),
];

test("what cannot be scored by formula is told with its cell", () => {
  const sheet = gridSheet(`
    | 甲绩效目标表 |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 |
    | 产出指标 | 数量指标 | 场次 | ≥≤4场 |
    | 效益指标 | 社会效益指标 | 知晓率 |  |
    | 满意度指标 | 服务对象满意度指标 | 满意度 | ≥90% |`);
  const { notes, block } = made(sheet);
  expect(notes.map(({ kind, at, data }) => [kind, at?.row, data["name"]])).toEqual([
    ["score-by-hand", 2, "场次"],
    ["score-by-hand", 3, "知晓率"],
  ]);
  const { table } = made(sheet);
  const withFormula = table.indicators.map(
    ({ score }) =>
      block.cells.find(({ row, column }) => row === score!.at.row && column === score!.at.column)?.formula !==
      undefined,
  );
  expect(withFormula).toEqual([false, false, true]);
});

function split(rows: readonly (readonly [level1: string, level2: string, weight?: string])[]) {
  const lines = rows.map(
    ([level1, level2, weight = ""], nth) => `| ${level1} | ${level2} | 指标${nth} | ≥1个 | ${weight} |`,
  );
  const sheet = gridSheet(`| 一级指标 | 二级指标 | 三级指标 | 指标值 | 权重 |\n${lines.join("\n")}`);
  const { weights, notes } = splitWeights(readTables([sheet]).tables[0]!.indicators);
  return `${weights.map((weight) => weight.toFixed()).join(" ")} ${notes.join(" ")}`.trim();
}

const output = ["产出指标", "数量指标"] as const;
const benefit = ["效益指标", "社会效益指标"] as const;
const satisfaction = ["满意度指标", "服务对象满意度指标"] as const;
const cost = ["成本指标", "经济成本指标"] as const;

test.each([
  ["the official split", [output, benefit, satisfaction], "50 30 10"],
  ["costs as a class", [cost, output, benefit, satisfaction], "20 40 20 10"],
  ["the rest goes to the first", [output, output, output, benefit, satisfaction], "16.8 16.6 16.6 30 10"],
  ["no 满意度: its points go to the benefits", [output, benefit], "50 40 resplit"],
  ["no benefits: theirs go to the outputs", [output, satisfaction], "80 10 resplit"],
  ["outputs alone", [output, output], "45 45 resplit"],
  ["四川's names", [["项目完成指标", "数量指标"], ["项目效益指标", "社会效益指标"], satisfaction], "50 30 10"],
  ["an unknown class", [["过程", "管理"], benefit, satisfaction], "50 30 10 unknown-class"],
  [
    "weights that make 90",
    [
      [...output, "60"],
      [...benefit, "20"],
      [...satisfaction, "10"],
    ],
    "60 20 10 kept",
  ],
  [
    "weights that make 100",
    [
      [...output, "60"],
      [...benefit, "30"],
      [...satisfaction, "10"],
    ],
    "50 30 10 replaced",
  ],
] as const)("%s", (_name, rows, expected) => {
  expect(split(rows)).toBe(expected);
});

test("weights of a class always make its points, and none is nothing", () => {
  fc.assert(
    fc.property(fc.constantFrom(10, 20, 30, 40, 50, 80, 90), fc.integer({ min: 1, max: 300 }), (points, count) => {
      const shares = evenShares(points, count);
      expect(shares).toHaveLength(count);
      expect(shares.reduce((sum, one) => sum.plus(one)).toNumber()).toBe(points);
      expect(shares.every((one) => one.gt(0))).toBe(true);
      if (count <= points) expect(shares.every((one) => one.times(10).mod(1).eq(0))).toBe(true);
    }),
  );
});

test.each(realTables.filter(({ kind }) => kind !== "self_eval").map((table) => [table.id, table] as const))(
  "%s: weights and the spending rate make 100, every target is on it",
  (_id, real) => {
    const sheet = drawRealTable(real, { levels: "merged", down: 0, right: 0 });
    const { table, drawn } = made(sheet);
    const [before] = readTables([sheet]).tables;
    expect(table.indicators.map(({ level3 }) => level3.text)).toEqual(
      before!.indicators.map(({ level3 }) => level3.text),
    );
    const weights = table.indicators.map(({ weight }) => Number(weight!.text));
    expect(weights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(90, 10);
    const codes = check([drawn], hebeiCounty).findings.map(({ code }) => code);
    expect(codes.filter((code) => /^F(?:17|18|20|21)$/.test(code))).toEqual([]);
  },
);
