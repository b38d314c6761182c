import type { Errand } from "../app/errands";

/** The ribbon's buttons by the names that the manifests call them; each form of the template menu has its own. */
export const commands = {
  checkSheet: { kind: "check", scope: "active-sheet" },
  checkAll: { kind: "check", scope: "all-sheets" },
  insertHebeiProject: { kind: "insert", place: "new-sheet" },
  clearMarks: { kind: "clear" },
} as const satisfies Readonly<Record<string, Errand>>;
