import type { Look } from "../forms/form";
import type { CellStyle } from "./block";

/** A cell of a form: 五号, in the middle, lined on all sides. */
export const formCell: CellStyle = {
  font: "宋体",
  size: 10.5,
  horizontal: "center",
  vertical: "center",
  wrap: true,
  borders: { top: true, right: true, bottom: true, left: true },
};

/** Kept to the letter: "=100%" is no formula, "3-4" no date, a code of digits loses none, also on F2 and Enter later. */
export const typedCell: CellStyle = { ...formCell, format: "@" };

/** A cell of a list of ours beside the forms, to be read line by line. Texts of the workbook stay texts in it too. */
export const listCell: CellStyle = { ...typedCell, size: 10, horizontal: "left" };

/** How the forms' cells look on paper, and what kind of content their number formats expect. */
export const looks: Readonly<Record<Look, CellStyle>> = {
  title: { ...formCell, size: 16, bold: true, borders: {} },
  "line-left": { ...formCell, horizontal: "left", borders: {} },
  "line-center": { ...formCell, borders: {} },
  "line-right": { ...formCell, horizontal: "right", borders: {} },
  label: formCell,
  heading: { ...formCell, bold: true },
  words: formCell,
  text: { ...formCell, horizontal: "left" },
  typed: typedCell,
  yuan: { ...formCell, horizontal: "right", format: "#,##0.00" },
  /** To the 分: 0.000001 万元. */
  wan: { ...formCell, horizontal: "right", format: "#,##0.00####" },
  number: { ...formCell, format: "General" },
  percent: { ...formCell, format: "0%" },
};
