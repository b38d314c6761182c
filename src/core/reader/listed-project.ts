import type { ColumnRole } from "../forms/column-role";
import type { Sheet } from "../sheet/sheet";
import { tight } from "../text/normalise";
import type { Heading } from "./headings";

/** Heads a column that tells apart projects which nothing else does: without a name, or of the same name. */
export const orderHeading = "项目次序";

/** What tells the project of a row in a flat list; "" where the row has none of its own and continues the one above. */
export function projectAt(sheet: Sheet, heading: Heading, row: number): string {
  const own = heading.columns.filter(({ role, heading: text }) => projectRoles.has(role) || text === orderHeading);
  const key = own.map(({ column }) => tight(sheet.textAt(row, column).slice(0, 200))).join("|");
  return /^\|*$/.test(key) ? "" : key;
}

const projectRoles: ReadonlySet<ColumnRole> = new Set(["code", "project", "department"]);
