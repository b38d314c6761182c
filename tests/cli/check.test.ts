import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import manifest from "../../package.json";
import { jixiao } from "./fake-terminal";
import { empty, faulty, SampleFolder, waivedWorkbook } from "./sample-folder";

const folder = new SampleFolder({
  "一.xlsx": faulty,
  "无表.xlsx": empty,
  "说明.xlsx": waivedWorkbook,
  "坏/半.xlsx": faulty.slice(0, 700),
  "坏/说明.xlsx": "只是文字",
  "坏/一.xlsx": faulty,
});
afterAll(() => folder.remove());
const at = (name: string): string => folder.at(name);

describe("exit codes", () => {
  test.each<[what: string, args: string[], code: number]>([
    ["no table, no error", ["check", at("无表.xlsx")], 0],
    ["an error-level finding", ["check", at("一.xlsx"), "--severity", "error"], 1],
    ["a file that cannot be read among good ones", ["check", at("坏")], 2],
    ["a missing path", ["check", at("x.xlsx")], 2],
    ["an unknown command", ["mark", at("一.xlsx")], 2],
    ["help", ["--help"], 0],
  ])("%s", async (_what, args, code) => {
    expect((await jixiao(args)).code).toBe(code);
  });
});

test("text: findings with cell, message and remedy, and a last line", async () => {
  const { out, err } = await jixiao(["check", at("一.xlsx")]);
  expect(out).toContain("目标表!D2");
  expect(out).toContain("怎么改：");
  expect(out).toMatch(/\n1 张表、6 行指标、\d+ 条规则：.*。\n$/);
  expect(err).toBe("");
});

test("--help behind a command tells of that command only", async () => {
  const [all, check, rules] = await Promise.all(
    [[], ["check"], ["rules"]].map((words) => jixiao([...words, "--help"])),
  );
  for (const part of ["jixiao check 文件", "jixiao fix 文件", "check 的选项", "rules 的选项", "通用选项"]) {
    expect(all?.out).toContain(part);
  }
  expect(check?.out).toMatch(/^用法：\n {2}jixiao check .*\n\n“文件”可以是[\s\S]*\n\ncheck 的选项[\s\S]*\n\n通用选项/);
  expect(check?.out).not.toMatch(/jixiao fix|rules 的选项/);
  expect(rules?.out).toMatch(/^用法：\n {2}jixiao rules .*\n\nrules 的选项\n.*\n\n通用选项/);
});

test("text in English", async () => {
  const { out } = await jixiao(["check", at("一.xlsx"), "--lang", "en"]);
  expect(out).toContain("What to do: ");
  expect(out).not.toContain("怎么改");
});

test("json: one object, every file in it", async () => {
  const { out, err } = await jixiao(["check", at("坏"), at("x.xlsx"), "--format", "json"]);
  const report = JSON.parse(out);
  expect(report).toMatchObject({ schema: "jixiao.check/1", version: manifest.version, profile: "hebei-county" });
  expect(
    report.files.map((file: { path: string; error: { code: string } | null }) => [file.path, file.error?.code]),
  ).toEqual([
    [at("坏/一.xlsx"), undefined],
    [at("坏/半.xlsx"), "truncated"],
    [at("坏/说明.xlsx"), "not-a-workbook"],
    [at("x.xlsx"), "not-found"],
  ]);
  expect(report.files[0].findings).toContainEqual(expect.objectContaining({ sheet: "目标表", cell: "D2" }));
  expect(report.summary).toMatchObject({ files: 4, tables: 1, indicators: 6, durationMs: expect.any(Number) });
  expect(err).toBe("");
});

test("ndjson: the same file objects, one a line", async () => {
  const args = ["check", at("坏"), at("无表.xlsx")];
  const lines = (await jixiao([...args, "--format", "ndjson"])).out.trimEnd().split("\n");
  const whole = JSON.parse((await jixiao([...args, "--format", "json"])).out);
  expect(lines.map((line) => JSON.parse(line))).toEqual(whole.files);
});

describe("what the workbook waives", () => {
  test("stands apart in the JSON, with reason and row", async () => {
    const { out } = await jixiao(["check", at("说明.xlsx"), "--format", "ndjson"]);
    const { findings, waived, waiverProblems } = JSON.parse(out);
    expect(findings.map(({ code, cell }: { code: string; cell: string }) => `${code} ${cell}`)).not.toContain("C06 D3");
    expect(waived).toEqual([
      expect.objectContaining({
        code: "C06",
        cell: "D3",
        reason: "附件里有",
        date: "2026-03-05",
        waiver: { sheet: "校验说明", row: 2 },
      }),
    ]);
    expect(waiverProblems).toEqual([expect.objectContaining({ kind: "unneeded", sheet: "校验说明", row: 3 })]);
  });

  test("is no error any more, and the text tells of it", async () => {
    const { out, code } = await jixiao(["check", at("说明.xlsx")]);
    expect(code).toBe(0);
    expect(out).toMatch(/○ 目标表!D3 {2}已忽略：.*理由：附件里有 {2}\[C06\]/);
    expect(out).toMatch(/● 校验说明!A3 .*没有对应的问题/);
  });
});

test("--severity leaves milder findings out", async () => {
  const { out } = await jixiao(["check", at("一.xlsx"), "--format", "ndjson", "--severity", "error"]);
  const severities = JSON.parse(out).findings.map(({ severity }: { severity: string }) => severity);
  expect(new Set(severities)).toEqual(new Set(["error"]));
});

describe("--out", () => {
  test("writes the result to a file and nothing to the screen", async () => {
    const { out, code } = await jixiao(["check", at("一.xlsx"), "--format", "json", "--out", at("结果.json")]);
    expect([out, code]).toEqual(["", 1]);
    expect(JSON.parse(readFileSync(at("结果.json"), "utf8"))).toMatchObject({ schema: "jixiao.check/1" });
  });

  test("tells a person at the screen what came of it", async () => {
    const { err } = await jixiao(["check", at("一.xlsx"), "--out", at("结果.txt")], { interactive: true });
    expect(err).toContain("1 张表");
    expect(err).toContain(`结果已写入 ${at("结果.txt")}`);
  });

  test("never overwrites a workbook that is to be checked", async () => {
    const out = path.join(at("坏"), ".", "一.xlsx");
    const { err, code } = await jixiao(["check", at("坏"), "--format", "xlsx", "--out", out]);
    expect([code, err]).toEqual([2, expect.stringContaining("结果不能写到它上面")]);
    expect(new Uint8Array(readFileSync(at("坏/一.xlsx")))).toEqual(faulty);
  });

  test("says why it could not write", async () => {
    const { err, code } = await jixiao(["check", at("一.xlsx"), "--out", at("没有/结果.txt")]);
    expect([code, err]).toEqual([2, expect.stringContaining("无法写入")]);
  });
});

test("- checks the paths on standard input; none at all is a wrong call", async () => {
  const { out } = await jixiao(["check", "-", "--format", "ndjson"], { input: `${at("一.xlsx")}\n` });
  expect(JSON.parse(out).path).toBe(at("一.xlsx"));
  expect(await jixiao(["check", "-"])).toEqual({ code: 2, out: "", err: "标准输入里没有文件路径。\n" });
});

test("a progress bar on a screen only, gone at the end", async () => {
  const files = [at("一.xlsx"), at("无表.xlsx"), at("一.xlsx")];
  expect((await jixiao(["check", ...files])).err).toBe("");
  const { err } = await jixiao(["check", ...files], { interactive: true });
  expect(err).toContain("░ 0/3");
  expect(err.endsWith("\r\u001b[K")).toBe(true);
});

test("when nobody reads any more the work stops", async () => {
  const files = Array.from({ length: 5 }, () => at("一.xlsx"));
  const { out } = await jixiao(["check", ...files, "--format", "ndjson"], { takes: 2 });
  expect(out.trimEnd().split("\n")).toHaveLength(2);
});

test("what nobody foresaw is one line and exit code 2, never a stack trace", async () => {
  const { code, err } = await jixiao(["check", "-"], { inputError: new Error("EIO") });
  expect([code, err]).toEqual([2, expect.stringMatching(/^出了意外.*：EIO\n$/)]);
});

test("the version is the package's", async () => {
  expect(await jixiao(["--version"])).toEqual({ code: 0, out: `${manifest.version}\n`, err: "" });
});

/** The built program, as people start it; `npm test` builds it first. */
describe("dist/cli.js", () => {
  const cli = path.join(__dirname, "../../dist/cli.js");

  test("is built", () => {
    expect(existsSync(cli)).toBe(true);
  });

  test("prints everything into a pipe, however long, and sets the exit code", () => {
    const many = Array.from({ length: 400 }, () => at("一.xlsx")).join("\n");
    const { status, stdout } = spawnSync(process.execPath, [cli, "check", "-", "--format", "json"], {
      input: many,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });
    expect(status).toBe(1);
    expect(JSON.parse(stdout).files).toHaveLength(400);
  });

  test("ends quietly when the reader goes away", () => {
    const many = Array.from({ length: 400 }, () => `"${at("一.xlsx")}"`).join(" ");
    const script = `"${process.execPath}" "${cli}" check ${many} --format ndjson | head -n 1`;
    const output = execFileSync("sh", ["-c", `${script} 2>&1`], { encoding: "utf8" });
    expect(JSON.parse(output).error).toBeNull();
  });
});
