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
import { abilities, isTooOld } from "./abilities";
import { ExcelEvents } from "./events";
import { Gathered, type Outcome } from "./gathered";
import { isHostError } from "./host-failure";
import { insertBlock } from "./insert-block";
import { insertSheets } from "./insert-sheets";
import { askListing, type Listing } from "./listing";
import { askInventory, fitsOneTrip, readInventory } from "./mark-inventory";
import { setMarks, type MarkingState } from "./marks";
import { readSheets } from "./read-sheets";
import { roundTrip } from "./round-trip";
import { writePlan } from "./write-plan";

/** The workbook at a glance; `active` is null where a chart sheet is in front. */
interface Overview {
  readonly listing: Listing;
  readonly active: SheetId | null;
}

/**
 * The port over Excel on Windows, on the Mac and on the web. A check takes three round trips however many sheets there
 * are: the list, the cells together with the marks of before, the new marks.
 */
export class ExcelHost implements SpreadsheetHost {
  readonly capabilities: Capabilities;
  private readonly events = new ExcelEvents();
  private readonly reading = new Gathered<SheetId, Sheet>((ids) => this.readAll(ids));
  /** A question for the list that has not left yet. */
  private asking: Promise<Overview> | null = null;
  /** What the last list and the reading after it told, until something is made of it. */
  private listed: Listing | null = null;
  private markingState: MarkingState | null = null;

  /** Throws a `HostError` in an Excel that lacks what the add-in cannot do without. Call after `Office.onReady`. */
  constructor() {
    if (isTooOld()) throw new HostError("too-old", "ExcelApi 1.9 is missing");
    this.capabilities = abilities();
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    return (await this.overview()).listing.sheets;
  }

  async activeSheet(): Promise<SheetId> {
    const { active } = await this.overview();
    if (active === null) throw new HostError("no-worksheet", "A chart sheet is in front");
    return active;
  }

  async selection(): Promise<Address | null> {
    try {
      return await roundTrip(({ workbook }) => {
        const cell = workbook.getActiveCell().load("rowIndex,columnIndex,worksheet/id");
        return () => ({ sheet: cell.worksheet.id, row: cell.rowIndex, column: cell.columnIndex });
      });
    } catch (error) {
      // A chart is selected, or a chart sheet is in front.
      if (isHostError(error, "refused", "no-such-sheet")) return null;
      throw error;
    }
  }

  read(sheet: SheetId): Promise<Sheet> {
    return this.reading.ask(sheet);
  }

  async mark(marks: readonly Mark[]): Promise<MarkResult> {
    const known = this.markingState;
    this.markingState = null;
    if (known) {
      try {
        return await setMarks(known, marks);
      } catch (error) {
        if (isHostError(error, "timeout", "busy")) throw error;
        // The workbook is no longer as it was when it was read: look again.
      }
    }
    return setMarks(await this.lookForMarks(), marks);
  }

  async clearMarks(): Promise<void> {
    await this.mark([]);
  }

  write(plan: EditPlan): Promise<AppliedPlan> {
    return writePlan(plan);
  }

  insert(block: Block, where: Where): Promise<Placed> {
    return insertBlock(block, where, this.capabilities);
  }

  insertSheets(blocks: readonly Block[]): Promise<readonly PlacedBlock[]> {
    return insertSheets(blocks);
  }

  select({ sheet, row, column }: Address): Promise<void> {
    return roundTrip(({ workbook }) => {
      const worksheet = workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getCell(row, column).select();
      return () => undefined;
    });
  }

  on<Name extends keyof HostEvents>(event: Name, listener: (happened: HostEvents[Name]) => void): Unsubscribe {
    return this.events.on(event, listener);
  }

  /** Those who ask before the question has left share the answer. */
  private overview(): Promise<Overview> {
    this.asking ??= this.fetchOverview();
    return this.asking;
  }

  private async fetchOverview(): Promise<Overview> {
    this.markingState = null;
    const overview = await this.askOverview();
    this.listed = overview.listing;
    return overview;
  }

  private async askOverview(): Promise<Overview> {
    try {
      return await roundTrip((context) => {
        this.asking = null;
        const listing = askListing(context, this.capabilities);
        const active = context.workbook.worksheets.getActiveWorksheet().load("id");
        return () => ({ listing: listing(), active: active.id });
      });
    } catch (error) {
      if (isHostError(error, "timeout", "busy")) throw error;
      // Excel fails where the sheet in front is no worksheet.
      return { listing: await roundTrip((context) => askListing(context, this.capabilities)), active: null };
    }
  }

  private readAll(ids: readonly SheetId[]): Promise<readonly Outcome<Sheet>[]> {
    const listing = this.listed;
    this.listed = null;
    if (!listing || !fitsOneTrip(listing)) return readSheets(ids, this.capabilities);
    return readSheets(ids, this.capabilities, (context) => {
      const pickUp = askInventory(context, listing, this.capabilities);
      return () => {
        this.markingState = { listing, inventory: pickUp(), notes: this.capabilities.notes };
      };
    });
  }

  private async lookForMarks(): Promise<MarkingState> {
    const listing = await roundTrip((context) => askListing(context, this.capabilities));
    const inventory = await readInventory(listing, this.capabilities);
    return { listing, inventory, notes: this.capabilities.notes };
  }
}
