import {
  ICommandService,
  IResourceLoaderService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
  type IMutationInfo,
  type Injector,
  type IRange,
  type IWorkbookData,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { SHEET_CONDITIONAL_FORMATTING_PLUGIN } from "@univerjs/sheets-conditional-formatting";
import type { Range, SheetId } from "../../core/sheet/address";
import { HostError, type Unsubscribe } from "../host";
import { DisplayedTexts } from "./displayed-text";
import { validationResource } from "./resources";

/** In Univer a person's action is a command; it becomes mutations of the document and operations, which change only the view. */
interface Mutation {
  readonly id: string;
}

/** A workbook that is open in Univer, and the ways to change it. */
export class UniverWorkbook {
  readonly injector: Injector;
  readonly id: string;
  private readonly workbook: Workbook;
  private readonly commands: ICommandService;
  readonly texts: DisplayedTexts;
  private readonly stepListeners = new Set<() => void>();
  private ownWork = 0;
  /** What a person was typing is being taken over for a reading that has just begun: it will be part of it. */
  isSettling = false;
  /** Closed: Univer answers no more questions about it. */
  isClosed = false;

  constructor(univer: Univer, data: Partial<IWorkbookData>) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.workbook = univer.createUnit<Partial<IWorkbookData>, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
    this.id = this.workbook.getUnitId();
    this.texts = new DisplayedTexts(data.custom?.["date1904"] === true);
  }

  /** Univer's own model of it. */
  get model(): Workbook {
    return this.workbook;
  }

  /** Whether a change that is just being reported comes from us and not from a person. */
  get isOwnWork(): boolean {
    return this.ownWork > 0;
  }

  worksheets(): readonly Worksheet[] {
    return this.workbook.getSheets();
  }

  /** Throws a `HostError` where the sheet is gone. */
  worksheet(sheet: SheetId): Worksheet {
    const found = this.workbook.getSheetBySheetId(sheet);
    if (!found) throw new HostError("no-such-sheet", `No sheet ${sheet}.`);
    return found;
  }

  /** Everything a save needs, as plain data; a copy. */
  snapshot(): IWorkbookData {
    const saved = this.injector.get(IResourceLoaderService).saveUnit<IWorkbookData>(this.id);
    if (!saved) throw new HostError("refused", "The workbook is closed.");
    return withoutEmptyRules(structuredClone(saved));
  }

  /** Carries out a mutation or an operation: past the person's undo history, and without an event. */
  run(mutation: Mutation, params: object): void {
    this.ownWork++;
    try {
      this.commands.syncExecuteCommand(mutation.id, params);
    } finally {
      this.ownWork--;
    }
  }

  /** Starts a change that the person can take back with one Ctrl+Z. */
  undoStep(): UndoStep {
    return new UndoStep(this);
  }

  /** Calls back when a step of ours went into the history. */
  onUndoStep(listener: () => void): Unsubscribe {
    this.stepListeners.add(listener);
    return () => this.stepListeners.delete(listener);
  }

  /** Puts mutations that were carried out into the history, to be undone and redone together. */
  remember(redoMutations: IMutationInfo[], undoMutations: IMutationInfo[]): void {
    this.injector.get(IUndoRedoService).pushUndoRedo({ unitID: this.id, redoMutations, undoMutations });
    for (const listener of this.stepListeners) listener();
  }

  close(): void {
    this.isClosed = true;
    this.injector.get(IUniverInstanceService).disposeUnit(this.id);
  }
}

/** Mutations that are done at once and undone together. */
export class UndoStep {
  private readonly redoMutations: IMutationInfo[] = [];
  private readonly undoMutations: IMutationInfo[] = [];

  constructor(private readonly book: UniverWorkbook) {}

  /** Carries a mutation out; `undo` must have been worked out before, from the document as it still was. */
  run(mutation: Mutation, params: object, undo: { readonly mutation: Mutation; readonly params: object }): void {
    this.book.run(mutation, params);
    this.redoMutations.push({ id: mutation.id, params });
    this.undoMutations.unshift({ id: undo.mutation.id, params: undo.params });
  }

  /** Puts what was run into the history. */
  finish(): void {
    if (this.redoMutations.length > 0) this.book.remember(this.redoMutations, this.undoMutations);
  }
}

/** Both keep an empty list for a sheet that had a rule once: that is no difference. */
const ruleLists: ReadonlySet<string> = new Set([SHEET_CONDITIONAL_FORMATTING_PLUGIN, validationResource]);

function withoutEmptyRules(saved: IWorkbookData): IWorkbookData {
  const resources = (saved.resources ?? []).map((resource) => {
    if (!ruleLists.has(resource.name)) return resource;
    const sheets = Object.entries(JSON.parse(resource.data || "{}") as Record<string, readonly unknown[]>);
    return { ...resource, data: JSON.stringify(Object.fromEntries(sheets.filter(([, rules]) => rules.length > 0))) };
  });
  return { ...saved, resources };
}

export function univerRange({ top, left, bottom, right }: Range): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

export function rangeOf({ startRow, startColumn, endRow, endColumn }: IRange): Range {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}
