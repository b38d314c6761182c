import type { SheetId } from "../../core/sheet/address";
import type { Cell } from "../../core/sheet/cell";
import type { EditPlan } from "../../core/fix/edit-plan";
import type { CellEdit } from "../../core/rules/finding";
import { HostError, type AppliedPlan } from "../host";
import { cellOf, cellProperties, widen } from "./cells";
import { isHostError } from "./host-failure";
import { listenAgain, quietly } from "./quietly";
import { roundTrip, syncInTime, tripsAsOneStep } from "./round-trip";

type Refusal = AppliedPlan["refused"][number];

/** An edit with what its cell holds now. */
interface Looked {
  readonly edit: CellEdit;
  readonly cell: Cell | undefined;
  readonly protected: boolean;
}

/** Of an edit, some 500 bytes go to Excel; the web takes 5 MB at once. */
const editsPerTrip = 8000;

/** Looks at every cell first, then writes what may be written. What Excel stops half-way is taken back. */
export async function writePlan({ edits }: EditPlan): Promise<AppliedPlan> {
  const looked: Looked[] = [];
  for (const part of parts(edits)) looked.push(...(await look(part)));
  const refused = looked.flatMap((one): Refusal[] => {
    const because = refusal(one);
    return because ? [{ edit: one.edit, because }] : [];
  });
  const good = looked.filter((one) => !refusal(one));
  if (good.length > 0) await writeAll(good);
  return { applied: good.map(({ edit }) => edit), refused };
}

async function look(edits: readonly CellEdit[]): Promise<Looked[]> {
  const looked = await roundTrip((context) => {
    const sheets = new Map<SheetId, Excel.Worksheet>();
    const asked = edits.map((edit) => {
      const sheet = sheets.get(edit.at.sheet) ?? context.workbook.worksheets.getItemOrNullObject(edit.at.sheet);
      if (!sheets.has(edit.at.sheet)) sheets.set(edit.at.sheet, sheet.load("protection/protected"));
      return { edit, sheet, range: sheet.getCell(edit.at.row, edit.at.column).load([...cellProperties]) };
    });
    return () =>
      asked.map(({ edit, sheet, range }) => {
        if (sheet.isNullObject) throw new HostError("no-such-sheet", `No sheet ${edit.at.sheet}`);
        return { edit, cell: cellOf(range, 0, 0), protected: sheet.protection.protected };
      });
  });
  const [cells] = await widen([looked.map(({ cell }) => cell)]);
  return looked.map((one, index) => ({ ...one, cell: cells?.[index] }));
}

function refusal({ edit, cell, protected: locked }: Looked): Refusal["because"] | null {
  if (locked) return "protected";
  if (cell?.formula) return "formula";
  return (cell?.text ?? "") === edit.before ? null : "stale";
}

async function writeAll(looked: readonly Looked[]): Promise<void> {
  try {
    await put(looked, ({ edit }) => asText(edit.after));
  } catch (error) {
    // Nothing was begun, or nobody knows what will be.
    if (isHostError(error, "busy", "timeout")) throw error;
    // Excel did the edits up to the one it refused; in the same order the way back stops at the same one.
    await put(looked, ({ cell }) => asBefore(cell)).catch(() => undefined);
    await listenAgain();
    throw error;
  }
}

/** Not waiting while a cell is edited: by the time the editing ends, the cell may be another. */
function put(looked: readonly Looked[], value: (one: Looked) => string | number | boolean): Promise<void> {
  return tripsAsOneStep(async (context) => {
    for (const part of parts(looked)) {
      quietly(context, () => {
        for (const one of part) {
          const { sheet, row, column } = one.edit.at;
          context.workbook.worksheets.getItem(sheet).getCell(row, column).values = [[value(one)]];
        }
      });
      await syncInTime(context);
    }
  });
}

/**
 * The apostrophe makes a text of anything, as it does under a person's hands, and is no part of it. The number format
 * stays the user's: with the text format instead, the next number typed there would not be one.
 */
export function asText(text: string): string {
  return text === "" ? "" : `'${text}`;
}

function asBefore(cell: Cell | undefined): string | number | boolean {
  if (!cell || cell.raw === null) return "";
  return typeof cell.raw === "string" ? asText(cell.raw) : cell.raw;
}

function parts<Item>(items: readonly Item[]): Item[][] {
  const found: Item[][] = [];
  for (let first = 0; first < items.length; first += editsPerTrip) found.push(items.slice(first, first + editsPerTrip));
  return found;
}
