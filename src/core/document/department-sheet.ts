import { readDepartment } from "../reader/department/read-department";
import { headingKind, type HeadingKind } from "../reader/department/section-headings";
import type { Block, CellStyle } from "../template/block";
import { blockSheet } from "../template/block-sheet";
import { drawBoxes } from "../template/draw";
import { tight } from "../text/normalise";
import type { DocumentParagraph } from "./document";

/** The sheet that holds the department's part of the disclosure, one paragraph a row. */
export const departmentSheetName = "部门整体绩效目标";

/** The paragraphs as the department's sheet; null where they are no department's part, but notes of some kind. */
export function departmentSheet(paragraphs: readonly DocumentParagraph[]): Block | null {
  const block = departmentBlock(paragraphs);
  return (readDepartment(blockSheet(block), [])?.sections.length ?? 0) > 0 ? block : null;
}

/** Whether a line is nothing but a heading of the department's part: 总体绩效目标, 分项绩效目标, 工作保障措施. */
export function isSectionHeading(text: string): boolean {
  const kind = lineKind(text);
  return kind === "overall" || kind === "detailed" || kind === "measures";
}

/** Whether a line only names a part of the disclosure, which the document gets anew when it is written. */
export function isPartName(text: string): boolean {
  const kind = lineKind(text);
  return kind === "whole" || kind === "projects" || kind === "contents" || /^第[一1]部分$/.test(tight(text));
}

function lineKind(text: string): HeadingKind | undefined {
  return text.length <= longestHeading ? headingKind(text.trim().replace(/[:：]$/, "")) : undefined;
}

const longestHeading = 60;

const text: CellStyle = {
  font: "宋体",
  size: 12,
  horizontal: "left",
  vertical: "top",
  wrap: true,
  borders: {},
  format: "@",
};
const heading: CellStyle = { ...text, font: "黑体", size: 14, vertical: "center" };
const title: CellStyle = { ...heading, size: 16, horizontal: "center" };
const width = 88;

/** One paragraph a row below the part's name; the lines that only name parts are left out. */
function departmentBlock(paragraphs: readonly DocumentParagraph[]): Block {
  const lines = paragraphs
    .flatMap(({ text: whole }) => whole.split("\n"))
    .filter((line) => line.trim() !== "" && !isPartName(line));
  const boxes = [departmentSheetName, ...lines].map((line, row) => ({
    area: { top: row, left: 0, bottom: row, right: 0 },
    text: line,
    style: row === 0 ? title : isSectionHeading(line) ? heading : text,
  }));
  return {
    sheetName: departmentSheetName,
    ...drawBoxes(boxes, [width], () => 20),
    columnWidths: [width],
    dropdowns: [],
    print: {
      paper: "A4",
      orientation: "portrait",
      margins: { top: 25, right: 20, bottom: 25, left: 20 },
      fitToWidth: true,
      centerHorizontally: true,
    },
  };
}
