import { spawn, spawnSync } from "node:child_process";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { workbookOfForms } from "../fixtures/many-forms";
import { workbookParts } from "../fixtures/workbook-builder";
import { jixiao } from "./fake-terminal";
import { empty, faulty, SampleFolder, waivedWorkbook } from "./sample-folder";

/** Threads run the built program only: `npm test` builds it first. */
const cli = path.join(__dirname, "../../dist/cli.js");

/** A sheet of 60 MB of blanks in 60 kB. */
function bomb(): Uint8Array {
  const parts = Object.entries(workbookParts()).map(([name, xml]) => [name, strToU8(xml)] as const);
  const blanks = new Uint8Array(60 * 1024 * 1024).fill(0x20);
  return zipSync({ ...Object.fromEntries(parts), "xl/worksheets/sheet1.xml": blanks });
}

/** An OLE file, as Excel wraps a workbook with a password. */
function encrypted(): Uint8Array {
  const start = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return Uint8Array.from([...start, ...Array<number>(504).fill(0), ...Buffer.from("EncryptedPackage", "utf16le")]);
}

const folder = new SampleFolder({
  "各单位/01.xlsx": faulty,
  "各单位/02.xlsx": bomb(),
  "各单位/03.xlsx": waivedWorkbook,
  "各单位/04.xlsx": faulty.slice(0, 700),
  "各单位/05.xlsx": encrypted(),
  "各单位/06.xlsx": empty,
  "各单位/07.xlsx": "只是文字",
  "各单位/08.xlsx": workbookOfForms(2, "a sheet each"),
  "各单位/09.xlsx": workbookOfForms(2, "a sheet each"),
  "各单位/10.xlsx": faulty,
});
afterAll(() => folder.remove());

/** Runs the built program and gives what it printed, without the time it took. */
function built(...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: "utf8" });
  return { status, out: stdout.replace(/"durationMs": \d+/, '"durationMs": 0'), err: stderr };
}

describe("jobs", () => {
  test.each(["text", "json", "ndjson"])("%s: one job, two, or as many as cores give the same bytes", (format) => {
    const args = ["check", folder.at("各单位"), "--format", format];
    const one = built(...args, "--jobs", "1");
    expect(one).toMatchObject({ status: 2, err: "" });
    expect(one.out).not.toBe("");
    expect(built(...args, "--jobs", "2")).toEqual(one);
    expect(built(...args)).toEqual(one);
  });

  test("in this thread or in others, the result is the same", async () => {
    const args = ["check", folder.at("各单位"), "--format", "ndjson"];
    expect((await jixiao(args)).out).toBe(built(...args, "--jobs", "2").out);
  });
});

test("one bad file never stops the rest", () => {
  const { files, summary } = JSON.parse(built("check", folder.at("各单位"), "--format", "json", "--jobs", "2").out);
  expect(files.map((file: { error: { code: string } | null }) => file.error?.code)).toEqual([
    undefined,
    "too-large",
    undefined,
    "truncated",
    "encrypted",
    undefined,
    "not-a-workbook",
    undefined,
    undefined,
    undefined,
  ]);
  expect(summary).toMatchObject({ files: 10, tables: 7, notReached: 0 });
});

test("what only shows between files closes the report, with all places", () => {
  const { out } = built("check", folder.at("各单位/08.xlsx"), folder.at("各单位/09.xlsx"));
  expect(out).toMatch(/\n各文件之间\n {2}● 项目“.+”（\w{21}）的同一种表在不同文件里有 2 张。 {2}\[F12\]\n/);
  expect(out).toMatch(/08\.xlsx .+\n.+09\.xlsx .+\n/);
});

test("a file that is given twice, or by a link as well, is no copy of itself", () => {
  const [file, link] = [folder.at("各单位/08.xlsx"), folder.at("链接.xlsx")];
  symlinkSync(file, link);
  const { out } = built("check", file, file, link);
  expect(out).not.toContain("各文件之间");
  expect(out).toMatch(/\n3 个文件、6 张表/);
});

test("- takes a list in the encoding of a Chinese Windows", () => {
  const list = Buffer.concat([Buffer.from(`${folder.root}/`), Buffer.from([0xb1, 0xed]), Buffer.from(".xlsx\r\n")]);
  const { stdout } = spawnSync(process.execPath, [cli, "check", "-", "--format", "ndjson"], { input: list });
  expect(JSON.parse(stdout.toString("utf8")).path).toBe(`${folder.root}/表.xlsx`);
});

describe("ctrl+C", () => {
  test("ends with what is done reported, and says how many were not reached", async () => {
    const list = Array.from({ length: 3000 }, () => folder.at("各单位/09.xlsx")).join("\n");
    const child = spawn(process.execPath, [cli, "check", "-", "--format", "json", "--jobs", "2"]);
    child.stdin.end(list);
    let out = "";
    let err = "";
    child.stderr.on("data", (piece) => (err += piece));
    child.stdout.on("data", (piece) => {
      if (out === "") child.kill("SIGINT");
      out += piece;
    });
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(code).toBe(130);
    const { files, summary } = JSON.parse(out);
    expect(files).toHaveLength(summary.files);
    expect(summary.notReached).toBeGreaterThan(0);
    expect(summary.files + summary.notReached).toBe(3000);
    expect(err).toBe(`已中断：完成 ${summary.files} 个文件，还有 ${summary.notReached} 个没有校验。\n`);
  });

  test("with --out the file holds what was done", async () => {
    const out = folder.at("断.json");
    const args = ["check", folder.at("各单位"), "--format", "json", "--out", out, "--jobs", "1"];
    const { code } = await jixiao(args, { interactive: true, interruptAt: "2/10" });
    const { files, summary } = JSON.parse(readFileSync(out, "utf8"));
    expect([code, files.length + summary.notReached]).toEqual([130, 10]);
    expect(summary.notReached).toBeGreaterThan(0);
  });
});

test("- takes lists as programs write them: a byte order mark, CRLF, blank lines, paths that lead nowhere", async () => {
  const input = `\uFEFF${folder.at("各单位/01.xlsx")}\r\n\r\n  \r\n${folder.at("没有.xlsx")}\r\n${folder.at("各单位/06.xlsx")}`;
  const { out, code } = await jixiao(["check", "-", "--format", "ndjson"], { input });
  const lines = out.trimEnd().split("\n");
  expect(
    lines.map((line) => JSON.parse(line)).map(({ path: file, error }) => [path.basename(file), error?.code]),
  ).toEqual([
    ["01.xlsx", undefined],
    ["没有.xlsx", "not-found"],
    ["06.xlsx", undefined],
  ]);
  expect(code).toBe(2);
});

test("an older result stays until the new one is whole", async () => {
  writeFileSync(folder.at("旧.json"), "旧");
  const args = ["check", folder.at("各单位/01.xlsx"), "--format", "json", "--out", folder.at("旧.json")];
  const seen: string[] = [];
  await jixiao([...args, folder.at("各单位/10.xlsx")], {
    interactive: true,
    watch: () => seen.push(readFileSync(folder.at("旧.json"), "utf8").slice(0, 1)),
  });
  expect(seen.slice(0, 2)).toEqual(["旧", "旧"]);
  expect(readFileSync(folder.at("旧.json"), "utf8").slice(0, 1)).toBe("{");
});

test("the bar tells how fast it goes and how long it takes", async () => {
  const files = Array.from({ length: 6 }, () => folder.at("各单位/06.xlsx"));
  const { err } = await jixiao(["check", ...files, "--out", folder.at("结果.txt")], { interactive: true, width: 60 });
  expect(err).toMatch(/\r█+░+ 2\/6 \d+(?:\.\d)? 个\/秒 还需 0:0\d\u001b\[K/);
});
