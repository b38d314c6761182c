import { CellValueType, type ICellData, type IStyleData, type IWorkbookData, type Nullable } from "@univerjs/core";
import { isErrorText } from "../../core/sheet/cell";
import type { Position } from "../../core/sheet/address";
import type { CellChange, CellContent, ErrorContent, StyleChoice } from "../file/save/changes";
import { rawValue } from "./displayed-text";
import { styleIndex, styleName } from "./file-cell";
import { stylePatch } from "./style-patch";

/** One cell as it is, and what it was in the file it came from. */
export interface CellNow {
  readonly at: Position;
  readonly now: ICellData | undefined;
  /** The formula's text without "="; null where there is none. */
  readonly formula: string | null;
  readonly was: ICellData | undefined;
  /** Where the file holds it; null for a cell of a new row, column or sheet. */
  readonly from: Position | null;
}

type Styles = IWorkbookData["styles"];

/** Writes cells down as changes to a file. */
export class CellChanges {
  constructor(
    private readonly styles: Styles,
    /** The styles as the file has them. */
    private readonly fileStyles: Styles,
  ) {}

  /** What changed of a cell; undefined if nothing did. */
  change({ at, now, formula, was }: CellNow): CellChange | undefined {
    const sameContent = isSameContent(now, was);
    const sameStyle = (now?.s ?? null) === (was?.s ?? null);
    if (sameContent && sameStyle) return undefined;
    return {
      row: at.row,
      column: at.column,
      ...(sameContent ? {} : { content: content(now, formula) }),
      ...(sameStyle ? {} : { style: this.style(now?.s, was?.s) }),
    };
  }

  /** The whole cell, for a sheet whose rows or columns were rearranged, or that is new. */
  whole({ at, now, formula, was, from }: CellNow): CellChange {
    const kept = from !== null && was !== undefined && formula === null && isSameContent(now, was);
    return {
      row: at.row,
      column: at.column,
      content: kept ? { kept: from } : content(now, formula),
      style: this.style(now?.s, was?.s),
    };
  }

  private style(now: Nullable<IStyleData | string>, was: Nullable<IStyleData | string>): StyleChoice {
    if (!now) return 0;
    const index = typeof now === "string" ? styleIndex(now) : undefined;
    if (index !== undefined) return index;
    const from = (typeof was === "string" ? styleIndex(was) : undefined) ?? 0;
    const own = typeof now === "string" ? (this.styles[now] ?? {}) : now;
    // A style that was made in the page says only what differs from the workbook's own.
    const after = { ...this.fileStyles[styleName(0)], ...own };
    return { from, patch: stylePatch(this.fileStyles[styleName(from)] ?? {}, after) };
  }
}

function isSameContent(now: ICellData | undefined, was: ICellData | undefined): boolean {
  if (formulaOf(now) !== formulaOf(was)) return false;
  if (now?.f) return isSameResult(now, was);
  return rawOf(now) === rawOf(was) && JSON.stringify(now?.p ?? null) === JSON.stringify(was?.p ?? null);
}

/** What makes a formula out of a cell; a file's cells never share one as Univer's do. */
function formulaOf(cell: ICellData | undefined): string {
  return cell?.f ?? cell?.si ?? "";
}

/** A formula that Univer cannot calculate keeps the result that the file has. */
function isSameResult(now: ICellData, was: ICellData | undefined): boolean {
  if (rawOf(now) === rawOf(was)) return true;
  return isErrorValue(rawOf(now)) && !isErrorValue(rawOf(was));
}

function rawOf(cell: ICellData | undefined): string | number | boolean | null {
  return cell ? rawValue(cell) : null;
}

function content(cell: ICellData | undefined, formula: string | null): CellContent {
  if (!cell) return null;
  const raw = rawValue(cell);
  if (formula !== null) return { formula, result: result(raw) };
  return raw;
}

function result(raw: string | number | boolean | null): null | string | number | boolean | ErrorContent {
  return typeof raw === "string" && isErrorText(raw) ? { error: raw } : raw;
}

function isErrorValue(raw: unknown): boolean {
  return typeof raw === "string" && isErrorText(raw);
}

/** Whether a cell says anything at all: neither value, formula nor style means it need not be written. */
export function isBlank(cell: ICellData): boolean {
  return !cell.f && !cell.si && !cell.s && !cell.p && (cell.v ?? null) === null && cell.t !== CellValueType.BOOLEAN;
}
