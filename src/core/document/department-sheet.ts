import type { Block, CellStyle } from "../template/block";
import { drawBoxes } from "../template/draw";
import { tight } from "../text/normalise";
import type { DocumentParagraph } from "./document";
import { highestRow } from "./plain-block";

/** The sheet that holds the department's part of the disclosure, one paragraph a row. */
export const departmentSheetName = "部门整体绩效目标";

/** The names of a disclosure's parts, which the document gets anew when it is written. */
const partName = /^(?:第[一二12]部分)?(?:部门整体绩效目标|部门(?:预算)?项目绩效目标|预算项目绩效目标|目录)?$/;

/** The headings that every department's part has, whatever number stands before them. */
const sectionHeading =
  /^(?:[(（]?[一二三四五六七八九\d]{1,2}[)）]?[、.．]?)?(?:部门)?(?:总体绩效目标|分项绩效目标|工作保障措施)[:：]?$/;

/** Whether the paragraphs are a department's part: they have its headings. */
export function isDepartmentText(paragraphs: readonly DocumentParagraph[]): boolean {
  return paragraphs.some(({ text }) => isSectionHeading(text));
}

export function isSectionHeading(text: string): boolean {
  return text.length <= 40 && sectionHeading.test(tight(text));
}

/** Whether a line only names a part of the disclosure. */
export function isPartName(text: string): boolean {
  return text.length <= 60 && partName.test(tight(text));
}

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
export function departmentBlock(paragraphs: readonly DocumentParagraph[]): Block {
  const lines = paragraphs
    .flatMap(({ text: whole }) => whole.split("\n"))
    .filter((line) => line.trim() !== "" && !isPartName(line));
  const boxes = [departmentSheetName, ...lines].map((line, row) => ({
    area: { top: row, left: 0, bottom: row, right: 0 },
    text: line,
    style: row === 0 ? title : isSectionHeading(line) ? heading : text,
  }));
  const drawing = drawBoxes(boxes, [width], () => 20);
  return {
    sheetName: departmentSheetName,
    ...drawing,
    rowHeights: drawing.rowHeights.map((height) => Math.min(height, highestRow)),
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
