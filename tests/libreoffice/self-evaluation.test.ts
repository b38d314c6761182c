import { mkdirSync, readFileSync } from "node:fs";
import { check } from "../../src/core/check";
import { hebeiCounty } from "../../src/core/profile/profile";
import { readTables } from "../../src/core/reader/read";
import { selfEvaluationOf } from "../../src/core/self-evaluation/self-evaluation";
import type { Block } from "../../src/core/template/block";
import { blockSheet } from "../../src/core/template/block-sheet";
import type { Sheet } from "../../src/core/sheet/sheet";
import { readWorkbook } from "../../src/hosts/file/read/read-workbook";
import { blockAsSheet } from "../../src/hosts/file/save/block-sheet";
import { createWorkbook } from "../../src/hosts/file/save/create-workbook";
import { SampleFolder } from "../cli/sample-folder";
import { scoreCases } from "../core/self-evaluation/cases";
import { targetTable, typed } from "../core/self-evaluation/target-table";
import { savedByLibreOffice, soffice } from "./soffice";

const testWhereInstalled = soffice === undefined ? test.skip : test;

/** What LibreOffice makes of a block. */
async function calculated(block: Block): Promise<Sheet> {
  const folder = new SampleFolder({ "table.xlsx": createWorkbook([blockAsSheet(block)]) });
  try {
    mkdirSync(folder.at("out"));
    await savedByLibreOffice([folder.at("table.xlsx")], folder.at("out"));
    const [sheet] = readWorkbook(new Uint8Array(readFileSync(folder.at("out/table.xlsx")))).sheets;
    if (!sheet) throw new Error("no sheet");
    return sheet;
  } finally {
    folder.remove();
  }
}

testWhereInstalled(
  "the scores that LibreOffice calculates, case by case",
  async () => {
    const sheet = targetTable(scoreCases.map((one, nth) => ({ ...one, level3: `指标${nth}` })));
    const { block, notes } = selfEvaluationOf(sheet, readTables([sheet]).tables[0]!);
    expect(notes.filter(({ kind }) => kind === "score-by-hand")).toEqual([]);
    const { indicators } = readTables([blockSheet(block)]).tables[0]!;
    const filled = typed(
      block,
      indicators.map(({ actual }, nth) => [actual!.at, scoreCases[nth]!.actual] as const),
    );
    const result = await calculated(filled);
    const told = indicators.map(({ score, weight }, nth) => {
      const { target, actual } = scoreCases[nth]!;
      const points = Number(result.cell(weight!.at.row, weight!.at.column)?.raw);
      const raw = result.cell(score!.at.row, score!.at.column)?.raw ?? "";
      return { target, actual, score: raw === "" ? null : Number(raw), points };
    });
    expect(told.map(({ target, actual, score }) => ({ target, actual, score }))).toEqual(
      scoreCases.map(({ target, actual, share }, nth) => ({
        target,
        actual,
        score: share === null ? null : rounded(share * told[nth]!.points),
      })),
    );
  },
  120_000,
);

testWhereInstalled(
  "a filled one, calculated, is clean under F17 to F21; its total is the sum; a wrong one is found",
  async () => {
    const rows = [
      { target: "≥100人次", actual: "80人次", level3: "培训人次" },
      { target: "≥90%", actual: "95%", level2: "质量指标", level3: "培训合格率" },
      { target: "2025年12月底前", actual: "完成", level2: "时效指标", level3: "完成时间" },
      { target: "≤5万元", actual: "4.5万元", level2: "成本指标", level3: "培训总成本" },
      { target: "显著提高", actual: "部分达成", level1: "效益指标", level2: "社会效益指标", level3: "业务能力" },
      { target: "≥90%", actual: "50%", level1: "满意度指标", level2: "服务对象满意度指标", level3: "学员满意度" },
    ];
    const sheet = targetTable(rows);
    const { block } = selfEvaluationOf(sheet, readTables([sheet]).tables[0]!);
    const table = readTables([blockSheet(block)]).tables[0]!;
    const spent = table.header.funds.find(({ label }) => label.includes("执行"))!;
    const fill = table.indicators.flatMap(({ actual, reason }, nth) => [
      [actual!.at, rows[nth]!.actual] as const,
      ...(["80人次", "50%", "部分达成"].includes(rows[nth]!.actual) ? [[reason!.at, "学员外出"] as const] : []),
    ]);
    const filled = typed(block, [...fill, [spent.parts[0]!.at, 4.5]]);
    const result = await calculated(filled);
    const codes = (one: Sheet): string[] =>
      check([one], hebeiCounty)
        .findings.map(({ code }) => code)
        .filter((code) => /^F(?:17|18|19|20|21)$/.test(code));
    expect(codes(result)).toEqual([]);
    const read = readTables([result]).tables[0]!;
    const scores = read.indicators.map(({ score }) => Number(score!.text));
    expect(scores).toEqual([10, 12.5, 12.5, 12.5, 21, 0]);
    const spendingScore = Number(result.textAt(5, 9));
    expect(spendingScore).toBe(9);
    const last = result.rows - 1;
    expect(Number(result.textAt(last, 7))).toBe(scores.reduce((sum, one) => sum + one, spendingScore));
    const wrong = typed(filled, [[read.indicators[0]!.score!.at, 12.5]]);
    expect(codes(await calculated(wrong))).toEqual(["F20"]);
  },
  120_000,
);

function rounded(points: number): number {
  return Math.round((points + Number.EPSILON) * 100) / 100;
}
