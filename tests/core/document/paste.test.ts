import fc from "fast-check";
import type { TextDocument } from "../../../src/core/document/document";
import { longestPaste, readPaste } from "../../../src/core/document/paste";
import { importDocument } from "../../../src/core/document/import/import-document";
import { readTables } from "../../../src/core/reader/read";
import { blockSheet } from "../../../src/core/template/block-sheet";
import { departmentLines, seedDocument } from "../../fixtures/seed-document";
import seed from "../../fixtures/seed-tables.json";
import { endsSoon } from "../../ends-soon";

/** A table as its rows, a paragraph as its text. */
function shown({ parts }: TextDocument): (string | string[][])[] {
  return parts.map((part) => {
    if (part.kind === "paragraph") return part.text;
    const rows = Array.from({ length: part.rows }, (): string[] => []);
    for (const { area, text } of part.cells) (rows[area.top] ??= [])[area.left] = text;
    return rows;
  });
}

test.each<[string, string, (string | string[][])[]]>([
  [
    "rows of cells",
    "甲\t乙\n丙\t丁",
    [
      [
        ["甲", "乙"],
        ["丙", "丁"],
      ],
    ],
  ],
  [
    "line ends of Windows",
    "甲\t乙\r\n丙\t丁\r\n",
    [
      [
        ["甲", "乙"],
        ["丙", "丁"],
      ],
      "",
    ],
  ],
  ["paragraphs around a table", "前\n\n甲\t乙\n\n后", ["前", "", [["甲", "乙"]], "", "后"]],
  ["two tables", "甲\t乙\n\n丙\t丁", [[["甲", "乙"]], "", [["丙", "丁"]]]],
  ["a blank cell of blanks", "甲\t \t乙", [[["甲", "", "乙"]]]],
  ["a quoted cell with line breaks and quotation marks", '"一\n二 ""引"""\t乙', [[['一\n二 "引"', "乙"]]]],
  ["Word's line break inside a paragraph", "甲\v一\t乙\n前\v后", [[["甲\n一", "乙"], ["前\n后"]]]],
  [
    "a quotation mark that opens nothing",
    '"引"号\t乙\n5"\t丁',
    [
      [
        ['"引"号', "乙"],
        ['5"', "丁"],
      ],
    ],
  ],
  [
    "Word's cell of two paragraphs",
    "一级\t二级\t三级\n产出\t数量\t甲\n质量\t效果\n好\t乙\n时效\t成本\t丙",
    [
      [
        ["一级", "二级", "三级"],
        ["产出", "数量", "甲"],
        ["质量", "效果\n好", "乙"],
        ["时效", "成本", "丙"],
      ],
    ],
  ],
  [
    "a goal of two paragraphs, below its label's row",
    "甲\t乙\t丙\n绩效目标\t1.一\n2.二\n丁\t戊\t己\n庚\t辛\t壬",
    [
      [
        ["甲", "乙", "丙"],
        ["绩效目标", "1.一\n2.二"],
        ["丁", "戊", "己"],
        ["庚", "辛", "壬"],
      ],
    ],
  ],
  [
    "the next table's title is no cell",
    "甲\t乙\n2.培训费绩效目标表\n丙\t丁",
    [[["甲", "乙"]], "2.培训费绩效目标表", [["丙", "丁"]]],
  ],
  [
    "a cell a line, rows apart by an empty line",
    "\t甲\n\t乙\n\n\t\n\t丙\n",
    [
      [
        ["甲", "乙"],
        ["", "丙"],
      ],
    ],
  ],
  ["a cell a line, of two paragraphs", "\t甲\n一行\n\t乙\n\n\t丙", [[["甲\n一行", "乙"], ["丙"]]]],
  ["a cell a line: two blank lines part two tables", "\t甲\n\n\n\t乙\n", [[["甲"]], "", [["乙"]]]],
  ["a converter's bookmarks", "[bookmark: _Toc_1]标题\n甲\t乙", ["标题", [["甲", "乙"]]]],
  ["only text", "没有表格\n也没有制表符", ["没有表格", "也没有制表符"]],
  ["nothing", "", [""]],
])("%s", (_name, text, expected) => {
  expect(shown(readPaste(text))).toEqual(expected);
});

/** As text that a converter makes of Word tables: each cell on a line of its own behind a tab. */
function cellsPerLine(): string {
  const table = (rows: readonly (readonly string[])[]): string =>
    rows.map((row) => row.map((cell) => `\t${cell}\n`).join("") + "\n").join("");
  return ` 第一部分\n部门整体绩效目标\n${departmentLines.join("\n")}\n第二部分\n预算项目绩效目标\n${seedDocument
    .map(
      ({ title, header, indicators }) => `[bookmark: _Toc_4]${title}\n${table(header)}\n \n${table(indicators)}\n\n \n`,
    )
    .join("")}`;
}

/** As Word's clipboard gives it: a row a line, tabs between the cells. */
function rowsPerLine(): string {
  const table = (rows: readonly (readonly string[])[]): string => rows.map((row) => `${row.join("\t")}\n`).join("");
  return `${departmentLines.join("\n")}\n${seedDocument
    .map(({ title, header, indicators }) => `${title}\n${table(header)}\n${table(indicators)}\n`)
    .join("")}`;
}

describe.each([
  ["each cell on a line", cellsPerLine()],
  ["a row a line", rowsPerLine()],
])("the seed's document pasted, %s", (_name, text) => {
  const found = importDocument(readPaste(text));
  if (found.kind !== "import") throw new Error(found.because);
  const { sheets, left } = found;

  test("both projects are laid out as the form, the department's part on a sheet of its own, nothing is lost", () => {
    expect(sheets.map(({ kind, block }) => [kind, block.sheetName])).toEqual([
      ["department", "部门整体绩效目标"],
      ["form", "1.残疾人保障金"],
      ["form", "2.商协活动经费"],
    ]);
    expect(left).toEqual([]);
  });

  test("every value is as typed", () => {
    const { tables } = readTables(sheets.slice(1).map(({ block }) => blockSheet(block)));
    expect(
      tables.map(({ header, indicators }) => ({
        title: header.title?.text,
        unit: header.department?.text,
        code: header.code?.text,
        name: header.name?.text,
        amounts: [header.funds[0]?.total?.text, ...(header.funds[0]?.parts.map(({ text }) => text) ?? [])],
        purpose: header.purpose?.text,
        plan: header.plan.map(({ text }) => text),
        goals: header.goals.map(({ text }) => text),
        rows: indicators.map(({ level1, level2, level3, description, targets, basis }) => [
          level1.text,
          level2.text,
          level3.text,
          description?.text,
          targets[0]?.text,
          basis?.text,
        ]),
      })),
    ).toEqual(
      seed.tables.map((table) => ({
        title: table.title,
        unit: table.unit,
        code: table.code,
        name: table.name,
        amounts: [table.budget.total, table.budget.fiscal, table.budget.other ?? ""],
        purpose: table.purpose,
        plan: Object.values(table.plan).map((share) => share ?? ""),
        goals: [table.goal],
        rows: table.rows.map((row) => [row.level1, row.level2, row.level3, row.description, row.target, row.basis]),
      })),
    );
  });

  test("the department's text keeps every line but the names of the parts", () => {
    expect(sheets[0]?.block.cells.map(({ text: line }) => line)).toEqual(["部门整体绩效目标", ...departmentLines]);
  });
});

test("a row a line comes back as it was, whatever the cells hold, where cells are quoted", () => {
  const cell = fc
    .string({ unit: fc.constantFrom("甲", "a", "\n", "\t", '"', " ", "≥"), maxLength: 6 })
    .map((text) => (text.trim() === "" ? "" : text.replace(/^\n+|\n+$/g, "")));
  fc.assert(
    fc.property(
      fc
        .integer({ min: 2, max: 5 })
        .chain((width) =>
          fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
        ),
      (rows) => {
        const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join("\t")).join("\n");
        expect(shown(readPaste(text))).toEqual([rows]);
      },
    ),
  );
});

test("any text is read without an end in sight being lost", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("甲", "\n", "\t", '"', " ", "\r"), maxLength: 200 }), (text) => {
      const kept = (one: string): string => one.replace(/[\s"]/g, "");
      expect(kept(JSON.stringify(shown(readPaste(text))).replace(/\\[nt"]|[[\],"]/g, ""))).toBe(kept(text));
    }),
  );
});

test("five million characters are read in seconds", () => {
  endsSoon(() => {
    readPaste('"\t'.repeat(longestPaste / 2));
    readPaste("甲\n".repeat(longestPaste / 2));
  });
});
