import { check } from "../../../../src/core/check";
import { hebeiCounty } from "../../../../src/core/profile/profile";
import { cellName } from "../../../../src/core/sheet/address";
import { say } from "../../../../src/core/text/wording";
import { createWorkbook } from "../../../../src/hosts/file/save/create-workbook";
import { readWorkbook } from "../../../../src/hosts/file/read/read-workbook";
import { sampleSheets } from "../../../../src/web/sample/sample-sheets";
import type { Sheet } from "../../../../src/core/sheet/sheet";
import { proseSheet } from "../../reader/department/prose-sheet";
import seed from "../../../fixtures/seed-tables.json";

/** What the first-run demo is to find in the prose: C01 (≦), G01 to G04, and the two misspelt words of E23. */

const sheets = readWorkbook(createWorkbook(sampleSheets())).sheets;
const tables = sheets.slice(0, 2);

/** Findings of the department's part, and of group G wherever they stand: "G01 warning A6: sentence → fix". */
function told(...workbook: Sheet[]): string[] {
  return check(workbook, hebeiCounty).findings.flatMap(({ code, severity, tableId, at, message, data, fix }) => {
    if (tableId !== null && !code.startsWith("G")) return [];
    const mended = fix ? ` → ${say(fix.title, "zh", fix.data)}` : "";
    return [`${code} ${severity} ${cellName(at)}: ${say(message, "zh", data)}${mended}`];
  });
}

test("the sample workbook", () => {
  expect(told(...sheets)).toEqual([
    "E23 hint A3: “反面”可能是“方面”。 → 改为“方面”",
    "G04 hint A4: 有 1 个项目只有项目表，分项绩效目标没有写到：残疾人保障金。",
    "G03 warning A5: 分项目标里的项目叫“商协会活动经费”，项目表里叫“商协活动经费”（商协活动经费!F3）。 → 这里改为“商协活动经费”",
    "G01 warning A6: 这里写“9个二、三级指标”，项目表里是 8 个（商协活动经费!F3）。",
    "G02 warning A6: 这里写“效果指标”，表里写的是“效益指标”；“效果指标”是旧表的叫法。 → 改为“效益指标”",
    "G03 warning A7: 这里列的 9 个指标有 9 个不在项目表里：培训次数、培训出勤率、培训按期完成率；如数量指标，这里写“培训次数 ≥4次”，项目表里是“组织宣传活动次数 ≥3次”（商协活动经费!C11）。",
    "C01 warning A10: “≦160元”开头的符号不是标准的 ≥ ≤ > < =，只是看着像。 → 改为“≤160元”",
    "G02 warning A13: “生态效益指标”是二级指标，前面还要写一级指标“效益指标”。 → 改为“效益指标--生态效益指标”",
    "E23 hint A17: “即使”可能是“及时”。 → 改为“及时”",
  ]);
});

test("each is told once, however the text is put into cells", () => {
  const lines = (sheets[2] ? [...Array(sheets[2].rows).keys()] : []).map((row) => sheets[2]?.textAt(row, 0) ?? "");
  const codes = (sheet: Sheet): string[] =>
    told(...tables, sheet)
      .map((line) => line.slice(0, 3))
      .sort();
  const whole = codes(proseSheet([lines.join("\n")]));
  expect(whole).toEqual(["C01", "E23", "G01", "G02", "G02", "G03", "G03", "G04"]);
  expect([...whole, "E23"].sort()).toEqual(codes(proseSheet(lines)));
});

test("the list alone, an item a cell, with its project and number in labelled cells", () => {
  const { project, stated_count: count, items } = seed.department;
  const list = proseSheet([["项目名称", project], ["指标个数", String(count)], ...items.map((item) => ["", item])]);
  expect(told(...tables, list).map((line) => line.slice(0, line.indexOf(":")))).toEqual([
    "G03 warning B1",
    "G04 hint B1",
    "G01 warning B2",
    "G03 warning B3",
    "C01 warning B6",
    "G02 warning B9",
  ]);
});

test("on its own the sheet says nothing of what may stand on another", () => {
  const alone = told(...sheets.slice(2)).map((line) => line.slice(0, 3));
  expect(alone).toEqual(["E23", "G02", "C01", "G02", "E23"]);
});
