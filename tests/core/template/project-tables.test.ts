import { check } from "../../../src/core/check";
import { hebeiCounty } from "../../../src/core/profile/profile";
import { readProjectList } from "../../../src/core/template/project-list";
import { listedFields, projectTables, tableCount } from "../../../src/core/template/project-tables";
import { stackBlocks } from "../../../src/core/template/stack-blocks";
import { templates } from "../../../src/core/template/templates";
import { blockSheet } from "../../fixtures/block-sheet";

const list = readProjectList("13022925P00JXC419629R\t培训费\t5万元\n13022925P00JXC419630S\t差旅费\t20000元");
const templateOf = (id: string) => templates.find((one) => one.id === id)!;

test("what every form has room for", () => {
  expect(Object.fromEntries(templates.map((one) => [one.id, Object.values(listedFields(one)).join()]))).toEqual({
    "hebei-project": "true,true,元",
    "central-project": "true,false,万元",
    "central-project-periods": "true,false,万元",
    "core-indicators": "true,false,",
    "department-overall": "false,false,",
    "self-evaluation": "true,false,万元",
    "sichuan-flat": "true,false,元",
  });
});

test.each([
  ["hebei-project", ["培训费", "差旅费"], [50000, 20000]],
  ["central-project", ["培训费", "差旅费"], [5, 2]],
])("%s: a table a project, its budget in the form's own unit", (id, names, budgets) => {
  const blocks = projectTables(templateOf(id), list);
  expect(tableCount(templateOf(id), list)).toBe(2);
  expect(blocks.map(({ sheetName }) => sheetName)).toEqual(names);
  expect(blocks.flatMap(({ cells }) => cells.flatMap(({ number }) => number ?? []))).toEqual(budgets);
});

test("a form that lists projects takes all of them into one table", () => {
  const [block, ...others] = projectTables(templateOf("sichuan-flat"), list);
  expect(tableCount(templateOf("sichuan-flat"), list)).toBe(1);
  expect(others).toEqual([]);
  const texts = block!.cells.map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(["培训费", "差旅费"]));
});

describe.each(templates)("$id", (template) => {
  const told = (sheets: Parameters<typeof check>[0]) => check(sheets, hebeiCounty);

  test("numbering a blank form changes nothing that a check says", () => {
    const [plain] = projectTables(template, { count: 1 });
    const [numbered, second] = projectTables(template, { count: 2 });
    expect(numbered!.cells[0]?.text).toMatch(/^1\./);
    expect(second!.cells[0]?.text).toMatch(/^2\./);
    expect(second!.sheetName).toMatch(/^2\./);
    const [before, after] = [plain!, numbered!].map((block) => told([blockSheet([block])]));
    expect(after!.tables.map(({ form }) => form)).toEqual(before!.tables.map(({ form }) => form));
    expect(after!.findings.map(({ code }) => code)).toEqual(before!.findings.map(({ code }) => code));
  });

  test("stacked, each table is found, and every formula looks into its own", () => {
    const blocks = projectTables(template, { count: 3 });
    const stacked = stackBlocks(blocks);
    expect(told([blockSheet([stacked])]).tables).toHaveLength(3);
    const [height = 0] = blocks.map(({ rows }) => rows + 1);
    for (const { row, formula } of stacked.cells) {
      for (const part of formula?.parts ?? []) {
        if (typeof part !== "string") expect(Math.floor(part.top / height)).toBe(Math.floor(row / height));
      }
    }
  });
});
