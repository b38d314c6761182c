import { check } from "../../../../src/core/check";
import { hebeiCounty } from "../../../../src/core/profile/profile";
import type { SampleRow, SampleTable } from "../../../../src/core/rules/rule";
import { drawRealTable, realTables } from "../../../fixtures/real-tables";
import { proseSheet } from "../../reader/department/prose-sheet";
import { sampleSheet } from "../sample-sheet";
import { said, sentences } from "../said";

/** Copied tables and blanks left unfilled: G07 and G08. */

const names = [
  "培训场次",
  "培训人数",
  "培训天数",
  "教材套数",
  "走访企业户数",
  "调研报告篇数",
  "座谈会次数",
  "简报期数",
  "学员人数",
  "课件套数",
];
function rows(count: number, name = (nth: number) => names[nth] ?? ""): SampleRow[] {
  return Array.from({ length: count }, (_, nth) => ({
    level1: "产出指标",
    level2: "数量指标",
    level3: name(nth),
    target: `≥${nth + 4}项`,
  }));
}
function project(name: string, own: readonly SampleRow[], code = "13022925P00JXC410337N"): SampleTable {
  return { rows: own, header: { name, code, title: `1.${name}绩效目标表` } };
}
const other = "13022925P00JXC419629R";

describe("G07 two projects with the same rows", () => {
  const withNew = (count: number): SampleRow[] =>
    rows(10, (nth) => (nth < count ? `会议${nth}个数` : (names[nth] ?? "")));
  test.each<[string, SampleTable, number]>([
    ["all of them", project("会议费", rows(10), other), 1],
    ["eight of ten", project("会议费", withNew(2), other), 1],
    ["seven of ten", project("会议费", withNew(3), other), 0],
    ["a year's difference in the name", project("2026年培训费", rows(10), other), 0],
    ["the same code, of which F12 speaks", project("会议费", rows(10)), 0],
    ["five rows are too few", project("会议费", rows(5), other), 0],
    ["wages are planned alike", project("在职人员工资", rows(10), other), 0],
  ])("%s", (_, copy, count) => {
    const first = project("培训费", rows(copy.rows.length));
    expect(said("G07", sampleSheet({ tables: [first, copy] }))).toHaveLength(count);
  });

  test("says which and how many", () => {
    const tables = [project("培训费", rows(10)), project("会议费", withNew(2), other)];
    expect(sentences("G07", sampleSheet({ tables }))).toEqual([
      "这张表的 10 行指标里，有 8 行的名称和指标值和“培训费”（Sheet1!F3）一模一样。",
    ]);
  });

  test("thousands of tables with the same rows take no longer than thousands of others", () => {
    const many = (name: (table: number, row: number) => string) =>
      sampleSheet({
        tables: Array.from({ length: 400 }, (_, table) =>
          project(
            `项目${table}`,
            rows(8, (row) => name(table, row)),
            `13022925P${String(table).padStart(12, "0")}`,
          ),
        ),
      });
    // Of the processor: another program's turns do not count.
    const time = (sheet: ReturnType<typeof many>): number => {
      const started = process.cpuUsage();
      check([sheet], hebeiCounty);
      return process.cpuUsage(started).user / 1000;
    };
    const same = many((_, row) => names[row] ?? "");
    const different = many((table, row) => `${names[row]}${table}`);
    time(different);
    expect(time(same)).toBeLessThan(time(different) * 3 + 500);
  });
});

describe("G08 blanks left unfilled", () => {
  test.each<[string, string]>([
    ["组织培训____场。", "____"],
    ["组织XX场培训。", "XX"],
    ["20XX年组织培训4场。", "XX"],
    ["为××企业服务。", "××"],
    ["【】组织培训4场。", "【】"],
    ["【请填写目标】", "【请填写目标】"],
    ["（此处填写年度目标）", "（此处填写年度目标）"],
    ["样例文本", "样例文本"],
    ["受益企业：待补充", "待补充"],
  ])("%s", (goal, found) => {
    const { findings } = check([sampleSheet({ rows: rows(1), header: { goal } })], hebeiCounty);
    expect(findings.filter(({ code }) => code === "G08").map(({ data }) => data["found"])).toEqual([found]);
    expect(said("G08", proseSheet(["二、分项绩效目标", goal]))).toHaveLength(1);
  });

  test.each([
    "1.目标内容1用于支付残疾人保障金",
    "购置XXL号工作服20套。",
    "建成3×4米展板5块。",
    "【重点】组织培训4场。",
    "开展MAXX平台维护。",
    "印发样例汇编。",
    "补充完善制度。",
    "按A_B型号采购。",
    "★★★农村低保发放人数(≥**人)",
  ])("not %s", (goal) => {
    expect(said("G08", sampleSheet({ rows: rows(1), header: { goal } }))).toEqual([]);
  });

  test("targets are A16's", () => {
    const blank = [{ level1: "产出指标", level2: "数量指标", level3: "培训场次", target: "XX场" }];
    expect(said("G08", sampleSheet({ rows: blank }))).toEqual([]);
    expect(said("A16", sampleSheet({ rows: blank }))).toHaveLength(1);
  });
});

test("the published tables in one workbook are told of nothing by these rules", () => {
  for (const levels of ["merged", "blank"] as const) {
    const sheets = realTables.map((table) => drawRealTable(table, { levels, down: 0, right: 0 }));
    const { findings, departments } = check(sheets, hebeiCounty);
    expect(findings.filter(({ code }) => code.startsWith("G"))).toEqual([]);
    expect(departments).toEqual([]);
  }
});
