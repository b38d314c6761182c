import { parseCall } from "../../src/cli/arguments";
import { commands } from "../../src/cli/commands";

/** The command, its language and its options as understood. */
function understood(args: string[]) {
  const call = parseCall(args);
  if (call.kind !== "command") return call;
  return { command: call.command, language: call.language, options: call.errand.options };
}

test("what is not said has its default", () => {
  expect(understood(["check", "一.xlsx", "二"])).toEqual({
    command: "check",
    language: "zh",
    options: {
      files: ["一.xlsx", "二"],
      format: "text",
      profile: "hebei-county",
      severity: "hint",
      out: undefined,
      jobs: undefined,
      resume: false,
    },
  });
});

test("options may stand anywhere, with = or without", () => {
  const call = understood(["--lang", "en", "check", "--format=json", "-", "--severity", "error", "--out", "a.json"]);
  expect(call).toMatchObject({
    language: "en",
    options: { files: ["-"], format: "json", severity: "error", out: "a.json" },
  });
});

test.each<[string[], object]>([
  [
    ["fix", "一.xlsx", "--out", "二.xlsx"],
    { files: ["一.xlsx"], profile: "hebei-county", suggestions: false, out: "二.xlsx" },
  ],
  [
    ["fix", "一.xlsx", "--in-place", "--suggestions", "--profile", "本局.json"],
    { files: ["一.xlsx"], profile: "本局.json", suggestions: true, out: null },
  ],
  [["rules"], { code: null, format: "md" }],
  [["rules", "C06", "--format", "json"], { code: "C06", format: "json" }],
])("%j", (args, options) => {
  expect(understood(args)).toEqual({ command: args[0], language: "zh", options });
});

test("behind -- everything is a file", () => {
  expect(understood(["check", "--", "--format"])).toMatchObject({ options: { files: ["--format"], format: "text" } });
});

test.each(["--help", "-h", "--version"])("%s needs no command", (option) => {
  expect(parseCall([option]).kind).toBe(option === "--version" ? "version" : "help");
});

const known = commands.map(({ name }) => name).join("、");

test.each<[args: string[], message: string]>([
  [[], `请写明命令。现有命令：${known}。用法见 jixiao --help。`],
  [["mark", "一.xlsx"], `没有“mark”这个命令。现有命令：${known}。用法见 jixiao --help。`],
  [["check"], "请写明文件或文件夹。"],
  [
    ["check", "一.xlsx", "--format", "pdf"],
    "选项“--format”没有“pdf”这个值。可用：text、json、ndjson、csv、sarif、html、xlsx、letter。",
  ],
  [["check", "一.xlsx", "--severity", "fatal"], "选项“--severity”没有“fatal”这个值。可用：error、warning、hint。"],
  [["check", "一.xlsx", "--suggestions"], "命令“check”没有“--suggestions”这个选项。"],
  [["fix", "一.xlsx", "--format", "json", "--in-place"], "命令“fix”没有“--format”这个选项。"],
  [["fix", "--in-place"], "请写明文件或文件夹。"],
  [["fix", "一.xlsx"], "请写明修复后存到哪里：--out 路径（副本），或 --in-place（改原文件），两者选一。"],
  [
    ["fix", "一.xlsx", "--out", "二.xlsx", "--in-place"],
    "请写明修复后存到哪里：--out 路径（副本），或 --in-place（改原文件），两者选一。",
  ],
  [["rules", "C06", "C07"], "一次只能查一条规则；不写编号则列出全部。"],
  [["rules", "--format", "text"], "选项“--format”没有“text”这个值。可用：md、json。"],
  [["check", "一.xlsx", "--lang", "fr"], "选项“--lang”没有“fr”这个值。可用：zh、en。"],
  [["check", "一.xlsx", "--jobs", "0"], "选项“--jobs”要写 1 到 256 之间的整数，不能是“0”。"],
  [["check", "一.xlsx", "--jobs", "两"], "选项“--jobs”要写 1 到 256 之间的整数，不能是“两”。"],
  [["check", "一.xlsx", "--jobs", "1e9"], "选项“--jobs”要写 1 到 256 之间的整数，不能是“1e9”。"],
  [
    ["check", "一.xlsx", "--format", "csv", "--out", "预算/二.XLSM"],
    "“预算/二.XLSM”是工作簿的名字，csv 格式写进去打不开。请换扩展名，或用 --format xlsx。",
  ],
  [["check", "一.xlsx", "--resume"], "--resume 要和 --out 路径一起用：记录存在结果旁边（路径加 .record）。"],
  [["check", "一.xlsx", "--threads", "4"], "没有“--threads”这个选项。"],
  [["check", "一.xlsx", "--constructor"], "没有“--constructor”这个选项。"],
  [["check", "一.xlsx", "-x"], "没有“-x”这个选项。"],
  [["check", "一.xlsx", "--out"], "选项“--out”后面缺少内容。"],
  [["check", "一.xlsx", "--out="], "选项“--out”后面缺少内容。"],
  [["check", "一.xlsx", "--out", "--format", "json"], "选项“--out”后面缺少内容。"],
  [["check", "一.xlsx", "--help=yes"], "选项“--help”后面不需要内容。"],
  [["check", "--lang", "en"], "Name files or folders."],
])("%j → %s", (args, message) => {
  expect(() => parseCall(args)).toThrow(expect.objectContaining({ name: "UsageError", message }));
});
