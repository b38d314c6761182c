import { resolveLevel1, resolveLevel2 } from "../../../src/core/levels/resolve";
import { homesOf, level1Names, level2Names, pairing } from "../../../src/core/levels/schemes";

describe("what a 一级指标 cell means", () => {
  test.each([
    ["产出指标", "产出指标", "exact"],
    [" 产 出 指 标 ", "产出指标", "exact"],
    ["产出指标(50分)", "产出指标", "decorated"],
    ["成本指标(0-20)分", "成本指标", "decorated"],
    ["一、效益指标", "效益指标", "decorated"],
    ["产出", "产出指标", "short"],
    ["满意度", "满意度指标", "short"],
    ["项目完成指标", "产出指标", "synonym"],
    ["项目效益指标", "效益指标", "synonym"],
    ["效果指标", "效益指标", "synonym"],
    ["社会公众或服务对象满意度指标", "满意度指标", "synonym"],
    ["产出目标", "产出指标", "near"],
    ["产出指示", "产出指标", "near"],
  ])("%s → %s (%s)", (text, name, match) => {
    expect(resolveLevel1(text)).toEqual({ name, match });
  });

  test.each(["", "项目决策", "过程", "数量指标", "生态效益指标", "指标"])("%p is none", (text) => {
    expect(resolveLevel1(text)).toBeNull();
  });
});

describe("what a 二级指标 cell means", () => {
  test.each([
    ["数量指标", "数量指标", "exact"],
    ["数量指标（必填硬性指标）", "数量指标", "decorated"],
    ["1.质量指标", "质量指标", "decorated"],
    ["数量", "数量指标", "short"],
    ["经济效益", "经济效益指标", "short"],
    ["进度指标", "时效指标", "synonym"],
    ["环境效益指标", "生态效益指标", "synonym"],
    ["可持续效益指标", "可持续影响指标", "synonym"],
    ["满意度指标", "服务对象满意度指标", "synonym"],
    ["社会公众或服务对象满意度指标", "服务对象满意度指标", "synonym"],
    ["质量指标等", "质量指标", "decorated"],
    ["社会效益目标", "社会效益指标", "near"],
    ["数置指标", "数量指标", "near"],
  ])("%s → %s (%s)", (text, name, match) => {
    expect(resolveLevel2(text)).toEqual({ name, match });
  });

  test.each(["", "产出指标", "效益指标", "质量达标率", "培训次数"])("%p is none", (text) => {
    expect(resolveLevel2(text)).toBeNull();
  });
});

describe("which pairs are allowed", () => {
  test.each([
    ["产出指标", "数量指标", "allowed"],
    ["产出指标", "成本指标", "allowed"],
    ["成本指标", "经济成本指标", "allowed"],
    ["效益指标", "可持续影响指标", "allowed"],
    ["满意度指标", "服务对象满意度指标", "allowed"],
    ["效益指标", "服务对象满意度指标", "legacy"],
    ["成本指标", "成本指标", "legacy"],
    ["产出指标", "经济效益指标", "wrong"],
    ["成本指标", "数量指标", "wrong"],
    ["满意度指标", "社会效益指标", "wrong"],
  ] as const)("%s / %s: %s", (level1, level2, verdict) => {
    expect(pairing(level1, level2)).toBe(verdict);
  });

  test("every 二级指标 has exactly one home", () => {
    for (const level2 of level2Names) expect([level2, homesOf(level2).length]).toEqual([level2, 1]);
    expect(new Set(level2Names.flatMap(homesOf))).toEqual(new Set(level1Names));
  });
});
