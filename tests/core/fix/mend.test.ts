import fc from "fast-check";
import { check } from "../../../src/core/check";
import { applyPlan, refusals } from "../../../src/core/fix/apply-plan";
import { invert } from "../../../src/core/fix/edit-plan";
import { isSafe, mend, type PlannedFixes } from "../../../src/core/fix/mend";
import { hebeiCounty } from "../../../src/core/profile/profile";
import type { Finding } from "../../../src/core/rules/finding";
import { cellName } from "../../../src/core/sheet/address";
import { createSheet, type Sheet } from "../../../src/core/sheet/sheet";
import { textCell } from "../../fixtures/text-grid";
import { seen } from "../rules/sample-sheet";

/** What "fix all safe" does to a whole table, whatever is misspelled in it. */

function findings(sheets: readonly Sheet[]): readonly Finding[] {
  return check(sheets, hebeiCounty).findings;
}

function mendAll(sheets: readonly Sheet[]): PlannedFixes {
  const passes = mend(sheets, findings(sheets), isSafe);
  let pass = passes.next();
  while (!pass.done) pass = passes.next(findings(pass.value));
  return pass.value;
}

const part = (...choices: string[]): fc.Arbitrary<string> => fc.constantFrom(...choices);
const level1 = part("产出指标", "产出", "效益指标", "效益指标 ", "满意度指标", "满意度", "");
const level2 = part("数量指标", "数量", "质量指标", "社会效益", "服务对象满意度指标", "");
const name = part("培训次数", "培训　次数", "培训 合格率", "政策\u200b知晓率", "满意度\n", "参训人员满意度", "");
const value = fc
  .tuple(
    part("", "≥", "≧", ">=", "》", "≥≥", "＝", "=<"),
    part("", "", " "),
    part("90", "９０", "2．5", "1,200", "百分之90", "12月底前", "明显改善"),
    part("%", "％", "百分比", "万元", "次", ""),
    part("", "", "。", "；", "以上"),
  )
  .map((parts) => parts.join(""));
const rows = fc.array(fc.tuple(level1, level2, name, value), { minLength: 1, maxLength: 8 });

function sheetOf(body: readonly (readonly string[])[]): Sheet {
  const grid = [["一级指标", "二级指标", "三级指标", "指标值"], ...body];
  const info = { id: "s", name: "s", hidden: false, protected: false };
  return createSheet(
    info,
    grid.map((texts) => texts.map(textCell)),
  );
}

/** A name that is repeated (A11) may prove to be a row that is repeated (A12) once both are spelled alike. */
const told = ({ code, at }: Finding): string => `${code === "A12" ? "A11" : code} ${cellName(at)}`;

test("every safe finding is gone, no new finding appears, and a second run changes nothing", () => {
  fc.assert(
    fc.property(rows, (body) => {
      const sheet = sheetOf(body);
      const before = findings([sheet]);
      const [after] = applyPlan([sheet], mendAll([sheet]).plan);
      const left = findings([after!]);
      expect(left.filter(({ fix }) => fix?.safe)).toEqual([]);
      expect(left.map(told).filter((one) => !before.map(told).includes(one))).toEqual([]);
      expect(mendAll([after!]).plan.edits).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("cells that no edit names are the very same, and the inverse plan brings the others back", () => {
  fc.assert(
    fc.property(rows, (body) => {
      const sheet = sheetOf(body);
      const { plan } = mendAll([sheet]);
      const [after] = applyPlan([sheet], plan);
      const touched = new Set(plan.edits.map(({ at }) => cellName(at)));
      for (let row = 0; row < sheet.rows; row++) {
        for (let column = 0; column < sheet.columns; column++) {
          if (!touched.has(cellName({ row, column }))) expect(after!.cell(row, column)).toBe(sheet.cell(row, column));
        }
      }
      expect(refusals([after!], invert(plan).edits)).toEqual([]);
      expect(seen(applyPlan([after!], invert(plan))[0]!)).toEqual(seen(sheet));
    }),
  );
});

test("a formula is never written over, whatever it shows", () => {
  fc.assert(
    fc.property(rows, (body) => {
      const sheet = sheetOf(body);
      const formulas: Sheet = {
        ...sheet,
        cell: (row, column) => {
          const cell = sheet.cell(row, column);
          return cell && row > 0 ? { ...cell, formula: true } : cell;
        },
      };
      expect(mendAll([formulas]).plan.edits).toEqual([]);
    }),
  );
});

test("a cell that needs two fixes gets both, in one edit", () => {
  const sheet = sheetOf([["产出指标", "质量指标", "培训合格率", "》９0百分比。"]]);
  const { plan } = mendAll([sheet]);
  expect(plan.edits.map(({ at, before, after }) => [cellName(at), before, after])).toEqual([
    ["D2", "》９0百分比。", "≥90%"],
  ]);
});
