import { contains, parseCellName, type Position, type Range } from "../../../../src/core/sheet/address";
import { batchError, runBatch } from "./batch";
import { workbookObject } from "./objects/workbook-object";
import { Program, type Source } from "./program";
import { entered } from "./typed-value";
import { undoGroupHeader } from "./undo-group";
import {
  actionTypes,
  ExcelError,
  requestFlags,
  type BatchAnswer,
  type BatchRequest,
  type ErrorCode,
  type EventEntry,
} from "./wire";
import { cellText, type Workbook } from "./workbook";

/** The real timer: tests may put false ones in its place. */
const later = globalThis.setTimeout;

/** On the web Excel takes and gives no more than this at once. */
const mostBytes = 5 * 1024 * 1024;

export type Platform = "OfficeOnline" | "PC" | "Mac";

/** What the library asks for by itself. */
const ofLibrary: ReadonlySet<string> = new Set(["_RemoveReference", "NotifyActionHandlerReady"]);

/** One `context.sync()` that reached the program. */
export interface TrafficEntry {
  /** "Range.Values", "Worksheet.GetUsedRange": what was done, in order. */
  readonly actions: readonly string[];
  readonly bytesOut: number;
  readonly bytesIn: number;
  readonly error: string | null;
  /** The library's own business, such as tidying up after `Excel.run`, for which nobody waits. */
  readonly cleanup: boolean;
}

export class Traffic {
  requests: TrafficEntry[] = [];

  /** How often the add-in had to wait for the program. */
  get roundTrips(): number {
    return this.requests.filter(({ cleanup }) => !cleanup).length;
  }
  get bytesOut(): number {
    return this.requests.reduce((sum, { bytesOut }) => sum + bytesOut, 0);
  }
  get bytesIn(): number {
    return this.requests.reduce((sum, { bytesIn }) => sum + bytesIn, 0);
  }
  reset(): void {
    this.requests = [];
  }
}

export interface Request {
  readonly body: BatchRequest;
  readonly flags: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: number;
}

/**
 * An Excel without a screen: answers batches, and does what people do in it.
 *
 * How Excel behaves is known here from its client library and its documentation. What only a real Excel can show:
 * the wire's names for notes; which calls cost the undo stack, and whether a new sheet can be undone; what a protected
 * workbook answers (AccessDenied here); whether events of our own writes come before the answer (`eventsFirst`);
 * what a text such as "-5人" becomes without the text format (refused here). Nothing is calculated: a formula that is
 * written shows 0, a conditional format is taken to hold, and autofit only forgets a size.
 */
export class EmulatedExcel {
  readonly traffic = new Traffic();
  /** Requirement sets and their highest version; may be changed at any time. */
  readonly requirementSets: Record<string, string> = {
    ExcelApi: "1.20",
    SharedRuntime: "1.2",
    RibbonApi: "1.2",
    DelayForCellEdit: "1.1",
    AddinCommands: "1.3",
  };
  /** Whether events come before the answer to the batch that raised them; in Excel they may do either. */
  eventsFirst = false;
  onEvents: (entries: readonly EventEntry[]) => void = () => undefined;
  private readonly program: Program;
  private editing = false;
  private hanging = false;
  private failures: ErrorCode[] = [];
  private waiting: (() => void)[] = [];

  constructor(
    readonly workbook: Workbook,
    readonly platform: Platform = "OfficeOnline",
  ) {
    this.program = new Program(workbook, (set, version) => this.supports(set, version));
  }

  supports(set: string, version = "1.1"): boolean {
    const most = this.requirementSets[set];
    if (most === undefined) return false;
    const [major = 0, minor = 0] = most.split(".").map(Number);
    const [wantedMajor = 0, wantedMinor = 0] = String(version).split(".").map(Number);
    return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
  }

  /** Answers a batch, later; never while the program hangs. */
  answer(request: Request): Promise<BatchAnswer> {
    return new Promise((resolve) => {
      const attempt = (): void => {
        const delayed = this.editing && (request.flags & requestFlags.delayForCellEdit) !== 0;
        if (this.hanging || delayed) this.waiting.push(attempt);
        else resolve(this.carryOut(request));
      };
      later(attempt, 0);
    });
  }

  private carryOut(request: Request): BatchAnswer {
    const actions: string[] = [];
    const answer = this.limited(request, this.perform(request, actions));
    this.traffic.requests.push({
      actions,
      bytesOut: request.bytes,
      bytesIn: byteLength(JSON.stringify(answer)),
      error: answer.Error?.Code ?? null,
      cleanup: request.body.Actions.every(
        ({ Name, ActionType }) => ActionType === actionTypes.instantiate || ofLibrary.has(Name),
      ),
    });
    this.raise();
    return answer;
  }

  private perform(request: Request, actions: string[]): BatchAnswer {
    const refusal = this.refusal(request);
    if (refusal) return { Results: [], TraceIds: [], Error: batchError(refusal, "", -1) };
    const before = this.workbook.moment();
    const losses = this.program.undoLosses.length;
    const group = request.headers[undoGroupHeader] ?? null;
    const answer = runBatch(this.program, workbookObject(this.program), request.body, actions, group !== null);
    if (this.program.undoLosses.length === losses) this.workbook.remember(before, group);
    return answer;
  }

  private refusal(request: Request): ExcelError | null {
    const failure = this.failures.shift();
    if (failure) return new ExcelError(failure, `The test asked for ${failure}.`);
    if (this.editing) {
      return new ExcelError(
        "InvalidOperationInCellEditMode",
        "Excel is in cell-editing mode. Please exit it and try again.",
      );
    }
    if (this.platform === "OfficeOnline" && request.bytes > mostBytes) {
      return new ExcelError("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit.");
    }
    return null;
  }

  private limited(request: Request, answer: BatchAnswer): BatchAnswer {
    if (this.platform !== "OfficeOnline" || byteLength(JSON.stringify(answer)) <= mostBytes) return answer;
    const error = new ExcelError(
      "ResponsePayloadSizeLimitExceeded",
      "The response payload size has exceeded the limit.",
    );
    return { Results: [], TraceIds: [], Error: batchError(error, "", request.body.Actions.length - 1) };
  }

  private raise(): void {
    const entries = this.program.takeEvents();
    if (entries.length === 0) return;
    if (this.eventsFirst) this.onEvents(entries);
    else later(() => this.onEvents(entries), 0);
  }

  /** Calls that made Excel forget its undo stack. */
  get undoLosses(): readonly string[] {
    return this.program.undoLosses;
  }

  /** What the add-in listens to: "10 Workbook", "14 {id of a sheet}". */
  get listeners(): readonly string[] {
    return [...this.program.listeners];
  }

  /** Whether the task pane shows; an add-in with a shared runtime can change it. */
  get paneShows(): boolean {
    return this.program.runtime.pane === "Visible";
  }

  showPane(shows: boolean): void {
    this.program.runtime.pane = shows ? "Visible" : "Background";
  }

  /** From now on nothing is answered. */
  hang(): void {
    this.hanging = true;
  }

  /** What was asked meanwhile is carried out now, late. */
  resume(): void {
    this.hanging = false;
    this.release();
  }

  /** Someone starts or ends typing into a cell. */
  editMode(on: boolean): void {
    this.editing = on;
    if (!on) this.release();
  }

  private release(): void {
    const { waiting } = this;
    this.waiting = [];
    for (const attempt of waiting) attempt();
  }

  /** The next batches fail as a whole, each with one of these. */
  fail(...codes: readonly ErrorCode[]): void {
    this.failures.push(...codes);
  }

  protectSheet(name: string, on = true): void {
    this.workbook.update(this.idOf(name), { protected: on });
  }

  protectWorkbook(on = true): void {
    this.workbook.protected = on;
  }

  /** From now on these cannot be part of a merged undo step: "Range.Merge". */
  refuseInUndoGroup(...members: readonly string[]): void {
    for (const member of members) this.program.notUndoable.add(member);
  }

  comment(sheet: string, cell: string, text: string): void {
    const id = this.idOf(sheet);
    this.workbook.update(id, { comments: { ...this.workbook.sheet(id)?.comments, [cell]: text } });
  }

  /** A person here, or with "remote" one elsewhere, types into a cell: "目标表", "C2". */
  type(sheet: string, cell: string, text: string, who: Exclude<Source, "us"> = "person"): void {
    const id = this.idOf(sheet);
    const area = oneCell(cell);
    const before = this.workbook.moment();
    this.workbook.updateCells(id, area, (old) => {
      const { value, formula, format } = entered(text, old.format);
      const kept = format !== null && old.format === "General" ? format : old.format;
      return { ...old, value, formula, format: kept, text: cellText(value, kept) };
    });
    // What others did elsewhere is not taken back here.
    if (who === "person") this.workbook.remember(before, null);
    this.program.cellsChanged(id, area, who);
    this.raise();
  }

  /** A person clicks a cell, or drags over "A1:C3". */
  click(sheet: string, cells: string): void {
    const [first = "", last = first] = cells.split(":");
    const [from, to] = [oneCell(first), oneCell(last)];
    this.program.select(this.idOf(sheet), [{ ...from, bottom: to.bottom, right: to.right }]);
    this.raise();
  }

  /** A person turns to a chart sheet; a click on a cell brings a worksheet to the front again. */
  showChartSheet(): void {
    this.workbook.chartInFront = true;
  }

  /** A person, here or elsewhere, takes a sheet away. */
  deleteSheet(name: string): void {
    const id = this.idOf(name);
    this.workbook.sheets = this.workbook.sheets.filter((one) => one.id !== id);
    this.program.tell("Deleted", id, { worksheetId: id, source: "Local" });
    const [next] = this.workbook.sheets;
    if (next && this.workbook.selection.sheet === id) this.program.select(next.id, [oneCell("A1")]);
    this.raise();
  }

  /** A person presses Ctrl+Z. */
  undo(): void {
    for (const { sheet, area } of this.workbook.undo()) this.program.cellsChanged(sheet, area, "person");
    this.raise();
  }

  /** The text that shows at a cell. */
  textAt(sheet: string, cell: string): string {
    const { row, column } = position(cell);
    return this.workbook.sheet(this.idOf(sheet))?.cells[row]?.[column]?.text ?? "";
  }

  /** The range that the merged area of a cell covers; null where it is not merged. */
  mergeAt(sheet: string, cell: string): Range | null {
    const merges = this.workbook.sheet(this.idOf(sheet))?.merges ?? [];
    return merges.find((merge) => contains(merge, position(cell))) ?? null;
  }

  private idOf(sheet: string): string {
    const found = this.workbook.find(sheet);
    if (!found) throw new Error(`No sheet ${sheet}`);
    return found.id;
  }
}

function position(cell: string): Position {
  const found = parseCellName(cell);
  if (!found) throw new Error(`No cell ${cell}`);
  return found;
}

function oneCell(cell: string): Range {
  const { row, column } = position(cell);
  return { top: row, left: column, bottom: row, right: column };
}

/** Bytes of a text in UTF-8, counted without a copy: jsdom has no TextEncoder. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code >= 0xd800 && code < 0xe000 ? 2 : 3;
  }
  return bytes;
}
