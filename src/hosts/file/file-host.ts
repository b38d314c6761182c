import { refusals } from "../../core/fix/apply-plan";
import type { EditPlan } from "../../core/fix/edit-plan";
import type { CellEdit } from "../../core/rules/finding";
import type { Address, SheetId } from "../../core/sheet/address";
import type { Sheet, SheetInfo } from "../../core/sheet/sheet";
import type { Block } from "../../core/template/block";
import {
  HostError,
  type AppliedPlan,
  type Capabilities,
  type Mark,
  type MarkResult,
  type Placed,
  type PlacedBlock,
  type SpreadsheetHost,
  type Unsubscribe,
  type Where,
} from "../host";
import { insertIntoFile, insertSheetsIntoFile } from "./insert-block";
import { openPackage } from "./package";
import { readWorkbook } from "./read/read-workbook";
import { withRenewedSheet } from "./renewed-sheet";
import { openRichWorkbook } from "./rich/open-rich-workbook";
import type { CellChange, LinkChange, SheetChanges } from "./save/changes";
import { saveWorkbook, unchangedSheets } from "./save/save-workbook";
import type { Inflate } from "./zip/inflate";

/** An .xlsx or .xlsm in memory. Bytes are never changed in place: whoever changes the file puts other ones here. */
export interface WorkbookFile {
  bytes: Uint8Array;
}

/**
 * The port over a workbook file: every request reads the bytes that are there and leaves new ones. Parts that a request
 * does not touch keep their bytes. A sheet's id is its name. Nobody works in a file, so there is nothing to undo and
 * nothing to tell of. Beside what the port says, every method may reject with a `FileError`.
 */
export class FileHost implements SpreadsheetHost {
  readonly capabilities: Capabilities = { notes: true, undo: false, merges: true, events: false, readsTogether: false };
  private known: { readonly bytes: Uint8Array; readonly sheets: readonly Sheet[] } | null = null;
  private selected: Address | null = null;

  /** @param inflate see `openPackage` */
  constructor(
    private readonly file: WorkbookFile,
    private readonly inflate?: Inflate,
  ) {}

  async sheets(): Promise<readonly SheetInfo[]> {
    return this.content().map(({ id, name, hidden, protected: isProtected }) => ({
      id,
      name,
      hidden,
      protected: isProtected,
    }));
  }

  async activeSheet(): Promise<SheetId> {
    return this.selected?.sheet ?? openRichWorkbook(this.file.bytes).workbook.activeSheet;
  }

  async selection(): Promise<Address | null> {
    return this.selected;
  }

  async read(sheet: SheetId): Promise<Sheet> {
    return this.sheet(sheet);
  }

  async mark(marks: readonly Mark[]): Promise<MarkResult> {
    const bySheet = this.bySheet(marks);
    const sheets = this.content();
    const locked = new Set(sheets.filter((sheet) => sheet.protected).map(({ id }) => id));
    this.save((id) => (locked.has(id) ? undefined : { marks: bySheet.get(id) ?? [] }));
    // Marks change no cell.
    this.known = { bytes: this.file.bytes, sheets };
    return {
      marked: marks.filter(({ at }) => !locked.has(at.sheet)).length,
      protectedSheets: [...bySheet.keys()].filter((id) => locked.has(id)),
    };
  }

  async clearMarks(): Promise<void> {
    await this.mark([]);
  }

  async write({ edits }: EditPlan): Promise<AppliedPlan> {
    this.bySheet(edits);
    const refused = refusals(this.content(), edits);
    const unwanted = new Set(refused.map(({ edit }) => edit));
    const applied = edits.filter((edit) => !unwanted.has(edit));
    if (applied.length > 0) {
      const bySheet = this.bySheet(applied);
      this.save((id) => ({ cells: (bySheet.get(id) ?? []).map(written) }));
    }
    return { applied, refused };
  }

  async insert(block: Block, where: Where): Promise<Placed> {
    const { bytes, placed } = insertIntoFile(this.file.bytes, this.content(), block, where);
    this.file.bytes = bytes;
    return placed;
  }

  async insertSheets(blocks: readonly Block[]): Promise<readonly PlacedBlock[]> {
    const { bytes, placed } = insertSheetsIntoFile(this.file.bytes, blocks);
    this.file.bytes = bytes;
    return placed;
  }

  /**
   * Puts a block on a sheet of its own, in place of everything on an older one. Beyond what the port allows: in a
   * program a person could not take that back. Rejects with a `HostError` "workbook-protected" where it would be a new
   * sheet and the workbook takes none.
   * @param links from cells of the block to other cells of the workbook
   * @param isOlder whether a sheet is the one to be replaced
   */
  async renewSheet(block: Block, links: readonly LinkChange[], isOlder: (sheet: Sheet) => boolean): Promise<SheetInfo> {
    const before = this.content();
    const older = before.find(isOlder);
    const { bytes, name } = withRenewedSheet(openPackage(this.file.bytes, this.inflate), older?.name, block, links);
    this.file.bytes = bytes;
    const others = new Map(before.filter((sheet) => sheet !== older).map((sheet) => [sheet.id, sheet]));
    this.known = { bytes, sheets: readWorkbook(bytes, this.inflate, others).sheets };
    return this.sheet(name);
  }

  async select(at: Address): Promise<void> {
    this.sheet(at.sheet);
    this.selected = at;
  }

  on(): Unsubscribe {
    return () => undefined;
  }

  /** The sheets of the bytes that are there now. */
  private content(): readonly Sheet[] {
    const { bytes } = this.file;
    if (this.known?.bytes !== bytes) this.known = { bytes, sheets: readWorkbook(bytes, this.inflate).sheets };
    return this.known.sheets;
  }

  private sheet(id: SheetId): Sheet {
    const found = this.content().find((sheet) => sheet.id === id);
    if (!found) throw new HostError("no-such-sheet", `No sheet ${id}`);
    return found;
  }

  /** Throws a `HostError` where one is of no sheet. */
  private bySheet<Item extends { readonly at: Address }>(items: readonly Item[]): ReadonlyMap<SheetId, Item[]> {
    const groups = new Map<SheetId, Item[]>();
    for (const item of items) {
      const { id } = this.sheet(item.at.sheet);
      const group = groups.get(id);
      if (group) group.push(item);
      else groups.set(id, [item]);
    }
    return groups;
  }

  private save(changes: (id: SheetId) => SheetChanges | undefined): void {
    const original = openPackage(this.file.bytes, this.inflate);
    const sheets = unchangedSheets(original).map((sheet) => {
      const own = changes(sheet.original);
      return own ? { ...sheet, changes: own } : sheet;
    });
    this.file.bytes = saveWorkbook(original, { sheets });
  }
}

/** The text format keeps "3-4" a text when a person presses F2 and Enter on it later. */
function written({ at: { row, column }, after }: CellEdit): CellChange {
  return { row, column, content: after === "" ? null : after, style: { patch: { format: "@" } } };
}
