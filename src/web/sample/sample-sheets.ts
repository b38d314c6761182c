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

const label: CellStyle = {
  font: "宋体",
  size: 10.5,
  bold: true,
  horizontal: "left",
  vertical: "center",
  wrap: true,
  borders: { top: true, right: true, bottom: true, left: true },
};
const text: CellStyle = { ...label, bold: false };

/** The department's targets, as such lists stand in a worksheet: what they are for, how many, and a line each. */
function departmentBlock(): Block {
  const head = [
    ["项目名称", department.project],
    ["指标个数", String(department.statedCount)],
    ["绩效指标", department.items[0] ?? ""],
  ];
  const rest = department.items.slice(1).map((item) => ["", item]);
  const rows = [...head, ...rest];
  const cells = rows.flatMap(([first = "", second = ""], row): BlockCell[] => [
    { row, column: 0, text: first, style: label },
    { row, column: 1, text: second, style: text },
  ]);
  return {
    sheetName: "部门绩效目标",
    rows: rows.length,
    columns: 2,
    cells,
    merges: [{ top: 2, left: 0, bottom: rows.length - 1, right: 0 }],
    rowHeights: rows.map(() => 24),
    columnWidths: [14, 74],
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
