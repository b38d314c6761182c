import { chmodSync, readdirSync, readFileSync, statSync } from "node:fs";
import { unzipSync } from "fflate";
import { buildWorkbook } from "../fixtures/workbook-builder";
import { readWorkbook } from "../../src/hosts/file/read/read-workbook";
import { jixiao } from "./fake-terminal";
import { empty, faulty, SampleFolder } from "./sample-folder";

const formula = '<row r="2"><c r="D2" t="str"><f>"≦3"&amp;"次"</f><v>≦3次</v></c></row>';
const locked = buildWorkbook({
  sheets: [
    {
      name: "锁",
      rows: [
        ["一级指标", "二级指标", "三级指标", "指标值"],
        ["产出指标", "数量指标", "培训次数", "≦3次"],
      ],
      after: '<sheetProtection sheet="1"/>',
    },
  ],
});

let folder: SampleFolder;
beforeEach(() => {
  folder = new SampleFolder({
    "一.xlsx": faulty,
    "无表.xlsx": empty,
    "锁.xlsx": locked,
    "坏.xlsx": faulty.slice(0, 700),
    "乙/一.xlsx": faulty,
    "方案.json": JSON.stringify({ name: "本局", extends: "hebei-county", rules: { C01: "off" } }),
    "错.json": JSON.stringify({ name: "本局", extends: "hebei-county", rules: { Z01: "off" } }),
  });
});
afterEach(() => folder.remove());
const at = (name: string): string => folder.at(name);
const bytes = (name: string) => new Uint8Array(readFileSync(at(name)));

function text(name: string, row: number): string {
  return readWorkbook(bytes(name)).sheets[0]!.textAt(row, 3);
}

test("a copy gets the safe fixes; what needs a person's judgement stays, and so does the original", async () => {
  const { out, code } = await jixiao(["fix", at("一.xlsx"), "--out", at("修.xlsx")]);
  expect(out).toContain("目标表!D2  “≦3次” → “≤3次”");
  expect(out).toContain(`已修改 1 个单元格 → ${at("修.xlsx")}`);
  expect([text("修.xlsx", 1), text("修.xlsx", 2)]).toEqual(["≤3次", "≥95"]);
  expect(bytes("一.xlsx")).toEqual(faulty);
  // The missing unit is still an error.
  expect(code).toBe(1);
});

test("--suggestions takes what the rules propose as well", async () => {
  const { code } = await jixiao(["fix", at("一.xlsx"), "--suggestions", "--out", at("修.xlsx")]);
  expect(text("修.xlsx", 2)).toBe("≥95%");
  expect(code).toBe(0);
});

test("every part but the sheet that changed keeps its bytes", async () => {
  await jixiao(["fix", at("一.xlsx"), "--out", at("修.xlsx")]);
  const [before, after] = [unzipSync(faulty), unzipSync(bytes("修.xlsx"))];
  const changed = Object.keys(before).filter((name) => !Buffer.from(before[name]!).equals(Buffer.from(after[name]!)));
  expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
  expect(changed.filter((name) => !/worksheets|styles|workbook\.xml$/.test(name))).toEqual([]);
});

describe("--in-place", () => {
  test("writes over the original, keeps its rights and leaves no draft behind", async () => {
    chmodSync(at("一.xlsx"), 0o640);
    await jixiao(["fix", at("一.xlsx"), "--in-place"]);
    expect(text("一.xlsx", 1)).toBe("≤3次");
    expect(statSync(at("一.xlsx")).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder.root).filter((name) => name.includes("tmp"))).toEqual([]);
  });

  test("a second run finds nothing and touches nothing", async () => {
    await jixiao(["fix", at("一.xlsx"), "--in-place"]);
    const before = statSync(at("一.xlsx"));
    const { out } = await jixiao(["fix", at("一.xlsx"), "--in-place"]);
    expect(out).toContain("没有可修复的问题");
    expect(statSync(at("一.xlsx")).ino).toBe(before.ino);
  });
});

test("several files go into a folder; one that cannot be read never stops the others", async () => {
  const { out, code } = await jixiao(["fix", at("坏.xlsx"), at("一.xlsx"), at("无表.xlsx"), "--out", at("修好/新")]);
  expect(code).toBe(2);
  expect(out).toContain("文件不完整");
  expect(readdirSync(at("修好/新")).sort()).toEqual(["一.xlsx", "无表.xlsx"]);
  expect(bytes("修好/新/无表.xlsx")).toEqual(empty);
});

test("two of one name stay apart in the subfolders they have; one that is given twice is one", async () => {
  const args = ["fix", at("一.xlsx"), at("乙"), at("乙/一.xlsx"), "--out", at("分开")];
  const { out } = await jixiao(args);
  expect(out.match(/ → .*一\.xlsx$/gm)).toEqual([` → ${at("分开/一.xlsx")}`, ` → ${at("分开/乙/一.xlsx")}`]);
  expect([text("分开/一.xlsx", 1), text("分开/乙/一.xlsx", 1)]).toEqual(["≤3次", "≤3次"]);
});

test("ctrl+C finishes the file in work, reports what is done and says how many were not reached", async () => {
  const files = ["一.xlsx", "乙/一.xlsx", "无表.xlsx"].map(at);
  const args = ["fix", ...files, "--out", at("断")];
  const { code, out, err } = await jixiao(args, { interactive: true, interruptAt: "2/3" });
  expect(code).toBe(130);
  expect(out).toContain("修复后还有 2 个错误");
  expect(err).toContain("已中断：完成 2 个文件，还有 1 个没有处理。");
  expect(readdirSync(at("断")).sort()).toEqual(["一.xlsx", "乙"]);
});

test.each<[string, string[], string]>([
  ["the copy is the original", ["一.xlsx", "--out", "一.xlsx"], "是原文件"],
  ["the folder is that of the originals", ["一.xlsx", "无表.xlsx", "--out", "."], "是原文件"],
])("%s: a wrong call, and nothing is written", async (_what, args, message) => {
  const { code, err } = await jixiao(["fix", ...args.map((arg) => (arg.startsWith("--") ? arg : at(arg)))]);
  expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  expect(bytes("一.xlsx")).toEqual(faulty);
});

test("a protected sheet and a formula are left alone, and it says so", async () => {
  const { out } = await jixiao(["fix", at("锁.xlsx"), "--out", at("修.xlsx")]);
  expect(out).toContain("锁!D2  没有修改：工作表受保护");
  expect(out).not.toContain("没有可修复的问题");
  expect(bytes("修.xlsx")).toEqual(locked);
  const data = `<row r="1">${["一级指标", "二级指标", "三级指标", "指标值"].map((label, index) => `<c r="${"ABCD"[index]}1" t="inlineStr"><is><t>${label}</t></is></c>`).join("")}</row>${formula}`;
  const calculated = new SampleFolder({ "式.xlsx": buildWorkbook({ sheets: [{ data }] }) });
  await jixiao(["fix", calculated.at("式.xlsx"), "--in-place"]);
  expect(readWorkbook(new Uint8Array(readFileSync(calculated.at("式.xlsx")))).sheets[0]!.cell(1, 3)?.formula).toBe(
    true,
  );
  calculated.remove();
});

test("a place that cannot be written to is a problem of that file", async () => {
  const { code, out } = await jixiao(["fix", at("一.xlsx"), "--out", at("没有/修.xlsx")]);
  expect([code, out]).toEqual([2, expect.stringContaining("没能写入")]);
});

describe("--profile", () => {
  test("a file of one's own: its silent rules fix nothing", async () => {
    const { out } = await jixiao(["fix", at("一.xlsx"), "--in-place", "--profile", at("方案.json")]);
    expect(out).toContain("没有可修复的问题");
  });

  test("is named in the report of a check", async () => {
    const { out } = await jixiao(["check", at("一.xlsx"), "--format", "json", "--profile", at("方案.json")]);
    expect(JSON.parse(out).profile).toBe("本局");
  });

  test.each([
    ["错.json", "rules：没有“Z01”这一项"],
    ["没有.json", "可用：hebei-county、central-2015"],
  ])("%s is a wrong call", async (name, message) => {
    const { code, err } = await jixiao(["check", at("一.xlsx"), "--profile", at(name)]);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });
});
