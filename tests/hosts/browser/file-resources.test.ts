import { resourcesOfFile } from "../../../src/hosts/browser/file-resources";
import { validationResource } from "../../../src/hosts/browser/resources";
import { openRichWorkbook } from "../../../src/hosts/file/rich/open-rich-workbook";
import { createWorkbook } from "../../../src/hosts/file/save/create-workbook";
import type { Validation } from "../../../src/hosts/file/model";

/** What Univer is told to hold a cell's value against, for a rule that came out of a file. */
function comparisonOf(type: Validation["type"], formula1: string | null): unknown {
  const rule: Validation = {
    ranges: [{ top: 0, left: 0, bottom: 0, right: 0 }],
    type,
    operator: "greaterThan",
    formula1,
    formula2: null,
    allowBlank: true,
    dropdown: true,
    prompt: { title: "指标值", text: "符号、数值和单位写全" },
    error: null,
  };
  const file = createWorkbook([
    { kind: "new", name: "预算", changes: { cells: [{ row: 0, column: 0, content: "≥90%" }], validations: [rule] } },
  ]);
  const workbook = openRichWorkbook(file);
  const sheet = workbook.sheet("预算");
  const resources = resourcesOfFile(workbook.workbook, [sheet]);
  const { data } = resources.find(({ name }) => name === validationResource)!;
  return Object.values(JSON.parse(data) as Record<string, { operator?: string }[]>)[0]?.[0]?.operator;
}

test.each<[what: string, Validation["type"], formula: string | null, comparison: string | undefined]>([
  // With one, Univer compares what is typed with nothing and flags the cell with a red corner.
  ["a hint", "none", null, undefined],
  ["a list", "list", '"产出指标,效益指标"', undefined],
  ["a formula", "custom", "LEN(A1)>0", undefined],
  ["a number", "decimal", "0", "greaterThan"],
  ["a length", "textLength", "3", "greaterThan"],
])("%s is taken over with the comparison that it has", (_what, type, formula, comparison) => {
  expect(comparisonOf(type, formula)).toBe(comparison);
});
