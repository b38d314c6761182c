import { cellName, parseCellName, type Address, type SheetId } from "../../core/sheet/address";
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
import { hasEvents, WpsEvents } from "./events";
import { insertBlock, insertSheets } from "./insert-block";
import { removeMarks, replaceMarks } from "./marks";
import { isThere, type CellRange, type Worksheet, type WpsApplication } from "./object-model";
import { OpenWorkbook } from "./open-workbook";
import { OwnWork } from "./own-work";
import { readSheet } from "./read-sheet";
import { KnownSheets } from "./known-sheets";
import { writePlan } from "./write-plan";

/** WPS 表格, through the object model that it puts into an add-in's page. Its calls are synchronous. */
export class WpsHost implements SpreadsheetHost {
  private readonly known = new KnownSheets();
  private readonly work: OwnWork;
  private readonly events: WpsEvents;
  private found: Capabilities | undefined;

  constructor(private readonly app: WpsApplication) {
    this.work = new OwnWork(app);
    this.events = new WpsEvents(app, this.work, () => this.open());
  }

  /** What this build answers to, whatever it calls itself. Asked once, as soon as there is a cell to ask about. */
  get capabilities(): Capabilities {
    if (this.found) return this.found;
    const cell: CellRange | null = this.app.ActiveCell;
    const capabilities = {
      notes: !cell || isThere(() => cell.AddComment),
      undo: this.work.canGroupUndo,
      merges: true,
      events: hasEvents(this.app),
    };
    if (cell) this.found = capabilities;
    return capabilities;
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    return this.carryOut((open) => open.sheets());
  }

  async activeSheet(): Promise<SheetId> {
    return this.carryOut((open) => open.idOf(this.sheetInFront()));
  }

  async selection(): Promise<Address | null> {
    return this.carryOut((open) => {
      const cell: CellRange | null = this.app.ActiveCell;
      const at = cell && parseCellName(cell.Address(false, false));
      return at ? { sheet: open.idOf(this.sheetInFront()), ...at } : null;
    });
  }

  async read(sheet: SheetId): Promise<Sheet> {
    return this.carryOut((open) => readSheet(open, open.worksheet(sheet), open.info(sheet)));
  }

  async mark(marks: readonly Mark[]): Promise<MarkResult> {
    return this.carryOut((open) => replaceMarks(this.app, open, this.work, marks));
  }

  async clearMarks(): Promise<void> {
    this.carryOut((open) => removeMarks(open, this.work));
  }

  async write(plan: EditPlan): Promise<AppliedPlan> {
    return this.carryOut((open) => writePlan(open, this.work, plan));
  }

  async insert(block: Block, where: Where): Promise<Placed> {
    return this.carryOut((open) => insertBlock(this.app, open, this.work, block, where));
  }

  async insertSheets(blocks: readonly Block[]): Promise<readonly PlacedBlock[]> {
    return this.carryOut((open) => insertSheets(this.app, open, this.work, blocks));
  }

  async select(at: Address): Promise<void> {
    this.carryOut((open) => {
      const worksheet = open.worksheet(at.sheet);
      // Repainting stays on: this is all about what a person sees.
      worksheet.Activate();
      if (this.sheetInFront().Name !== worksheet.Name) {
        throw new HostError("refused", `WPS did not bring ${worksheet.Name} to the front`);
      }
      worksheet.Range(cellName(at)).Select();
    });
  }

  on<Name extends keyof HostEvents>(event: Name, listener: (happened: HostEvents[Name]) => void): Unsubscribe {
    return this.events.on(event, listener);
  }

  private open(): OpenWorkbook {
    return new OpenWorkbook(this.app, this.known);
  }

  private sheetInFront(): Worksheet {
    const worksheet: Worksheet | null = this.app.ActiveSheet;
    if (!worksheet) throw new HostError("no-such-sheet", "No sheet is in front");
    return worksheet;
  }

  /** COM fails with its own errors, while a person types into a cell for instance: above the port they have one name. */
  private carryOut<Result>(request: (open: OpenWorkbook) => Result): Result {
    try {
      return request(this.open());
    } catch (error) {
      if (error instanceof HostError) throw error;
      throw new HostError("refused", error instanceof Error ? error.message : String(error));
    }
  }
}
