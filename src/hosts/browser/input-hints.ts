import { LifecycleService, LifecycleStages, type IDisposable, type Injector, type Nullable } from "@univerjs/core";
import { ComponentManager, IEditorBridgeService, SheetCanvasPopManagerService } from "@univerjs/preset-sheets-core";
import { SheetDataValidationModel } from "@univerjs/preset-sheets-data-validation";
import { SheetsSelectionsService } from "@univerjs/sheets";
import { SheetsNoteModel } from "@univerjs/sheets-note";
import { InputHintCard } from "./InputHintCard";

const componentKey = "jixiao-input-hint";

/** Shows the input message of a selected cell; Univer keeps such messages but does not show them. */
export async function showInputHints(injector: Injector): Promise<void> {
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  injector.get(ComponentManager).register(componentKey, InputHintCard);
  let shown: Nullable<IDisposable>;
  const hide = (): void => {
    shown?.dispose();
    shown = undefined;
  };
  injector.get(SheetsSelectionsService).selectionMoveEnd$.subscribe((selections) => {
    hide();
    const cell = selections.at(-1)?.primary;
    if (cell) shown = showAt(injector, cell.startRow, cell.startColumn);
  });
  // While a cell is being edited, its drop-down list has the place.
  injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => {
    if (visible) hide();
  });
}

function showAt(injector: Injector, row: number, column: number): Nullable<IDisposable> {
  const { unitId, sheetId } = injector.get(SheetsSelectionsService).currentSelectionParam ?? {};
  if (unitId === undefined || sheetId === undefined) return null;
  const rule = injector.get(SheetDataValidationModel).getRuleByLocation(unitId, sheetId, row, column);
  // A note is shown at the same place, and a mark's says what is wrong: it goes first.
  const hasNote = injector.get(SheetsNoteModel).getNote(unitId, sheetId, { row, col: column });
  if (!rule || hasNote || !rule.prompt) return null;
  const extraProps = { title: rule.promptTitle, text: rule.prompt };
  return injector
    .get(SheetCanvasPopManagerService)
    .attachPopupToCell(row, column, { componentKey, direction: "horizontal", extraProps });
}
