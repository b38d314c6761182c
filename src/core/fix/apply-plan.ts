import type { CellEdit } from "../rules/finding";
import type { Cell } from "../sheet/cell";
import type { Sheet } from "../sheet/sheet";
import type { EditPlan } from "./edit-plan";

/** An edit that was not carried out: the cell holds something else by now, or a formula, or its sheet is protected. */
export interface Refusal {
  readonly edit: CellEdit;
  readonly because: "stale" | "formula" | "protected";
}

/** The edits among these that the sheets do not take. An edit for a sheet that is gone is stale. */
export function refusals(sheets: readonly Sheet[], edits: readonly CellEdit[]): readonly Refusal[] {
  return edits.flatMap((edit) => {
    const because = refusal(
      sheets.find(({ id }) => id === edit.at.sheet),
      edit,
    );
    return because ? [{ edit, because }] : [];
  });
}

function refusal(sheet: Sheet | undefined, { at, before }: CellEdit): Refusal["because"] | null {
  if (!sheet) return "stale";
  if (sheet.protected) return "protected";
  const cell = sheet.cell(at.row, at.column);
  if (cell?.formula) return "formula";
  return (cell?.text ?? "") === before ? null : "stale";
}

/** The sheets as they are after the plan. Whether they take it is for the caller to ask first. */
export function applyPlan(sheets: readonly Sheet[], { edits }: EditPlan): readonly Sheet[] {
  return sheets.map((sheet) => {
    const own = edits.filter(({ at }) => at.sheet === sheet.id);
    return own.length > 0 ? withEdits(sheet, own) : sheet;
  });
}

/** The same sheet seen through its edits; what they do not touch is not even copied. */
function withEdits(sheet: Sheet, edits: readonly CellEdit[]): Sheet {
  const edited = new Map(edits.map(({ at, after }) => [`${at.row},${at.column}`, written(after)]));
  const cell = (row: number, column: number): Cell | undefined => {
    const place = `${row},${column}`;
    return edited.has(place) ? edited.get(place) : sheet.cell(row, column);
  };
  return {
    ...sheet,
    rows: Math.max(sheet.rows, ...edits.map(({ at }) => at.row + 1)),
    columns: Math.max(sheet.columns, ...edits.map(({ at }) => at.column + 1)),
    cell,
    textAt(row, column) {
      const merge = sheet.mergeAt({ row, column });
      return (merge ? cell(merge.top, merge.left) : cell(row, column))?.text ?? "";
    },
  };
}

/** What hosts write: always a text, so that "=100%" stays what it looks like. */
function written(text: string): Cell | undefined {
  return text === "" ? undefined : { raw: text, text, format: "@", formula: false };
}
