import type { Address, SheetId } from "../../core/sheet/address";
import type { Sheet, SheetInfo } from "../../core/sheet/sheet";
import type { EditPlan } from "../../core/fix/edit-plan";
import type { Block } from "../../core/template/block";
import {
  HostError,
  type AppliedPlan,
  type Capabilities,
  type HostEvents,
  type Mark,
  type MarkResult,
  type Placed,
  type PlacedBlock,
  type SpreadsheetHost,
  type Unsubscribe,
  type Where,
} from "../host";
import { applyEdits } from "./edits";
import { insertBlock, insertSheets } from "./insertion";
import { removeMarks, replaceMarks } from "./marks";
import type { MemoryWorkbook } from "./workbook";

/** The port over a workbook in memory: it can do all that the port knows of, at once and without a program. */
export class MemoryHost implements SpreadsheetHost {
  readonly capabilities: Capabilities = { notes: true, undo: true, merges: true, events: true, readsTogether: false };

  constructor(private readonly workbook: MemoryWorkbook) {}

  async sheets(): Promise<readonly SheetInfo[]> {
    return this.workbook.sheets.map(({ info }) => info);
  }

  async activeSheet(): Promise<SheetId> {
    const { selection } = this.workbook;
    if (!selection) throw new HostError("no-such-sheet", "The workbook has no sheet");
    return selection.sheet;
  }

  async selection(): Promise<Address | null> {
    return this.workbook.selection;
  }

  async read(sheet: SheetId): Promise<Sheet> {
    return this.workbook.sheet(sheet).read();
  }

  async mark(marks: readonly Mark[]): Promise<MarkResult> {
    return replaceMarks(this.workbook, marks);
  }

  async clearMarks(): Promise<void> {
    removeMarks(this.workbook);
  }

  async write(plan: EditPlan): Promise<AppliedPlan> {
    return applyEdits(this.workbook, plan);
  }

  async insert(block: Block, where: Where): Promise<Placed> {
    return insertBlock(this.workbook, block, where);
  }

  async insertSheets(blocks: readonly Block[]): Promise<readonly PlacedBlock[]> {
    return insertSheets(this.workbook, blocks);
  }

  async select(at: Address): Promise<void> {
    this.workbook.select(at);
  }

  /** Only what a person does is told of: the workbook raises nothing for marks, edits and insertions of ours. */
  on<Name extends keyof HostEvents>(event: Name, listener: (happened: HostEvents[Name]) => void): Unsubscribe {
    return this.workbook.on(event, listener);
  }
}
