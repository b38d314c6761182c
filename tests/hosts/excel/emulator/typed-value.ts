import { dateToSerial, parseValue } from "numfmt";
import type { RawValue } from "../../../../src/core/sheet/cell";
import { invalidArgument } from "./wire";

/** What becomes of something put into a cell: the value, or the formula, and the format that typing brought along. */
export interface Entered {
  readonly value: RawValue;
  readonly formula: string | null;
  readonly format: string | null;
}

/**
 * What Excel makes of a value that is written into a cell of this format, as if a person had typed it: "3-4" is a
 * date, "007" a number, "=1+1" a formula. A leading apostrophe and the text format keep texts as they are.
 */
export function entered(value: unknown, cellFormat: string): Entered {
  if (typeof value === "number") return plain(cellFormat === "@" ? String(value) : value);
  if (typeof value === "boolean") return plain(value);
  if (typeof value !== "string") throw invalidArgument(`a cell cannot hold ${JSON.stringify(value)}`);
  if (value.length > 32767) throw invalidArgument("a cell cannot hold more than 32,767 characters");
  if (value === "") return plain(null);
  if (value.startsWith("'")) return plain(value.slice(1));
  if (cellFormat === "@") return plain(value);
  return formulaIn(value) ?? numberIn(value) ?? plain(value);
}

function plain(value: RawValue): Entered {
  return { value, formula: null, format: null };
}

/** "+" and "-" begin a formula where no number follows; "@name" is read as one that cannot be. */
function formulaIn(text: string): Entered | null {
  const signed = /^[+-]./.test(text) && !numberIn(text);
  if (text.startsWith("@") || (signed && !/^[+-][\p{L}_(][\p{L}\p{N}_.()*/+-]*$/u.test(text)) || unclosed(text)) {
    throw invalidArgument(`the formula ${text}`);
  }
  if (!signed && !/^=./.test(text)) return null;
  return { value: 0, formula: signed ? `=${text}` : text, format: null };
}

function unclosed(text: string): boolean {
  return text.startsWith("=") && text.split("(").length !== text.split(")").length;
}

function numberIn(text: string): Entered | null {
  const date = chineseDate(text.trim()) ?? shortDate(text.trim());
  if (date) return date;
  const found = parseValue(text);
  if (!found || typeof found.v === "string") return null;
  return { value: found.v, formula: null, format: chineseFormat(found.z) };
}

/** The formats that Excel in China gives to dates typed in short. */
function chineseFormat(format: string | undefined): string | null {
  if (format === undefined) return null;
  if (/^m[-/]d$/.test(format)) return 'm"月"d"日"';
  return /^yyyy[-/]m[-/]d$/.test(format) ? "yyyy/m/d" : format;
}

function chineseDate(text: string): Entered | null {
  const match = /^(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?$/.exec(text);
  const [, year, month, day] = match ?? [];
  if (year === undefined && day === undefined) return null;
  const format = `${year === undefined ? "" : 'yyyy"年"'}m"月"${day === undefined ? "" : 'd"日"'}`;
  return date(year === undefined ? new Date().getFullYear() : Number(year), Number(month), Number(day ?? 1), format);
}

/** "1-2-3" is 3 February 2001. */
function shortDate(text: string): Entered | null {
  const match = /^(\d{1,2})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return date(year + (year < 30 ? 2000 : 1900), month, day, "yyyy/m/d");
}

/** The day as a cell holds it; null where the calendar has none such. */
function date(year: number, month: number, day: number, format: string): Entered | null {
  const found = new Date(Date.UTC(year, month - 1, day));
  if (found.getUTCMonth() !== month - 1 || found.getUTCDate() !== day) return null;
  return { value: dateToSerial([year, month, day]), formula: null, format };
}
