import type { Field } from "../reader/table";
import { isErrorCell } from "../sheet/cell";

/** Whether a name is there to be judged: neither blank nor an error value, of which other rules speak. */
export function isNamed({ text, cell }: Field): boolean {
  return text !== "" && !(cell && isErrorCell(cell));
}
