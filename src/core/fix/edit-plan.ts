import type { CellEdit } from "../rules/finding";

/** Cell edits that are carried out together, as one undo step. No two touch the same cell. */
export interface EditPlan {
  readonly edits: readonly CellEdit[];
}
