import type { Block, BlockCell, CellStyle } from "../../core/template/block";
import { blockAsSheet } from "../../hosts/file/save/block-sheet";
import type { NewSheet } from "../../hosts/file/save/changes";
import { drawHebeiProject } from "../../core/template/hebei-project-template";
import { sampleDepartment as department, sampleProjects as projects } from "./sample-data";

/**
 * The sheets of the sample workbook: a county body's published tables with their real defects, one sheet each. They
 * are a finished document, so the form's drop-downs and hints stay out.
 */
export function sampleSheets(): readonly NewSheet[] {
  const tables = projects.map((project) => ({ ...drawHebeiProject(project), dropdowns: [], hints: [] }));
  return [...tables.map((table, index) => blockAsSheet(table, projects[index]?.name)), blockAsSheet(departmentBlock())];
}

const text: CellStyle = {
  font: "宋体",
  size: 10.5,
  bold: false,
  horizontal: "left",
  vertical: "center",
  wrap: true,
  borders: { top: false, right: false, bottom: false, left: false },
};
const heading: CellStyle = { ...text, bold: true };

/** In characters; a line of text is as many Chinese characters long as half of it. */
const columnWidth = 92;
const lineHeight = 18;

/** The department's part as such documents stand in a worksheet: a heading or a paragraph a row. */
function departmentBlock(): Block {
  const cells = department.map((line, row): BlockCell => {
    return { row, column: 0, text: line.text, style: line.heading ? heading : text };
  });
  return {
    sheetName: "部门绩效目标",
    rows: department.length,
    columns: 1,
    cells,
    merges: [],
    rowHeights: department.map((line) => 6 + lineHeight * Math.ceil(line.text.length / (columnWidth / 2))),
    columnWidths: [columnWidth],
    dropdowns: [],
    hints: [],
    print: {
      paper: "A4",
      orientation: "portrait",
      margins: { top: 20, right: 20, bottom: 20, left: 20 },
      fitToWidth: true,
      centerHorizontally: true,
    },
  };
}
