import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { templates } from "../../src/core/template/templates";
import { readWorkbook } from "../../src/hosts/file/read/read-workbook";
import { blockAsSheet } from "../../src/hosts/file/save/block-sheet";
import type { CellChange, NewSheet } from "../../src/hosts/file/save/changes";
import { createWorkbook } from "../../src/hosts/file/save/create-workbook";
import { SampleFolder } from "../cli/sample-folder";
import { goodFillings } from "../core/template/good-fillings";
import { savedByLibreOffice, soffice } from "./soffice";

/*
 * Every form, blank and filled, is printed by a real spreadsheet program: it must take the file, put the form on pages
 * as it is meant, and calculate its sums.
 */

const describeWhereInstalled = soffice === undefined ? describe.skip : describe;
const hasPdftotext = spawnSync("pdftotext", ["-v"]).error === undefined;
const testWithPdftotext = hasPdftotext ? test : test.skip;

/** Pages of the blank and of the filled form, and words that must be found on paper. */
const forms: readonly (readonly [id: string, pages: readonly [number, number], words: readonly string[]])[] = [
  ["hebei-project", [1, 1], ["预算项目绩效目标表", "资金支出计划（%）", "指标值确定依据", "服务对象满意度指标"]],
  ["central-project", [1, 1], ["项目支出绩效目标申报表", "主管部门及代码", "年度总体目标", "可持续影响指标"]],
  ["central-project-periods", [1, 1], ["中期（实施期）资金总额：", "年度资金总额：", "指标值（实施期）"]],
  ["core-indicators", [1, 1], ["评（扣）分标准", "指标完成值数据来源", "生态环境成本指标", "合计"]],
  ["department-overall", [1, 1], ["年度主要任务", "金额合计", "年度绩效指标"]],
  ["self-evaluation", [1, 1], ["全年执行数（B）", "执行率（B/A）", "偏差原因分析及改进措施", "总分"]],
  ["sichuan-flat", [1, 1], ["金额单位:元", "指标方向性", "度量单位"]],
];

test("every template is printed here", () => {
  expect(forms.map(([id]) => id)).toEqual(templates.map(({ id }) => id));
});

describeWhereInstalled("LibreOffice", () => {
  let folder: SampleFolder;
  beforeAll(async () => {
    folder = new SampleFolder({});
    const files = templates.flatMap((template) => [
      written(`${template.id}-blank`, blockAsSheet(template.draw())),
      written(`${template.id}-filled`, blockAsSheet(template.draw(goodFillings[template.id]))),
    ]);
    const long = Array.from({ length: 60 }, (_, index) => ({
      level1: "产出指标",
      level2: "数量指标",
      level3: `第${index + 1}项任务完成数`,
      target: "≥4项",
    }));
    files.push(written("long", blockAsSheet(templates[1]!.draw({ name: "长表", indicators: long }))));
    mkdirSync(folder.at("pdf"));
    mkdirSync(folder.at("again"));
    await savedByLibreOffice(files, folder.at("pdf"), "pdf");
    mkdirSync(folder.at("uncalculated"));
    const uncalculated = templates.map((template) =>
      written(`uncalculated/${template.id}`, withoutResults(blockAsSheet(template.draw(goodFillings[template.id])))),
    );
    await savedByLibreOffice(uncalculated, folder.at("again"));

    function written(name: string, sheet: NewSheet): string {
      writeFileSync(folder.at(`${name}.xlsx`), createWorkbook([sheet]));
      return folder.at(`${name}.xlsx`);
    }
  }, 240_000);
  afterAll(() => folder.remove());

  test.each(forms)("%s fits on its pages", (id, pages) => {
    expect([`${id}-blank`, `${id}-filled`].map((name) => pagesOf(folder.at(`pdf/${name}.pdf`)).length)).toEqual(pages);
  });

  testWithPdftotext.each(forms)("%s has all its words on paper", (id, _pages, words) => {
    const text = textOf(folder.at(`pdf/${id}-blank.pdf`));
    for (const word of words) expect(text).toContain(word);
  });

  testWithPdftotext("further pages begin with the headings", () => {
    const pages = pagesOf(folder.at("pdf/long.pdf")).map((_, index) => textOf(folder.at("pdf/long.pdf"), index + 1));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toContain("三级指标");
    expect(pages.at(-1)).toContain("第60项任务完成数");
  });

  test.each(templates.map((template) => [template.id, template] as const))(
    "%s: the sums come out as they were drawn",
    (id, template) => {
      const [sheet] = readWorkbook(readFileSync(folder.at(`again/${id}.xlsx`))).sheets;
      for (const { row, column, formula } of template.draw(goodFillings[id]).cells) {
        if (!formula) continue;
        const cell = sheet?.cell(row, column);
        expect([row, column, cell?.formula, Number(cell?.raw)]).toEqual([row, column, true, Number(formula.result)]);
      }
    },
  );
});

/** So that the program has to calculate by itself. */
function withoutResults(sheet: NewSheet): NewSheet {
  const cells = (sheet.changes.cells ?? []).map((cell): CellChange => {
    const { content } = cell;
    const calculates = typeof content === "object" && content !== null && "formula" in content;
    return calculates ? { ...cell, content: { ...content, result: null } } : cell;
  });
  return { ...sheet, changes: { ...sheet.changes, cells } };
}

/** The page objects of a PDF, which LibreOffice writes uncompressed. */
function pagesOf(file: string): readonly string[] {
  return readFileSync(file, "latin1").match(/\/Type\s*\/Page\b/g) ?? [];
}

/** What is printed, without spaces and line breaks: words may break in narrow cells. */
function textOf(file: string, page?: number): string {
  const pages = page === undefined ? [] : ["-f", String(page), "-l", String(page)];
  return execFileSync("pdftotext", [...pages, file, "-"], { encoding: "utf8" }).replace(/\s/g, "");
}
