import fc from "fast-check";
import { buildDisclosure, type DisclosureOutcome } from "../../../src/core/document/disclosure/build-disclosure";
import { importDocument } from "../../../src/core/document/import/import-document";
import { readPaste } from "../../../src/core/document/paste";
import { readTables } from "../../../src/core/reader/read";
import type { IndicatorTable } from "../../../src/core/reader/table";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { blockSheet } from "../../../src/core/template/block-sheet";
import { templates } from "../../../src/core/template/templates";
import { openPackage } from "../../../src/hosts/file/package";
import { readDocument } from "../../../src/hosts/word/read/read-document";
import { headingPages } from "../../../src/hosts/word/write/count-pages";
import { writeDisclosure } from "../../../src/hosts/word/write/write-disclosure";
import { drawRealTable, realTables, type Layout } from "../../fixtures/real-tables";
import { departmentLines, seedDocument } from "../../fixtures/seed-document";
import { gridSheet } from "../../fixtures/text-grid";

type Written = Extract<DisclosureOutcome, { kind: "disclosure" }>;

function disclosureOf(sheets: readonly Sheet[]): Written {
  const built = buildDisclosure(sheets);
  if (built.kind === "nothing") throw new Error("nothing to export");
  return built;
}

async function exported(sheets: readonly Sheet[]): Promise<Uint8Array> {
  return writeDisclosure(disclosureOf(sheets).disclosure);
}

/** The sheets that a document makes. */
function importedSheets(file: Uint8Array): Sheet[] {
  const found = importDocument(readDocument(file));
  if (found.kind !== "import") throw new Error(found.because);
  return found.sheets.map(({ block }) => blockSheet(block));
}

/** What a table says, wherever it stands: its rows with every field. */
function rowsOf({ indicators }: IndicatorTable): object[] {
  return indicators.map((one) => ({
    levels: [one.level1.text, one.level2.text, one.level3.text],
    targets: one.targets.map(({ text }) => text),
    others: [one.operator, one.unit, one.description, one.basis, one.direction, one.weight, one.actual, one.score].map(
      (field) => field?.text ?? "",
    ),
  }));
}

function headerOf({ header }: IndicatorTable): object {
  const { code, name, department, purpose, funds, plan, goals } = header;
  return {
    single: [code, name, department, purpose].map((field) => field?.text ?? ""),
    funds: funds.map(({ total, parts }) => [total?.text ?? "", ...parts.map(({ label, text }) => [label, text])]),
    plan: plan.map(({ month, text }) => [month, text]),
    goals: goals.map(({ text }) => text).filter((text) => text !== ""),
  };
}

const seedText = seedDocument
  .map(({ title, header, indicators }) =>
    [title, ...[...header, [], ...indicators].map((row) => row.join("\t")), ""].join("\n"),
  )
  .join("\n");

function seedSheets(): Sheet[] {
  const found = importDocument(readPaste(`${departmentLines.join("\n")}\n${seedText}`));
  if (found.kind !== "import") throw new Error(found.because);
  return found.sheets.map(({ block }) => blockSheet(block));
}

test("the seed comes back to the letter: sheets, tables, department's part", async () => {
  const sheets = seedSheets();
  const back = importedSheets(await exported(sheets));
  const shown = (all: readonly Sheet[]): unknown =>
    all.map(({ name, merges, rows, ...sheet }) => ({
      name,
      merges,
      rows,
      texts: textsOf({ name, merges, rows, ...sheet }),
    }));
  expect(shown(back)).toEqual(shown(sheets));
});

function textsOf(sheet: Sheet): string[][] {
  return Array.from({ length: sheet.rows }, (_row, row) =>
    Array.from({ length: sheet.columns }, (_cell, column) => sheet.textAt(row, column)),
  );
}

describe.each<[string, Layout]>([
  ["merged levels", { levels: "merged", down: 0, right: 0 }],
  ["blank continuation cells", { levels: "blank", down: 3, right: 2 }],
  ["every level written", { levels: "repeated", down: 0, right: 0 }],
])("real tables, %s", (_name, layout) => {
  test.each(realTables.map((table) => [table.id, table] as const))("%s", async (_id, real) => {
    const sheet = drawRealTable(real, layout);
    const back = importedSheets(await exported([sheet]));
    const [before, after] = [readTables([sheet]).tables, readTables(back).tables];
    expect(after.map(rowsOf)).toEqual(before.map(rowsOf));
    expect(after.map(headerOf)).toEqual(before.map(headerOf));
  });
});

test("all real tables in one document keep their order and are numbered", async () => {
  const sheets = realTables.map((real) => drawRealTable(real, { levels: "merged", down: 0, right: 0 }));
  const { disclosure, projects } = disclosureOf(sheets);
  expect(projects).toBe(realTables.length);
  const titles = disclosure.parts.flatMap((part) => (part.kind === "heading" && part.level === 2 ? [part.text] : []));
  expect(titles.map((title) => title.split(".")[0])).toEqual(realTables.map((_real, nth) => String(nth + 1)));
  const back = readTables(importedSheets(await writeDisclosure(disclosure))).tables;
  expect(back.map(rowsOf)).toEqual(readTables(sheets).tables.map(rowsOf));
});

test("every form that can be drawn, blank but for one row, comes back as itself", async () => {
  for (const template of templates) {
    const indicators = [{ level1: "产出指标", level2: "数量指标", level3: "培训场次", target: "≥4场" }];
    const sheet = blockSheet(template.draw({ name: "培训费", indicators }));
    const [before] = readTables([sheet]).tables;
    const [after] = readTables(importedSheets(await exported([sheet]))).tables;
    expect([template.id, after && rowsOf(after)]).toEqual([template.id, before && rowsOf(before)]);
    expect(after?.form).toBe(before?.form);
  }
});

test("any texts come back, in any arrangement of levels", async () => {
  const text = fc
    .string({
      unit: fc.constantFrom("培", "训", "a", "1", "≥", "%", "<", "&", '"', "'", "\u0007", " ", "（", "𠮷", "\n"),
      minLength: 1,
      maxLength: 8,
    })
    .map((one) => `值${one.replace(/[\s\u0007]+$/, "")}末`);
  const row = fc.record({ level1: fc.constantFrom("产出指标", "效益指标"), name: text, target: text });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), fc.boolean(), async (rows, merged) => {
      const cells = rows.map(({ level1, name, target }, nth) => [
        merged && rows[nth - 1]?.level1 === level1 ? "" : level1,
        "数量指标",
        name,
        target,
      ]);
      const lines = [["一级指标", "二级指标", "三级指标", "指标值"], ...cells];
      const sheet = gridSheet(lines.map((line) => line.map((one) => one.replaceAll("\n", "⏎")).join("|")).join("\n"));
      const back = importedSheets(await exported([sheet]));
      const without = (table: IndicatorTable): string => JSON.stringify(rowsOf(table)).replaceAll("\\u0007", "");
      expect(readTables(back).tables.map(without)).toEqual(readTables([sheet]).tables.map(without));
    }),
    { numRuns: 25 },
  );
});

describe("what stands in the document", () => {
  test("two parts, their sections and the numbered projects", () => {
    const { disclosure, department, projects } = disclosureOf(seedSheets());
    expect([department, projects]).toEqual([true, 2]);
    expect(disclosure.parts.flatMap((part) => (part.kind === "heading" ? [[part.level, part.text]] : []))).toEqual([
      [1, "第一部分　部门整体绩效目标"],
      [2, "一、总体绩效目标"],
      [2, "二、分项绩效目标"],
      [2, "三、工作保障措施"],
      [1, "第二部分　预算项目绩效目标"],
      [2, "1.残疾人保障金绩效目标表"],
      [2, "2.商协活动经费绩效目标表"],
    ]);
  });

  test("a project is a header table and an indicator table, as wide as their columns and no wider", () => {
    const tables = disclosureOf(seedSheets()).disclosure.parts.flatMap((part) =>
      part.kind === "table" ? [part.table] : [],
    );
    expect(tables.map(({ rows, widths }) => [rows, widths.length])).toEqual([
      [7, 7],
      [10, 6],
      [7, 7],
      [9, 6],
    ]);
    for (const { widths } of tables) expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1);
    expect(tables.map(({ headingRows }) => headingRows)).toEqual([0, 1, 0, 1]);
  });

  test("without the department's part the document says so, and its first part is there to be written", () => {
    const { department, disclosure } = disclosureOf(seedSheets().slice(1));
    expect(department).toBe(false);
    expect(disclosure.parts.slice(0, 2).map((part) => part.kind === "heading" && part.text)).toEqual([
      "第一部分　部门整体绩效目标",
      "第二部分　预算项目绩效目标",
    ]);
  });

  test("wrong numbers in the titles are set right; blank forms and hidden sheets stay out", () => {
    const [, first, second] = seedSheets();
    if (!first || !second) throw new Error("no seed");
    const blank = blockSheet(
      (
        templates[0] ?? {
          draw: () => {
            throw new Error("no template");
          },
        }
      ).draw(),
    );
    const { disclosure, projects, blankTables } = disclosureOf([second, { ...first, hidden: true }, blank]);
    expect([projects, blankTables]).toEqual([1, [blank.name]]);
    expect(disclosure.parts.some((part) => part.kind === "heading" && part.text === "1.商协活动经费绩效目标表")).toBe(
      true,
    );
  });

  test("a title that is the form's for every project stands above the table, the heading names the project", async () => {
    const sheet = gridSheet(
      "项目支出绩效目标申报表\n|项目名称|培训费|||\n|一级指标|二级指标|三级指标|指标值\n|产出指标|数量指标|场次|≥4场".replace(
        /^\|/gm,
        "",
      ),
      ["A1:D1"],
    );
    const { disclosure } = disclosureOf([sheet]);
    expect(disclosure.parts.slice(2, 4)).toMatchObject([
      { kind: "heading", text: "1.培训费绩效目标表" },
      { kind: "caption", text: "项目支出绩效目标申报表" },
    ]);
    const [table] = readTables(importedSheets(await writeDisclosure(disclosure))).tables;
    expect(table?.header.title?.text).toBe("项目支出绩效目标申报表");
  });

  test("the department's text may stand on a sheet with tables", () => {
    const sheet = gridSheet(
      "一、总体绩效目标\n服务企业。\n三、工作保障措施\n加强管理。\n\n一级指标|二级指标|三级指标|指标值\n产出指标|数量指标|场次|≥4场",
    );
    const { department, disclosure } = disclosureOf([sheet]);
    expect(department).toBe(true);
    expect(disclosure.parts.slice(1, 5)).toMatchObject([
      { kind: "heading", text: "一、总体绩效目标" },
      { kind: "text", text: "服务企业。" },
      { kind: "heading", text: "三、工作保障措施" },
      { kind: "text", text: "加强管理。" },
    ]);
  });

  test("a workbook without tables and text gives nothing", () => {
    expect(buildDisclosure([gridSheet("姓名|电话\n张三|1")])).toEqual({ kind: "nothing" });
  });
});

describe("the file", () => {
  test("the same workbook gives the same bytes, and no date, name or program stands in it", async () => {
    const [one, two] = [await exported(seedSheets()), await exported(seedSheets())];
    expect(Buffer.compare(Buffer.from(one), Buffer.from(two))).toBe(0);
    const file = openPackage(one);
    expect(new TextDecoder().decode(file.part("docProps/core.xml"))).not.toMatch(/dcterms|dc:creator|lastModifiedBy/);
  });

  test("its table of contents is a field whose entries are written: headings, links and pages", async () => {
    const sheets = seedSheets();
    const xml = new TextDecoder().decode(openPackage(await exported(sheets)).part("word/document.xml"));
    expect(xml).toMatch(/<w:instrText[^>]*>TOC [^<]*\\o/);
    const entries = [
      ...xml.matchAll(/<w:hyperlink[^>]*w:anchor="(_Toc\d+)".*?<w:t[^>]*>([^<]*)<\/w:t>.*?<w:t[^>]*>(\d+)<\/w:t>/g),
    ];
    const pages = headingPages(disclosureOf(sheets).disclosure);
    expect(entries.map(([, , text, at]) => [text, Number(at)])).toEqual([
      ["第一部分　部门整体绩效目标", 2],
      ["一、总体绩效目标", 2],
      ["二、分项绩效目标", 2],
      ["三、工作保障措施", 2],
      ["第二部分　预算项目绩效目标", 3],
      ["1.残疾人保障金绩效目标表", 3],
      ["2.商协活动经费绩效目标表", 4],
    ]);
    expect(pages).toEqual(entries.map(([, , , at]) => Number(at)));
    for (const [, bookmark] of entries) expect(xml).toContain(`<w:bookmarkStart w:name="${bookmark}"`);
  });

  test("without the department's part too, what the document adds by itself is told by nobody when it is read back", async () => {
    const { left } = importDocument(readDocument(await exported(seedSheets().slice(1))));
    expect(left).toEqual([{ kind: "contents", count: 5, example: "" }]);
  });

  test("the contents are left out when it is read back", async () => {
    expect(importDocument(readDocument(await exported(seedSheets()))).left).toEqual([
      { kind: "contents", count: 8, example: "" },
    ]);
  });
});
