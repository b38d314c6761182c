import { marksFor } from "../../src/app/mark-findings";
import type { Finding, Severity } from "../../src/core/rules/finding";

function finding(code: string, severity: Severity, row: number, column = 4, sheet = "s1"): Finding {
  return {
    code,
    slug: code,
    severity,
    tableId: "t1",
    sheetName: "Sheet1",
    at: { sheet, row, column },
    text: "≥90",
    message: { zh: "“{text}”不对。", en: "“{text}” is wrong." },
    remedy: { zh: "改一改。", en: "Change it." },
    data: { text: "≥90" },
    fix: null,
  };
}

test("each cell gets one mark, with the gravest severity and all it has to say, the gravest first", () => {
  const findings = [finding("C09", "hint", 1), finding("C06", "error", 1), finding("D01", "warning", 2)];
  expect(marksFor(findings, "zh")).toEqual([
    {
      at: { sheet: "s1", row: 1, column: 4 },
      severity: "error",
      lines: ["C06 “≥90”不对。", "改一改。", "● C09 “≥90”不对。", "改一改。"],
    },
    { at: { sheet: "s1", row: 2, column: 4 }, severity: "warning", lines: ["D01 “≥90”不对。", "改一改。"] },
  ]);
});

test.each([
  ["row", finding("C06", "error", 2, 4)],
  ["column", finding("C06", "error", 1, 5)],
  ["sheet", finding("C06", "error", 1, 4, "s2")],
])("another %s is another cell", (_what, other) => {
  expect(marksFor([finding("C06", "error", 1), other], "zh")).toHaveLength(2);
});

test("a crowded note ends with how much is left out", () => {
  const crowd = Array.from({ length: 8 }, (_, index) => finding(`C0${index}`, "error", 1));
  const [mark] = marksFor(crowd, "en");
  expect(mark?.lines).toHaveLength(11);
  expect(mark?.lines.at(-1)).toBe("3 more: see the checking result.");
});

test("no findings, no marks", () => {
  expect(marksFor([], "zh")).toEqual([]);
});
