import type { CellContent } from "../../../../src/hosts/file/save/changes";
import { saveWorkbook } from "../../../../src/hosts/file/save/save-workbook";
import { packageOf, partOf, relationshipsXml, textParts, workbookParts } from "./hand-made";

const table =
  '<table ref="B2:C9"><autoFilter ref="B2:C9"/><tableColumns count="2"><tableColumn id="1" name="指标"/><tableColumn id="2" name="值"/></tableColumns></table>';

function save(content: CellContent): Uint8Array {
  const parts = workbookParts(
    { 表: '<sheetData/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>' },
    {
      "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml({ rId1: ["table", "../tables/table1.xml"] }),
      "xl/tables/table1.xml": table,
    },
  );
  const cells = [
    { row: 1, column: 2, content },
    { row: 2, column: 2, content: 5 },
  ];
  return saveWorkbook(packageOf(parts), { sheets: [{ kind: "kept", original: "表", changes: { cells } }] });
}

test.each([
  ["指标值", 'name="指标值"'],
  ["指标\n值", 'name="指标_x000a_值"'],
])("the column of a table is named %p like its heading", (heading, expected) => {
  expect(partOf(save(heading), "xl/tables/table1.xml")).toBe(table.replace('name="值"', expected));
});

test.each<[string, CellContent]>([
  ["a number", 1],
  ["nothing", null],
  ["the name of another column", "指标"],
  ["a formula", { formula: "A1", result: "值" }],
])("with %s for a heading the table becomes plain cells", (_, heading) => {
  const saved = textParts(save(heading));
  expect(saved["xl/tables/table1.xml"]).toBeUndefined();
  expect(saved["xl/worksheets/sheet1.xml"]).not.toContain("tablePart");
  expect(saved["xl/worksheets/_rels/sheet1.xml.rels"]).toBeUndefined();
});
