import { openPackage } from "../../../../src/hosts/file/package";
import { openRichWorkbook } from "../../../../src/hosts/file/rich/open-rich-workbook";
import type { NoteChange } from "../../../../src/hosts/file/save/changes";
import { saveWorkbook } from "../../../../src/hosts/file/save/save-workbook";
import { packageOf, partOf, relationshipsXml, textParts, workbookParts } from "./hand-made";

const parts = workbookParts(
  { 表: '<sheetData/><legacyDrawing r:id="rId1"/>' },
  {
    "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml({
      rId1: ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
      rId2: ["comments", "/xl/comments1.xml"],
      rId3: ["threadedComment", "../threadedComments/threadedComment1.xml"],
    }),
    "xl/comments1.xml":
      '<comments><authors><author>张三</author><author>tc={1}</author></authors><commentList><comment ref="A1" authorId="0"><text><t>旧</t></text></comment>' +
      '<comment ref="B2" authorId="1"><text><t>[线程批注]</t></text></comment></commentList></comments>',
    "xl/threadedComments/threadedComment1.xml":
      '<ThreadedComments><threadedComment ref="B2" id="{1}"><text>问</text></threadedComment></ThreadedComments>',
    "xl/drawings/vmlDrawing1.vml":
      '<xml><v:shape id="_x0000_s1025" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>0</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>' +
      '<v:shape id="_x0000_s1026" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape>' +
      '<v:shape id="_x0000_s1027" type="#_x0000_t201"><x:ClientData ObjectType="Button"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
  },
);

function save(...notes: NoteChange[]): Uint8Array {
  return saveWorkbook(packageOf(parts), { sheets: [{ kind: "kept", original: "表", changes: { notes } }] });
}

function notesOf(file: Uint8Array): string[] {
  return openRichWorkbook(file)
    .sheet("表")
    .notes.map(({ row, column, author, text }) => `${row},${column} ${author}：${text}`);
}

test("a note is added beside the others", () => {
  const saved = save({ row: 4, column: 3, text: " 新\n行 <b>", author: "李四" });
  expect(notesOf(saved)).toEqual(["0,0 张三：旧", "1,1 tc={1}：[线程批注]", "4,3 李四： 新\n行 <b>"]);
  expect(partOf(saved, "xl/drawings/vmlDrawing1.vml")).toContain("<x:Row>4</x:Row><x:Column>3</x:Column>");
});

test("a note's text changes; its author, place and shape stay", () => {
  const saved = save({ row: 0, column: 0, text: "改过" });
  expect(notesOf(saved)[0]).toBe("0,0 张三：改过");
  expect(partOf(saved, "xl/drawings/vmlDrawing1.vml")).toBe(parts["xl/drawings/vmlDrawing1.vml"]);
});

test("a removed note takes its shape and its thread along, and nothing else", () => {
  const saved = save({ row: 1, column: 1, text: null });
  expect(notesOf(saved)).toEqual(["0,0 张三：旧"]);
  expect(partOf(saved, "xl/threadedComments/threadedComment1.xml")).toBe("<ThreadedComments/>");
  expect(partOf(saved, "xl/drawings/vmlDrawing1.vml").match(/_x0000_s\d+/g)).toEqual(["_x0000_s1025", "_x0000_s1027"]);
});

test("the last note takes the comments part along; a drawing that still shows a button stays", () => {
  const saved = save({ row: 0, column: 0, text: null }, { row: 1, column: 1, text: null });
  const all = textParts(saved);
  expect(all["xl/comments1.xml"]).toBeUndefined();
  expect(all["xl/worksheets/_rels/sheet1.xml.rels"]).not.toContain("/comments");
  expect(all["xl/drawings/vmlDrawing1.vml"]).toContain("Button");
  expect(all["xl/worksheets/sheet1.xml"]).toContain("legacyDrawing");
});

test("a note that comes and goes leaves nothing behind", () => {
  const plain = packageOf(workbookParts({ 表: "<sheetData/>" }));
  const change = (from: typeof plain, text: string | null): Uint8Array =>
    saveWorkbook(from, {
      sheets: [{ kind: "kept", original: "表", changes: { notes: [{ row: 9, column: 9, text }] } }],
    });
  expect(textParts(change(openPackage(change(plain, "字")), null))).toEqual(textParts(plain));
});
