import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { RawValue } from "../../core/sheet/cell";
import { numberDisplay, textDisplay } from "../file/read/display";

/** The value of a cell; rich text counts as its plain text. */
export function rawValue(cell: ICellData): RawValue {
  if (cell.p) return richText(cell);
  if (cell.v === undefined || cell.v === null) return null;
  if (cell.t === CellValueType.BOOLEAN) return cell.v === true || cell.v === 1 || cell.v === "TRUE";
  // A text that looks like a number stays a text: "13022925" is a code and "0012" keeps its zeros.
  if (cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING) return String(cell.v);
  return cell.v;
}

/** What a person sees in a cell that has this value and number format: the same as the file layer says of a file. */
export function displayedText(raw: RawValue, format: string): string {
  if (raw === null) return "";
  if (typeof raw === "boolean") return raw ? "TRUE" : "FALSE";
  if (typeof raw === "string") return textDisplay(format)(raw);
  return numberDisplay(format, false)(raw);
}

/** Univer ends a rich text with "\r\n", and its paragraphs with "\r". */
function richText({ p }: { p?: Nullable<NonNullable<ICellData["p"]>> }): string {
  return (p?.body?.dataStream ?? "").replace(/\r\n$/, "").replace(/\r\n?/g, "\n");
}
