/** What a cell holds, before any formatting. A date is the number it is stored as. */
export type RawValue = string | number | boolean | null;

/**
 * One cell as every host hands it in.
 * `text` is what a person sees: 0.95 formatted as a percentage has the text "95%".
 */
export interface Cell {
  readonly raw: RawValue;
  readonly text: string;
  /** The number format code, "General" where none was set. */
  readonly format: string;
  readonly formula: boolean;
}

const errorText = /^#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;

/** Whether what a cell shows is one of the spreadsheet program's error values. */
export function isErrorText(text: string): boolean {
  return text.includes("#") && errorText.test(text.trim());
}

/** Whether the cell is a formula for which the file holds no result (it was never calculated). */
export function isUncalculated(cell: Cell): boolean {
  return cell.formula && cell.raw === null && cell.text === "";
}

/** Whether the cell is a number shown as a date, by its number format. */
export function isDateCell(cell: Cell): boolean {
  return typeof cell.raw === "number" && isDateFormat(cell.format);
}

/** Whether a number format code shows a calendar date (a time of day alone does not count). */
export function isDateFormat(format: string): boolean {
  const code = (format.split(";")[0] ?? "")
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "")
    .toLowerCase()
    .replace(/general|e[+-]/g, "");
  // "m" is a month on its own and minutes beside hours or seconds; "e" is the year of an era.
  return /[yde]/.test(code) || (code.includes("m") && !/[hs]/.test(code));
}
