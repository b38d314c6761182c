import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { openPackage } from "../../src/hosts/file/package";
import { readWorkbook } from "../../src/hosts/file/read/read-workbook";
import { openRichWorkbook } from "../../src/hosts/file/rich/open-rich-workbook";
import { signedWorkbook } from "../fixtures/foreign-writers";
import { buildWorkbook, workbookParts, zipParts } from "../fixtures/workbook-builder";
import { jixiao } from "./fake-terminal";
import { empty, faulty, SampleFolder, waivedWorkbook } from "./sample-folder";

const rows = [
  ["一级指标", "二级指标", "三级指标", "指标值"],
  ["产出指标", "数量指标", "培训次数", "≦3次"],
];
const structureLocked = workbookParts({ sheets: [{ name: "目标表", rows }] });
structureLocked["xl/workbook.xml"] = structureLocked["xl/workbook.xml"]!.replace(
  "<sheets>",
  '<workbookProtection lockStructure="1"/><sheets>',
);

let folder: SampleFolder;
beforeEach(() => {
  folder = new SampleFolder({
    "一.xlsx": faulty,
    "无表.xlsx": empty,
    "忽略.xlsx": waivedWorkbook,
    "签名.xlsx": signedWorkbook(),
    "锁表.xlsx": buildWorkbook({ sheets: [{ name: "锁", rows, after: '<sheetProtection sheet="1"/>' }] }),
    "锁结构.xlsx": zipParts(structureLocked),
    "坏.xlsx": faulty.slice(0, 700),
    "重名.xlsx": buildWorkbook({
      sheets: [
        { name: "目标表", rows },
        { name: "校验报告", rows: [["自己写的"]] },
      ],
    }),
    "方案.json": JSON.stringify({ name: "本局", extends: "hebei-county", rules: { C01: "off", C06: "off" } }),
  });
});
afterEach(() => folder.remove());
const at = (name: string): string => folder.at(name);
const bytes = (name: string) => new Uint8Array(readFileSync(at(name)));
const sheetNames = (name: string) => readWorkbook(bytes(name)).sheets.map((sheet) => sheet.name);
const report = (name: string, sheetName = "校验报告") => {
  const sheet = readWorkbook(bytes(name)).sheets.find((one) => one.name === sheetName);
  return Array.from({ length: sheet?.rows ?? 0 }, (_, row) =>
    Array.from({ length: sheet?.columns ?? 0 }, (_, column) => sheet?.cell(row, column)?.text ?? "").join("|"),
  );
};

test("a copy has colours, notes and the list of findings; the original stays as it was", async () => {
  const { out, err, code } = await jixiao(["annotate", at("一.xlsx"), "--out", at("批.xlsx")]);
  expect([code, err]).toEqual([1, ""]);
  expect(out).toMatch(/\d+ 条问题，已标出 \d+ 个单元格 → .*批\.xlsx/);
  const { notes, conditionalFormats } = openRichWorkbook(bytes("批.xlsx")).sheet("目标表");
  const unit = notes.find(({ row, column }) => row === 2 && column === 3);
  expect(unit?.text).toMatch(/^【绩效目标表助手】\n✖ C06 /);
  expect(conditionalFormats[0]?.look?.fill).toBe("#FFC7CE");
  expect(sheetNames("批.xlsx")).toEqual(["目标表", "校验报告"]);
  const listed = report("批.xlsx").find((line) => line.includes("C06"));
  expect(listed).toMatch(/^\d+\|目标表\|目标表!D3\|✖ 错误\|C06\|≥95\|[^|]+\|[^|]+$/);
  expect(bytes("一.xlsx")).toEqual(faulty);
});

test("each row of the list leads to its cell", async () => {
  await jixiao(["annotate", at("一.xlsx"), "--out", at("批.xlsx")]);
  const part = new TextDecoder().decode(openPackage(bytes("批.xlsx")).part("xl/worksheets/sheet2.xml"));
  expect(part).toContain('location="目标表!D3"');
});

test("annotating an annotated file renews marks and list instead of adding to them", async () => {
  await jixiao(["annotate", at("一.xlsx"), "--out", at("批.xlsx")]);
  const once = bytes("批.xlsx");
  await jixiao(["annotate", at("批.xlsx"), "--in-place"]);
  expect(bytes("批.xlsx")).toEqual(once);
  const { out } = await jixiao(["annotate", at("批.xlsx"), "--in-place", "--profile", at("方案.json")]);
  expect(out).toContain("批.xlsx");
  expect(sheetNames("批.xlsx")).toEqual(["目标表", "校验报告"]);
  expect(report("批.xlsx").join("\n")).not.toMatch(/C01|C06/);
});

test("a sheet of the user's with the same name is left alone", async () => {
  await jixiao(["annotate", at("重名.xlsx"), "--in-place"]);
  expect(sheetNames("重名.xlsx")).toEqual(["目标表", "校验报告", "校验报告(2)"]);
  expect(report("重名.xlsx")).toEqual(["自己写的"]);
  await jixiao(["annotate", at("重名.xlsx"), "--in-place"]);
  expect(sheetNames("重名.xlsx")).toEqual(["目标表", "校验报告", "校验报告(2)"]);
});

test("what was waived is neither marked nor listed, but counted", async () => {
  const { code } = await jixiao(["annotate", at("忽略.xlsx"), "--out", at("批.xlsx")]);
  expect(code).toBe(0);
  expect(report("批.xlsx").join("\n")).not.toContain("C06");
  expect(report("批.xlsx")[1]).toContain("另有 1 条已忽略");
  const { notes } = openRichWorkbook(bytes("批.xlsx")).sheet("目标表");
  expect(notes.map(({ row, column }) => [row, column])).not.toContainEqual([2, 3]);
});

test("a protected sheet gets no marks, its findings are listed, and it says so", async () => {
  const { out } = await jixiao(["annotate", at("锁表.xlsx"), "--out", at("批.xlsx")]);
  expect(out).toContain("工作表受保护，没有着色和批注：锁。");
  expect(openRichWorkbook(bytes("批.xlsx")).sheet("锁").notes).toEqual([]);
  expect(report("批.xlsx").join("\n")).toContain("锁!D2");
});

test("a workbook that lets no sheet in gets marks without the list, and it says so", async () => {
  const { out } = await jixiao(["annotate", at("锁结构.xlsx"), "--out", at("批.xlsx")]);
  expect(out).toContain("工作簿结构受保护");
  expect(sheetNames("批.xlsx")).toEqual(["目标表"]);
  expect(openRichWorkbook(bytes("批.xlsx")).sheet("目标表").notes.length).toBeGreaterThan(0);
});

test("several files go into a folder; one that cannot be read never stops the others", async () => {
  const { out, code } = await jixiao(["annotate", at("坏.xlsx"), at("一.xlsx"), at("无表.xlsx"), "--out", at("批注")]);
  expect(code).toBe(2);
  expect(out).toContain("文件不完整");
  expect(out).toMatch(/共有 \d+ 个错误.*\n1 个文件没有处理，原因见上。\n$/);
  expect(out).toContain("没有要标出的问题");
  expect(readdirSync(at("批注")).sort()).toEqual(["一.xlsx", "无表.xlsx"]);
  expect(report("批注/无表.xlsx")[1]).toContain("没有找到绩效目标表。");
});

test("in English", async () => {
  const { out } = await jixiao(["annotate", at("一.xlsx"), "--out", at("批.xlsx"), "--lang", "en"]);
  expect(out).toMatch(/\d+ finding\(s\), \d+ cell\(s\) marked/);
  expect(report("批.xlsx")[3]).toBe("No.|Table|Cell|Severity|Rule|Content|Problem|What to do");
});

describe("a digitally signed file", () => {
  test("is reported where a copy is made, on the screen and on standard error; its parts stay", async () => {
    const { out, err } = await jixiao(["annotate", at("签名.xlsx"), "--out", at("批.xlsx")]);
    expect(out).toContain("签名在副本里会显示为无效");
    expect(err).toContain("签名.xlsx  原文件有数字签名");
    const [before, after] = [openPackage(bytes("签名.xlsx")), openPackage(bytes("批.xlsx"))];
    for (const { name, packed } of before.entries.filter((entry) => /^_(?:xmlsignatures|rels)\//.test(entry.name))) {
      expect([name, after.entry(name)?.packed]).toEqual([name, packed]);
    }
  });

  test.each(["annotate", "fix"])("%s does not touch the original, whose signature would be lost", async (command) => {
    const before = bytes("签名.xlsx");
    const { out, code } = await jixiao([command, at("签名.xlsx"), "--in-place"]);
    expect([code, out]).toEqual([2, expect.stringContaining("文件有数字签名，一改就失效")]);
    expect(bytes("签名.xlsx")).toEqual(before);
  });
});

describe.each(["annotate", "fix"])("%s, where a file cannot be written", (command) => {
  const owners: [program: string, file: string][] = [
    ["Excel", "~$一.xlsx"],
    ["WPS", ".~一.xlsx"],
    ["LibreOffice", ".~lock.一.xlsx#"],
  ];

  test.each(owners)("a file open in %s is left alone, in one clear line", async (_program, owner) => {
    writeFileSync(at(owner), "");
    const { out, code } = await jixiao([command, at("一.xlsx"), "--in-place"]);
    expect([code, out]).toEqual([2, expect.stringContaining("文件正在 Excel、WPS 等程序里打开，没有改动。")]);
    expect(bytes("一.xlsx")).toEqual(faulty);
  });

  test.each(owners)(
    "a copy of a file open in %s is made, with a word about what it is a copy of",
    async (_program, owner) => {
      writeFileSync(at(owner), "");
      const { out, err } = await jixiao([command, at("一.xlsx"), "--out", at("新.xlsx")]);
      expect(existsSync(at("新.xlsx"))).toBe(true);
      expect([out, err]).toEqual(Array(2).fill(expect.stringContaining("用的是上次保存的内容")));
    },
  );

  test("an earlier copy that is open is not written over", async () => {
    writeFileSync(at("新.xlsx"), "旧");
    writeFileSync(at("~$新.xlsx"), "");
    const { out } = await jixiao([command, at("一.xlsx"), "--out", at("新.xlsx")]);
    expect(out).toContain("没有改动");
    expect(readFileSync(at("新.xlsx"), "utf8")).toBe("旧");
  });

  test("a read-only file is left alone, in one clear line; a copy of it is not read-only", async () => {
    chmodSync(at("一.xlsx"), 0o444);
    const { out, code } = await jixiao([command, at("一.xlsx"), "--in-place"]);
    expect([code, out]).toEqual([2, expect.stringContaining("文件是只读的，没有改动。")]);
    expect(bytes("一.xlsx")).toEqual(faulty);
    await jixiao([command, at("一.xlsx"), "--out", at("新.xlsx")]);
    expect(statSync(at("新.xlsx")).mode & 0o200).toBe(0o200);
  });

  test("no draft stays behind", async () => {
    await jixiao([command, at("一.xlsx"), "--out", at("没有/新.xlsx")]);
    await jixiao([command, at("一.xlsx"), "--out", at("新.xlsx")]);
    expect(readdirSync(folder.root).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test.each<[string, string, string]>([
    ["over the original", "一.xlsx", "是原文件"],
    ["over the original by way of a link", "链.xlsx", "是原文件"],
    ["under another kind of name", "新.xlsm", "扩展名要和原文件一样（.xlsx）"],
  ])("a copy %s is a wrong call", async (_what, to, message) => {
    symlinkSync(at("一.xlsx"), at("链.xlsx"));
    const { code, err } = await jixiao([command, at("一.xlsx"), "--out", at(to)]);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
    expect(bytes("一.xlsx")).toEqual(faulty);
  });

  test("neither --out nor --in-place is a wrong call", async () => {
    const { code, err } = await jixiao([command, at("一.xlsx")]);
    expect([code, err]).toEqual([2, expect.stringContaining("两者选一")]);
  });

  test("a long name has room for no more, and needs none", async () => {
    const long = `${"绩".repeat(83)}.xlsx`;
    expect((await jixiao([command, at("一.xlsx"), "--out", at(long)])).out).toContain(long);
    expect(existsSync(at(long))).toBe(true);
  });
});

test("a file of an old kind is told as what it is, whatever the copy was to be called", async () => {
  writeFileSync(
    at("旧.xls"),
    Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from("Workbook", "utf16le")]),
  );
  const { out, code } = await jixiao(["annotate", at("旧.xls"), "--out", at("新.xlsx")]);
  expect([code, out]).toEqual([2, expect.stringContaining("旧版 .xls")]);
  expect(out).not.toContain("0 个错误");
});

test("a path without an ending is a folder to be", async () => {
  await jixiao(["annotate", at("一.xlsx"), "--out", at("批注")]);
  expect(readdirSync(at("批注"))).toEqual(["一.xlsx"]);
});
