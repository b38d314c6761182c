import { cellName, type Position } from "../core/sheet/address";

/** What a formula takes as a sheet's name without quotes. */
const plainName = /^[\p{L}_][\p{L}\p{N}_.]{0,254}$/u;

/** The cell as the program's name box understands it: `Sheet1!E12`, `'1.商会 (2)'!E12`. */
export function cellLabel(sheetName: string, at: Position): string {
  const sheet = plainName.test(sheetName) ? sheetName : `'${sheetName.replace(/'/g, "''")}'`;
  return `${sheet}!${cellName(at)}`;
}
