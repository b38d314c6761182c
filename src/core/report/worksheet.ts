import type { IndicatorTable } from "../reader/table";
import type { Finding } from "../rules/finding";
import { cellName, type Position } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import type { Block, CellStyle } from "../template/block";
import { drawBoxes, type Box } from "../template/draw";
import { listCell } from "../template/looks";
import { say, type Language, type Wording } from "../text/wording";
import { countBySeverity, type Report } from "./report";
import { severityNames, severitySigns } from "./severity";

/** The worksheet as it shall stand in a workbook. */
export interface ReportSheet {
  readonly block: Block;
  /** Cells of the block that lead to the place they name. A program without links shows the place all the same. */
  readonly links: readonly (Position & { readonly to: Position & { readonly sheetName: string } })[];
}

/** One name in every language, as a workbook goes from hand to hand. */
const reportSheetName = "校验报告";
/** Its first cell. By it the sheet is known again, whatever its tab is called by then. */
const title: Wording = { zh: "【绩效目标表助手】校验报告", en: "【绩效目标表助手】Checking report" };

/** Whether the sheet is a report of ours: it is renewed, and never read as an indicator table. */
export function isReportSheet(sheet: Pick<Sheet, "textAt">): boolean {
  const first = sheet.textAt(0, 0);
  return first === title.zh || first === title.en;
}

const words = {
  found: {
    zh: "{tables} 张表、{indicators} 行指标：错误 {error} 个、提醒 {warning} 个、建议 {hint} 条。",
    en: "{tables} table(s), {indicators} indicator row(s): {error} error(s), {warning} warning(s), {hint} suggestion(s).",
  },
  clean: {
    zh: "{tables} 张表、{indicators} 行指标：未发现问题。",
    en: "{tables} table(s), {indicators} indicator row(s): no problems found.",
  },
  noTable: { zh: "没有找到绩效目标表。", en: "No performance target table found." },
  waived: {
    zh: "另有 {count} 条已忽略，理由见工作表“校验说明”。",
    en: "{count} more were waived; the reasons are on the worksheet 校验说明.",
  },
  waiverProblems: {
    zh: "“校验说明”有 {count} 行不起作用。",
    en: "{count} waiver(s) on the worksheet 校验说明 have no effect.",
  },
  notChecked: { zh: "有 {count} 项未能校验。", en: "{count} check(s) could not be made." },
  basis: { zh: "校验方案：{profile}。", en: "Profile: {profile}." },
  renewed: {
    zh: "点“单元格”一列可跳到该处。再次批注时本表整张更新，请不要在这里另写内容。",
    en: "Click a cell's name to go there. Annotating again renews this whole sheet, so keep notes of your own elsewhere.",
  },
} satisfies Record<string, Wording>;

/** Headings, and widths in characters. */
const columns: readonly (readonly [heading: Wording, width: number])[] = [
  [{ zh: "序号", en: "No." }, 6],
  [{ zh: "表", en: "Table" }, 24],
  [{ zh: "单元格", en: "Cell" }, 18],
  [{ zh: "级别", en: "Severity" }, 12],
  [{ zh: "规则", en: "Rule" }, 7],
  [{ zh: "内容", en: "Content" }, 24],
  [{ zh: "问题", en: "Problem" }, 44],
  [{ zh: "怎么改", en: "What to do" }, 44],
];
const widths = columns.map(([, width]) => width);
const cellColumn = 2;
const headingRow = 3;
/** Longer texts are read in the cell itself; a row cannot be higher than 409 points. */
const longest = 300;

/** Draws a report as a worksheet, a row a finding. The same report gives the same sheet. */
export function drawReportSheet(report: Report, language: Language): ReportSheet {
  const tables = new Map(report.tables.map((table) => [table.id, table]));
  const boxes = [
    wide(0, title[language], styles.title),
    wide(1, summary(report, language), styles.text),
    wide(2, say(words.renewed, language), styles.text),
    ...row(
      headingRow,
      columns.map(([heading]) => say(heading, language)),
      () => styles.heading,
    ),
    ...report.findings.flatMap((finding, index) =>
      row(headingRow + 1 + index, findingTexts(finding, index, tables, language), (column) =>
        column < 5 && column !== 1 ? styles.center : styles.cell,
      ),
    ),
  ];
  return {
    block: {
      sheetName: reportSheetName,
      ...drawBoxes(boxes, widths, (line) => (line === 0 ? 30 : 20)),
      columnWidths: widths,
      dropdowns: [],
      print: {
        paper: "A4",
        orientation: "landscape",
        margins: { top: 15, right: 12, bottom: 15, left: 12 },
        fitToWidth: true,
        centerHorizontally: true,
      },
    },
    links: report.findings.map(({ at: { row: line, column }, sheetName }, index) => ({
      row: headingRow + 1 + index,
      column: cellColumn,
      to: { row: line, column, sheetName },
    })),
  };
}

function summary(report: Report, language: Language): string {
  const { tables, indicators, findings, waived, waiverProblems, notChecked, profile } = report;
  const counts = { tables: tables.length, indicators, ...countBySeverity(findings) };
  const nothing = tables.length === 0 ? words.noTable : words.clean;
  const sentences = [
    say(findings.length > 0 ? words.found : nothing, language, counts),
    ...(waived.length > 0 ? [say(words.waived, language, { count: waived.length })] : []),
    ...(waiverProblems.length > 0 ? [say(words.waiverProblems, language, { count: waiverProblems.length })] : []),
    ...(notChecked.length > 0 ? [say(words.notChecked, language, { count: notChecked.length })] : []),
    say(words.basis, language, { profile }),
  ];
  return sentences.join(language === "zh" ? "" : " ");
}

function findingTexts(
  { code, severity, tableId, sheetName, at, text, message, remedy, data }: Finding,
  index: number,
  tables: ReadonlyMap<string, IndicatorTable>,
  language: Language,
): string[] {
  const table = tableId === null ? undefined : tables.get(tableId);
  return [
    String(index + 1),
    table?.header.name?.text || sheetName,
    `${sheetName}!${cellName(at)}`,
    `${severitySigns[severity]} ${say(severityNames[severity], language)}`,
    code,
    text,
    say(message, language, data),
    say(remedy, language, data),
  ];
}

const styles = {
  title: { ...listCell, size: 16, bold: true, borders: {} },
  text: { ...listCell, borders: {} },
  heading: { ...listCell, bold: true, horizontal: "center", fill: "#F2F2F2" },
  center: { ...listCell, horizontal: "center" },
  cell: listCell,
} as const satisfies Record<string, CellStyle>;

/** A line over all columns. */
function wide(line: number, text: string, style: CellStyle): Box {
  return { area: { top: line, left: 0, bottom: line, right: columns.length - 1 }, text, style };
}

function row(line: number, texts: readonly string[], style: (column: number) => CellStyle): Box[] {
  return texts.map((text, column) => ({
    area: { top: line, left: column, bottom: line, right: column },
    text: text.length > longest ? `${text.slice(0, longest)}…` : text,
    style: style(column),
  }));
}
