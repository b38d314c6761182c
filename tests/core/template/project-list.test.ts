import fc from "fast-check";
import { mostProjects, readProjectList } from "../../../src/core/template/project-list";
import { say } from "../../../src/core/text/wording";
import { endsSoon } from "../../ends-soon";

const code = "13022925P00JXC419629R";
const other = "13022925P00JXC419630S";

/** "code|name|budget unit", one a project; a blank budget is "-". */
function read(text: string): string[] {
  return readProjectList(text).projects.map(
    ({ code, name, budget }) =>
      `${code}|${name}|${budget ? `${budget.amount.toFixed()} ${budget.unit?.name ?? ""}`.trim() : "-"}`,
  );
}

/** "line: what is said", with "x" where the line makes no table. */
function told(text: string): string[] {
  return readProjectList(text).problems.map(
    ({ line, skipped, message, data }) => `${line}${skipped ? "x" : ""}: ${say(message, "zh", data)}`,
  );
}

test.each<[string, string, string[]]>([
  ["columns copied from a spreadsheet", `${code}\t培训费\t50000`, [`${code}|培训费|50000`]],
  ["a number in front", `1\t${code}\t培训费\t50,000.00`, [`${code}|培训费|50000`]],
  ["commas", `${code},培训费,50000`, [`${code}|培训费|50000`]],
  ["Chinese commas and thousands", `${code}，培训费，1,250,000.50`, [`${code}|培训费|1250000.5`]],
  ["several blanks", `${code}   培训费   50000`, [`${code}|培训费|50000`]],
  ["single blanks", `${code} 培训费 50000`, [`${code}|培训费|50000`]],
  ["full-width blanks", `${code}　培训费　50000元`, [`${code}|培训费|50000 元`]],
  ["an amount in 万元", `${code}\t培训费\t5万元`, [`${code}|培训费|5 万元`]],
  ["an amount in 万", `${code}\t培训费\t5.5万`, [`${code}|培训费|5.5 万元`]],
  ["no code", `培训费\t50000`, ["|培训费|50000"]],
  ["no budget", `${code}\t培训费`, [`${code}|培训费|-`]],
  ["names alone", "培训费\n差旅费", ["|培训费|-", "|差旅费|-"]],
  ["a name with a blank", "Office 365 采购\t20000", ["|Office 365 采购|20000"]],
  ["a name with figures", "2026年高标准农田1.5万亩\t20000", ["|2026年高标准农田1.5万亩|20000"]],
  ["a numbered name", "1.培训费\t1\n2、差旅费\t2\n1.5万亩工程\t3", ["|培训费|1", "|差旅费|2", "|1.5万亩工程|3"]],
  ["blank lines and Windows ends", `\r\n培训费\t1\r\n\r\n差旅费\t2\r\n`, ["|培训费|1", "|差旅费|2"]],
  [
    "a cell in quotes with a break in it",
    `${code}\t"培训费\n（第二批）"\t50000\n差旅费\t1`,
    [`${code}|培训费 （第二批）|50000`, "|差旅费|1"],
  ],
  ["quotation marks in a name", `培训"新"费\t1\n差旅费\t2`, ['|培训"新"费|1', "|差旅费|2"]],
  ["a code of digits", "130229250000000000001\t培训费\t1", ["130229250000000000001|培训费|1"]],
  ["what looks like markup or a formula", "<b>=1+1</b>\t1", ["|<b>=1+1</b>|1"]],
])("%s", (_title, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each<[string, string, string[]]>([
  ["tells the columns", `项目名称\t预算数\t项目编码\n培训费\t5\t${code}`, [`${code}|培训费|5`]],
  ["tells the unit", `项目编码\t项目名称\t预算数（万元）\n${code}\t培训费\t5`, [`${code}|培训费|5 万元`]],
  ["gives way to a unit in the line", `项目名称\t金额(万元)\n培训费\t50000元`, ["|培训费|50000 元"]],
  ["knows an office from a project", `单位名称\t项目名称\t预算数\n教育局\t培训费\t5`, ["|培训费|5"]],
  ["may stand alone", "项目名称\n培训费", ["|培训费|-"]],
  ["may be typed with commas", `编码,名称,预算数\n${code},培训费,5`, [`${code}|培训费|5`]],
  ["is none where it has figures", "培训费名称编码1\t5", ["|培训费名称编码1|5"]],
])("a heading line %s", (_title, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each<[string, string, string[], number]>([
  ["no name", `${code}\t\t50000\n培训费\t1`, ["1x: 没有项目名称，这一行没有读。请补上名称。"], 1],
  [
    "a code that is too short",
    "1302292500JXC\t培训费\t1",
    ["1: 编码“1302292500JXC”是 13 位，应为 21 位。请核对；现在照原样填。"],
    1,
  ],
  [
    "a code that lost its digits",
    "1.30229E+20\t培训费\t1",
    ["1: 编码“1.30229E+20”已被改成科学计数，后几位丢了，没有填。请把编码列设成文本格式，重新复制。"],
    1,
  ],
  [
    "an amount that is none",
    `${code}\t培训费\t约5万`,
    ["1: 预算数“约5万”不是能认出的金额，没有填。请写成 50000 或 5万元。"],
    1,
  ],
  ["less than nothing", `${code}\t培训费\t-5`, ["1: 预算数“-5”不是能认出的金额，没有填。请写成 50000 或 5万元。"], 1],
  [
    "the same code twice",
    `${code}\t甲\t1\n${other}\t乙\t1\n${code}\t丙\t1`,
    ["3: 编码和第 1 行相同。请核对是不是重复。"],
    3,
  ],
  ["the same name twice", "培训费\t1\n培训费\t2", ["2: 名称和第 1 行相同。请核对是不是重复。"], 2],
  ["one name under two codes is fine", `${code}\t培训费\n${other}\t培训费`, [], 2],
  [
    "a title above the heading",
    "2026年项目清单\n项目名称\t预算数\n培训费\t1",
    ["1x: 在表头之前，当作标题，没有读。"],
    1,
  ],
  [
    "a whole page in one cell",
    `${"很长".repeat(60)}\t1`,
    ["1x: 项目名称超过 100 个字，这一行没有读。请看是不是把几栏粘到了一起。"],
    0,
  ],
])("%s", (_title, text, expected, projects) => {
  expect(told(text)).toEqual(expected);
  expect(read(text)).toHaveLength(projects);
});

test("no more than a hundred, and it says from which line on", () => {
  const text = Array.from({ length: 130 }, (_, nth) => `项目${nth}\t1`).join("\n");
  expect(read(text)).toHaveLength(mostProjects);
  expect(told(text)).toEqual(["101x: 一次最多 100 个项目，从这一行起没有读。请分几次插入。"]);
});

test("whatever is pasted, every project has a name on one line, and it takes no time", () => {
  const piece = fc.constantFrom("\t", "\n", '"', ",", " ", "=1", "培训费", "5万元", code, "1.3E+20", "（", "　", "\r");
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece, { maxLength: 60 }).map((all) => all.join("")),
      ),
      (text) => {
        for (const { name, budget } of readProjectList(text).projects) {
          expect(name.trim()).not.toBe("");
          expect(name).not.toMatch(/[\t\r\n]/);
          expect(budget?.amount.gte(0) ?? true).toBe(true);
        }
      },
    ),
  );
  endsSoon(() => {
    for (const part of ["1,234,", "A", " ", '"', "\t", '\t"', "\n", "1"]) readProjectList(part.repeat(200_000));
  });
});
