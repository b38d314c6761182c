import {
  CellValueType,
  ICommandService,
  IUniverInstanceService,
  UndoCommand,
  type ICellData,
  type IWorkbookData,
} from "@univerjs/core";
import {
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  SHEET_CONDITIONAL_FORMATTING_PLUGIN,
} from "@univerjs/sheets-conditional-formatting";
import {
  getPrimaryForRange,
  SetRangeValuesCommand,
  SelectionMoveType,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import { SheetsNoteModel } from "@univerjs/sheets-note";
import { contains, parseCellName, parseRangeName, type Address } from "../../src/core/sheet/address";
import { BrowserHost } from "../../src/hosts/browser/browser-host";
import { noteResource } from "../../src/hosts/browser/resources";
import { rangeOf, UniverWorkbook, univerRange } from "../../src/hosts/browser/univer-workbook";
import type { CellSketch, SheetSketch } from "../../src/hosts/memory/sketch";
import { headlessUniver } from "../hosts/browser/headless";
import { describePort } from "./port-contract";

describePort("Univer in the browser page", async (sheets) => {
  const univer = headlessUniver();
  const book = new UniverWorkbook(univer, workbookData(sheets));
  const commands = univer.__getInjector().get(ICommandService);
  // Where there is a screen, drawing the workbook gives it the focus that Ctrl+Z goes to.
  univer.__getInjector().get(IUniverInstanceService).focusUnit(book.id);
  const target = (at: Address) => ({ unitId: book.id, subUnitId: at.sheet });
  const cell = (at: Address) => univerRange({ top: at.row, left: at.column, bottom: at.row, right: at.column });
  return {
    host: new BrowserHost(book),
    type: async (at, text) => {
      const value = { [at.row]: { [at.column]: { v: text } } };
      commands.syncExecuteCommand(SetRangeValuesCommand.id, { ...target(at), range: cell(at), value });
    },
    click: async (at) => {
      if (book.model.getActiveSheet().getSheetId() !== at.sheet) {
        commands.syncExecuteCommand(SetWorksheetActiveOperation.id, target(at));
      }
      const primary = getPrimaryForRange(cell(at), book.worksheet(at.sheet));
      const selections = [{ range: cell(at), primary, style: null }];
      commands.syncExecuteCommand(SetSelectionsOperation.id, {
        ...target(at),
        selections,
        type: SelectionMoveType.MOVE_END,
      });
    },
    undo: async () => void commands.syncExecuteCommand(UndoCommand.id),
    fillAt: async (at) => fillAt(book, at),
    noteAt: async (at) =>
      univer.__getInjector().get(SheetsNoteModel).getNote(book.id, at.sheet, { row: at.row, col: at.column })?.note ??
      null,
    formulaAt: async (at) => book.worksheet(at.sheet).getCell(at.row, at.column)?.f ?? null,
    snapshot: async () => resolved(book.snapshot()),
    close: async () => univer.dispose(),
  };
});

/** What the topmost rule paints. That Univer really paints it is shown in Chromium. */
function fillAt(book: UniverWorkbook, at: Address): string | null {
  const rules = book.injector.get(ConditionalFormattingRuleModel).getSubunitRules(book.id, at.sheet) ?? [];
  const top = rules.find(({ ranges }) => ranges.some((range) => contains(rangeOf(range), at)));
  return top && "style" in top.rule ? (top.rule.style.bg?.rgb ?? null) : null;
}

/** Styles by what they are: Univer keeps those that no cell uses any more. */
function resolved({ styles, sheets, resources, sheetOrder }: IWorkbookData): unknown {
  const inFull = (cell: ICellData) => ({ ...cell, s: typeof cell.s === "string" ? styles[cell.s] : cell.s });
  return {
    resources,
    sheets: sheetOrder.map((id) => {
      const { cellData = {}, ...rest } = sheets[id] ?? {};
      const cells = Object.entries(cellData).flatMap(([row, line]) =>
        Object.entries<ICellData>(line).map(([column, data]) => [row, column, inFull(data)]),
      );
      return { ...rest, cells };
    }),
  };
}

function workbookData(sketches: readonly SheetSketch[]): Partial<IWorkbookData> {
  const id = (sketch: SheetSketch) => `sheet ${sketch.name}`;
  const formats = sketches.map((sketch) => [
    id(sketch),
    (sketch.conditionalFormats ?? []).map(({ ranges, formula, fill }, index) => ({
      cfId: `user-${index}`,
      stopIfTrue: false,
      ranges: ranges.split(" ").map((range) => univerRange(parseRangeName(range)!)),
      rule: {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.formula,
        value: `=${formula}`,
        style: { bg: { rgb: fill } },
      },
    })),
  ]);
  const notes = sketches.map((sketch) => [id(sketch), notesOf(sketch)]);
  return {
    id: "workbook",
    sheetOrder: sketches.map(id),
    sheets: Object.fromEntries(
      sketches.map((sketch) => [
        id(sketch),
        {
          id: id(sketch),
          name: sketch.name,
          hidden: sketch.hidden ? 1 : 0,
          rowCount: 40,
          columnCount: 12,
          cellData: Object.fromEntries(
            sketch.rows.map((row, index) => [
              index,
              Object.fromEntries(row.flatMap((one, column) => cellOf(one, column))),
            ]),
          ),
          mergeData: (sketch.merges ?? []).map((merge) => univerRange(parseRangeName(merge)!)),
          custom: { protected: sketch.protected === true },
        },
      ]),
    ),
    resources: [
      { name: SHEET_CONDITIONAL_FORMATTING_PLUGIN, data: JSON.stringify(Object.fromEntries(formats)) },
      { name: noteResource, data: JSON.stringify(Object.fromEntries(notes)) },
    ],
  };
}

function cellOf(sketch: CellSketch, column: number): [number, ICellData][] {
  if (sketch === null) return [];
  const { raw, format, formula } = typeof sketch === "object" ? sketch : { raw: sketch };
  const type = typeof raw === "string" ? CellValueType.STRING : CellValueType.NUMBER;
  return [
    [
      column,
      {
        ...(raw === null ? {} : { v: raw, t: type }),
        ...(formula === undefined ? {} : { f: formula }),
        ...(format === undefined ? {} : { s: { n: { pattern: format } } }),
      },
    ],
  ];
}

function notesOf({ notes = {} }: SheetSketch): unknown {
  const placed = Object.entries(notes).map(([name, note]) => ({ ...parseCellName(name)!, note }));
  return Object.fromEntries(
    placed.map(({ row, column, note }) => [
      row,
      { [column]: { id: `user-${row}-${column}`, row, col: column, width: 160, height: 72, note } },
    ]),
  );
}
