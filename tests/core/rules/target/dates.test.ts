import type { Sample, SampleRow } from "../../../../src/core/rules/rule";
import { ask } from "../ask";
import { sampleSheet } from "../sample-sheet";
import { said } from "../said";

/** C26, C27 and C28: dates that do not exist, that carry a sign, or that lie outside the budget year. */

type Case = [target: string, said: string | undefined];
const answer = (found: string | undefined): string[] => (found === undefined ? [] : [found]);
const row = (target: string, level3 = "项目完成时间"): SampleRow => ({ level2: "时效指标", level3, target });
const inYear = (year: number, ...rows: SampleRow[]): Sample => ({
  rows: rows.map((one) => ({ level1: "产出指标", ...one })),
  header: { title: `${year}年商协会活动经费绩效目标表` },
});

describe("C26 a date that is none", () => {
  test.each<Case>([
    ["2025年13月", "warning"],
    ["13月底前", "warning"],
    ["2025年2月30日", "warning"],
    ["2025年0月", "warning"],
    ["20255年12月", "warning"],
    ["202年12月底前", "warning"],
    ["2025-13-01", "warning"],
    ["2025年13月完成建设并投入使用", "warning"],
    ["2025年12月", undefined],
    ["12月底前", undefined],
    ["每年12月底前", undefined],
    ["全年", undefined],
    ["25年9月", undefined],
    ["2024年2月29日", undefined],
    ["≤13月", undefined],
    ["18月", undefined],
    ["工期1年13月", undefined],
    ["2021年1月-12月", undefined],
    ["2024年4月-2025年2月", undefined],
    ["按计划完成", undefined],
  ])("%s: %s", (target, found) => expect(ask("C26", row(target))).toEqual(answer(found)));

  test("a year that is over was left from another year", () => {
    expect(ask("C26", inYear(2025, row("2023年12月底前")))).toEqual(["warning"]);
    expect(ask("C26", inYear(2025, row("2025年12月底前")))).toEqual([]);
    expect(ask("C26", inYear(2025, row("2024年4月-2025年2月")))).toEqual([]);
    expect(ask("C26", inYear(2025, row("2024年10月", "项目开工时间")))).toEqual([]);
    expect(ask("C26", row("2023年12月底前"))).toEqual([]);
  });
});

describe("C27 a sign before a date", () => {
  test.each<Case>([
    ["≥12月底", "hint → 12月底前"],
    ["≤2025年12月", "hint → 2025年12月底前"],
    ["≤2025年", "hint → 2025年底前"],
    ["≤2025年12月31日", "hint → 2025年12月31日前"],
    ["≤12月底前", "hint → 12月底前"],
    ["=2025年12月31日", "hint → 2025年12月31日"],
    ["=全年", "hint → 全年"],
    ["12月底前", undefined],
    ["每年12月底前", undefined],
    ["全年", undefined],
    ["≤30天", undefined],
    ["≤12个月", undefined],
  ])("%s: %s", (target, found) => expect(ask("C27", row(target))).toEqual(answer(found)));

  test("a sign column beside a date says 定性", () => {
    const dated = { ...row("2025年12月底前"), operator: "≤" };
    expect(ask("C27", dated)).toEqual(["hint → 定性"]);
    expect(ask("C23", dated)).toEqual([]);
    expect(ask("C27", { ...dated, operator: "定性" })).toEqual([]);
  });
});

describe("C28 a date after the budget year", () => {
  test.each<[string, string, string[]]>([
    ["later", "2026年底前", ["warning"]],
    ["in the year", "2025年底前", []],
    ["no year at all", "12月底前", []],
    ["a span over the year's end", "2025年4月-2026年2月", []],
    ["years of a project", "2025-2026", []],
  ])("%s", (_, target, found) => expect(ask("C28", inYear(2025, row(target)))).toEqual(found));

  test("a project whose name speaks of that year goes on", () => {
    const sheet = sampleSheet({
      rows: [{ level1: "产出指标", ...row("2026年底前") }],
      header: { title: "2025年绩效目标表", name: "2025-2026年商协会活动经费" },
    });
    expect(said("C28", sheet)).toEqual([]);
  });

  test("without a budget year it cannot tell", () => {
    expect(said("C28", sampleSheet(row("2026年底前")))).toEqual(["not checked"]);
    expect(said("C28", sampleSheet(row("12月底前")))).toEqual([]);
  });
});
