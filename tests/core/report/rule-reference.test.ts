import { ruleReferenceMarkdown } from "../../../src/core/report/rule-reference";
import { sampleText } from "../../../src/core/report/sample-text";
import type { Sample } from "../../../src/core/rules/rule";
import { rules } from "../../../src/core/rules/registry";

test.each<[string, Sample, string[]]>([
  ["a value", "≦160元", ["指标值：≦160元"]],
  ["a row", { level3: "培训次数", target: "" }, ["三级指标：培训次数；指标值：（空白）"]],
  [
    "a table with its header",
    {
      rows: [{ level2: "数量指标" }, {}],
      header: { total: "5", plan: ["", "", "", "95%"], more: [["起止时间", "1月-12月"]] },
    },
    ["预算数：5", "资金支出计划：（空白）、（空白）、（空白）、95%", "起止时间：1月-12月", "二级指标：数量指标"],
  ],
  ["a missing column", { rows: [{ level3: "次数" }], without: ["level2"] }, ["没有“二级指标”列", "三级指标：次数"]],
  [
    "several tables",
    { tables: [{ rows: [{ level3: "甲" }] }, { rows: [{ level3: "乙" }] }] },
    ["三级指标：甲", "三级指标：乙"],
  ],
  ["what cannot be seen", "≥\u200b90\u3000%\n", ["指标值：≥␀90␣%⏎"]],
  ["a cell stored as a date", { target: { raw: 1, format: "m/d", text: "1/1" } }, ["指标值：1/1"]],
  ["a long text", "名".repeat(70), [`指标值：${"名".repeat(60)}…`]],
  [
    "many rows",
    { rows: Array.from({ length: 9 }, () => ({ level3: "甲" })) },
    [...Array(8).fill("三级指标：甲"), "……"],
  ],
])("%s as people read it", (_what, sample, lines) => {
  expect(sampleText(sample)).toEqual(lines);
});

test.each(["zh", "en"] as const)(
  "in %s every rule stands once, with no place left open and every fence closed",
  (language) => {
    const text = ruleReferenceMarkdown(rules, language);
    for (const { code } of rules) expect(text.split(`### ${code} `)).toHaveLength(2);
    expect(text).not.toMatch(/\{\w+\}/);
    expect((text.match(/^```/gm) ?? []).length % 2).toBe(0);
  },
);
