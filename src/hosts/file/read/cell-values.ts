import type { Cell, RawValue } from "../../../core/sheet/cell";
import { isDateFormat } from "../../../core/sheet/cell";
import { FileError } from "../file-error";
import { numberDisplay, textDisplay, type NumberDisplay } from "./display";
import { decodeEscapes } from "./rich-text";
import type { StoredCell } from "./stored-cell";

/** What a cell's value depends on besides its own element. */
export interface ValueContext {
  readonly sharedStrings: readonly string[];
  /** Number format codes by style index. */
  readonly formats: readonly string[];
  readonly date1904: boolean;
}

interface Format {
  readonly code: string;
  readonly number: NumberDisplay;
  readonly text: (text: string) => string;
  readonly date: NumberDisplay;
  /** The cells of plain text in this format that were made lately. */
  readonly texts: Map<string, Cell>;
}

/** Texts of one format kept at once; beyond it all are dropped, since texts that never come again must not pile up. */
const mostTexts = 2_000;

/** Days from the serial date 0 of the 1900 system to 1970-01-01. */
const days1970 = 25_569;
const dayMs = 86_400_000;

/** Turns stored cells into cells as people see them. */
export class CellValues {
  private readonly formats = new Map<number, Format>();

  constructor(private readonly context: ValueContext) {}

  /** The cell; undefined where it is blank, however it is formatted. */
  cell(stored: StoredCell): Cell | undefined {
    const raw = this.raw(stored);
    if (!stored.isFormula && (raw === null || raw === "")) return undefined;
    if (typeof raw === "string" && !stored.isFormula && stored.type !== "e") return this.textCell(raw, stored.style);
    return { raw, text: this.text(stored, raw), format: this.format(stored.style).code, formula: stored.isFormula };
  }

  raw({ type, value }: StoredCell): RawValue {
    if (value === undefined) return null;
    switch (type) {
      case "s":
        return this.sharedString(value);
      case "inlineStr":
        return value;
      case "str":
        return decodeEscapes(value);
      case "b":
        return value.trim() === "1" || value.trim() === "true";
      case "e":
        return value;
      case "d":
        return this.serialDate(value) ?? value;
      default:
        return numberOf(value);
    }
  }

  /** @throws FileError where the file does not have it: what stood in the cell is lost, and nobody may take it for blank */
  private sharedString(index: string): string | null {
    if (index === "") return null;
    const text = this.context.sharedStrings[Number(index)];
    if (text === undefined) throw new FileError("unreadable", `shared string ${index} is missing`);
    return text;
  }

  text(stored: StoredCell, raw: RawValue): string {
    if (raw === null) return "";
    if (typeof raw === "boolean") return raw ? "TRUE" : "FALSE";
    const format = this.format(stored.style);
    if (typeof raw === "number") return (stored.type === "d" ? format.date : format.number)(raw);
    return stored.type === "e" ? raw : format.text(raw);
  }

  /** Equal cells are one object: a table says the same in most of its rows. */
  private textCell(raw: string, style: number): Cell {
    const { texts, text, code } = this.format(style);
    const known = texts.get(raw);
    if (known) return known;
    const cell = { raw, text: text(raw), format: code, formula: false };
    if (texts.size >= mostTexts) texts.clear();
    texts.set(raw, cell);
    return cell;
  }

  private format(style: number): Format {
    const known = this.formats.get(style);
    if (known) return known;
    const code = this.context.formats[style] ?? "General";
    const { date1904 } = this.context;
    const number = numberDisplay(code, date1904);
    const date = isDateFormat(code) ? number : numberDisplay("yyyy/m/d", date1904);
    const format = { code, number, date, text: textDisplay(code), texts: new Map<string, Cell>() };
    this.formats.set(style, format);
    return format;
  }

  /** "2026-03-15" or "2026-03-15T08:30:00" as the number that the workbook would store for it. */
  private serialDate(iso: string): number | undefined {
    const time = Date.parse(iso.includes("T") && !/(?:Z|[+-]\d\d:\d\d)$/.test(iso) ? `${iso}Z` : iso);
    if (Number.isNaN(time)) return undefined;
    return time / dayMs + days1970 - (this.context.date1904 ? 1462 : 0);
  }
}

/** A number as stored; something else, which no program writes, is kept as text instead of being lost. */
function numberOf(value: string): RawValue {
  const digits = value.trim();
  if (digits === "") return null;
  const number = Number(digits);
  return Number.isFinite(number) ? number : value;
}
