import type { Look } from "../forms/form";
import type { CellStyle } from "./block";

const lined = { top: true, right: true, bottom: true, left: true };
const body: CellStyle = {
  font: "宋体",
  size: 10.5,
  horizontal: "center",
  vertical: "center",
  wrap: true,
  borders: lined,
};

/** How the forms' cells look on paper, and what kind of content their number formats expect. */
export const looks: Readonly<Record<Look, CellStyle>> = {
  title: { ...body, size: 16, bold: true, borders: {} },
  "line-left": { ...body, horizontal: "left", borders: {} },
  "line-center": { ...body, borders: {} },
  "line-right": { ...body, horizontal: "right", borders: {} },
  label: body,
  heading: { ...body, bold: true },
  words: body,
  text: { ...body, horizontal: "left" },
  typed: { ...body, format: "@" },
  yuan: { ...body, horizontal: "right", format: "#,##0.00" },
  /** To the 分: 0.000001 万元. */
  wan: { ...body, horizontal: "right", format: "#,##0.00####" },
  number: { ...body, format: "General" },
  percent: { ...body, format: "0%" },
};
