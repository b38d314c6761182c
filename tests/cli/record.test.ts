import { existsSync, readFileSync, renameSync, statSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { workbookOfForms } from "../fixtures/many-forms";
import { jixiao, type Run } from "./fake-terminal";
import { empty, faulty, SampleFolder, waivedWorkbook } from "./sample-folder";

let folder: SampleFolder;
beforeEach(() => {
  folder = new SampleFolder({
    "预算/一.xlsx": faulty,
    "预算/二.xlsx": empty,
    "预算/三.xlsx": waivedWorkbook,
    "预算/坏.xlsx": "只是文字",
  });
});
afterEach(() => folder.remove());

const out = (): string => folder.at("结果.ndjson");
const record = (): string => `${out()}.record`;
const names = (): string[] => ["一", "二", "三", "坏"].map((name) => folder.at(`预算/${name}.xlsx`));

/** Checks the four workbooks with --resume, and tells how many results were kept. */
async function check(...more: string[]): Promise<Run & { kept: number }> {
  const args = ["check", ...names(), "--format", "ndjson", "--out", out(), "--resume", ...more];
  const run = await jixiao(args, { interactive: true });
  return { ...run, kept: Number(/(\d+) (?:个文件没有变|file\(s\) have not)/.exec(run.err)?.[1] ?? 0) };
}

/** Changes the record so that an answer that comes from it can be told from one that was found anew. */
function markRecord(): void {
  writeFileSync(record(), readFileSync(record(), "utf8").replaceAll("怎么", "怎幺").replaceAll("单位", "单-位"));
}

test("what has not changed is not looked at again, and the result is the same, byte for byte", async () => {
  const first = await check();
  const result = readFileSync(out(), "utf8");
  expect(first).toMatchObject({ code: 2, kept: 0 });
  expect(result.trimEnd().split("\n")).toHaveLength(4);
  const second = await check();
  expect(second).toMatchObject({ code: 2, kept: 4 });
  expect(readFileSync(out(), "utf8")).toBe(result);
  markRecord();
  await check();
  expect(readFileSync(out(), "utf8")).toBe(result.replaceAll("怎么", "怎幺").replaceAll("单位", "单-位"));
});

test("the record is plain: its conditions, then each file with its facts, result and traces", async () => {
  await check();
  const [heading, ...files] = readFileSync(record(), "utf8").trimEnd().split("\n");
  expect(JSON.parse(heading ?? "")).toEqual({
    schema: "jixiao.record/1",
    version: expect.any(String),
    ruleSet: expect.any(String),
    setup: expect.stringMatching(/^[\da-f]{64}$/),
  });
  const results = readFileSync(out(), "utf8").trimEnd().split("\n");
  expect(files.map((line) => JSON.parse(line))).toEqual(
    results.map((line, index) => ({
      path: names()[index],
      size: expect.any(Number),
      mtimeMs: expect.any(Number),
      ctimeMs: expect.any(Number),
      result: JSON.parse(line),
      traces: expect.any(Array),
    })),
  );
});

test.each<[what: string, change: () => void]>([
  ["other content", () => writeFileSync(folder.at("预算/一.xlsx"), empty)],
  ["the same size, another time", () => utimesSync(folder.at("预算/一.xlsx"), new Date(), new Date(2020, 1, 1))],
  [
    "written again, the time set back",
    () => {
      const file = folder.at("预算/一.xlsx");
      const { mtime } = statSync(file);
      writeFileSync(file, faulty);
      utimesSync(file, mtime, mtime);
    },
  ],
])("a file that changed is looked at again: %s", async (_what, change) => {
  await check();
  markRecord();
  await new Promise((resolve) => setTimeout(resolve, 20));
  change();
  expect((await check()).kept).toBe(3);
  const [line = ""] = readFileSync(out(), "utf8").split("\n");
  expect(line).not.toMatch(/单-位/);
  expect((await check()).kept).toBe(4);
});

test("a file that is gone is reported, whatever the record says", async () => {
  const [first = ""] = names();
  await check();
  renameSync(first, folder.at("别处.xlsx"));
  expect((await check()).kept).toBe(3);
  expect(JSON.parse(readFileSync(out(), "utf8").split("\n")[0] ?? "")).toMatchObject({
    path: first,
    error: { code: "not-found" },
  });
});

test.each<[what: string, args: string[]]>([
  ["profile", ["--profile", "方案.json"]],
  ["severity", ["--severity", "error"]],
  ["language", ["--lang", "en"]],
])("with another %s everything is looked at again", async (_what, args) => {
  const profile = { name: "own", extends: "hebei-county", rules: { C06: "off" } };
  writeFileSync(folder.at("方案.json"), JSON.stringify(profile));
  const own = args.map((arg) => (arg === "方案.json" ? folder.at(arg) : arg));
  await check();
  expect((await check(...own)).kept).toBe(0);
  expect((await check(...own)).kept).toBe(4);
  expect((await check()).kept).toBe(0);
});

test("a profile file of the same name that says something else counts as another", async () => {
  const own = ["--profile", folder.at("方案.json")];
  const write = (rules: object): void =>
    writeFileSync(folder.at("方案.json"), JSON.stringify({ name: "own", extends: "hebei-county", rules }));
  write({ C06: "off" });
  await check(...own);
  write({ C06: "hint" });
  expect((await check(...own)).kept).toBe(0);
});

test("another format goes on from the same record", async () => {
  await check();
  expect((await check("--format", "json")).kept).toBe(4);
  expect(JSON.parse(readFileSync(out(), "utf8")).files).toHaveLength(4);
});

test("a last line that was broken off is dropped, and the file looked at again", async () => {
  await check();
  const whole = readFileSync(record());
  truncateSync(record(), whole.length - 5);
  expect((await check()).kept).toBe(3);
  expect(readFileSync(record())).toEqual(whole);
});

test("a damaged line costs its own file only", async () => {
  await check();
  const lines = readFileSync(record(), "utf8").split("\n");
  lines[1] = (lines[1] ?? "").slice(0, -20);
  lines[2] = "\u0000";
  writeFileSync(record(), lines.join("\n"));
  expect((await check()).kept).toBe(2);
  expect((await check()).kept).toBe(4);
});

test.each([
  ["some other file", "我的笔记"],
  ["some other JSON", '{"schema":"jixiao.check/1"}\n'],
  ["a line that never ends", "[".repeat(5000)],
])("%s in the record's place is left alone", async (_what, content) => {
  writeFileSync(record(), content);
  const { code, err } = await check();
  expect([code, err]).toEqual([2, expect.stringContaining("不是校验记录，没有动它")]);
  expect(readFileSync(record(), "utf8")).toBe(content);
  expect(existsSync(out())).toBe(false);
});

test("after ctrl+C the next run goes on where the first stopped", async () => {
  const args = ["check", ...names(), "--format", "ndjson", "--out", out(), "--resume", "--jobs", "1"];
  const broken = await jixiao(args, { interactive: true, interruptAt: "2/4" });
  const [, done, left] = /已中断：完成 (\d) 个文件，还有 (\d) 个没有校验。/.exec(broken.err) ?? [];
  expect([broken.code, Number(done) + Number(left)]).toEqual([130, 4]);
  expect(Number(left)).toBeGreaterThan(0);
  expect((await check()).kept).toBe(Number(done));
});

test("what only shows between files is found with kept results too", async () => {
  const copies = ["甲", "乙"].map((name) => folder.at(`${name}.xlsx`));
  for (const copy of copies) writeFileSync(copy, workbookOfForms(1, "a sheet each"));
  const args = ["check", ...copies, "--format", "json", "--out", out(), "--resume"];
  const acrossOf = async (): Promise<unknown> => {
    await jixiao(args);
    return JSON.parse(readFileSync(out(), "utf8")).across;
  };
  const first = await acrossOf();
  expect(first).toEqual([expect.objectContaining({ code: "F12", severity: "hint", count: 2 })]);
  expect(await acrossOf()).toEqual(first);
});
