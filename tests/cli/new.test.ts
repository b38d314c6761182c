import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "../../src/core/check";
import { hebeiCounty } from "../../src/core/profile/profile";
import { templates } from "../../src/core/template/templates";
import { readWorkbook } from "../../src/hosts/file/read/read-workbook";
import { jixiao } from "./fake-terminal";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "jixiao-new-"));
});
afterEach(() => rm(folder, { recursive: true }));

test("--list tells a line a form: its id, a tab, its name", async () => {
  expect(await jixiao(["new", "--list"])).toEqual({
    code: 0,
    err: "",
    out: `hebei-project\t河北县级预算项目绩效目标表
central-project\t项目支出绩效目标申报表（年度）（参考样式）
central-project-periods\t项目支出绩效目标申报表（中期和年度）（参考样式）
core-indicators\t项目支出核心绩效目标和指标表（2021）（参考样式）
department-overall\t部门（单位）整体支出绩效目标申报表（参考样式）
self-evaluation\t项目支出绩效自评表
sichuan-flat\t四川部门预算项目绩效目标申报表（横表）
`,
  });
  expect((await jixiao(["new", "--list", "--lang", "en"])).out).toMatch(/^hebei-project\tHebei county project/);
});

test.each(templates.map(({ id, form }) => [id, form]))(
  "%s: a workbook that is read as its form, and has only gaps",
  async (id, form) => {
    const path = join(folder, "空白 表.xlsx");
    const { code, out, err } = await jixiao(["new", id, "--out", path]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain(`→ ${path}\n`);
    expect(await readdir(folder)).toEqual(["空白 表.xlsx"]);
    const report = check(readWorkbook(await readFile(path)).sheets, hebeiCounty);
    expect(report.tables.map((table) => table.form)).toEqual([form]);
    expect(new Set(report.findings.map((finding) => finding.code))).toEqual(new Set(["F16", "A08"]));
    expect(report.unreadable).toEqual([]);
    expect(report.notChecked).toEqual([]);
  },
);

test("an existing file is never overwritten", async () => {
  const path = join(folder, "旧表.xlsx");
  await writeFile(path, "多年的心血");
  const { code, out, err } = await jixiao(["new", "hebei-project", "--out", path]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain("已经有了，没有覆盖");
  expect(await readFile(path, "utf8")).toBe("多年的心血");
  expect(await readdir(folder)).toEqual(["旧表.xlsx"]);
});

test.each([
  [["new"], "请写明表样，例：jixiao new hebei-project"],
  [["new", "hebei"], "没有“hebei”这个表样。表样有：hebei-project、central-project、"],
  [["new", "hebei-project"], "请写明存到哪里"],
  [["new", "hebei-project", "core-indicators", "--out", "a.xlsx"], "一次只能生成一张表"],
  [["new", "hebei-project", "--out", "a.xls"], "要以 .xlsx 结尾"],
  [["new", "--list", "--out", "a.xlsx"], "--list 只列出表样"],
  [["new", "hebei-project", "--out", "/没有这个/文件夹/a.xlsx"], "无法写入"],
])("%j is a wrong call", async (args, message) => {
  const { code, out, err } = await jixiao(args);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(message);
});
