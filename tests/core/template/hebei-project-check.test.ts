import { check } from "../../../src/core/check";
import { hebeiCounty } from "../../../src/core/profile/profile";
import { cellName } from "../../../src/core/sheet/address";
import type { FormContent } from "../../../src/core/template/form-content";
import { drawHebeiProject } from "../../../src/core/template/hebei-project-template";
import { blockSheet } from "../../fixtures/block-sheet";
import seed from "../../fixtures/seed-tables.json";

function checked(...forms: FormContent[]) {
  const sheet = blockSheet(forms.map(drawHebeiProject));
  return { sheet, report: check([sheet], hebeiCounty) };
}

/** The published tables as their authors meant them: a share has its percent sign. */
const cleaned: FormContent[] = seed.tables.map((table, index) => ({
  number: index + 1,
  name: table.name,
  department: table.unit,
  code: table.code,
  total: table.budget.total,
  fiscal: table.budget.fiscal,
  purpose: table.purpose,
  plan: ["", "", "", table.plan["12月底"]],
  goals: [table.goal],
  indicators: table.rows.map((row) => ({ ...row, target: row.target.replace(/^≥90$/, "≥90%") })),
}));

test("the blank form reports only what is still to be filled", () => {
  const { sheet, report } = checked({});
  expect(report.tables.map(({ form }) => form)).toEqual(["hebei-project"]);
  expect(report.indicators).toBe(9);
  expect(report.findings.filter(({ at }) => sheet.textAt(at.row, at.column) !== "")).toEqual([]);
  // The goal wants its text, each of the nine rows its indicator.
  expect(new Set(report.findings.map(({ at }) => at.row))).toEqual(new Set([7, 10, 11, 12, 13, 14, 15, 16, 17, 18]));
  expect(report.notChecked).toEqual([]);
});

test("filled with the seed's cleaned values it has no error", () => {
  const { report } = checked(...cleaned);
  expect(report.indicators).toBe(17);
  expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("as published, the same form has the seed's errors", () => {
  const published = cleaned.map((one, index) => ({
    ...one,
    ...one,
    indicators: seed.tables[index]?.rows ?? [],
  }));
  const { report } = checked(...published);
  const errors = report.findings.filter(({ severity }) => severity === "error");
  expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(["C06"]));
});

test("the reader finds every field of the form where it was drawn", () => {
  const { report } = checked(cleaned[1] ?? {});
  const { header, range, bodyRow } = report.tables[0]!;
  const field = (one: { at: { row: number; column: number }; text: string } | null | undefined) =>
    one ? `${cellName(one.at)} ${one.text}` : null;
  expect({
    title: field(header.title),
    department: field(header.department),
    code: field(header.code),
    name: field(header.name),
    purpose: field(header.purpose),
    funds: header.funds.map(({ total, parts }) => [field(total), ...parts.map(field)]),
    plan: header.plan.map((one) => `${one.label} ${field(one)}`),
    goals: header.goals.map(field),
    unitLine: field(header.unitLine),
    bodyRow,
    range,
  }).toEqual({
    title: "A1 2.商协活动经费绩效目标表",
    department: "A2 766001玉田县工商联合会本级",
    code: "B3 13022925P00JXC410337N",
    name: "F3 商协活动经费",
    purpose: "B5 开展商协活动，开展相关会员培训活动。",
    funds: [["C4 50,000.00", "E4 50,000.00", "G4 "]],
    plan: ["3月底 B7 ", "6月底 C7 ", "10月底 E7 ", "12月底 G7 100%"],
    goals: ["B8 1.开展商协活动，开展相关会员培训活动，发挥商会积极作用"],
    unitLine: "F2 单位：元",
    bodyRow: 10,
    range: { top: 0, left: 0, bottom: 17, right: 6 },
  });
});
