import { classify, leastConfidence } from "../../../src/core/levels/classify";
import type { ValueEvidence, ValueKind } from "../../../src/core/levels/evidence";
import { endsSoon } from "../../ends-soon";

const value = (kind: ValueKind | ""): ValueEvidence | null => (kind === "" ? null : { kind, limit: false });

describe("what a name is about", () => {
  test.each<[name: string, value: ValueKind | "", level2: string]>([
    ["培育、吸引人才情况", "people", "社会效益指标"],
    ["宣传绿色生产方式", "times", "数量指标"],
    ["足额保障率", "ratio", "数量指标"],
    ["举办培训班", "times", "数量指标"],
    ["参加活动人数", "people", "数量指标"],
    ["工程验收合格率", "", "质量指标"],
    ["补贴发放及时率", "ratio", "时效指标"],
    ["预算执行率（%）", "ratio", "时效指标"],
    ["项目竣工时间", "date", "时效指标"],
    ["项目总成本(≤**万元)", "money", "成本指标"],
    ["培训人均成本", "price", "成本指标"],
    ["带动会员企业增收", "money", "经济效益指标"],
    ["提升群众幸福感", "words", "社会效益指标"],
    ["改善生态环境", "words", "生态效益指标"],
    ["建立长效管护机制", "lasting", "可持续影响指标"],
    ["指标1：学生家长满意度", "ratio", "服务对象满意度指标"],
  ])("%s (%s): %s", (name, kind, level2) => {
    const said = classify(name, value(kind));
    expect(said?.level2).toBe(level2);
    expect(said?.confidence).toBeGreaterThanOrEqual(leastConfidence);
  });

  test("the value decides where the name does not", () => {
    const name = "提升群众幸福感";
    expect(classify(name)).toBeNull();
    expect(classify(name, value("words"))?.level2).toBe("社会效益指标");
  });
});

test.each<[name: string, value: ValueKind | ""]>([
  ["完成率", "ratio"],
  ["资金到位率", "ratio"],
  ["足额", ""],
  ["安置小区物业费", "count"],
  ["覆盖率", "ratio"],
  ["Lorem ipsum", ""],
  ["#REF!", ""],
  ["（%）", ""],
  ["", ""],
])("nobody can tell what “%s” (%s) is about", (name, kind) => {
  expect(classify(name, value(kind))).toBeNull();
});

test.each(["__proto__", "constructor", "满意度".repeat(400_000), "(".repeat(1_000_000), "\ud800", "^$"])(
  "a hostile name is answered or not, at once (%#)",
  (name) => endsSoon(() => void classify(name)),
);
