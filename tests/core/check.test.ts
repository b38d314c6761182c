import { check, checkInSteps } from "../../src/core/check";
import { hebeiCounty, type Profile } from "../../src/core/profile/profile";
import { fileJson } from "../../src/core/report/json";
import { defineRule } from "../../src/core/rules/rule";
import { rules } from "../../src/core/rules/registry";
import { applyRule } from "../../src/core/rules/run";
import { createSheet, type Sheet } from "../../src/core/sheet/sheet";
import { drawRealTable, realTables } from "../fixtures/real-tables";
import { textCell } from "../fixtures/text-grid";

const sheets: readonly Sheet[] = realTables.map((table) =>
  drawRealTable(table, { levels: "merged", down: 0, right: 0 }),
);
const withSeverities = (severities: Profile["severities"]): Profile => ({ ...hebeiCounty, severities });

test("the same sheets and profile give the same report, to the byte", () => {
  expect(JSON.stringify(check(sheets, hebeiCounty))).toBe(JSON.stringify(check(sheets, hebeiCounty)));
});

test("the check in steps comes to the same report, and tells how far it is", () => {
  const steps = checkInSteps(sheets, hebeiCounty);
  const told: number[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done) {
      expect(step.value).toEqual(check(sheets, hebeiCounty));
      break;
    }
    told.push(step.value.tables);
  }
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(realTables.length);
});

test("findings come in reading order: sheet by sheet, then row, column and code", () => {
  const { findings } = check(sheets, hebeiCounty);
  const places = findings.map(({ at, code }) => [
    sheets.findIndex(({ id }) => id === at.sheet),
    at.row,
    at.column,
    code,
  ]);
  const key = (place: unknown[]): string => place.map((part) => String(part).padStart(6, "0")).join(" ");
  expect(places.map(key)).toEqual([...places.map(key)].sort());
});

test("a rule that is off says nothing, and every other says what it said", () => {
  const all = check(sheets, hebeiCounty);
  for (const { code } of rules) {
    const without = check(sheets, withSeverities({ ...hebeiCounty.severities, [code]: "off" }));
    expect(without.findings).toEqual(all.findings.filter((finding) => finding.code !== code));
  }
});

test("a profile makes a rule louder or quieter", () => {
  const { findings } = check(sheets, withSeverities({ ...hebeiCounty.severities, C02: "hint", A16: "error" }));
  expect(new Set(findings.filter(({ code }) => code === "C02").map(({ severity }) => severity))).toEqual(
    new Set(["hint"]),
  );
  expect(new Set(findings.filter(({ code }) => code === "A16").map(({ severity }) => severity))).toEqual(
    new Set(["error"]),
  );
});

test("every rule is counted once for every table", () => {
  const { outcomes, tables } = check(sheets, hebeiCounty);
  const { passed, failed, notApplicable, notChecked } = outcomes;
  expect(passed + failed + notApplicable + notChecked).toBe(rules.length * tables.length);
});

test("an unrelated sheet changes nothing", () => {
  const other = createSheet({ id: "说明", name: "说明", hidden: false, protected: false }, [[textCell("填报说明")]]);
  expect(check([...sheets, other], hebeiCounty)).toEqual(check(sheets, hebeiCounty));
});

test("what cannot be read is a finding without a table", () => {
  const grid = [
    ["产出指标", "数量指标", "培训次数", "≥3次"],
    ["", "质量指标", "合格率", "≥95%"],
  ];
  const sheet = createSheet(
    { id: "S", name: "S", hidden: false, protected: false },
    grid.map((row) => row.map(textCell)),
  );
  const file = fileJson({ path: "a.xlsx", outcome: check([sheet], hebeiCounty) }, "zh");
  expect(file).toMatchObject({ tables: [], findings: [{ code: "A01", tableId: null, sheet: "S", cell: "B1" }] });
});

test("a rule that throws could not be checked, and says so", () => {
  const [table] = check(sheets, hebeiCounty).tables;
  const [sheet] = sheets;
  const broken = defineRule({
    ...(rules.find(({ scope }) => scope === "table") as (typeof rules)[number]),
    check: () => {
      throw new Error("broken");
    },
  });
  expect(applyRule(broken, table!, { runningCost: false }, sheet!)).toMatchObject({
    kind: "notChecked",
    findings: [],
    reasons: [{ zh: "校验程序内部出错，这条规则没有执行；其他规则不受影响" }],
  });
});
