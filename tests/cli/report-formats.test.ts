import { existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { letterNames } from "../../src/cli/check/letter-folder";
import { openPackage } from "../../src/hosts/file/package";
import { jixiao } from "./fake-terminal";
import { empty, faulty, SampleFolder } from "./sample-folder";

const folder = new SampleFolder({
  "表/甲/目标表.xlsx": faulty,
  "表/乙/目标表.xlsx": faulty,
  "表/乙/目标表.xlsm": faulty,
  "表/乙/半.xlsx": faulty.slice(0, 700),
  "表/无表.xlsx": empty,
});
afterAll(() => folder.remove());
const at = (name: string): string => folder.at(name);

test.each([
  ["html", /^<!doctype html>\n<html lang="zh-CN">.*3 份工作簿需要修改.*<\/html>\n$/s],
  ["csv", /^\ufeff"文件","单位".*\r\n$/s],
  ["sarif", /^\{"\$schema":.*\}\n$/s],
])("--format %s writes the whole folder, twice the same", async (format, whole) => {
  const args = ["check", at("表"), "--format", format];
  const { out, code } = await jixiao(args);
  expect(out).toMatch(whole);
  expect(code).toBe(2);
  expect((await jixiao(args)).out).toBe(out);
  await jixiao([...args, "--out", at(`结果.${format}`)]);
  expect(readFileSync(at(`结果.${format}`), "utf8")).toBe(out);
});

test("--format xlsx writes a workbook, twice the same, and only to a file", async () => {
  const args = ["check", at("表"), "--format", "xlsx"];
  expect(await jixiao(args)).toMatchObject({ code: 2, out: "", err: expect.stringContaining("--out 路径.xlsx") });
  for (const name of ["一次.xlsx", "两次.xlsx"]) {
    expect(await jixiao([...args, "--out", at(name)])).toMatchObject({ out: "" });
  }
  expect(openPackage(readFileSync(at("一次.xlsx"))).entries.map(({ name }) => name)).toContain("xl/workbook.xml");
  expect(readFileSync(at("两次.xlsx")).equals(readFileSync(at("一次.xlsx")))).toBe(true);
});

describe("--format letter", () => {
  const args = ["check", at("表"), at("没有.xlsx"), "--format", "letter"];

  test("needs a folder", async () => {
    expect(await jixiao(args)).toMatchObject({ code: 2, out: "", err: expect.stringContaining("--out 文件夹") });
  });

  test("writes one for each workbook that has to be changed, in the same subfolders, and says where", async () => {
    const { out, code } = await jixiao([...args, "--out", at("回复")]);
    expect(code).toBe(2);
    expect(readdirSync(at("回复"), { recursive: true }).map(String).sort()).toEqual(
      [
        ["表"],
        ["表", "乙"],
        ["表", "乙", "半 修改说明.docx"],
        ["表", "乙", "目标表.xlsm 修改说明.docx"],
        ["表", "乙", "目标表.xlsx 修改说明.docx"],
        ["表", "甲"],
        ["表", "甲", "目标表 修改说明.docx"],
      ]
        .map((parts) => path.join(...parts))
        .sort(),
    );
    expect(out).toContain(`${at("表/甲/目标表.xlsx")}  → ${at("回复/表/甲/目标表 修改说明.docx")}\n`);
    expect(out).toContain(`${at("表/无表.xlsx")}  没有要改的，没有写修改说明\n`);
    expect(out).toContain(`${at("没有.xlsx")}  找不到这个文件或文件夹。`);
  });

  test("says which it could not write, and goes on with the others", async () => {
    mkdirSync(at("堵/目标表 修改说明.docx"), { recursive: true });
    const given = [at("表/甲/目标表.xlsx"), at("表/甲/没有.xlsx")];
    const { out, code } = await jixiao(["check", given[0] ?? "", "--format", "letter", "--out", at("堵")]);
    expect(code).toBe(2);
    expect(out).toContain("没能写入");
    expect(existsSync(given[0] ?? "")).toBe(true);
  });
});

test.each([
  [["a/一.xlsx"], ["一 说明.docx"]],
  [
    ["a/一.xlsx", "a/b/一.xlsx"],
    ["一 说明.docx", path.join("b", "一 说明.docx")],
  ],
  [
    ["a/一.xlsx", "a/一.XLSM"],
    ["一.xlsx 说明.docx", "一.XLSM 说明.docx"],
  ],
  [
    ["ab/一.xlsx", "a/一.xlsx"],
    [path.join("ab", "一 说明.docx"), path.join("a", "一 说明.docx")],
  ],
])("the letters of %j are called %j", (files, names) => {
  expect([...letterNames(files, "说明").values()]).toEqual(names);
});
