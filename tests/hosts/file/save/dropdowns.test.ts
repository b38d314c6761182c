import type { Range } from "../../../../src/core/sheet/address";
import { parseRangeName } from "../../../../src/core/sheet/address";
import type { Validation } from "../../../../src/hosts/file/model";
import { openRichWorkbook } from "../../../../src/hosts/file/rich/open-rich-workbook";
import type { DropdownChange, SheetChanges } from "../../../../src/hosts/file/save/changes";
import { saveWorkbook } from "../../../../src/hosts/file/save/save-workbook";
import { packageOf, partOf, workbookParts } from "./hand-made";

const sheet1 = "xl/worksheets/sheet1.xml";
const range = (name: string): Range => parseRangeName(name)!;

function save(inner: string, changes: SheetChanges): Uint8Array {
  return saveWorkbook(packageOf(workbookParts({ 表: inner })), { sheets: [{ kind: "kept", original: "表", changes }] });
}

function dropdown(cells: string, options: DropdownChange["options"]): DropdownChange {
  return { ranges: [range(cells)], options };
}

test("a short list stands in the rule itself, with its hint, and forbids nothing", () => {
  const prompt = { title: "一级指标", text: "请选" };
  const saved = save("<sheetData/>", { dropdowns: [{ ...dropdown("B2:B4", ["产出", "“效”&益"]), prompt }] });
  expect(partOf(saved, sheet1)).toContain(
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" promptTitle="一级指标" prompt="请选" sqref="B2:B4">' +
      '<formula1>"产出,“效”&amp;益"</formula1></dataValidation></dataValidations>',
  );
});

/** What a spreadsheet program would offer: the cells under a range, or OFFSET over them. */
function helperCells(saved: Uint8Array): string[] {
  const { cells } = openRichWorkbook(saved).sheet("表");
  return cells.filter(({ column }) => column >= 40).map(({ row, column, text }) => `${row + 1}/${column} ${text}`);
}

test.each<[string, readonly string[]]>([
  ["longer than 255 characters", ["很长的选项".repeat(30), "又一个很长的选项".repeat(20)]],
  ["with a comma in an option", ["甲,乙", "丙"]],
  ["with blanks at an option's end", ["甲 ", "丙"]],
])("a list %s gets a hidden helper column out of sight", (_, options) => {
  const saved = save('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>', {
    dropdowns: [dropdown("A2", options)],
  });
  expect(partOf(saved, sheet1)).toContain("<formula1>$AY$3:$AY$4</formula1>");
  expect(helperCells(saved)).toEqual(["2/50 2", ...options.map((option, index) => `${index + 3}/50 ${option}`)]);
  expect(openRichWorkbook(saved).sheet("表").columns).toEqual([
    expect.objectContaining({ first: 50, last: 50, hidden: true }),
  ]);
});

const levels = {
  parent: { row: 1, column: 0 },
  lists: { 产出指标: ["数量指标", "质量指标"], 满意度指标: ["满意度"] },
  otherwise: ["数量指标", "质量指标", "满意度"],
};

test("a list that follows another cell finds its options by that cell's value", () => {
  const saved = save("<sheetData/>", { dropdowns: [dropdown("B2", levels)] });
  expect(partOf(saved, sheet1)).toContain(
    "<formula1>OFFSET($AY$3,0,IFERROR(MATCH($A$2,$AZ$1:$BA$1,0),0),INDEX($AY$2:$BA$2,1,1+IFERROR(MATCH($A$2,$AZ$1:$BA$1,0),0)),1)</formula1>",
  );
  expect(helperCells(saved)).toEqual([
    ...["1/51 产出指标", "1/52 满意度指标"],
    ...["2/50 3", "2/51 2", "2/52 1"],
    ...["3/50 数量指标", "3/51 数量指标", "3/52 满意度"],
    ...["4/50 质量指标", "4/51 质量指标"],
    ...["5/50 满意度"],
  ]);
});

test("equal lists share their helper columns; others stand beside them, right of all that is used", () => {
  const saved = save('<sheetData><row r="1"><c r="BZ1"><v>1</v></c></row></sheetData>', {
    dropdowns: [
      dropdown("B2", levels),
      dropdown("B3", { ...levels, parent: { row: 2, column: 0 } }),
      dropdown("B4", ["甲,乙"]),
    ],
  });
  const formulas = openRichWorkbook(saved)
    .sheet("表")
    .validations.map(({ formula1 }) => formula1?.slice(0, 14));
  expect(formulas).toEqual(["OFFSET($CB$3,0", "OFFSET($CB$3,0", "$CE$3:$CE$3"]);
});

test("a new rule takes its cells over from the rules they had", () => {
  const inner =
    '<sheetData/><dataValidations count="2"><dataValidation type="whole" sqref="A1:C3 E5"><formula1>1</formula1></dataValidation>' +
    '<dataValidation type="list" sqref="B2"><formula1>"旧"</formula1></dataValidation></dataValidations>';
  const sheet = openRichWorkbook(save(inner, { dropdowns: [dropdown("B2", ["新"])] })).sheet("表");
  expect(sheet.validations.map(({ ranges, formula1 }) => [formula1, ranges.length])).toEqual([
    ["1", 5],
    ['"新"', 1],
  ]);
});

test("a rule of any other kind is written as it is read", () => {
  const validation: Validation = {
    ranges: [range("A1:A9"), range("C1")],
    type: "decimal",
    operator: "greaterThanOrEqual",
    formula1: "0",
    formula2: null,
    allowBlank: true,
    dropdown: true,
    prompt: { title: "金额", text: "不小于 0" },
    error: { style: "warning", title: "注意", text: "应不小于 0" },
  };
  expect(openRichWorkbook(save("<sheetData/>", { validations: [validation] })).sheet("表").validations).toEqual([
    validation,
  ]);
});
