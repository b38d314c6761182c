/** A line of a pasted text, taken apart. */
export interface PastedLine {
  /** As a person counts them, from 1; of a cell with line breaks in it, the first one. */
  readonly line: number;
  /** Trimmed; never all of them blank. */
  readonly fields: readonly string[];
  /** The fields stood in cells: a blank one is a blank cell. */
  readonly cells: boolean;
}

/** Nobody pastes more; what is longer is no list. */
export const longestPaste = 200_000;

const longestLine = 2_000;

/** A figure with thousands separators stays in one piece where commas part the fields. */
const amountAtEnd = /[\s,，;；、][¥￥]?-?\d{1,3}(?:[,，]\d{3}){1,6}(?:\.\d{1,10})?\s{0,3}(?:元|万元|万|亿元)?$/;

/**
 * The lines of a text copied from a spreadsheet (tabs, cells in quotes) or typed by hand (commas, semicolons, two
 * blanks or more), without blank ones. A line that is longer than any list's comes with its beginning only.
 */
export function pastedLines(text: string): readonly PastedLine[] {
  return recordsOf(text.slice(0, longestPaste)).flatMap(({ line, text: record }) => {
    const part = record.slice(0, longestLine);
    const cells = part.includes("\t");
    const fields = cells ? part.split("\t").map(unquoted) : typedFields(part);
    return fields.some((field) => field !== "") ? [{ line, fields, cells }] : [];
  });
}

/** Lines; one break inside a cell in quotes, as spreadsheets copy it, does not end one. */
function recordsOf(text: string): readonly { readonly line: number; readonly text: string }[] {
  const records: { line: number; text: string }[] = [];
  let quoted = false;
  for (const [index, part] of text.split(/\r\n|[\n\r]/).entries()) {
    const last = records.at(-1);
    if (quoted && last) last.text += ` ${part}`;
    else records.push({ line: index + 1, text: part });
    const whole = records.at(-1)?.text ?? "";
    // A quotation mark in a name is no cell in quotes: only one that opens a cell is.
    quoted = /(?:^|\t)"/.test(whole) && whole.split('"').length % 2 === 0 && whole.length < longestLine;
  }
  return records;
}

function unquoted(cell: string): string {
  const trimmed = cell.trim();
  const quoted = trimmed.length > 1 && trimmed.startsWith('"') && trimmed.endsWith('"');
  return (quoted ? trimmed.slice(1, -1).replaceAll('""', '"') : trimmed).replace(/\s+/g, " ").trim();
}

function typedFields(line: string): readonly string[] {
  const trimmed = line.trim();
  const amount = amountAtEnd.exec(trimmed);
  const head = amount ? trimmed.slice(0, amount.index) : trimmed;
  const fields = head.split(/[,，;；]|[ \u00A0]{2,}|\u3000+/).map((field) => field.trim());
  const tail = amount ? [amount[0].slice(1).trim()] : [];
  return [...fields.filter((field) => field !== ""), ...tail];
}
