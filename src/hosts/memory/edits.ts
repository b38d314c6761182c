import type { EditPlan } from "../../core/fix/edit-plan";
import type { CellEdit } from "../../core/rules/finding";
import type { AppliedPlan } from "../host";
import { memoryCell } from "./cell";
import type { MemoryWorkbook } from "./workbook";

type Refusal = AppliedPlan["refused"][number];

/** Writes what may be written, as one undo step. Throws, with nothing written, where an edit names no sheet. */
export function applyEdits(workbook: MemoryWorkbook, { edits }: EditPlan): AppliedPlan {
  const verdicts = edits.map((edit) => ({ edit, because: refusal(workbook, edit) }));
  const applied = verdicts.filter(({ because }) => because === null).map(({ edit }) => edit);
  const refused = verdicts.filter((one): one is Refusal => one.because !== null);
  if (applied.length > 0) {
    workbook.asOneStep(() => {
      for (const { at, after } of applied) {
        const sheet = workbook.sheet(at.sheet);
        const style = sheet.cellAt(at)?.style ?? null;
        // The text format keeps "3-4" a text when a person presses F2 and Enter on it later.
        sheet.setCells([{ at, cell: memoryCell(after === "" ? null : after, { format: "@", style }) }]);
      }
    });
  }
  return { applied, refused };
}

function refusal(workbook: MemoryWorkbook, { at, before }: CellEdit): Refusal["because"] | null {
  const sheet = workbook.sheet(at.sheet);
  const cell = sheet.cellAt(at);
  if (sheet.protected) return "protected";
  if (cell && cell.formula !== null) return "formula";
  return (cell?.text ?? "") === before ? null : "stale";
}
