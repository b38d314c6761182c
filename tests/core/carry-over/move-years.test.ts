import fc from "fast-check";
import { moveYears } from "../../../src/core/carry-over/move-years";
import { endsSoon } from "../../ends-soon";

/** What a table of 2025 says, what that of 2026 says, and what a person is told. */
const moved: readonly (readonly [text: string, after: string, ...told: string[]])[] = [
  ["2025年残疾人保障金", "2026年残疾人保障金", "year"],
  ["（2025年度）", "（2026年度）", "year"],
  ["2025年度部门预算项目绩效目标表", "2026年度部门预算项目绩效目标表", "year"],
  ["2025 年 12 月底前", "2026 年 12 月底前", "date"],
  ["2025年12月31日", "2026年12月31日", "date"],
  ["2025-12-31", "2026-12-31", "date"],
  ["2025/12/31前完成", "2026/12/31前完成", "date"],
  ["2025.12.31", "2026.12.31", "date"],
  ["20251231", "20261231", "date"],
  ["2025.12前", "2026.12前", "date"],
  ["2025-12", "2026-12", "date"],
  ["二〇二五年", "二〇二六年", "year"],
  ["二零二九年", "二零三零年", "year"],
  ["２０２５年", "２０２６年", "year"],
  ["25年9月底前", "26年9月底前", "date"],
  ["25年度", "26年度", "year"],
  ["(2025)培训费", "(2026)培训费", "year"],
  ["2025学年资助", "2026学年资助", "year"],
  ["2025年底", "2026年底", "date"],
  ["2026年6月底完工", "2027年6月底完工", "date"],
  ["2025—2027年", "2026—2028年", "period"],
  ["2025年—2027年", "2026年—2028年", "period"],
  ["2025-2027", "2026-2028", "period"],
  ["2025至2027年", "2026至2028年", "period"],
  ["2025～2027年", "2026～2028年", "period"],
  ["2025.1-2025.12", "2026.1-2026.12", "date"],
  ["2025年1月-12月", "2026年1月-12月", "date"],
  ["2025年4月-2026年2月", "2026年4月-2027年2月", "period"],
  ["13022925P00JXC419629R", "13022926P00JXC419629R", "code"],
  [
    "项目13022925P00JXC419629R和13022925P00JXC410337N",
    "项目13022926P00JXC419629R和13022926P00JXC410337N",
    "code",
    "code",
  ],
];

test.each(moved)("%s → %s", (text, after, ...told) => {
  const result = moveYears(text, text.includes("二九") ? 2029 : 2025);
  expect(result.text).toBe(after);
  expect(result.years.map(({ kind }) => kind)).toEqual(told);
});

test("a 29th of February becomes the 28th, and is told", () => {
  for (const [text, after] of [
    ["2024年2月29日前", "2025年2月28日前"],
    ["2024-02-29", "2025-02-28"],
    ["2024.2.29", "2025.2.28"],
  ] as const) {
    expect(moveYears(text, 2024)).toEqual({
      text: after,
      years: [expect.objectContaining({ kind: "leap-day" })],
    });
  }
});

const left: readonly (readonly [text: string, ...told: string[]])[] = [
  ["12月底"],
  ["每年12月底前"],
  ["全年"],
  ["上年结转资金"],
  ["本年度财政拨款"],
  ["≥2025人"],
  ["2025.12万元"],
  ["≤2025.5元"],
  ["2025元"],
  ["投资2025万元"],
  ["0312-2025888"],
  ["13020251234"],
  ["使用年限25年"],
  ["GB/T 2025-2012"],
  ["GB50015-2025"],
  ["DB13/T 5000-2025"],
  ["冀财预〔2018〕45号"],
  ["2010年以来"],
  ["冀财预〔2025〕45号", "document"],
  ["冀财预[2024]45号", "document"],
  ["玉政办（2025）12号", "document"],
  ["民政部公告2025年第12号", "document"],
  ["《2025年工作要点》", "document"],
  ["《预算法》", "document"],
  ["县志2025版", "document"],
  ["2025年鉴", "document"],
  ["比2024年增长5%", "other-year"],
  ["到2035年基本实现", "other-year"],
  ["13022923P00JXC419629R", "other-year"],
  ["2024—2026年", "running-period"],
  ["2023年4月-2025年2月", "running-period"],
  ["2022-2023年", "other-year"],
  ["2025.12", "unclear"],
  ["2025城乡低保资金", "unclear"],
  ["“十四五”规划", "five-year-plan"],
  ["“十五五”规划"],
  ["十四五期间", "five-year-plan"],
];

test.each(left)("%s stays", (text, ...told) => {
  const result = moveYears(text, 2025);
  expect(result.text).toBe(text);
  expect(result.years.map(({ kind }) => kind)).toEqual(told);
  expect(result.years.every(({ before, after }) => before === after && text.includes(before))).toBe(true);
});

test("a sentence with several of them", () => {
  const text = "按照冀财预〔2024〕45号和《2025年工作要点》，2025年12月底前完成2025-2027年建设任务，比2024年多2025人。";
  expect(moveYears(text, 2025)).toEqual({
    text: "按照冀财预〔2024〕45号和《2025年工作要点》，2026年12月底前完成2026-2028年建设任务，比2024年多2025人。",
    years: [
      { kind: "document", before: "〔2024〕45号", after: "〔2024〕45号" },
      { kind: "document", before: "《2025年工作要点》", after: "《2025年工作要点》" },
      { kind: "date", before: "2025年12月底", after: "2026年12月底" },
      { kind: "period", before: "2025-2027年", after: "2026-2028年" },
      { kind: "other-year", before: "2024年", after: "2024年" },
    ],
  });
});

const month = fc.integer({ min: 1, max: 12 });
const spellings: readonly ((year: number, month: number) => string)[] = [
  (year) => `${year}年`,
  (year) => `（${year}年度）`,
  (year, month) => `${year}年${month}月底前`,
  (year, month) => `${year}-${String(month).padStart(2, "0")}-28`,
  (year, month) => `${year}.${month}.1`,
  (year) => `${year}—${year + 2}年`,
  (year) => `130229${String(year).slice(2)}P00JXC419629R`,
  (year, month) => `${year}年${month}月至${year + 1}年${month}月`,
];
const words = fc.constantFrom("", "完成", "培训费，", " 和 ", "（含税）", "；", "冀财预〔2018〕4号、", "≥90%、");

test("whatever the spelling and whatever stands around it, the next year's table says the next year", () => {
  const part = fc.tuple(words, fc.constantFrom(...spellings), month, fc.constantFrom("。", "，", " 前，", "；"));
  fc.assert(
    fc.property(fc.integer({ min: 2015, max: 2060 }), fc.array(part, { maxLength: 5 }), (year, parts) => {
      const render = (of: number): string => parts.map(([lead, spell, at, end]) => lead + spell(of, at) + end).join("");
      expect(moveYears(render(year), year).text).toBe(render(year + 1));
    }),
  );
});

test("any text is answered, at once, and what is told stands in it", () => {
  const noise = fc.string({
    unit: fc.constantFrom(..."2025年月日-—.〔〕《》()号P至0123/T GB十五四“”二〇"),
    maxLength: 200,
  });
  fc.assert(
    fc.property(fc.oneof(noise, fc.string({ unit: "grapheme" })), (text) => {
      const { years } = moveYears(text, 2025);
      for (const { before } of years) expect(text).toContain(before);
    }),
    { numRuns: 2000 },
  );
  endsSoon(() => {
    for (const hostile of ["2025-", "〔2025〕", "《", "2", "A1-", "25年"]) moveYears(hostile.repeat(200_000), 2025);
  });
});
