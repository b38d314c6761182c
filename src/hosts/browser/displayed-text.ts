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

/** What people see in the cells of one workbook: the same as the file layer says of a file. */
export class DisplayedTexts {
  private readonly numbers = new Map<string, (value: number) => string>();

  /** @param date1904 dates count from 1904 */
  constructor(private readonly date1904: boolean) {}

  of(raw: RawValue, format: string): string {
    if (raw === null) return "";
    if (typeof raw === "boolean") return raw ? "TRUE" : "FALSE";
    return typeof raw === "string" ? textDisplay(format)(raw) : this.numberDisplay(format)(raw);
  }

  /** Taking a format apart costs more than using it. */
  private numberDisplay(format: string): (value: number) => string {
    const known = this.numbers.get(format);
    if (known) return known;
    const display = numberDisplay(format, this.date1904);
    this.numbers.set(format, display);
    return display;
  }
}

/** Univer ends a rich text with "\r\n", and its paragraphs with "\r". */
function richText({ p }: { p?: Nullable<NonNullable<ICellData["p"]>> }): string {
  return (p?.body?.dataStream ?? "").replace(/\r\n$/, "").replace(/\r\n?/g, "\n");
}
