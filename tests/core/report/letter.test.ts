import type { FileJson } from "../../../src/core/report/json";
import { letterFor } from "../../../src/core/report/letter";
import { hostileTexts } from "./hostile";
import { brokenFile, hostileFile, sampleFile, sampleFinding, sampleTable, sampleWaiverProblem } from "./sample-files";

const facts = { version: "1.2.3", profile: "hebei-county", ruleSet: "core-1", files: 1 };
const letterOf = (file: FileJson, language: "zh" | "en" = "zh") => letterFor(file, "一.xlsx", facts, language);

test("a letter names whom it is for, what was found, and what to do, table by table", () => {
  const second = sampleTable({ id: "t2", sheet: "二表", project: { code: null, name: null } });
  const hint = sampleFinding({
    tableId: "t2",
    sheet: "二表",
    cell: "D3",
    severity: "hint",
    message: "太笼统",
    code: "E16",
  });
  const outside = sampleFinding({
    tableId: null,
    sheet: "封面",
    cell: "A1",
    severity: "warning",
    message: "找不到表头",
  });
  const letter = letterOf(sampleFile({ tables: [sampleTable(), second], findings: [sampleFinding(), hint, outside] }));
  expect(letter).toMatchObject({
    title: "绩效目标表修改说明",
    addressee: "766001某某局本级：",
    tables: [
      { heading: "一、目标表（防汛项目）", rows: [["1", "E12", "错误", "“≥90”缺少单位 [C06]", "补上单位", ""]] },
      { heading: "二、二表", rows: [["1", "D3", "建议", "太笼统 [E16]", "补上单位", ""]] },
      { heading: "三、封面", rows: [["1", "A1", "提醒", "找不到表头 [C06]", "补上单位", ""]] },
    ],
  });
  expect(letter?.opening[0]).toContain("“一.xlsx”已经校验，发现 1 个错误、1 个提醒、1 条建议");
  expect(letter?.tables[0]?.columns.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});

test.each([
  ["a project's name that the sheet has already is not said twice", { sheet: "防汛项目" }, "t1", "一、防汛项目"],
  ["what lies beside the tables of a sheet", {}, null, "一、目标表（表以外）"],
])("%s", (_what, table, tableId, heading) => {
  const tables = [sampleTable(table)];
  const letter = letterOf(sampleFile({ tables, findings: [sampleFinding({ tableId })] }));
  expect(letter?.tables.map((one) => one.heading)).toEqual([heading]);
});

test("beyond the tenth table the numbers stay Chinese", () => {
  const ids = Array.from({ length: 21 }, (_, nth) => `t${nth}`);
  const tables = ids.map((id) => sampleTable({ id, sheet: id }));
  const letter = letterOf(sampleFile({ tables, findings: ids.map((tableId) => sampleFinding({ tableId })) }));
  const headings = letter?.tables.map(({ heading }) => heading.split("、")[0]);
  expect([headings?.[10], headings?.[19], headings?.[20]]).toEqual(["十一", "二十", "二十一"]);
});

test.each([
  [1, "单位1："],
  [5, "单位1、单位2、单位3、单位4、单位5："],
  [7, "单位1、单位2、单位3、单位4、单位5等 7 个单位："],
])("the tables of %d department(s): how the letter addresses them", (count, addressee) => {
  const tables = Array.from({ length: count }, (_, nth) =>
    sampleTable({ id: `t${nth}`, department: `单位${nth + 1}` }),
  );
  expect(letterOf(sampleFile({ tables }))?.addressee).toBe(addressee);
});

test("waivers that cover nothing stand in a table of their own, with room to say what was done", () => {
  const letter = letterOf(sampleFile({ waiverProblems: [sampleWaiverProblem()] }));
  expect(letter?.tables[1]).toMatchObject({
    heading: "二、校验说明（不起作用的说明）",
    rows: [["1", "A3", "规则 C06 的说明已失效。", ""]],
  });
  expect(letter?.tables[1]?.columns.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});

test("of very many such waivers it lists the first, and says how many are left", () => {
  const waiverProblems = Array.from({ length: 130 }, () => sampleWaiverProblem());
  const letter = letterOf(sampleFile({ waiverProblems }));
  expect(letter?.tables[1]?.rows).toHaveLength(100);
  expect(letter?.closing[0]).toContain("另有 30 行");
});

test("a workbook without findings needs none", () => {
  expect(letterOf(sampleFile({ findings: [] }))).toBeNull();
});

test("one that could not be read is asked for again", () => {
  expect(letterOf(brokenFile)).toMatchObject({
    addressee: "报送单位：",
    opening: ["你单位报送的“一.xlsx”没能读取：文件不完整。", "请处理后重新报送。"],
    tables: [],
    closing: [expect.not.stringContaining("方括号")],
  });
});

test("of very many findings it lists the first, and says how many are left", () => {
  const findings = Array.from({ length: 520 }, () => sampleFinding());
  const letter = letterOf(sampleFile({ findings }));
  expect(letter?.tables[0]?.rows).toHaveLength(500);
  expect(letter?.closing[0]).toContain("还有 20 条");
});

test("in English", () => {
  const english = { message: "no unit", remedy: "add it" };
  const table = sampleTable({ sheet: "Sheet", department: "Bureau", project: { code: null, name: "Works" } });
  const letter = letterFor(sampleFile({ tables: [table], findings: [sampleFinding(english)] }), "a.xlsx", facts, "en");
  expect(JSON.stringify(letter)).not.toMatch(/\p{Script=Han}/u);
});

test.each(hostileTexts)("whatever a workbook holds, every text is short and printable: %.30j", (text) => {
  const letter = JSON.stringify(letterFor(hostileFile(text), text, facts, "zh"), (_key, value) => {
    if (typeof value === "string") expect(value.length).toBeLessThan(2000);
    return typeof value === "string"
      ? value.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, "坏字符")
      : value;
  });
  expect(letter).not.toContain("坏字符");
});
