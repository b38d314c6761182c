import fc from "fast-check";
import { check } from "../../../src/core/check";
import { everyRule } from "./every-rule";
import { createSheet } from "../../../src/core/sheet/sheet";
import { textCell } from "../../fixtures/text-grid";
import { withEdits } from "./sample-sheet";

/** Whatever people type, every rule gives an answer, and every fix fits the cells as they are. */

const levels = ["产出指标", "产出", "效益目标", "项目决策", "满意度指标", "成本指标(20分)", "生态效益指标", "", ""];
const level2 = ["数量指标", "质量", "社会效益目标", "成本指标", "经济成本指标", "满意度指标", "宣传指标", "", ""];
const names = ["培训次数", "完成率", "★合格率(≥**%)", "培　训", "#REF!", "办公用品 采购", "名".repeat(101), "", ""];
const values = [
  "≥90%",
  "≧90",
  "≥≥90％",
  "XX",
  "null",
  "5万元",
  "明显-改善",
  "2025年12月底前",
  "≥ 95%。",
  "#N/A",
  "3-5次",
  "",
];
const weights = ["10", "90", "一百", "5分", ""];
const results = ["4604人", "85%", "0", "部分达成预期指标", "≥266米", ""];

const typed = (usual: readonly string[]) =>
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...usual) }, fc.string({ unit: "binary", maxLength: 12 }));
const row = fc.tuple(
  typed(levels),
  typed(level2),
  typed(names),
  typed(values),
  typed(results),
  typed(weights),
  typed(weights),
);
const headerRow = fc.tuple(
  typed(["项目编码"]),
  typed(["13022925p00jxc419629r", "1.3E+20"]),
  typed(["3月底"]),
  typed(["12月底"]),
);
const planRow = fc.tuple(fc.constant(""), fc.constant(""), typed(["25%", "120%", "75"]), typed(["95%", "75%", "全部"]));

const anySheet = fc.tuple(headerRow, planRow, fc.array(row, { maxLength: 12 })).map(([header, plan, rows]) => {
  const grid = [header, plan, ["一级指标", "二级指标", "三级指标", "指标值", "实际完成值", "分值", "得分"], ...rows];
  const cells = grid.map((texts) => texts.map(textCell));
  return createSheet({ id: "any", name: "any", hidden: false, protected: false }, cells);
});

test("no rule crashes", () => {
  fc.assert(
    fc.property(anySheet, (sheet) => {
      const { notChecked } = check([sheet], everyRule);
      expect(notChecked.filter(({ reason }) => reason.zh.includes("内部出错"))).toEqual([]);
    }),
  );
});

test("every fix expects exactly what its cells show", () => {
  fc.assert(
    fc.property(anySheet, (sheet) => {
      for (const { fix } of check([sheet], everyRule).findings) if (fix) withEdits(sheet, fix.edits);
    }),
  );
});
