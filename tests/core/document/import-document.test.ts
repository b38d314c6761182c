import type { DocumentPart, DocumentTable, TextDocument } from "../../../src/core/document/document";
import { importDocument, type DocumentImport } from "../../../src/core/document/import/import-document";
import { readTables } from "../../../src/core/reader/read";
import { blockSheet } from "../../../src/core/template/block-sheet";
import { readDocument } from "../../../src/hosts/word/read/read-document";
import { buildDocx, down, on, p, span, tbl, tc, tr } from "../../fixtures/docx-builder";
import { departmentLines, seedDocument } from "../../fixtures/seed-document";

function imported(body: string): Extract<DocumentImport, { kind: "import" }> {
  const found = importDocument(readDocument(buildDocx({ body })));
  if (found.kind !== "import") throw new Error(found.because);
  return found;
}

/** "form 1.培训费 hebei-project 9": what each sheet became. */
function outline({ sheets }: ReturnType<typeof imported>): string[] {
  return sheets.map((sheet) =>
    sheet.kind === "department"
      ? `department ${sheet.block.sheetName}`
      : `${sheet.kind} ${sheet.block.sheetName} ${sheet.form} ${sheet.indicators}`,
  );
}

const indicators = tbl([
  ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"],
  ["产出指标", "数量指标", "培训场次", "全年培训", "≥4场", "计划"],
  ["", "质量指标", "培训合格率", "合格", "≥90%", "计划"],
]);
const header = (name: string): string => tbl([["项目编码", "13022925P00JXC410337N", "项目名称", name]]);
const generic = (value: string): string =>
  tbl([
    ["一级指标", "二级指标", "三级指标", "指标值"],
    ["产出指标", "数量指标", "培训场次", value],
  ]);

describe("header table and indicator table become one form", () => {
  test("as in the seed's document, with its merges", () => {
    const [first] = seedDocument;
    if (!first) throw new Error("no seed");
    const cell = (text: string): string => tc(text);
    const [unit, code, amounts, purpose, months, shares, goal] = first.header.map((row) => row.map(cell));
    const merged = (cells: string[] | undefined, properties: string): string =>
      tr(tc(first.header[2]?.[0] ?? "", properties), ...(cells ?? []).slice(1));
    const body =
      p(first.title) +
      `<w:tbl>${tr(tc(first.header[0]?.[0] ?? "", span(5)), tc(first.header[0]?.[1] ?? "", span(2)))}` +
      `${tr(...(code ?? []))}${merged(amounts, down)}${tr(tc("", on), ...(purpose ?? []).slice(1))}` +
      `${tr(...(months ?? []))}${tr(...(shares ?? []))}${tr(...(goal ?? []))}</w:tbl>` +
      p("") +
      tbl(first.indicators);
    expect(unit).toHaveLength(2);
    const found = imported(body);
    expect(outline(found)).toEqual(["form 1.残疾人保障金 hebei-project 9"]);
    expect(found.left).toEqual([]);
  });

  test.each<[string, string, string[]]>([
    ["a word between them", p("1.甲绩效目标表") + header("甲") + p("绩效指标") + indicators, ["甲"]],
    [
      "two projects, their titles between them",
      p("1.甲绩效目标表") + header("甲") + indicators + p("2.乙绩效目标表") + header("乙") + indicators,
      ["甲", "乙"],
    ],
    ["two projects without any titles", header("甲") + indicators + p("") + header("乙") + indicators, ["甲", "乙"]],
    [
      "both halves in one table",
      `<w:tbl>${tr(tc("项目名称"), tc("甲", span(5)))}${indicators.slice("<w:tbl>".length)}`,
      ["甲"],
    ],
    [
      "a frame around the title",
      `<w:tbl>${tr(tc("1.甲绩效目标表"))}</w:tbl>` + p("") + header("甲") + indicators,
      ["甲"],
    ],
  ])("%s", (_name, body, names) => {
    const { sheets } = imported(body);
    const { tables } = readTables(sheets.map(({ block }) => blockSheet(block)));
    expect(tables.map(({ header: { name } }) => name?.text)).toEqual(names);
    expect(tables.every((table) => table.indicators.length === 2)).toBe(true);
  });

  test("a table that a page break cut in two is whole again", () => {
    const rest = tbl([["效益指标", "社会效益指标", "政策知晓率", "知晓", "≥80%", "计划"]]);
    expect(outline(imported(p("1.甲绩效目标表") + header("甲") + indicators + p("") + rest))).toEqual([
      "form 1.甲 hebei-project 3",
    ]);
  });

  describe("a heading that pages repeat parts nothing", () => {
    const headings = ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"];
    const row = (level1: string, level2: string, level3: string): string[] => [
      ...[level1, level2, level3, "说明"],
      ...["≥80%", "计划"],
    ];
    const output = row("产出指标", "数量指标", "培训场次");
    const quality = row("产出指标", "质量指标", "培训合格率");
    const benefit = row("效益指标", "社会效益指标", "政策知晓率");
    const page = (...rows: string[][]): string => tbl([headings, ...rows]);

    test.each<[string, string, string[]]>([
      ["in one table", tbl([headings, output, quality, headings, benefit]), ["form 甲 hebei-project 3"]],
      ["in two tables", page(output, quality) + p("") + page(benefit), ["form 甲 hebei-project 3"]],
      ["in three", page(output) + page(quality) + page(benefit), ["form 甲 hebei-project 3"]],
      [
        "within a class, its level repeated",
        page(output, quality) + page(row("产出指标", "质量指标", "优良率"), benefit),
        ["form 甲 hebei-project 4"],
      ],
      [
        "within a class, its level blank",
        page(output, quality) + page(row("", "", "优良率"), benefit),
        ["form 甲 hebei-project 4"],
      ],
      [
        "the next project starts over",
        page(output, benefit) + page(output, benefit),
        ["form 甲 hebei-project 2", "form 项目绩效目标表 hebei-project 2"],
      ],
    ])("%s", (_name, tables, sheets) => {
      expect(outline(imported(header("甲") + tables))).toEqual(sheets);
    });

    test("the label beside the rows is no second one", () => {
      const side = (first: string[][]): string =>
        `<w:tbl>${first.map((cells, nth) => tr(tc("绩效指标", nth === 0 ? down : on), ...cells.map((one) => tc(one)))).join("")}</w:tbl>`;
      const short = headings.slice(0, 3).concat("指标值");
      const title = p("项目支出绩效目标申报表") + tbl([["项目名称", "甲", "主管部门及代码", "301交通局"]]);
      const body =
        title + side([short, output.slice(0, 3).concat("≥4场")]) + side([short, benefit.slice(0, 3).concat("≥80%")]);
      expect(imported(body).sheets).toMatchObject([{ form: "central-project", indicators: 2 }]);
    });
  });

  test("what follows a paragraph of text is not its continuation", () => {
    const rest = tbl([["效益指标", "社会效益指标", "政策知晓率", "知晓", "≥80%", "计划"]]);
    const found = imported(header("甲") + indicators + p("以下为其他内容。") + rest);
    expect(outline(found)).toEqual(["form 甲 hebei-project 2"]);
    expect(found.left.map(({ kind, count }) => [kind, count])).toEqual([
      ["no-levels", 1],
      ["text", 1],
    ]);
  });
});

describe("nothing is dropped and nothing corrected", () => {
  test("a table of no form stands as it is, merges kept", () => {
    const body = `<w:tbl>${tr(tc("一级指标"), tc("二级指标"), tc("三级指标"), tc("指标值", span(2)))}${tr(tc("产出指标", down), tc("数量指标"), tc("场次"), tc("≧4", span(2)))}${tr(tc("", on), tc("质量指标"), tc("合格率"), tc("9O%"), tc("自查"))}</w:tbl>`;
    const [sheet] = imported(body).sheets;
    expect(sheet).toMatchObject({ kind: "as-is", because: "no-template", indicators: 2 });
    expect(sheet?.block.merges).toEqual([
      { top: 0, left: 3, bottom: 0, right: 4 },
      { top: 1, left: 0, bottom: 2, right: 0 },
      { top: 1, left: 3, bottom: 1, right: 4 },
    ]);
    expect(sheet?.block.cells.filter(({ text }) => text !== "").map(({ text }) => text)).toEqual([
      "一级指标",
      "二级指标",
      "三级指标",
      "指标值",
      "产出指标",
      "数量指标",
      "场次",
      "≧4",
      "质量指标",
      "合格率",
      "9O%",
      "自查",
    ]);
  });

  test.each<[string, string, string]>([
    ["a line that the form has no place for", tbl([["项目名称", "甲", "联系电话", "0315-123456"]]), "0315-123456"],
    [
      "plan dates that are not the form's",
      tbl([
        ["项目名称", "甲", "", "", ""],
        ["资金支出计划（%）", "3月底", "6月底", "9月底", "12月底"],
        ["", "10%", "50%", "75%", "100%"],
      ]),
      "9月底",
    ],
  ])("%s keeps the table as it is", (_name, head, text) => {
    const [sheet] = imported(head + indicators).sheets;
    expect(sheet).toMatchObject({ kind: "as-is", because: "no-room" });
    expect(sheet?.block.cells.map((cell) => cell.text)).toContain(text);
  });

  test("amounts keep their spelling, and a blank total stays blank", () => {
    const head = tbl([
      ["项目名称", "甲", "", "", "", "", ""],
      ["预算规模及资金用途", "预算数", "", "其中：财政资金", "4000.5", "其他资金", "1,200"],
    ]);
    const [sheet] = imported(head + indicators).sheets;
    expect(sheet).toMatchObject({ kind: "form" });
    const [table] = readTables(sheet ? [blockSheet(sheet.block)] : []).tables;
    expect(table?.header.funds[0]).toMatchObject({
      total: { text: "" },
      parts: [{ text: "4000.5" }, { text: "1,200" }],
    });
    expect(sheet?.block.cells.some(({ formula }) => formula !== undefined)).toBe(false);
    expect(sheet?.block.cells.filter(({ number }) => number !== undefined).map(({ style }) => style.format)).toEqual([
      "0.0",
      "#,##0",
    ]);
  });

  test("goals of several paragraphs in one cell get a line each", () => {
    const goals = `<w:tbl>${tr(tc("项目名称"), tc("甲"))}${tr(tc("绩效目标"), tc(p("1.培训干部") + p("2.提高能力")))}</w:tbl>`;
    const [sheet] = imported(goals + indicators).sheets;
    expect(sheet).toMatchObject({ kind: "form" });
    const [table] = readTables(sheet ? [blockSheet(sheet.block)] : []).tables;
    expect(table?.header.goals.map(({ text }) => text)).toEqual(["1.培训干部", "2.提高能力"]);
  });

  test("a cell that looks like a formula is text", () => {
    const [sheet] = imported(generic("=1+1")).sheets;
    expect(sheet?.block.cells.find(({ text }) => text === "=1+1")).toMatchObject({ style: { format: "@" } });
  });

  test("what is left out is told, with its beginning", () => {
    const body =
      p("附件2") +
      tbl([
        ["姓名", "电话"],
        ["张三", "1"],
      ]) +
      p("说明") +
      header("丙") +
      p("2.乙绩效目标表") +
      header("乙") +
      indicators +
      p("<w:r><w:drawing><a:blip/></w:drawing></w:r>");
    expect(imported(body).left).toEqual([
      { kind: "no-levels", count: 1, example: "姓名" },
      { kind: "header-alone", count: 1, example: "项目编码" },
      { kind: "text", count: 2, example: "附件2" },
      { kind: "pictures", count: 1, example: "" },
    ]);
  });
});

describe("the department's part", () => {
  const text =
    p("第一部分") +
    p("部门整体绩效目标") +
    departmentLines.map((line) => p(line)).join("") +
    p("第二部分 预算项目绩效目标");

  test("goes to a sheet of its own, before the projects", () => {
    const found = imported(text + p("1.甲绩效目标表") + header("甲") + indicators);
    expect(outline(found)).toEqual(["department 部门整体绩效目标", "form 1.甲 hebei-project 2"]);
    expect(found.sheets[0]?.block.cells.map((cell) => cell.text)).toEqual(["部门整体绩效目标", ...departmentLines]);
    expect(found.left).toEqual([]);
  });

  test("alone, it is imported too", () => {
    expect(outline(imported(text))).toEqual(["department 部门整体绩效目标"]);
  });
});

test("too many tables are refused as a whole", () => {
  const parts = Array.from({ length: 201 }, (): DocumentPart[] => [
    { kind: "paragraph", text: "", heading: null, contents: false },
    tableOf([
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出指标", "数量指标", "甲", "≥1次"],
    ]),
  ]).flat();
  const document: TextDocument = { parts, unread: { pictures: 0, objects: 0, symbols: 0 } };
  expect(importDocument(document)).toMatchObject({ kind: "nothing", because: "too-many" });
});

function tableOf(rows: readonly (readonly string[])[]): DocumentTable {
  const cells = rows.flatMap((row, top) =>
    row.map((text, left) => ({ area: { top, left, bottom: top, right: left }, text })),
  );
  return { kind: "table", rows: rows.length, columns: rows[0]?.length ?? 0, cells };
}
