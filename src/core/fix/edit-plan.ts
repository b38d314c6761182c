import type { CellEdit } from "../rules/finding";
import type { Address } from "../sheet/address";

/** Cell edits that are carried out together, as one undo step. No two touch the same cell. */
export interface EditPlan {
  readonly edits: readonly CellEdit[];
}

/** Tells cells apart, over all sheets of a workbook. */
export function cellKey({ sheet, row, column }: Address): string {
  return `${row},${column},${sheet}`;
}

/** The plan that takes another back: it expects what that one wrote and restores what that one found. */
export function invert({ edits }: EditPlan): EditPlan {
  return { edits: edits.map(({ at, before, after }) => ({ at, before: after, after: before })) };
}

/** One plan that does what two do after each other. Cells that come out as they went in are left alone. */
export function inSuccession(first: EditPlan, second: EditPlan): EditPlan {
  const edits = new Map(first.edits.map((edit) => [cellKey(edit.at), edit]));
  for (const edit of second.edits) {
    const cell = cellKey(edit.at);
    edits.set(cell, { ...edit, before: edits.get(cell)?.before ?? edit.before });
  }
  return { edits: [...edits.values()].filter(({ before, after }) => before !== after) };
}
