import { parseCellName, rangeName } from "../../../src/core/sheet/address";
import { drawHebeiProject } from "../../../src/core/template/hebei-project-template";
import { FileHost, type WorkbookFile } from "../../../src/hosts/file/file-host";
import { openRichWorkbook } from "../../../src/hosts/file/rich/open-rich-workbook";
import { buildWorkbook, relationships, workbookParts, zipParts } from "../../fixtures/workbook-builder";
import { partOf } from "./save/hand-made";

const block = drawHebeiProject();
const at = (sheet: string, cell: string) => ({ sheet, ...parseCellName(cell)! });
const open = (bytes: Uint8Array): { file: WorkbookFile; host: FileHost } => {
  const file = { bytes };
  return { file, host: new FileHost(file) };
};

test("what cannot be done leaves the very same bytes", async () => {
  const { file, host } = open(buildWorkbook({ sheets: [{ name: "表", rows: [["甲"]] }] }));
  const before = file.bytes;
  await host.insert(block, { kind: "at", at: at("表", "A1") });
  await host.write({ edits: [{ at: at("表", "A1"), before: "乙", after: "丙" }] });
  await expect(host.insert(block, { kind: "at", at: at("表", "XFA9") })).rejects.toMatchObject({ code: "refused" });
  expect(file.bytes).toBe(before);
});

test("a workbook whose structure is protected takes no new sheet", async () => {
  const parts = workbookParts({ sheets: [{ name: "表" }] });
  const workbook = parts["xl/workbook.xml"]!.replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>');
  const { host } = open(zipParts({ ...parts, "xl/workbook.xml": workbook }));
  await expect(host.insert(block, { kind: "new-sheet" })).rejects.toMatchObject({ code: "workbook-protected" });
});

test("the name of a chart sheet is taken as well", async () => {
  const parts = workbookParts({ sheets: [{ name: "表" }, { name: "项目绩效目标表" }] });
  const related = relationships([
    ["worksheet", "worksheets/sheet1.xml"],
    ["chartsheet", "chartsheets/sheet1.xml"],
  ]);
  const { host } = open(zipParts({ ...parts, "xl/_rels/workbook.xml.rels": related }));
  expect(await host.insert(block, { kind: "new-sheet" })).toMatchObject({ sheetName: "项目绩效目标表(2)" });
});

test("merged areas that the reader has no use for stay in the file", async () => {
  const after = '<mergeCells count="1"><mergeCell ref="H1:I1048576"/></mergeCells>';
  const { file, host } = open(buildWorkbook({ sheets: [{ name: "表", rows: [["甲"]], after }] }));
  expect(await host.insert(block, { kind: "at", at: at("表", "A3") })).toMatchObject({ kind: "placed" });
  expect(openRichWorkbook(file.bytes).sheet("表").merges.map(rangeName)).toContain("H1:I1048576");
});

test("a sheet without marks keeps its part when others are marked", async () => {
  const { file, host } = open(buildWorkbook({ sheets: [{ name: "表", rows: [["甲"]] }, { name: "二" }] }));
  const before = partOf(file.bytes, "xl/worksheets/sheet2.xml");
  await host.mark([{ at: at("表", "A1"), severity: "error", lines: ["错"] }]);
  expect(partOf(file.bytes, "xl/worksheets/sheet2.xml")).toBe(before);
  expect(partOf(file.bytes, "xl/worksheets/sheet1.xml")).toContain("jixiao");
});

test("reads what someone else put there meanwhile", async () => {
  const { file, host } = open(buildWorkbook({ sheets: [{ name: "表", rows: [["甲"]] }] }));
  expect((await host.read("表")).textAt(0, 0)).toBe("甲");
  file.bytes = buildWorkbook({ sheets: [{ name: "表", rows: [["乙"]] }] });
  expect((await host.read("表")).textAt(0, 0)).toBe("乙");
});

test("bytes that are no workbook are told as such", async () => {
  const { host } = open(new Uint8Array([1, 2, 3]));
  await expect(host.sheets()).rejects.toMatchObject({ name: "FileError", code: "not-a-workbook" });
});
