import { readDepartment } from "../../../../src/core/reader/department/read-department";
import { readTables } from "../../../../src/core/reader/read";
import type { DepartmentText, ProseIndicator } from "../../../../src/core/reader/department/department-text";
import { createSheet, type Sheet } from "../../../../src/core/sheet/sheet";
import { textCell } from "../../../fixtures/text-grid";

/** A sheet of texts, row by row; a string alone is a row of one cell. */
export function proseSheet(rows: readonly (string | readonly string[])[], name = "部门"): Sheet {
  const cells = rows.map((row) => (typeof row === "string" ? [row] : row).map(textCell));
  return createSheet({ id: name, name, hidden: false, protected: false }, cells);
}

/** What is read beside the sheet's own tables. */
export function departmentOn(sheet: Sheet): DepartmentText | null {
  return readDepartment(
    sheet,
    readTables([sheet]).tables.map(({ range }) => range),
  );
}

/** An indicator of the prose as one line: "产出指标 | 数量指标 | 培训次数 | ≥4次", "-" where a part is left out. */
export function asLine({ level1, level2, name, value }: ProseIndicator): string {
  return [level1, level2, name, value].map((passage) => passage?.text ?? "-").join(" | ");
}
