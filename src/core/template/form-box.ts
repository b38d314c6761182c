import type { Calculation, Slot } from "../forms/form";
import { parseRangeName, type Range } from "../sheet/address";
import type { Box } from "./draw";

/** A box of a form while it is drawn: which slot it fills, and what it calculates. */
export interface FormBox extends Box {
  readonly slot?: Slot;
  readonly calculate?: Calculation | undefined;
  /** In a repeated line: it calculates from its own line only. */
  readonly ownLine?: boolean;
}

/** "B:D" over the given rows. */
export function areaOf(columns: string, top: number, bottom = top): Range {
  const [first = "", last = first] = columns.split(":");
  const range = parseRangeName(`${first}1:${last}1`);
  if (!range) throw new Error(`No columns: ${columns}`);
  return { ...range, top, bottom };
}
