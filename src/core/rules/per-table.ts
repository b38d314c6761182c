import type { IndicatorTable } from "../reader/table";

/**
 * What is worked out of a table once, however often it is asked: rules about the whole workbook ask again whenever one
 * table among a thousand has changed. A table never changes; a new reading gives a new one.
 */
export function perTable<Answer>(ask: (table: IndicatorTable) => Answer): (table: IndicatorTable) => Answer {
  const known = new WeakMap<IndicatorTable, { readonly answer: Answer }>();
  return (table) => {
    let found = known.get(table);
    if (!found) {
      found = { answer: ask(table) };
      known.set(table, found);
    }
    return found.answer;
  };
}
