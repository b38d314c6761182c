import { parseAmount } from "../target/money";
import { parseUnit } from "../target/unit";
import type { Unit } from "../target/units";
import { tight } from "../text/normalise";
import type { PastedLine } from "./pasted-lines";

/** The columns of a list, -1 where there is none, and the unit of its amounts where the heading names one. */
export interface ListHeading {
  readonly code: number;
  readonly name: number;
  readonly budget: number;
  readonly unit: Unit | null;
}

/** What stands in a line of the list; "" where nothing does. */
export interface ProjectFields {
  readonly code: string;
  readonly name: string;
  readonly budget: string;
}

const titles = { code: /编码|代码|^code$/i, name: /名称|^项目$|^name$/i, budget: /预算|金额|资金|^budget/i };

/** What a spreadsheet makes of a code of digits: 1.30229E+20. */
export const lostDigits = /^\d(?:\.\d{1,20})?E\+?\d{1,3}$/i;

const looksLikeCode = /^(?=.*\d)[0-9A-Z-]{10,40}$/i;

/** A line of column titles: no figures, and a name's beside a code's or an amount's, or alone. */
export function isHeading({ fields }: PastedLine): boolean {
  if (fields.some((field) => field.length > 20 || /\d/.test(field))) return false;
  const filled = fields.map(tight).filter((field) => field !== "");
  if (filled.length === 1) return /^(?:项目)?名称$/.test(filled[0] ?? "");
  return (
    filled.some((field) => titles.name.test(field)) &&
    filled.some((field) => titles.code.test(field) || titles.budget.test(field))
  );
}

export function headingOf(line: PastedLine | undefined): ListHeading | null {
  if (!line) return null;
  const there = line.fields.map(tight);
  // 单位名称 and 单位代码 are an office's.
  const find = (words: RegExp): number => there.findIndex((title) => words.test(title) && !title.startsWith("单位"));
  const budget = find(titles.budget);
  const unit = /[(（]?(亿元|万元|元)[)）]?$/.exec(there[budget] ?? "")?.[1];
  return {
    code: find(titles.code),
    name: find(titles.name),
    budget,
    unit: unit === undefined ? null : parseUnit(unit),
  };
}

/** By the columns of the heading, where the line has columns; else each field tells by its looks. */
export function projectFields({ fields, cells }: PastedLine, heading: ListHeading | null): ProjectFields {
  if (!heading || !cells) return byLooks(fields);
  const { code, name, budget } = heading;
  return { code: fields[code] ?? "", name: withoutNumber(fields[name] ?? ""), budget: fields[budget] ?? "" };
}

/** The code is Latin letters and figures in front, the amount the last field that is one or begins like one. */
function byLooks(fields: readonly string[]): ProjectFields {
  const [code, ...rest] = codeFirst(withoutSerial(fields.filter((field) => field !== "")));
  const parts = rest.length === 1 ? nameAndAmount(rest[0] ?? "") : rest;
  const last = parts.at(-1) ?? "";
  const hasBudget = parts.length > 1 && (parseAmount(last) !== null || /^\D{0,3}\d/.test(last));
  const name = (hasBudget ? parts.slice(0, -1) : parts).join(" ");
  // An amount, or a code, is nobody's name.
  return {
    code: code ?? "",
    name: parseAmount(name) ? "" : withoutNumber(name),
    budget: hasBudget ? last : "",
  };
}

/** 序号 */
function withoutSerial(fields: readonly string[]): readonly string[] {
  return fields.length > 1 && /^\d{1,3}[.、]?$/.test(fields[0] ?? "") ? fields.slice(1) : fields;
}

/** The code, "" where there is none, and the other fields; after a code one blank is enough. */
function codeFirst([first = "", ...others]: readonly string[]): readonly string[] {
  if (looksLikeCode.test(first) || lostDigits.test(first)) return [first, ...others];
  const apart = /^([0-9A-Z]{15,30})\s(.*)$/i.exec(first);
  return apart ? [apart[1] ?? "", (apart[2] ?? "").trim(), ...others] : ["", first, ...others];
}

/** "办公费 50000": one blank is enough before an amount. */
function nameAndAmount(text: string): readonly string[] {
  const blank = text.lastIndexOf(" ");
  const tail = text.slice(blank + 1);
  return blank > 0 && parseAmount(tail) ? [text.slice(0, blank).trim(), tail] : [text];
}

/** "1.培训费", "2、差旅费": the tables are numbered anew. */
function withoutNumber(name: string): string {
  return name.replace(/^\d{1,3}(?:、|\.(?!\d))\s*/, "");
}
