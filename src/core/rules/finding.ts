import type { Address } from "../sheet/address";
import type { Wording, WordingData } from "../text/wording";

export type Severity = "error" | "warning" | "hint";

/** One cell's change. `after` is always text: a host writes it so that it never becomes a formula or a date. */
export interface CellEdit {
  readonly at: Address;
  /** The displayed text that the cell must still have; otherwise the edit is stale. */
  readonly before: string;
  readonly after: string;
}

export interface Fix {
  /** Changes spelling only, never a number, comparator or unit. */
  readonly safe: boolean;
  readonly title: Wording;
  readonly data: WordingData;
  readonly edits: readonly CellEdit[];
}

/** One defect at one cell. */
export interface Finding {
  readonly code: string;
  readonly slug: string;
  readonly severity: Severity;
  /** Null in the department's part, and where no table could be read. */
  readonly tableId: string | null;
  readonly sheetName: string;
  readonly at: Address;
  /** What the cell showed when it was checked. */
  readonly text: string;
  readonly message: Wording;
  readonly remedy: Wording;
  readonly data: WordingData;
  readonly fix: Fix | null;
}
