import fc from "fast-check";
import { cleanHidden, findHidden, withoutInvisible } from "../../../src/core/text/hidden-characters";

const cases: [what: string, typed: string, found: string, cleaned: string][] = [
  ["nothing hidden", "培训次数", "", "培训次数"],
  ["a full-width space", "培训\u3000次数", "2 full-width-space", "培训次数"],
  ["a no-break space", "培训\u00A0次数", "2 no-break-space", "培训次数"],
  ["a soft return", "经济效益\n指标", "4 line-break", "经济效益指标"],
  ["a soft return of two characters", "经济\r\n效益", "2 line-break, 3 line-break", "经济效益"],
  ["a tab", "培训\t次数", "2 tab", "培训次数"],
  ["a zero-width space", "培\u200B训", "1 invisible", "培训"],
  ["a byte order mark", "\uFEFF≥90%", "0 invisible", "≥90%"],
  ["a right-to-left override", "≥\u202E90%", "1 invisible", "≥90%"],
  ["a control character", "≥90%\u0007", "4 invisible", "≥90%"],
  ["an ordinary blank between Chinese words", "培训 次数", "2 blank", "培训次数"],
  ["blanks in a value", "≥ 90 次", "1 blank, 4 blank", "≥90次"],
  ["outer blanks", " 完成率 ", "0 blank, 4 blank", "完成率"],
  ["a blank between Latin words stays", "Office 365 培训", "10 blank", "Office 365培训"],
  ["of two blanks one stays", "GB/T  19001", "5 blank", "GB/T 19001"],
  ["a no-break space between Latin words becomes a blank", "GB/T\u00A019001", "4 no-break-space", "GB/T 19001"],
  ["an invisible character between figures leaves nothing", "9\u200B0", "1 invisible", "90"],
  ["only hidden characters", "\u3000\u200B", "0 full-width-space, 1 invisible", ""],
];

test.each(cases)("%s", (_, typed, found, cleaned) => {
  expect(findHidden(typed).map(({ index, kind }) => `${index} ${kind}`)).toEqual(found === "" ? [] : found.split(", "));
  expect(cleanHidden(typed)).toBe(cleaned);
});

const messy = fc.string({ unit: fc.constantFrom(..."率a9 \u3000\u00A0\u200B\n%≥(，"), maxLength: 30 });

test("something is found just where cleaning changes the text", () => {
  fc.assert(fc.property(messy, (text) => void expect(findHidden(text).length === 0).toBe(cleanHidden(text) === text)));
});

test("cleaning twice is cleaning once, and nothing but white space and invisible characters goes", () => {
  fc.assert(
    fc.property(messy, (text) => {
      expect(cleanHidden(cleanHidden(text))).toBe(cleanHidden(text));
      expect(cleanHidden(text).replace(/ /g, "")).toBe(withoutInvisible(text).replace(/\s/g, ""));
    }),
  );
});

test("the longest cell of blanks is answered", () => {
  expect(findHidden(" ".repeat(32767))).toHaveLength(32767);
  expect(cleanHidden("率 ".repeat(16383))).toBe("率".repeat(16383));
});

test("no character that the quick look lets through is a hidden one", () => {
  const between = (unit: number): string => `中${String.fromCharCode(unit)}文`;
  const units = Array.from({ length: 0x10000 }, (_, unit) => unit);
  const differing = units.filter((unit) => {
    const text = between(unit);
    return (cleanHidden(text) === text) !== (findHidden(text).length === 0);
  });
  expect(differing).toEqual([]);
});
