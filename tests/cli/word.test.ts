import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { readTables } from "../../src/core/reader/read";
import { readWorkbook } from "../../src/hosts/file/read/read-workbook";
import { buildDocx, p, tbl } from "../fixtures/docx-builder";
import { departmentLines } from "../fixtures/seed-document";
import { buildWorkbook } from "../fixtures/workbook-builder";
import { jixiao } from "./fake-terminal";
import { SampleFolder } from "./sample-folder";

const indicators = [
  ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"],
  ["产出指标", "数量指标", "培训场次", "全年培训", "≥4场", "计划"],
];
const body =
  departmentLines.map((line) => p(line)).join("") +
  p("1.培训费绩效目标表") +
  tbl([["项目编码", "13022925P00JXC410337N", "项目名称", "培训费"]]) +
  tbl(indicators);

let folder: SampleFolder;
beforeEach(() => {
  folder = new SampleFolder({
    "公开.docx": buildDocx({ body }),
    "无表.docx": buildDocx({ body: p("没有表") }),
    "旧.doc": Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      0xa1,
      0xb1,
      0x1a,
      0xe1,
      ...Buffer.from("WordDocument", "utf16le"),
    ]),
    "粘贴.txt": Buffer.from(indicators.map((row) => row.join("\t")).join("\r\n"), "utf8"),
    "国标.txt": Uint8Array.from([0xbc, 0xd7, 0x09, 0xd2, 0xd2]),
    "空.xlsx": buildWorkbook({ sheets: [{ name: "空", rows: [["姓名"]] }] }),
    "已有.xlsx": buildWorkbook({ sheets: [{ name: "空", rows: [["姓名"]] }] }),
  });
});
afterEach(() => folder.remove());
const at = (name: string): string => folder.at(name);
const tablesOf = (name: string) => readTables(readWorkbook(new Uint8Array(readFileSync(at(name)))).sheets).tables;

test("import: the document's tables become a workbook that the checker reads", async () => {
  const { out, err, code } = await jixiao(["import", at("公开.docx"), "--out", at("新.xlsx")]);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toBe(`  部门整体绩效目标\n  1.培训费  1 个指标\n已排成 2 张工作表 → ${at("新.xlsx")}\n`);
  expect(tablesOf("新.xlsx")).toMatchObject([
    { form: "hebei-project", sheetName: "1.培训费", header: { name: { text: "培训费" } } },
  ]);
});

test("import: text copied from Word", async () => {
  expect((await jixiao(["import", at("粘贴.txt"), "--out", at("新.xlsx")])).code).toBe(0);
  expect(tablesOf("新.xlsx")[0]?.indicators[0]?.targets[0]?.text).toBe("≥4场");
});

test("export and import again give the same workbook, byte for byte", async () => {
  await jixiao(["import", at("公开.docx"), "--out", at("一.xlsx")]);
  const { out, code } = await jixiao(["export", at("一.xlsx"), "--out", at("二.docx")]);
  expect([code, out]).toEqual([0, `共 1 个项目\n已导出 → ${at("二.docx")}\n`]);
  await jixiao(["import", at("二.docx"), "--out", at("三.xlsx")]);
  expect(readFileSync(at("三.xlsx")).equals(readFileSync(at("一.xlsx")))).toBe(true);
});

test("export: a missing department's part is told; a document of that name is replaced", async () => {
  await jixiao(["import", at("粘贴.txt"), "--out", at("一.xlsx")]);
  writeFileSync(at("旧.docx"), "x");
  const { out, code } = await jixiao(["export", at("一.xlsx"), "--out", at("旧.docx")]);
  expect(code).toBe(0);
  expect(out).toContain("没有部门整体绩效目标");
  expect(readFileSync(at("旧.docx")).subarray(0, 2).toString()).toBe("PK");
});

test.each<[string, readonly string[], RegExp]>([
  ["a .doc", ["import", "旧.doc", "--out", "新.xlsx"], /旧\.doc\n {2}这是旧版 \.doc/],
  ["a document without a table", ["import", "无表.docx", "--out", "新.xlsx"], /没有找到表格，只有文字/],
  ["text without a table, in the national encoding", ["import", "国标.txt", "--out", "新.xlsx"], /没有找到绩效指标表/],
  ["no such file", ["import", "没有.docx", "--out", "新.xlsx"], /找不到这个文件/],
  ["a workbook as a document", ["import", "空.xlsx", "--out", "新.xlsx"], /不是 Word 文档/],
  ["a workbook that holds something", ["import", "公开.docx", "--out", "已有.xlsx"], /已经有内容，没有覆盖/],
  ["another kind of file", ["import", "公开.docx", "--out", "新.csv"], /不是 \.xlsx 文件名/],
  ["nowhere to go", ["import", "公开.docx"], /--out 路径\.xlsx/],
  ["two documents", ["import", "公开.docx", "无表.docx", "--out", "新.xlsx"], /请写明一个 Word 文档/],
  ["a folder that is not there", ["import", "公开.docx", "--out", "没有/新.xlsx"], /结果无法写入/],
  ["a workbook without tables", ["export", "空.xlsx", "--out", "新.docx"], /没有可以导出的内容/],
  ["a document as a workbook", ["export", "公开.docx", "--out", "新.docx"], /不是 Excel 工作簿/],
  ["no .docx", ["export", "空.xlsx", "--out", "新.doc"], /不是 \.docx 文件名/],
  ["export nowhere", ["export", "空.xlsx"], /--out 路径\.docx/],
])("%s: one sentence, code 2, and nothing is written", async (_name, args, sentence) => {
  const before = readdirSync(at("."));
  const existing = readFileSync(at("已有.xlsx"));
  const { out, err, code } = await jixiao(args.map((one) => (/\.\w+$/.test(one) ? at(one) : one)));
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(sentence);
  expect(readdirSync(at("."))).toEqual(before);
  expect(readFileSync(at("已有.xlsx")).equals(existing)).toBe(true);
  expect(existsSync(at("新.xlsx"))).toBe(false);
});

test("an empty file, as mktemp leaves it, may be filled", async () => {
  writeFileSync(at("临时.xlsx"), "");
  expect((await jixiao(["import", at("公开.docx"), "--out", at("临时.xlsx")])).code).toBe(0);
});
