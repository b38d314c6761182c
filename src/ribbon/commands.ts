import type { Errand } from "../app/errands";

/** The ribbon's buttons by the names that the manifests call them; each form of the template menu has its own. */
export const commands = {
  checkSheet: { kind: "check", scope: "active-sheet" },
  checkAll: { kind: "check", scope: "all-sheets" },
  insertHebeiProject: blankTable("hebei-project"),
  insertCentralProject: blankTable("central-project"),
  insertCentralPeriods: blankTable("central-project-periods"),
  insertCoreIndicators: blankTable("core-indicators"),
  insertDepartmentOverall: blankTable("department-overall"),
  insertSelfEvaluation: blankTable("self-evaluation"),
  insertSichuanFlat: blankTable("sichuan-flat"),
  clearMarks: { kind: "clear" },
} as const satisfies Readonly<Record<string, Errand>>;

/** The template is named by its id: what draws it is fetched when it is wanted. */
function blankTable(template: string): Errand {
  return { kind: "insert", template, wanted: { count: 1 }, place: "new-sheet" };
}
