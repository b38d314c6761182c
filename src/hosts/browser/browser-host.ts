import { ScrollToCellOperation, SelectRangeCommand, SetWorksheetActiveOperation } from "@univerjs/sheets";
import type { EditPlan } from "../../core/fix/edit-plan";
import type { Address, SheetId } from "../../core/sheet/address";
import type { Sheet, SheetInfo } from "../../core/sheet/sheet";
import type { Block } from "../../core/template/block";
import type {
  AppliedPlan,
  Capabilities,
  HostEvents,
  Mark,
  MarkResult,
  Placed,
  PlacedBlock,
  SpreadsheetHost,
  Unsubscribe,
  Where,
} from "../host";
import { activeCell, onActivated, onChanged, onSelected } from "./events";
import { insertBlock, insertSheets } from "./insert-block";
import { clearWorkbook, markWorkbook } from "./marks";
import { readSheet, sheetInfo } from "./read-sheet";
import { univerRange, type UniverWorkbook } from "./univer-workbook";
import { writePlan } from "./write-plan";

/** The workbook that is open in the browser page. */
export class BrowserHost implements SpreadsheetHost {
  readonly capabilities: Capabilities = { notes: true, undo: true, merges: true, events: true, readsTogether: false };

  /** Marking takes several turns of the page: a second request waits for the first. */
  private marking: Promise<unknown> = Promise.resolve();

  /** @param finishEditing takes over what a person is just typing; nothing to do where there is no screen */
  constructor(
    private readonly book: UniverWorkbook,
    private readonly finishEditing: () => Promise<void> = () => Promise.resolve(),
  ) {}

  async sheets(): Promise<readonly SheetInfo[]> {
    await this.settle();
    return this.book.worksheets().map(sheetInfo);
  }

  async activeSheet(): Promise<SheetId> {
    return this.book.model.ensureActiveSheet().getSheetId();
  }

  async selection(): Promise<Address | null> {
    return activeCell(this.book);
  }

  async read(sheet: SheetId): Promise<Sheet> {
    await this.finishEditing();
    return readSheet(this.book, this.book.worksheet(sheet));
  }

  async mark(marks: readonly Mark[]): Promise<MarkResult> {
    return this.afterMarking(() => markWorkbook(this.book, marks));
  }

  async clearMarks(): Promise<void> {
    return this.afterMarking(() => clearWorkbook(this.book));
  }

  async write(plan: EditPlan): Promise<AppliedPlan> {
    await this.finishEditing();
    return writePlan(this.book, plan);
  }

  async insert(block: Block, where: Where): Promise<Placed> {
    await this.finishEditing();
    return insertBlock(this.book, block, where);
  }

  async insertSheets(blocks: readonly Block[]): Promise<readonly PlacedBlock[]> {
    await this.finishEditing();
    return insertSheets(this.book, blocks);
  }

  async select({ sheet, row, column }: Address): Promise<void> {
    const target = { unitId: this.book.id, subUnitId: this.book.worksheet(sheet).getSheetId() };
    const merge = this.book.worksheet(sheet).getMergedCell(row, column);
    const range = merge ?? univerRange({ top: row, left: column, bottom: row, right: column });
    if (sheet !== (await this.activeSheet())) this.book.run(SetWorksheetActiveOperation, target);
    this.book.run(SelectRangeCommand, { unitId: target.unitId, subUnit: sheet, subUnitId: sheet, range });
    this.book.run(ScrollToCellOperation, { ...target, range });
  }

  /** A reading begins with the list of sheets; were the change told now, the answer would look outdated at once. */
  private async settle(): Promise<void> {
    this.book.isSettling = true;
    try {
      await this.finishEditing();
    } finally {
      this.book.isSettling = false;
    }
  }

  private afterMarking<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.marking.then(work);
    this.marking = result.catch(() => undefined);
    return result;
  }

  on<Name extends keyof HostEvents>(event: Name, listener: (happened: HostEvents[Name]) => void): Unsubscribe {
    return subscribers[event](this.book, listener);
  }
}

const subscribers: {
  readonly [Name in keyof HostEvents]: (
    book: UniverWorkbook,
    listener: (happened: HostEvents[Name]) => void,
  ) => Unsubscribe;
} = { changed: onChanged, selected: onSelected, activated: onActivated };
