import path from "node:path";
import { findFiles } from "../../src/cli/files";
import { matchesSegment } from "../../src/cli/glob";
import { SampleFolder } from "./sample-folder";

const folder = new SampleFolder({
  "预算/a.xlsx": "",
  "预算/B.XLSM": "",
  "预算/~$a.xlsx": "",
  "预算/说明.docx": "",
  "预算/旧.xls": "",
  "预算/2026/c.xlsx": "",
  "预算/2026/.git/d.xlsx": "",
  "预算/2026/深/e.xlsx": "",
  "空/说明.txt": "",
  "怪/[1] a*b.txt": "",
});
afterAll(() => folder.remove());

/** The found paths below the folder, with "/" and the problem behind them. */
async function find(given: readonly string[], input = ""): Promise<string[]> {
  const found = await findFiles(
    given.map((one) => (one === "-" ? one : folder.at(one))),
    async () => input,
  );
  return found.map(({ path: file, problem }) => {
    const name = path.relative(folder.root, file).split(path.sep).join("/");
    return problem === null ? name : `${name} (${problem})`;
  });
}

test.each<[what: string, given: string[], found: string[]]>([
  ["a file is taken as it is, whatever its name", ["预算/说明.docx"], ["预算/说明.docx"]],
  [
    "a folder with its subfolders, but no lock files and nothing hidden",
    ["预算"],
    ["预算/2026/c.xlsx", "预算/2026/深/e.xlsx", "预算/B.XLSM", "预算/a.xlsx"],
  ],
  ["a folder without workbooks", ["空"], ["空 (empty-folder)"]],
  ["a path that leads nowhere", ["预算/x.xlsx"], ["预算/x.xlsx (not-found)"]],
  ["a path through a file", ["预算/a.xlsx/b.xlsx"], ["预算/a.xlsx/b.xlsx (not-found)"]],
  ["a star", ["预算/*.xls*"], ["预算/a.xlsx", "预算/旧.xls"]],
  ["a question mark", ["预算/?.xlsx"], ["预算/a.xlsx"]],
  ["two stars", ["预算/**/*.xlsx"], ["预算/2026/c.xlsx", "预算/2026/深/e.xlsx", "预算/a.xlsx"]],
  ["a star that meets folders", ["预算/20*"], ["预算/2026/c.xlsx", "预算/2026/深/e.xlsx"]],
  ["a pattern that fits nothing", ["预算/*.ods"], ["预算/*.ods (no-match)"]],
  ["a pattern in a folder that is not there", ["没有/*.xlsx"], ["没有/*.xlsx (no-match)"]],
  ["a file whose name looks like a pattern", ["怪/[1] a*b.txt"], ["怪/[1] a*b.txt"]],
  [
    "several in the order given",
    ["预算/2026/c.xlsx", "x", "预算/a.xlsx"],
    ["预算/2026/c.xlsx", "x (not-found)", "预算/a.xlsx"],
  ],
])("%s", async (_what, given, found) => {
  expect(await find(given)).toEqual(found);
});

test("- reads paths from standard input, one a line, from any program", async () => {
  const input = `\uFEFF${folder.at("预算/a.xlsx")}\r\n\r\n${folder.at("空")}\n${folder.at("预算/?.xlsx")}`;
  expect(await find(["-"], input)).toEqual(["预算/a.xlsx", "空 (empty-folder)", "预算/a.xlsx"]);
});

test.each<[name: string, segment: string, matches: boolean]>([
  ["a.xlsx", "a.xlsx", true],
  ["a.xlsx", "*", true],
  ["a.xlsx", "*.xlsx", true],
  ["a.xlsm", "*.xlsx", false],
  ["绩效表2026.xlsx", "绩效*20??.xls?", true],
  ["aXbXc", "a*b*c", true],
  ["abcbd", "a*bd", true],
  ["ab", "a?b", false],
  ["", "*", true],
  ["", "?", false],
  ["a", "", false],
])("%s against %s", (name, segment, matches) => {
  expect(matchesSegment(name, segment)).toBe(matches);
});

test("a pattern full of stars takes no longer than it should", () => {
  expect(matchesSegment("a".repeat(2_000), `${"*a".repeat(200)}b`)).toBe(false);
});
