import type { Errand } from "../app/errands";
import type { InsertRequest } from "../app/insert-templates";

/** The ribbon's buttons by the names that the manifests call them; each form of the template menu has its own. */
export const commands = {
  checkSheet: { kind: "check", scope: "active-sheet" },
  checkAll: { kind: "check", scope: "all-sheets" },
  insertHebeiProject: blankTable("hebei-project"),
  clearMarks: { kind: "clear" },
} as const satisfies Readonly<Record<string, Errand>>;

function blankTable(template: InsertRequest["template"]): Errand {
  return { kind: "insert", template, wanted: { count: 1 }, place: "new-sheet" };
}
