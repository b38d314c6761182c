import { cellName, type Range, type SheetId } from "../../core/sheet/address";
import type { Sheet } from "../../core/sheet/sheet";
import type { EditPlan } from "../../core/fix/edit-plan";
import type { CellEdit } from "../../core/rules/finding";
import type { AppliedPlan } from "../host";
import { cellsOf, rectanglesOf } from "./cell-areas";
import type { OpenWorkbook } from "./open-workbook";
import { readSheet } from "./read-sheet";
import { writeTexts } from "./write-texts";
import type { Worksheet } from "./object-model";
import type { OwnWork } from "./own-work";

type Refused = AppliedPlan["refused"][number];

interface SheetEdits {
  readonly worksheet: Worksheet;
  readonly edits: readonly CellEdit[];
}

/** Writes what may be written, as one undo step where the build knows how. */
export function writePlan(open: OpenWorkbook, work: OwnWork, { edits }: EditPlan): AppliedPlan {
  open.sheets();
  const applied: CellEdit[] = [];
  const refused: Refused[] = [];
  const targets: SheetEdits[] = [];
  for (const [id, wanted] of bySheet(edits)) {
    const worksheet = open.worksheet(id);
    const present = readSheet({ book: open.book, worksheet, info: open.info(id) });
    const good: CellEdit[] = [];
    for (const edit of wanted) {
      const because = refusal(present, edit);
      if (because) refused.push({ edit, because });
      else good.push(edit);
    }
    if (good.length > 0) targets.push({ worksheet, edits: good });
    applied.push(...good);
  }
  if (targets.length > 0) {
    const backups: (() => void)[] = [];
    work.asOneStep(
      open.book,
      () => {
        for (const { worksheet, edits: own } of targets) {
          const areas = rectanglesOf(own.map(({ at }) => at));
          if (!work.canGroupUndo) backups.push(backup(worksheet, areas));
          writeEdits(worksheet, areas, own);
        }
      },
      () => backups.forEach((restore) => restore()),
    );
  }
  return { applied, refused };
}

function refusal(sheet: Sheet, { at, before }: CellEdit): Refused["because"] | undefined {
  if (sheet.protected) return "protected";
  const cell = sheet.cell(at.row, at.column);
  if (cell?.formula) return "formula";
  return (cell?.text ?? "") === before ? undefined : "stale";
}

function writeEdits(worksheet: Worksheet, areas: readonly Range[], edits: readonly CellEdit[]): void {
  const texts = new Map(edits.map(({ at, after }) => [cellName(at), after]));
  writeTexts(worksheet, areas, (row, column) => texts.get(cellName({ row, column })) ?? "");
}

/** Remembers values and number formats, cell by cell: only for builds where nothing else could bring them back. */
function backup(worksheet: Worksheet, areas: readonly Range[]): () => void {
  const cells = areas.flatMap(cellsOf).map((at) => worksheet.Range(cellName(at)));
  const before = cells.map((cell) => ({ cell, format: cell.NumberFormat, value: cell.Value2 }));
  return () => {
    for (const { cell, format, value } of before) {
      cell.NumberFormat = format;
      cell.Value2 = value;
    }
  };
}

function bySheet(edits: readonly CellEdit[]): Map<SheetId, CellEdit[]> {
  const sheets = new Map<SheetId, CellEdit[]>();
  for (const edit of edits) {
    const there = sheets.get(edit.at.sheet);
    if (there) there.push(edit);
    else sheets.set(edit.at.sheet, [edit]);
  }
  return sheets;
}
