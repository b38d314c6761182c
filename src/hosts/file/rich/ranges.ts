import { parseRangeName, type Range } from "../../../core/sheet/address";

/** A list of ranges with blanks between: "A1:B2 D4". What is no range is left out. */
export function readRanges(list: string | undefined): Range[] {
  return (list ?? "")
    .split(/\s/)
    .map(parseRangeName)
    .filter((range) => range !== undefined);
}
