import { createHash } from "node:crypto";
import { htmlWriter, mostFindings } from "../../../src/core/report/html/page";
import type { FileJson } from "../../../src/core/report/json";
import type { Closing } from "../../../src/core/report/report-writer";
import { addFile, noTotals } from "../../../src/core/report/totals";
import type { Language } from "../../../src/core/text/wording";
import { hostileTexts } from "./hostile";
import {
  brokenFile,
  hostileFile,
  sampleAcross,
  sampleClosing,
  sampleFile,
  sampleFinding,
  sampleTable,
  sampleWaiverProblem,
} from "./sample-files";

const facts = { version: "1.2.3", profile: "hebei-county", ruleSet: "core-1", files: 1 };

function pageOf(files: readonly FileJson[], closing: Partial<Closing> = {}, language: Language = "zh"): string {
  const writer = htmlWriter(facts, language);
  const pieces = [writer.begin(), ...files.map((file) => writer.file(file))];
  return [...pieces, writer.end(files.reduce(addFile, noTotals), { ...sampleClosing, ...closing })].join("");
}

/** What a reader sees, roughly: the page without its tags, blanks drawn together. */
function textOf(page: string): string {
  const body = page.slice(page.indexOf("<body>"), page.indexOf("<script>"));
  return body.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
}

describe("the conclusion comes first", () => {
  const hint = sampleFile({ findings: [sampleFinding({ severity: "hint" })] });
  test.each<[what: string, files: FileJson[], said: string, closing?: Partial<Closing>]>([
    ["one faulty workbook", [sampleFile()], "这份工作簿需要修改"],
    ["several", [sampleFile(), sampleFile(), brokenFile], "2 份工作簿需要修改"],
    ["no error, but one not read", [hint, brokenFile], "有 1 份工作簿没能读取"],
    ["advice only", [hint, hint], "没有错误，有 2 处可以改得更好"],
    ["nothing found", [sampleFile({ findings: [] })], "没有发现问题"],
    ["no table", [sampleFile({ tables: [], findings: [] })], "没有找到绩效目标表"],
    ["an error between the files", [hint, hint], "各工作簿之间有需要核对的地方", { across: [sampleAcross()] }],
  ])("%s", (_what, files, said, closing = {}) => {
    expect(/<h1>(.*?)<\/h1>/.exec(pageOf(files, closing))?.[1]).toBe(said);
  });
});

test("each finding stands there with department, file, sheet, cell, remedy and rule", () => {
  const text = textOf(pageOf([sampleFile(), brokenFile]));
  for (const part of [
    "766001某某局本级",
    "目标表 E12",
    "防汛项目",
    "预算/ 一.xlsx",
    "“≥90”缺少单位",
    "补上单位",
    "改为“≥90%”",
    "C06",
  ]) {
    expect(text).toContain(part);
  }
  expect(text).toContain("坏.xlsx 文件不完整。");
});

test("in English nothing of the page itself is Chinese", () => {
  const english = { message: "no unit", remedy: "add it", text: "", sheet: "Sheet", fix: null };
  const table = sampleTable({ sheet: "Sheet", department: "Bureau", project: { code: null, name: "Works" } });
  const page = pageOf([sampleFile({ path: "a.xlsx", tables: [table], findings: [sampleFinding(english)] })], {}, "en");
  expect(textOf(page)).not.toMatch(/\p{Script=Han}/u);
  expect(page).toContain('<html lang="en">');
});

test("what has no department is gathered under its own name", () => {
  const unnamed = sampleFile({ tables: [sampleTable({ department: null })] });
  expect(textOf(pageOf([sampleFile(), unnamed]))).toMatch(/未写单位 1 1 1 0 0/);
});

test("what was waived, what got no answer, and what was not reached is told", () => {
  const waived = { ...sampleFinding(), reason: "附件里有", date: "", waiver: { sheet: "校验说明", row: 2 } };
  const gap = { code: "E03", tableId: "t1", reason: "公式没有结果" };
  const text = textOf(pageOf([sampleFile({ waived: [waived], notChecked: [gap, gap] })], { notReached: 4 }));
  expect(text).toContain("理由：附件里有");
  expect(text).toContain("E03 公式没有结果 × 2");
  expect(text).toContain("还有 4 个文件没有校验");
});

test("a waiver that covers nothing is told of apart from the findings", () => {
  const page = pageOf([sampleFile({ waiverProblems: [sampleWaiverProblem()] }), sampleFile()]);
  expect(textOf(page)).toMatch(/不起作用的校验说明 1 校验说明 A3 规则 C06 的说明已失效。 ?预算\/ ?一\.xlsx/);
  expect(textOf(pageOf([sampleFile()]))).not.toContain("不起作用的校验说明");
});

test("of very many different reasons the most frequent are listed, all are counted, and the page says so", () => {
  const gaps = Array.from({ length: 1300 }, (_, nth) => ({ code: "E03", tableId: "t1", reason: `原因${nth}` }));
  const text = textOf(pageOf([sampleFile({ notChecked: [...gaps, ...gaps.slice(0, 1)] })]));
  expect(text).toContain("没有得出结论的规则 1,301");
  expect(text).toContain("E03 原因0 × 2");
  expect(text).toContain("还有 1,100 项的原因没有列在这里");
});

describe("the policy", () => {
  const page = pageOf([sampleFile()]);
  const digest = (element: string): string => {
    const content = new RegExp(`<${element}>([\\s\\S]*?)</${element}>`).exec(page)?.[1] ?? "";
    return `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
  };

  test("allows this script and this style by their digests, and nothing else at all", () => {
    expect(/http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1]).toBe(
      `default-src 'none'; script-src ${digest("script")}; style-src ${digest("style")}; base-uri 'none'; form-action 'none'`,
    );
  });

  test("has nothing to refuse: no style or handler in an attribute, no address", () => {
    expect(page).not.toMatch(/\s(?:style|on\w+)=/);
    expect(page).not.toMatch(/https?:|\bsrc=|url\(/);
  });
});

test.each(hostileTexts)("whatever a workbook holds, it is text: %.30j", (text) => {
  const page = pageOf([hostileFile(text)], { across: [sampleAcross(text)] });
  const blameless = pageOf([hostileFile("甲")], { across: [sampleAcross("甲")] });
  const tags = (markup: string): string[] => markup.match(/<\/?[a-z!][^\s>]*/gi) ?? [];
  // One path is told as folder and name, which moves no tag.
  expect(tags(page)).toEqual(tags(blameless));
  expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  expect(Buffer.from(page, "utf8").toString("utf8")).toBe(page);
});

test("the same files give the same bytes", () => {
  const files = [sampleFile(), brokenFile, hostileFile("甲")];
  expect(pageOf(files)).toBe(pageOf(files));
  expect(pageOf(files, { durationMs: 999 })).toBe(pageOf(files));
});

test("of very many findings the gravest are listed, all are counted, and the page says so", () => {
  const hints = Array.from({ length: mostFindings }, () => sampleFinding({ severity: "hint" }));
  const page = pageOf([sampleFile({ findings: hints }), sampleFile({ path: "后.xlsx" })]);
  expect(page.match(/<tr\s+data-severity="0"/g)).toHaveLength(1);
  expect(page.match(/<tr\s+data-severity="2"/g)).toHaveLength(mostFindings - 1);
  expect(textOf(page)).toContain("先列出较重的 10,000 条，其余 1 条没有列出");
  expect(textOf(page)).toContain("10,000 建议");
});
