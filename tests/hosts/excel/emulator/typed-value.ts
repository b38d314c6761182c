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
  if (typeof value === "number" || typeof value === "boolean") return plain(value);
  if (typeof value !== "string") throw invalidArgument(`a cell cannot hold ${JSON.stringify(value)}`);
  if (value.length > 32767) throw invalidArgument("a cell cannot hold more than 32,767 characters");
  if (value === "") return plain(null);
  if (cellFormat === "@") return plain(value.startsWith("'") ? value.slice(1) : value);
  if (value.startsWith("'")) return plain(value.slice(1));
  if (isFormula(value)) return { value: 0, formula: value.startsWith("=") ? value : `=${value}`, format: null };
  // "@name" is read as a formula that cannot be one.
  if (value.startsWith("@")) throw invalidArgument(`the formula ${value}`);
  return numberIn(value) ?? plain(value);
}

function plain(value: RawValue): Entered {
  return { value, formula: null, format: null };
}

function isFormula(text: string): boolean {
  if (text.startsWith("=") && text.length > 1) {
    if (count(text, "(") !== count(text, ")")) throw invalidArgument(`the formula ${text}`);
    return true;
  }
  return /^[+-][a-z(]/i.test(text);
}

function count(text: string, part: string): number {
  return text.split(part).length - 1;
}

function numberIn(text: string): Entered | null {
  const date = chineseDate(text.trim());
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
  if (!match) return null;
  const [, year, month, day] = match;
  if (year === undefined && day === undefined) return null;
  const date = new Date(
    Date.UTC(year === undefined ? new Date().getFullYear() : Number(year), Number(month) - 1, Number(day ?? 1)),
  );
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day ?? 1)) return null;
  const format = `${year === undefined ? "" : 'yyyy"年"'}m"月"${day === undefined ? "" : 'd"日"'}`;
  return {
    value: dateToSerial([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]),
    formula: null,
    format,
  };
}
