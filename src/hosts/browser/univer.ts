import type { Injector } from "@univerjs/core";
import {
  ICommandService,
  LifecycleService,
  LifecycleStages,
  LocaleService,
  LocaleType,
  mergeLocales,
  Univer,
} from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalFormattingZh from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import {
  DeviceInputEventType,
  IEditorBridgeService,
  SetCellEditVisibleOperation,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreZh from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationEn from "@univerjs/preset-sheets-data-validation/locales/en-US";
import dataValidationZh from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import noteEn from "@univerjs/preset-sheets-note/locales/en-US";
import noteZh from "@univerjs/preset-sheets-note/locales/zh-CN";
import { SheetsNoteModel } from "@univerjs/sheets-note";
import type { Language } from "../../core/text/wording";
import { showInputHints } from "./input-hints";
import { menu } from "./menu";
import { lookUpNotesByPlace } from "./note-lookup";

const locales: Readonly<Record<Language, LocaleType>> = { zh: LocaleType.ZH_CN, en: LocaleType.EN_US };

/** The spreadsheet program in the page. */
export interface Spreadsheet {
  readonly univer: Univer;
  /** Takes over what a person is just typing into a cell: it is on the screen, so they count on it. */
  finishEditing(): Promise<void>;
  setLanguage(language: Language): void;
}

/**
 * Starts the spreadsheet in an element. The package `@univerjs/presets` would do the same in one call, but it brings
 * `@univerjs-pro/*` along, which has no licence.
 */
export function startSpreadsheet(container: HTMLElement, language: Language): Spreadsheet {
  const univer = new Univer({
    locale: locales[language],
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(coreZh, conditionalFormattingZh, dataValidationZh, noteZh),
      [LocaleType.EN_US]: mergeLocales(coreEn, conditionalFormattingEn, dataValidationEn, noteEn),
    },
  });
  const presets = [
    UniverSheetsCorePreset({ container, ribbonType: "simple", menu }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsNotePreset(),
  ];
  for (const plugin of presets.flatMap((preset) => preset.plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const injector: Injector = univer.__getInjector();
  void showInputHints(injector);
  void injector
    .get(LifecycleService)
    .onStage(LifecycleStages.Ready)
    .then(() => lookUpNotesByPlace(injector.get(SheetsNoteModel)));
  return {
    univer,
    finishEditing: () => finishEditing(injector),
    setLanguage: (wanted) => injector.get(LocaleService).setLocale(locales[wanted]),
  };
}

/** As a click on another cell does it, but without going there. */
async function finishEditing(injector: Injector): Promise<void> {
  const editor = injector.get(IEditorBridgeService);
  if (!editor.isVisible().visible) return;
  const unitId = editor.getEditCellState()?.unitId;
  const closing = { visible: false, eventType: DeviceInputEventType.PointerDown, unitId };
  await injector.get(ICommandService).executeCommand(SetCellEditVisibleOperation.id, closing);
  // The editor hands the text over in a task of its own.
  await new Promise((resolve) => setTimeout(resolve, 0));
}
