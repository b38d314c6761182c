import { rangeName, type Position } from "../sheet/address";
import type { BlockFormula } from "./block";
import { shiftRange } from "./placement";

/** A block's formula as programs take it, "=SUM(E4:E6)", when the block's first cell stands at a place. */
export function formulaText({ parts }: BlockFormula, first: Position): string {
  return `=${parts.map((part) => (typeof part === "string" ? part : rangeName(shiftRange(part, first)))).join("")}`;
}
