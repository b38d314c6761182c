import { toForm, toList } from "../../../src/core/notation/convert";
import { blockSheet } from "../../../src/core/template/block-sheet";
import { formContentOf } from "../../../src/core/notation/form-content-of";
import { labelOf, type TableFacts } from "../../../src/core/notation/facts";
import { inNotation, notationOf } from "../../../src/core/notation/notation";
import { readFacts } from "../../../src/core/notation/read-facts";
import { readTables } from "../../../src/core/reader/read";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { drawHebeiProject } from "../../../src/core/template/hebei-project-template";
import { templates } from "../../../src/core/template/templates";
import { drawRealTable, realTables } from "../../fixtures/real-tables";
import { goodFillings } from "../template/good-fillings";
import { gridSheet } from "../../fixtures/text-grid";

const merged = { levels: "merged", down: 0, right: 0 } as const;

function factsIn(sheet: Sheet): TableFacts[] {
  return readTables([sheet]).tables.map((table) => readFacts(sheet, table));
}

function said({ facts }: TableFacts): string[] {
  return facts.map(({ key, row, text }) => `${row ?? "project"} ${key} ${text}`).sort();
}

const real = realTables.map((table) => [table.id, drawRealTable(table, merged)] as const);

describe.each(["flat", "import"] as const)("form → %s → form", (layout) => {
  test.each(real)("%s is the same in every field", (_id, sheet) => {
    const [before] = factsIn(sheet);
    const { block, lost } = toList([before!], layout);
    const [listed, ...others] = factsIn(blockSheet(block));
    expect(others).toEqual([]);
    expect(said(inNotation(listed!, notationOf(before!)))).toEqual(said(before!));
    expect(lost).toEqual([[]]);
  });

  test("all 15 in one list", () => {
    const before = real.flatMap(([, sheet]) => factsIn(sheet));
    const { block, lost } = toList(before, layout);
    const listed = factsIn(blockSheet(block));
    expect(listed).toHaveLength(15);
    before.forEach((one, index) => {
      expect(said(inNotation(listed[index]!, notationOf(one)))).toEqual(said(one));
    });
    expect(lost.flat()).toEqual([]);
  });
});

/** What the Hebei form has no place for, table by table: everything else is on it. */
const beyondHebei: Readonly<Record<string, readonly string[]>> = {
  anhui_guichi_tangxi_2022: ["实施单位", "权重", "实际完成值", "得分"],
  anhui_jinzhai_wuye_2021: ["实施单位"],
  anhui_suixi_linshijiuzhu_2019: ["分值", "执行率", "权重", "实际完成值", "得分"],
  chongqing_fengjie_yunwu_2023: ["项目分类", "项目期", "当年年度预算", "年度预算执行率", "预算执行分值", "权重"],
  fujian_xiuyu_shuili_2025: ["指标值列", "埭头镇", "指标性质"],
  hebei_handan_nongcundibao_2019: ["指标值列", "良", "中", "差"],
  hubei_qingshan_xiaoshe_2020: ["实施单位", "上级资金"],
  hunan_nanyue_lvyou_2018: [],
  neimenggu_wuchuan_yangzhi_2021: [],
  ningxia_tongxin_xiamaguan_putao_2023: ["资金"],
  shaanxi_qingjian_lu_2021: ["实施单位"],
  sichuan_dyrmt_self: ["权重"],
  sichuan_jingyan_mata_jiceng_2023: ["权重", "指标方向性"],
  sichuan_zhaohua_tekun_2021: ["财政拨款小计", "自有资金小计", "其他收入"],
  xinjiang_liutuan_baoxianku_2021: ["项目属性", "项目期", "中期资金总额", "中期财政资金"],
};

const hebei = templates.find(({ id }) => id === "hebei-project")!;

test.each(real)("%s → 河北表: what has no place there is told, with its cell, and the rest is there", (id, sheet) => {
  const [before] = factsIn(sheet);
  const { block, lost } = toForm(before!, hebei);
  const told = lost.flat();
  expect(new Set(told.map(({ key }) => labelOf(key)))).toEqual(new Set(beyondHebei[id]));
  for (const { at, text, key } of told) {
    if (key !== "project:指标值列") expect(sheet.textAt(at.row, at.column).trim()).toContain(text);
  }
  const shown = block.cells.map(({ text }) => text).join("\n");
  for (const fact of before!.facts) {
    if (told.includes(fact) || inOtherUnit.has(fact.key) || fact.key.startsWith("row.")) continue;
    for (const line of fact.text.split("\n")) expect(shown).toContain(line);
  }
});

/** 万元 become 元, and the unit stands in the form. */
const inOtherUnit = new Set<string>(["currency", "total", "fiscal", "other", "year"]);

test.each(real)("%s → 横表 → 河北表 says what going there directly does", (_id, sheet) => {
  const [before] = factsIn(sheet);
  const [listed] = factsIn(blockSheet(toList([before!], "flat").block));
  const again = inNotation(listed!, notationOf(before!));
  expect(toForm(again, hebei).block).toEqual(toForm(before!, hebei).block);
});

test("amounts are brought to the unit of the form, exactly", () => {
  const [before] = factsIn(
    drawRealTable(
      realTables.find(({ id }) => id.startsWith("sichuan_zhaohua"))!,
      merged,
    ),
  );
  const withTotal = {
    ...before!,
    facts: [...before!.facts, { ...before!.facts[0]!, key: "total" as const, text: "6.305" }],
  };
  const drawn = factsIn(blockSheet(toForm(withTotal, hebei).block))[0]!;
  const said = drawn.facts.filter(({ key }) => key === "total" || key === "currency").map(({ text }) => text);
  expect(said.sort()).toEqual(["63050", "元"]);
});

test("projects that nothing tells apart stay apart in a list, and levels do not run on into the next", () => {
  const sheet = gridSheet(`
    | 甲绩效目标表 |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 |
    | 产出指标 | 数量指标 | 场次 | ≥4场 |
    | |
    | 乙绩效目标表 |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 |
    | 产出指标 |  | 人数 | 约5人 |`);
  const before = factsIn(sheet);
  expect(before).toHaveLength(2);
  const listed = factsIn(blockSheet(toList(before, "import").block));
  expect(listed.map((one) => said(inNotation(one, "joined")))).toEqual(before.map(said));
});

test("notes among the rows have no column in a list: they are told", () => {
  const sheet = gridSheet(`
    | 项目名称 | 甲 | |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 |
    | 产出指标 | 数量指标 | 场次 | ≥4场 |
    | 注：按月统计 |
    | 产出指标 | 质量指标 | 合格率 | ≥90% |`);
  const { lost } = toList(factsIn(sheet), "flat");
  expect(lost.flat().map(({ key, text, at }) => [key, text, at.row])).toEqual([["note", "注：按月统计", 3]]);
});

test("a value that was respelled comes back to the letter, unless a person changed its parts since", () => {
  const sheet = gridSheet(`
    | 项目名称 | 甲 | |
    | 一级指标 | 二级指标 | 三级指标 | 指标值 |
    | 产出指标 | 数量指标 | 人数 | >=21933人 |`);
  const [before] = factsIn(sheet);
  const [listed] = factsIn(blockSheet(toList([before!], "import").block));
  const targetOf = (facts: TableFacts): string | undefined =>
    inNotation(facts, "joined").facts.find(({ key }) => key === "row.target")?.text;
  expect(targetOf(listed!)).toBe(">=21933人");
  const changed = listed!.facts.map((fact) => (fact.key === "row.target" ? { ...fact, text: "22000" } : fact));
  expect(targetOf({ ...listed!, facts: changed })).toBe("≥22000人");
});

test("a form with everything filled comes back from both lists", () => {
  const form = drawHebeiProject({
    number: 3,
    name: "培训费",
    department: "766001某某局本级",
    code: "13022925P00JXC419629R",
    total: "50000.00",
    fiscal: "40000.00",
    other: "10000.00",
    purpose: "用于培训",
    plan: ["10%", "50%", "80%", "100%"],
    goals: ["1.培训干部", "2.提高能力"],
    indicators: [
      {
        level1: "产出指标",
        level2: "数量指标",
        level3: "人次",
        description: "全年",
        target: "≥100人次",
        basis: "计划",
      },
    ],
  });
  const [before] = factsIn(blockSheet(form));
  for (const layout of ["flat", "import"] as const) {
    const [listed] = factsIn(blockSheet(toList([before!], layout).block));
    expect(toForm(inNotation(listed!, "joined"), hebei)).toEqual({ block: form, lost: [[]] });
  }
});

test.each(["hebei-project", "central-project", "core-indicators", "self-evaluation", "sichuan-flat"])(
  "%s, filled, is the same form when it is read and drawn again",
  (id) => {
    const template = templates.find((one) => one.id === id)!;
    const form = template.draw(goodFillings[id]);
    const [before] = factsIn(blockSheet(form));
    expect(template.draw(formContentOf(before!))).toEqual(form);
  },
);

test("中期目标 and 年度目标 side by side below 总体目标 stay apart", () => {
  const id = "central-project-periods";
  const [facts] = factsIn(blockSheet(templates.find((one) => one.id === id)!.draw(goodFillings[id])));
  const { goals, term } = formContentOf(facts!);
  expect([goals, term?.goals]).toEqual([goodFillings[id]?.goals, goodFillings[id]?.term?.goals]);
});

test.each(templates.map((template) => [template.id, template] as const))(
  "on %s everything that is not told lost can be read, for all 15",
  (_id, template) => {
    for (const [, sheet] of real) {
      const [before] = factsIn(sheet);
      const { block, lost } = toForm(before!, template);
      const told = new Set(lost.flat());
      const shown = block.cells.map(({ text }) => text).join("\n");
      for (const fact of before!.facts) {
        // Amounts change their unit, and targets their notation: they have tests of their own.
        if (told.has(fact) || inOtherUnit.has(fact.key) || /^row\.(?:target|operator|unit)$/.test(fact.key)) continue;
        for (const line of fact.text.split("\n")) expect(shown).toContain(line);
      }
    }
  },
);
