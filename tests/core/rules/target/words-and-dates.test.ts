import type { SampleRow } from "../../../../src/core/rules/rule";
import { ask } from "../ask";

/** C21, C22 and C32: values that are no target. */

type Case = [name: string, target: string, said: string | undefined];
const answer = (said: string | undefined): string[] => (said === undefined ? [] : [said]);
const row = (level3: string, target: string): SampleRow => ({ level2: "社会效益指标", level3, target });

describe("C21 the value repeats the name", () => {
  test.each<Case>([
    ["保证人才队伍可持续建设", "保证人才队伍可持续建设", "warning"],
    ["指标1：保证人才队伍可持续建设", "保证人才队伍可持续建设。", "warning"],
    ["营造良好氛围，促进稳定", "营造良好氛围,促进稳定", "warning"],
    ["持续发展", "持续发展", "warning"],
    ["提升会员企业经济效益", "提升", undefined],
    ["应改尽改", "应改尽改率100%", undefined],
    ["应保尽保", "应保尽保", undefined],
    ["企业满意度", "≥90%", undefined],
    ["", "", undefined],
  ])("%s %s: %s", (name, target, said) => expect(ask("C21", row(name, target))).toEqual(answer(said)));
});

describe("C22 nothing to say", () => {
  test.each<Case>([
    ["对周边生态的影响", "无影响", "hint"],
    ["生态影响", "不涉及", "hint"],
    ["生态影响", "无", "hint"],
    ["生态影响", "/", "hint"],
    ["生态影响", "不适用。", "hint"],
    ["重大安全责任事故", "无", undefined],
    ["有无拖欠工资", "无", undefined],
    ["是否影响环境", "否", undefined],
    ["生态影响", "无明显不良影响", undefined],
    ["生态影响", "无死角", undefined],
    ["生态影响", "=0次", undefined],
  ])("%s %s: %s", (name, target, said) => expect(ask("C22", row(name, target))).toEqual(answer(said)));
});

describe("C32 a value that became a date", () => {
  const date = (raw: number, format: string, text: string): SampleRow["target"] => ({ raw, format, text });

  test.each<[string, SampleRow["target"], string]>([
    ["typed 3-4", date(46085, 'm"月"d"日"', "3月4日"), "error → 3-4"],
    ["typed 1/2", date(46024, "d-mmm", "2-Jan"), "error → 1-2"],
    ["typed 3-50", date(18323, "mmm-yy", "Mar-50"), "error → 3-50"],
    ["shown as a whole date", date(46085, "yyyy-mm-dd", "2026-03-04"), "warning → 3-4"],
  ])("%s", (_, target, said) =>
    expect(ask("C32", { level2: "数量指标", level3: "师生比例", target: target! })).toEqual([said]),
  );

  test.each<[string, SampleRow]>([
    ["a 时效 row", { level2: "时效指标", level3: "项目验收", target: date(46085, 'm"月"d"日"', "3月4日")! }],
    ["a name about time", { level2: "质量指标", level3: "竣工时间", target: date(46085, "yyyy-mm-dd", "2026-03-04")! }],
    ["text that says a date", { level2: "数量指标", level3: "培训安排", target: "3月4日" }],
    ["a number", { level2: "数量指标", level3: "师生比例", target: date(0.9, "0%", "90%")! }],
    ["a time of day", { level2: "数量指标", level3: "师生比例", target: date(0.5, "h:mm", "12:00")! }],
  ])("quiet: %s", (_, quietRow) => expect(ask("C32", quietRow)).toEqual([]));
});
