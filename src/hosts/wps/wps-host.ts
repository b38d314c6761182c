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
import { capabilitiesOf } from "./capabilities";
import { WpsEvents } from "./events";
import { insertBlock, insertSheets } from "./insert-block";
import { removeMarks, replaceMarks } from "./marks";
import { optional, type CellRange, type Workbook, type Worksheet, type WpsApplication } from "./object-model";
import { OpenWorkbook } from "./open-workbook";
import { OwnWork } from "./own-work";
import { readSheet, type SheetToRead } from "./read-sheet";
import { KnownSheets, sameSheets } from "./known-sheets";
import { writePlan } from "./write-plan";

/** WPS 表格, through the object model that it puts into an add-in's page. Its calls are synchronous. */
export class WpsHost implements SpreadsheetHost {
  readonly capabilities: Capabilities;
  private readonly known = new KnownSheets();
  private readonly work: OwnWork;
  private readonly events: WpsEvents;
  private around: OpenWorkbook | null = null;

  constructor(private readonly app: WpsApplication) {
    this.work = new OwnWork(app);
    this.capabilities = capabilitiesOf(app, this.work);
    this.events = new WpsEvents(app, this.work, () => this.open());
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    return this.carryOut(() => this.lookAround().sheets());
  }

  async activeSheet(): Promise<SheetId> {
    return this.carryOut(() => this.lookAround().activeSheet());
  }

  async selection(): Promise<Address | null> {
    return this.carryOut(() => {
      const cell: CellRange | null = this.app.ActiveCell;
      const at = cell && parseCellName(cell.Address(false, false));
      return at ? { sheet: this.open().activeSheet(), ...at } : null;
    });
  }

  async read(sheet: SheetId): Promise<Sheet> {
    return this.carryOut(() => this.readListed(sheet) ?? readSheet(this.look(sheet)));
  }

  async mark(marks: readonly Mark[]): Promise<MarkResult> {
    return this.carryOut(() => this.replaceMarks(marks));
  }

  async clearMarks(): Promise<void> {
    this.carryOut(() => removeMarks(this.open().list(), this.work));
  }

  async write(plan: EditPlan): Promise<AppliedPlan> {
    return this.carryOut(() => writePlan(this.open(), this.work, plan));
  }

  async insert(block: Block, where: Where): Promise<Placed> {
    return this.carryOut(() => insertBlock(this.app, this.open(), this.work, block, where));
  }

  async insertSheets(blocks: readonly Block[]): Promise<readonly PlacedBlock[]> {
    return this.carryOut(() => insertSheets(this.app, this.open(), this.work, blocks));
  }

  async select(at: Address): Promise<void> {
    this.carryOut(() => {
      const worksheet = this.open().worksheet(at.sheet);
      // Repainting stays on: this is all about what a person sees.
      worksheet.Activate();
      const front: Worksheet | null = this.app.ActiveSheet;
      if (front?.Name !== worksheet.Name) {
        throw new HostError("refused", `WPS did not bring ${worksheet.Name} to the front`);
      }
      worksheet.Range(cellName(at)).Select();
    });
  }

  on<Name extends keyof HostEvents>(event: Name, listener: (happened: HostEvents[Name]) => void): Unsubscribe {
    return this.events.on(event, listener);
  }

  /** The workbook in front. */
  private open(): OpenWorkbook {
    this.around = null;
    const book: Workbook | null | undefined = this.app.ActiveWorkbook;
    if (!book) throw new HostError("no-such-sheet", "No workbook is open");
    return new OpenWorkbook(book, this.known);
  }

  /** The same, asked for once by requests that follow one another with nothing between them. */
  private lookAround(): OpenWorkbook {
    if (this.around) return this.around;
    const open = this.open();
    this.around = open;
    queueMicrotask(() => (this.around = null));
    return open;
  }

  private look(id: SheetId): SheetToRead {
    const open = this.open();
    const worksheet = open.worksheet(id);
    return { book: open.book, worksheet, info: open.info(id) };
  }

  /** A sheet of the last look, without another one; undefined where it is not there any more. */
  private readListed(id: SheetId): Sheet | undefined {
    const { latest } = this.known;
    const listed = this.known.listed(id);
    if (!latest || !listed) return undefined;
    try {
      return readSheet({ book: latest.book, ...listed });
    } catch (error) {
      if (error instanceof HostError && error.code === "too-large") throw error;
      return undefined;
    }
  }

  /** On the sheets of the last look; where that fails and they are others by now, or protected, on those of a new one. */
  private replaceMarks(marks: readonly Mark[]): MarkResult {
    const isListed = marks.every(({ at }) => this.known.listed(at.sheet));
    const listing = (isListed && this.known.latest) || this.open().list();
    try {
      return replaceMarks(this.app, listing, this.work, marks);
    } catch (error) {
      const now = optional(() => new OpenWorkbook(listing.book, this.known).list());
      if (!now || sameSheets(listing, now)) throw error;
      return replaceMarks(this.app, now, this.work, marks);
    }
  }

  /** COM fails with its own errors, while a person types into a cell for instance: above the port they have one name. */
  private carryOut<Result>(request: () => Result): Result {
    try {
      return request();
    } catch (error) {
      if (error instanceof HostError) throw error;
      throw new HostError("refused", error instanceof Error ? error.message : String(error));
    }
  }
}
