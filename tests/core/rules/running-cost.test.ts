import { readTables } from "../../../src/core/reader/read";
import { isRunningCost } from "../../../src/core/rules/running-cost";
import type { Sample } from "../../../src/core/rules/rule";
import { sampleSheet } from "./sample-sheet";

const ordinary = [{ level1: "产出指标", level2: "数量指标" }];
const names = (...level3: string[]) => level3.map((name) => ({ level1: "产出指标", level2: "数量指标", level3: name }));

test.each<[string, boolean, Sample]>([
  ["an ordinary project", false, { rows: ordinary }],
  ["class R, people", true, { rows: ordinary, header: { code: "50011122R000002075487" } }],
  ["class Y, office", true, { rows: ordinary, header: { code: "50011122Y000002075487" } }],
  ["class T, a project of its own", false, { rows: ordinary, header: { code: "50011122T000002075487" } }],
  ["Hebei's P says nothing", false, { rows: ordinary, header: { code: "13022925P00JXC410337N" } }],
  ["an R that is no class letter", false, { rows: ordinary, header: { code: "13022925P00JXC419629R" } }],
  ["wages by name", true, { rows: ordinary, header: { name: "在职人员工资" } }],
  ["running costs by name", true, { rows: ordinary, header: { name: "2025年日常公用经费" } }],
  ["what is paid to the bereaved, by name", true, { rows: ordinary, header: { name: "遗属生活补助" } }],
  ["insurance by name", true, { rows: ordinary, header: { name: "职工基本医疗保险缴费" } }],
  ["activities of the retired", false, { rows: ordinary, header: { name: "离退休干部活动经费" } }],
  ["other people's wages", false, { rows: ordinary, header: { name: "农民工工资专项检查" } }],
  ["the Sichuan indicators", true, { rows: names("足额保障率", "科目调整次数", "结余率(计算方法为:结余数/预算数)") }],
  ["half of them", true, { rows: names("足额保障率", "培训场次") }],
  ["one among many", false, { rows: names("按时发放率", "培训场次", "培训人数") }],
])("%s: %s", (_what, expected, sample) => {
  const [table] = readTables([sampleSheet(sample)]).tables;
  expect(table && isRunningCost(table)).toBe(expected);
});
