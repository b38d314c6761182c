import { check, checkInSteps } from "../../src/core/check";
import { hebeiCounty, type Profile } from "../../src/core/profile/profile";
import { rules } from "../../src/core/rules/registry";
import { isWorkbookRule } from "../../src/core/rules/run";
import type { Finding } from "../../src/core/rules/finding";
import { cellName } from "../../src/core/sheet/address";
import type { Sheet } from "../../src/core/sheet/sheet";
import { gridSheet } from "../fixtures/text-grid";

const everyRule: Profile = { ...hebeiCounty, severities: {} };

const code = "13022925P00JXC419629R";
function sheet(name: string, project: string, cost = "|产出指标|成本指标|总成本|≤5万元|") {
  return gridSheet(
    `|项目编码|${code}|项目名称|${project}|\n|一级指标|二级指标|三级指标|指标值|\n|产出指标|数量指标|场次|≥4|\n${cost}`,
    [],
    name,
  );
}
const apart = "|成本指标|经济成本指标|总成本|≤5万元|";

test("a rule about the workbook is asked once, every other rule once a table", () => {
  const { outcomes, tables } = check([sheet("甲", "培训费"), sheet("乙", "会议费")], everyRule);
  const ofWorkbook = rules.filter(isWorkbookRule).length;
  const answers = outcomes.passed + outcomes.failed + outcomes.notApplicable + outcomes.notChecked;
  expect(ofWorkbook).toBeGreaterThan(0);
  expect(tables).toHaveLength(2);
  expect(answers).toBe((rules.length - ofWorkbook) * 2 + ofWorkbook);
});

test("what it finds belongs to the table in which the cell lies", () => {
  const { findings } = check([sheet("甲", "培训费"), sheet("乙", "会议费", apart)], everyRule);
  const ofWorkbook = findings.filter(({ code: rule }) => rule === "F12" || rule === "B05");
  expect(ofWorkbook.map((one) => `${one.code} ${one.tableId} ${one.sheetName}!${cellName(one.at)}`)).toEqual([
    "F12 t2 乙!B1",
    "B05 t2 乙!A4",
  ]);
});

test("findings stand in reading order, those about the workbook among the others", () => {
  const { findings } = check([sheet("甲", "培训费"), sheet("乙", "会议费", apart)], everyRule);
  const places = findings.map(({ sheetName, at, code: rule }) => [
    ["甲", "乙"].indexOf(sheetName),
    at.row,
    at.column,
    rule,
  ]);
  const sorted = [...places].sort((a, b) => {
    const differing = a.findIndex((part, index) => part !== b[index]);
    return differing < 0 ? 0 : a[differing]! < b[differing]! ? -1 : 1;
  });
  expect(places).toEqual(sorted);
});

test("a profile silences them like any other rule", () => {
  const silent: Profile = { ...hebeiCounty, severities: { F12: "off", B05: "error" } };
  const { findings, rules: asked } = check([sheet("甲", "培训费"), sheet("乙", "会议费", apart)], silent);
  expect(asked).toBe(rules.length - 1);
  expect(findings.filter(({ code: rule }) => rule === "F12")).toEqual([]);
  expect(findings.filter(({ code: rule }) => rule === "B05").map(({ severity }) => severity)).toEqual(["error"]);
});

test("a workbook without a table has nothing to find", () => {
  const report = check([gridSheet("|备注|", [], "空")], hebeiCounty);
  expect(report.findings).toEqual([]);
  expect(report.notChecked).toEqual([]);
});

test("a check in steps comes to the same report", () => {
  const sheets = [sheet("甲", "培训费"), sheet("乙", "会议费", apart)];
  const steps = checkInSteps(sheets, everyRule);
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(JSON.stringify(step.value)).toBe(JSON.stringify(check(sheets, everyRule)));
});

describe("tables are asked about many at a time", () => {
  const rows = (count: number, defect: number): string =>
    Array.from(
      { length: count },
      (_, row) => `|产出指标|数量指标|第${row}类场次|${row === defect ? "" : "≥4场"}|`,
    ).join("\n");
  const tableOf = (count: number, defect = -1): Sheet =>
    gridSheet(`|一级指标|二级指标|三级指标|指标值|\n${rows(count, defect)}`, [], `${count}行`);

  test("a defect anywhere in a long table is found", () => {
    const places = [0, 63, 64, 299].map((row) => check([tableOf(300, row)], everyRule).findings);
    const empty = places.map((findings) => findings.filter(({ code: rule }) => rule === "A09").map(({ at }) => at.row));
    expect(empty).toEqual([[1], [64], [65], [300]]);
  });

  test("what is said of a table is what is said of it alone", () => {
    const sheets = [tableOf(3, 1), tableOf(200, 150), tableOf(70), tableOf(0), tableOf(90, 89)];
    const together = check(sheets, everyRule);
    const alone = sheets.flatMap((one) => check([one], everyRule, { whole: false }).findings);
    const told = ({ sheetName, at, code: rule }: Finding): string => `${sheetName}!${cellName(at)} ${rule}`;
    const ofTables = new Set(rules.filter((rule) => !isWorkbookRule(rule)).map(({ code: rule }) => rule));
    const isOfTable = ({ code: rule }: Finding): boolean => ofTables.has(rule);
    expect(together.findings.filter(isOfTable).map(told)).toEqual(alone.filter(isOfTable).map(told));
  });

  test("whoever waits gets a turn within a sheet of many tables", () => {
    const many = gridSheet(
      Array.from({ length: 40 }, () => `|一级指标|二级指标|三级指标|指标值|\n${rows(20, -1)}`).join(
        "\n|||||\n|||||\n|||||\n",
      ),
    );
    const steps = [...checkInSteps([many], everyRule)].map(({ tables }) => tables);
    expect(steps.at(-1)).toBe(40);
    expect(new Set(steps).size).toBeGreaterThan(3);
  });
});
