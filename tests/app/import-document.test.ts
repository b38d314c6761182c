import { importIntoWorkbook, type ImportRequest } from "../../src/app/import-document";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { snapshotOf, workbookFrom } from "../../src/hosts/memory/sketch";
import { wordFiles } from "../../src/hosts/word/word-files";
import { readTables } from "../../src/core/reader/read";
import { HostError } from "../../src/hosts/host";
import { buildDocx, p, tbl } from "../fixtures/docx-builder";
import { soundTargets, tableSheet } from "./workbooks";

const project = (name: string): string =>
  p(`1.${name}绩效目标表`) +
  tbl([["项目编码", "13022925P00JXC410337N", "项目名称", name]]) +
  tbl([
    ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"],
    ["产出指标", "数量指标", "培训场次", "全年培训", "≧4场", "计划"],
  ]);
const two = buildDocx({ body: project("甲") + project("乙") + p("附注") });
const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from("WordDocument", "utf16le")]);

function opened() {
  const workbook = workbookFrom([tableSheet("甲", soundTargets)]);
  return { workbook, host: new MemoryHost(workbook) };
}

function file(bytes: Uint8Array, more: Partial<ImportRequest> = {}): ImportRequest {
  return { source: { kind: "file", file: bytes }, files: wordFiles, ...more };
}

test("all tables come on sheets of their own, and the person stands on the first", async () => {
  const { workbook, host } = opened();
  const outcome = await importIntoWorkbook(host, file(two));
  expect(outcome).toMatchObject({
    kind: "imported",
    sheets: [{ placed: { sheetName: "1.甲" } }, { placed: { sheetName: "1.乙" } }],
    left: [{ kind: "text", count: 1, example: "附注" }],
  });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["甲", "1.甲", "1.乙"]);
  expect(workbook.selection).toEqual({ sheet: workbook.sheets[1]?.id, row: 0, column: 0 });
  const sheets = await Promise.all(workbook.sheets.slice(1).map(({ id }) => host.read(id)));
  const { tables } = readTables(sheets);
  expect(tables.map(({ form, indicators }) => [form, indicators[0]?.targets[0]?.text])).toEqual([
    ["hebei-project", "≧4场"],
    ["hebei-project", "≧4场"],
  ]);
});

test("one step takes all of it back", async () => {
  const { workbook, host } = opened();
  const bare = snapshotOf(workbook);
  await importIntoWorkbook(host, file(two));
  workbook.undo();
  expect(snapshotOf(workbook)).toEqual(bare);
});

test("a paste takes the same way", async () => {
  const { workbook, host } = opened();
  const text = "一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t培训场次\t≥4场";
  const outcome = await importIntoWorkbook(host, { source: { kind: "text", text }, files: wordFiles });
  expect(outcome).toMatchObject({ kind: "imported", sheets: [{ sheet: { kind: "as-is", indicators: 1 } }] });
  expect(workbook.sheets).toHaveLength(2);
});

test.each<[string, ImportRequest, RegExp]>([
  ["a .doc", file(ole), /^这是旧版 \.doc/],
  ["a scan", file(buildDocx({ body: p("<w:r><w:drawing><a:blip/></w:drawing></w:r>") })), /^文档里只有图片/],
  [
    "a table without levels",
    file(
      buildDocx({
        body: tbl([
          ["姓名", "电话"],
          ["张三", "1"],
        ]),
      }),
    ),
    /^没有找到绩效指标表/,
  ],
  ["30 MB", file(new Uint8Array(30 * 1024 * 1024)), /^文档超过 20 MB/],
  ["an empty paste", { source: { kind: "text", text: " \n" }, files: wordFiles }, /^没有读到内容/],
  ["a paste of sentences", { source: { kind: "text", text: "请查收。" }, files: wordFiles }, /^没有找到表格/],
  [
    "a paste without end",
    { source: { kind: "text", text: "甲".repeat(6_000_000) }, files: wordFiles },
    /超过 500 万字/,
  ],
])("%s: one sentence, and the workbook as it was", async (_name, request, sentence) => {
  const { workbook, host } = opened();
  const bare = snapshotOf(workbook);
  const outcome = await importIntoWorkbook(host, request);
  if (outcome.kind !== "nothing") throw new Error(outcome.kind);
  expect(outcome.message.zh).toMatch(sentence);
  expect(outcome.message.zh.split("\n")).toHaveLength(1);
  expect(outcome.message.en).toMatch(/\.$/);
  expect(snapshotOf(workbook)).toEqual(bare);
});

test.each([
  ["while the file is read", "reading"],
  ["right before the first sheet", "inserting"],
])("a change of mind %s leaves the workbook as it was", async (_name, stage) => {
  const { workbook, host } = opened();
  const bare = snapshotOf(workbook);
  const abort = new AbortController();
  const onProgress: ImportRequest["onProgress"] = (progress) => {
    if (progress.stage === stage) abort.abort();
  };
  expect(await importIntoWorkbook(host, file(two, { signal: abort.signal, onProgress }))).toEqual({
    kind: "cancelled",
  });
  expect(snapshotOf(workbook)).toEqual(bare);
});

test("where the program refuses new sheets, none is there", async () => {
  const { workbook, host } = opened();
  const bare = snapshotOf(workbook);
  host.insertSheets = () => Promise.reject(new HostError("workbook-protected", "no sheet may be added"));
  await expect(importIntoWorkbook(host, file(two))).rejects.toMatchObject({ code: "workbook-protected" });
  expect(snapshotOf(workbook)).toEqual(bare);
});
