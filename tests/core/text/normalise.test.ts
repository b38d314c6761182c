import fc from "fast-check";
import { plain, tight } from "../../../src/core/text/normalise";

describe("plain", () => {
  test.each([
    ["full-width figures and percent", "≥９０％", "≥90%"],
    ["Chinese punctuation, for reading only", "目标（一）：２，０００", "目标(一):2,000"],
    ["squared unit signs", "3㎡和5㎞", "3m2和5km"],
    ["a radical copied from a PDF", "63⼈", "63人"],
    ["every kind of space is one blank", "宣传\u3000\u00A0 次\t数\r\n率", "宣传 次 数 率"],
    ["outer spaces", " \u3000≥90%\n", "≥90%"],
    ["characters without width", "\uFEFF≥\u200B9\u20600\u00AD%\u202E", "≥90%"],
    ["control characters", "\u0000≥90%\u0007", "≥90%"],
    ["a superscript is no figure of the number", "10²", "10²"],
    ["nor is a circled number", "①宣传3次", "①宣传3次"],
    ["nor a fraction", "1½", "1½"],
    ["an ellipsis is no full stop", "……", "……"],
  ])("%s", (_, typed, meant) => {
    expect(plain(typed)).toBe(meant);
  });

  test("is the same when done twice, for any string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        expect(plain(plain(text))).toBe(plain(text));
      }),
    );
  });

  test("answers lone surrogates and the longest cell", () => {
    expect(plain("\uD800≥90%")).toBe("\uD800≥90%");
    expect(plain(" ９".repeat(16383))).toHaveLength(32765);
  });
});

test.each([
  ["绩 效 指 标", "绩效指标"],
  ["经济效益\n指标", "经济效益指标"],
  ["指　标　值（％）", "指标值(%)"],
])("tight %j is %s", (typed, meant) => {
  expect(tight(typed)).toBe(meant);
});
