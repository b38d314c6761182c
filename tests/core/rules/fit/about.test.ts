import { check } from "../../../../src/core/check";
import { homesOf } from "../../../../src/core/levels/schemes";
import type { Level2 } from "../../../../src/core/levels/level";
import { about, surelyElsewhere, surelyHere } from "../../../../src/core/rules/fit/about";
import type { Indicator } from "../../../../src/core/reader/table";
import { everyRule } from "../every-rule";
import { sampleSheet } from "../sample-sheet";

/** An indicator as it is read from a table. */
function read(level2: Level2, level3: string, target: string): Indicator {
  const level1 = homesOf(level2)[0] ?? "产出指标";
  const { tables } = check([sampleSheet({ rows: [{ level1, level2, level3, target }] })], everyRule);
  const indicator = tables[0]?.indicators[0];
  if (!indicator) throw new Error("the sample was not read");
  return indicator;
}

test.each<[stands: Level2, name: string, target: string, belongs: Level2 | "here" | "unknown"]>([
  ["数量指标", "足额保障率", "=100%", "here"],
  ["数量指标", "培训人数", "≥120人", "here"],
  ["经济成本指标", "项目总成本", "≤65万元", "here"],
  ["成本指标", "饲料库120平米", "490元/平米", "here"],
  ["服务对象满意度指标", "参训企业满意度", "≥90%", "here"],
  ["成本指标", "预算执行率（%）", "≥90%", "时效指标"],
  ["时效指标", "提升群众幸福感", "显著提升", "社会效益指标"],
  ["可持续影响指标", "举办培训班", "≥3期", "数量指标"],
  ["经济效益指标", "补贴发放及时率", "=100%", "时效指标"],
  ["服务对象满意度指标", "举办培训班", "≥3期", "数量指标"],
  ["质量指标", "完成率", "≥90%", "unknown"],
  ["质量指标", "资金到位率", "≥90%", "unknown"],
])("below %s “%s %s” belongs: %s", (stands, name, target, belongs) => {
  const indicator = read(stands, name, target);
  expect(surelyHere(indicator)).toBe(belongs === "here");
  expect(surelyElsewhere(indicator) ?? "none").toBe(belongs === "here" || belongs === "unknown" ? "none" : belongs);
});

test.each<[stands: Level2, name: string, target: string, said: Level2]>([
  ["质量指标", "平均故障间隔时间", "≥2000小时", "时效指标"],
  ["数量指标", "病死畜禽无害化处理数量", "≥5000头", "生态效益指标"],
  ["生态效益指标", "培育、吸引人才情况", "≥100人次", "社会效益指标"],
])("practice differs: below %s “%s %s” may stay, though it is about %s", (stands, name, target, said) => {
  const indicator = read(stands, name, target);
  expect(about(indicator)?.level2).toBe(said);
  expect(surelyElsewhere(indicator)).toBeUndefined();
});
