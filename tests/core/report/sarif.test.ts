import { sarifWriter, fileUri } from "../../../src/core/report/sarif";
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

const facts = { version: "1.2.3", profile: "hebei-county", ruleSet: "core-1", files: 1 };

function sarifOf(...files: readonly FileJson[]) {
  const writer = sarifWriter(facts, "zh");
  return JSON.parse(
    [writer.begin(), ...files.map((file) => writer.file(file)), writer.end(noTotals, sampleClosing)].join(""),
  );
}

test("one run of 2.1.0 with a tool, its rules, and results that point to them", () => {
  const other = sampleFinding({ code: "C01", rule: "cmp-lookalike", severity: "hint", fix: null, cell: "E13" });
  const log = sarifOf(sampleFile({ findings: [sampleFinding(), other, sampleFinding({ cell: "E14" })] }));
  expect(log).toMatchObject({ version: "2.1.0", $schema: expect.stringMatching(/sarif-2\.1\.0\.json$/) });
  expect(log.runs).toHaveLength(1);
  const { tool, results, invocations } = log.runs[0];
  expect(tool.driver).toMatchObject({ name: "jixiao", version: "1.2.3", language: "zh-CN" });
  expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(["C06", "C01"]);
  for (const rule of tool.driver.rules) {
    expect(rule.shortDescription.text).not.toBe("");
    expect(rule.help.text).not.toMatch(/\{\w+\}/);
    expect(["error", "warning", "note"]).toContain(rule.defaultConfiguration.level);
  }
  expect(results.map(({ ruleId, ruleIndex }: Record<string, unknown>) => [ruleId, ruleIndex])).toEqual([
    ["C06", 0],
    ["C01", 1],
    ["C06", 0],
  ]);
  expect(results[0]).toEqual({
    ruleId: "C06",
    ruleIndex: 0,
    level: "error",
    message: { text: "“≥90”缺少单位\n补上单位" },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: "%E9%A2%84%E7%AE%97/%E4%B8%80.xlsx" } },
        logicalLocations: [{ name: "E12", fullyQualifiedName: "目标表!E12", kind: "cell" }],
      },
    ],
    partialFingerprints: { "jixiao/v1": expect.stringMatching(/^[\da-f]{32}:1$/) },
    properties: { fix: sampleFinding().fix },
  });
  expect(results[1].level).toBe("note");
  expect(invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
});

test("a file that could not be read is a notification, and the run did not succeed", () => {
  const notChecked = [{ code: "E03", tableId: "t1", reason: "公式没有结果" }];
  const [{ executionSuccessful, toolExecutionNotifications }] = sarifOf(sampleFile({ notChecked }), brokenFile).runs[0]
    .invocations;
  expect(executionSuccessful).toBe(false);
  expect(toolExecutionNotifications).toEqual([
    expect.objectContaining({ level: "note", associatedRule: { id: "E03" }, message: { text: "公式没有结果" } }),
    expect.objectContaining({
      level: "error",
      descriptor: { id: "truncated" },
      locations: [{ physicalLocation: { artifactLocation: { uri: "%E5%9D%8F.xlsx" } } }],
    }),
  ]);
});

test("a waiver that covers nothing is a notification that leads to its row; one that can go is only a note", () => {
  const waiverProblems = [
    sampleWaiverProblem(),
    sampleWaiverProblem({ kind: "unneeded", cell: "A4", message: "可以删去。" }),
  ];
  const [{ executionSuccessful, toolExecutionNotifications }] = sarifOf(sampleFile({ waiverProblems })).runs[0]
    .invocations;
  expect(executionSuccessful).toBe(true);
  expect(toolExecutionNotifications).toEqual([
    {
      level: "warning",
      descriptor: { id: "waiver-lapsed" },
      message: { text: "规则 C06 的说明已失效。" },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: "%E9%A2%84%E7%AE%97/%E4%B8%80.xlsx" } },
          logicalLocations: [{ name: "A3", fullyQualifiedName: "校验说明!A3", kind: "cell" }],
        },
      ],
    },
    expect.objectContaining({ level: "note", descriptor: { id: "waiver-unneeded" } }),
  ]);
});

test("what concerns several files names them all, and a run that was broken off did not succeed", () => {
  const writer = sarifWriter(facts, "zh");
  const end = writer.end(noTotals, { ...sampleClosing, across: [sampleAcross()], notReached: 3 });
  const [{ results, invocations }] = JSON.parse(writer.begin() + end).runs;
  expect(results).toHaveLength(1);
  expect(results[0].locations).toEqual([results[0].relatedLocations[1]]);
  expect(results[0].relatedLocations).toHaveLength(2);
  expect(invocations[0].executionSuccessful).toBe(false);
});

test("what was waived is a suppressed result with its reason", () => {
  const waived = { ...sampleFinding(), reason: "附件里有", date: "", waiver: { sheet: "校验说明", row: 2 } };
  expect(sarifOf(sampleFile({ findings: [], waived: [waived] })).runs[0].results).toEqual([
    expect.objectContaining({
      suppressions: [{ kind: "inSource", status: "accepted", justification: "附件里有" }],
    }),
  ]);
});

describe("a fingerprint", () => {
  const printsOf = (file: FileJson): string[] =>
    sarifOf(file).runs[0].results.map((result: { partialFingerprints: Record<string, string> }) =>
      Object.values(result.partialFingerprints).join(),
    );
  const [print] = printsOf(sampleFile());

  test("stays when rows are inserted above and the file is moved", () => {
    const table = sampleFile().tables[0]!;
    const moved = { ...table, indicators: table.indicators.map((one) => ({ ...one, row: 15 })) };
    const findings = [sampleFinding({ cell: "E15" })];
    expect(printsOf(sampleFile({ path: "D:\\别处\\二.xlsx", tables: [moved], findings }))).toEqual([print]);
  });

  test("changes with the value, and tells two that are alike apart", () => {
    const findings = [sampleFinding({ text: "≥95" }), sampleFinding(), sampleFinding()];
    const prints = printsOf(sampleFile({ findings }));
    expect(new Set(prints).size).toBe(3);
    expect(prints[1]).toBe(print);
  });
});

test.each([
  ["预算/一 二#1.xlsx", "%E9%A2%84%E7%AE%97/%E4%B8%80%20%E4%BA%8C%231.xlsx"],
  ["/home/表.xlsx", "file:///home/%E8%A1%A8.xlsx"],
  ["C:\\预算\\表?.xlsx", "file:///C:/%E9%A2%84%E7%AE%97/%E8%A1%A8%3F.xlsx"],
  ["a:b.xlsx", "a%3Ab.xlsx"],
  ["\ud800.xlsx", "%EF%BF%BD.xlsx"],
])("the path %s is the URI %s", (path, uri) => {
  expect(fileUri(path)).toBe(uri);
});

test.each(hostileTexts)("whatever a workbook holds, the log is well-formed: %.30j", (text) => {
  const { results } = sarifOf(hostileFile(text)).runs[0];
  expect(results).toHaveLength(3);
  expect(results[0].locations[0].logicalLocations[0].fullyQualifiedName).toBe(`${text}!E12`);
});
