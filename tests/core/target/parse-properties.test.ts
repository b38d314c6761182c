import Big from "big.js";
import fc from "fast-check";
import { formatTarget } from "../../../src/core/target/format";
import { parseTarget } from "../../../src/core/target/parse";
import type { Comparator, QuantityTarget, RangeTarget } from "../../../src/core/target/target";
import { parseUnit } from "../../../src/core/target/unit";
import { reading } from "./reading";

const comparator = fc.constantFrom<Comparator | null>("≥", "≤", ">", "<", "=", null);
const number = fc
  .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, decimals]) => new Big(digits).times(new Big(10).pow(-decimals)));
/** 年, 月, 日 are left out: with them a number may be a date, which is what it should be read as. */
const unit = fc
  .constantFrom("", "%", "‰", "元", "万元", "亿元", "人", "人次", "户", "次", "个", "亩", "平方米", "公里", "个工作日")
  .chain((name) => fc.constantFrom(name, name === "元" ? "元/人·月" : name))
  .map(parseUnit);

describe("any string is answered", () => {
  const alphabet = fc.constantFrom(
    ..."≥≤》《>=９0 1.,-~～至百分之九%％元万/·*人次年月日底前内以上不低于控制在()（）。，\u200B\u3000E+是无",
  );

  test.each([
    ["any characters", fc.string({ unit: "binary", maxLength: 200 })],
    [
      "lone surrogates among them",
      fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((units) => String.fromCharCode(...units)),
    ],
    ["the grammar's own characters in any order", fc.string({ unit: alphabet, maxLength: 60 })],
  ])("%s", (_, text) => {
    fc.assert(
      fc.property(text, (typed) => {
        const target = parseTarget(typed);
        expect(target.source).toBe(typed);
        expect(typeof formatTarget(target)).toBe("string");
      }),
      { numRuns: 2000 },
    );
  });

  test("a spelled value is not spelled differently again", () => {
    fc.assert(
      fc.property(fc.string({ unit: alphabet, maxLength: 12 }), (typed) => {
        const spelled = formatTarget(parseTarget(typed));
        expect(formatTarget(parseTarget(spelled))).toBe(spelled);
      }),
      { numRuns: 5000 },
    );
  });

  // A pattern that backtracks would need minutes for these, not milliseconds.
  const nasty = [
    "≥",
    "9",
    " ",
    "9 ",
    "9,999",
    "1.",
    "百",
    "百分之",
    "(",
    "年",
    "月",
    "1月",
    "1-",
    "2021年",
    "元/",
    "·",
    "。",
    "不低于",
    "至",
    "《",
    "\u0000",
    "\uD800",
    "e+1",
    "以上",
    "完成",
    "全部",
  ];
  test.each(nasty)("a cell full of %j", (piece) => {
    for (const length of [1999, 2000, 20_000, 32_767]) {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      for (const typed of [text, `≥90${text}`, `${text}x`]) expect(parseTarget(typed).source).toBe(typed);
    }
  });

  test("beyond 2,000 characters everything is words", () => {
    expect(parseTarget(`≥${"9".repeat(1999)}`).kind).toBe("quantity");
    expect(parseTarget(`≥${"9".repeat(2000)}`).kind).toBe("qualitative");
  });
});

describe("what is written is read back", () => {
  test("a quantity", () => {
    fc.assert(
      fc.property(comparator, number, unit, (sign, value, measured) => {
        const target: QuantityTarget = {
          kind: "quantity",
          source: "",
          misspellings: [],
          comparator: sign,
          comparators: sign ? [sign] : [],
          comparatorWord: null,
          number: value,
          unit: measured,
          rest: "",
        };
        const read = parseTarget(formatTarget(target));
        expect(reading(read)).toBe(reading(target));
        expect(read.misspellings).toEqual([]);
      }),
    );
  });

  test("a range", () => {
    fc.assert(
      fc.property(number, number, unit, (from, to, measured) => {
        const target: RangeTarget = { kind: "range", source: "", misspellings: [], from, to, unit: measured, rest: "" };
        fc.pre(!/^20\d\d-(?:20\d\d|\d\d?)$/.test(formatTarget(target)));
        expect(reading(parseTarget(formatTarget(target)))).toBe(reading(target));
      }),
    );
  });
});

describe("the same value in another spelling is the same value", () => {
  const lookalikes: Record<Comparator, string[]> = {
    "≥": ["≧", "⩾", ">=", "=>", "＞＝", "》"],
    "≤": ["≦", "⩽", "<=", "=<", "＜＝", "《"],
    ">": ["＞", "﹥", "〉"],
    "<": ["＜", "﹤", "〈"],
    "=": ["＝", "═", "﹦", "=="],
  };
  const fullWidth = (text: string): string =>
    text.replace(/[\x21-\x7E]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

  test("look-alike comparator, full-width figures, blanks, a full stop", () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Comparator>("≥", "≤", ">", "<", "="),
        fc.nat(5),
        number,
        unit,
        fc.constantFrom("", " ", "\u3000", "\u00A0"),
        (sign, pick, value, measured, blank) => {
          const body = value.toFixed() + (measured?.name ?? "");
          const right = reading(parseTarget(sign + body));
          const lookalike = lookalikes[sign][pick % lookalikes[sign].length] ?? sign;
          for (const typed of [
            lookalike + body,
            sign + fullWidth(body),
            `${sign}${body}。`,
            `${lookalike}${blank}${fullWidth(body)}；`,
          ]) {
            expect([typed, reading(parseTarget(typed))]).toEqual([typed, right]);
            expect(formatTarget(parseTarget(typed))).toBe(sign + body);
          }
        },
      ),
    );
  });
});
