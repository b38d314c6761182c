import fc from "fast-check";
import { csvField, csvWriter } from "../../../src/core/report/csv";
import type { FileJson } from "../../../src/core/report/json";
import { noTotals } from "../../../src/core/report/totals";
import { hostileTexts } from "./hostile";
import {
  brokenFile,
  hostileFile,
  sampleAcross,
  sampleClosing,
  sampleFile,
  sampleFinding,
  sampleWaiverProblem,
} from "./sample-files";

function csvOf(...files: readonly FileJson[]): string {
  const writer = csvWriter("zh");
  return [writer.begin(), ...files.map((file) => writer.file(file)), writer.end(noTotals, sampleClosing)].join("");
}

test("a byte order mark, a heading, a line for each finding", () => {
  expect(csvOf(sampleFile())).toBe(
    [
      '\ufeff"文件","单位","项目","工作表","单元格","级别","规则","规则名称","单元格内容","问题","怎么改","修改建议"\r\n',
      '"预算/一.xlsx","766001某某局本级","防汛项目","目标表","E12","错误","C06","没有计量单位","≥90","“≥90”缺少单位","补上单位","改为“≥90%”"\r\n',
    ].join(""),
  );
});

test("what could not be read or checked, and what was waived, stands there too", () => {
  const waived = { ...sampleFinding(), reason: "附件里有", date: "", waiver: { sheet: "校验说明", row: 2 } };
  const notChecked = [{ code: "E03", tableId: "t1", reason: "公式没有结果" }];
  const lines = csvOf(sampleFile({ findings: [], waived: [waived], notChecked }), brokenFile).split("\r\n");
  expect(lines.slice(1)).toEqual([
    expect.stringMatching(/^"预算\/一\.xlsx",.*"E12","已忽略","C06",.*"附件里有"/),
    expect.stringMatching(/^"预算\/一\.xlsx",.*"目标表","","未能校验","E03",.*"公式没有结果"/),
    expect.stringMatching(/^"坏\.xlsx",.*"无法读取","truncated",.*"文件不完整。"/),
    "",
  ]);
});

test("a waiver that covers nothing is told of, and where it stands", () => {
  const [, , line] = csvOf(sampleFile({ waiverProblems: [sampleWaiverProblem()] })).split("\r\n");
  expect(line).toBe(
    '"预算/一.xlsx","766001某某局本级","","校验说明","A3","说明无效","lapsed","","","规则 C06 的说明已失效。","",""',
  );
});

test("what concerns several files, and that a run was broken off, comes last", () => {
  const end = csvWriter("zh").end(noTotals, { ...sampleClosing, across: [sampleAcross()], notReached: 3 });
  expect(String(end).split("\r\n")).toEqual([
    expect.stringMatching(
      /^"预算\/二\.xlsx","","防汛项目","目标表","B3","错误","F12",.*"“防汛项目”重复","核对编码",""$/,
    ),
    expect.stringMatching(/"未能校验".*还有 3 个文件没有校验/),
    "",
  ]);
});

test.each([
  ["a plain negative number can do no harm", "-5%", "-5%"],
  ["a plain positive one", "+3.5", "+3.5"],
  ["a comparator is no formula", "≥90%", "≥90%"],
  ["a sum", "-5+cmd|' /C calc'!A0", "'-5+cmd|' /C calc'!A0"],
  ["a range", "-5~5", "'-5~5"],
  ["a minus sign of print", "−5万元", "'−5万元"],
  ["a superscript that some programs take for its like", "⁼1+1", "'⁼1+1"],
  ["an apostrophe stays one", "'=1", "'=1"],
])("%s: %s", (_what, text, field) => {
  expect(csvField(text)).toBe(field);
});

const leads = ["=", "+", "-", "@", "＝", "＋", "－", "＠", "﹦", "﹢", "﹣", "﹫"];
const before = ["", " ", "\u00a0", "\u3000", "\n", "\r", "\t", "\u0000", "\u200b", "\ufeff", "\u202e", " \r\n\t"];
test.each(leads.flatMap((lead) => before.map((start) => start + lead)))("%j begins no formula", (start) => {
  expect(csvField(`${start}HYPERLINK(1)`)).toMatch(/^'/);
});

test("every field of every file stays in its quotes, on its line, and begins no formula", () => {
  const anyText = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: "binary", maxLength: 40 }));
  fc.assert(
    fc.property(anyText, (text) => {
      const lines = csvOf(hostileFile(text)).slice(1).split("\r\n");
      expect(lines).toHaveLength(7);
      for (const line of lines.slice(0, -1)) {
        const fields = line.match(/"(?:[^"\r\n]|"")*"(?:,|$)/g) ?? [];
        expect(fields.join("")).toBe(line);
        expect(fields).toHaveLength(12);
        for (const field of fields) expect(field).not.toMatch(/^"\s*[=@＝＠]/);
      }
    }),
  );
});
