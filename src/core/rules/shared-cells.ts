import type { Field } from "../reader/table";
import { positionKey } from "../sheet/address";

/** The cells, by `positionKey`, that more than one of the fields lie in: merged over rows, or filled down. */
export function cellsOfSeveral(fields: readonly Field[]): ReadonlySet<number> {
  const seen = new Set<number>();
  const several = new Set<number>();
  for (const { at } of fields) {
    const cell = positionKey(at);
    (seen.has(cell) ? several : seen).add(cell);
  }
  return several;
}
