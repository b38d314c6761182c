import type { SheetId } from "../../core/sheet/address";
import type { SheetInfo } from "../../core/sheet/sheet";
import { HostError } from "../host";
import type { KnownSheets, Listing } from "./known-sheets";
import { isThere, xl, type Workbook, type Worksheet } from "./object-model";

interface NamedSheet {
  readonly worksheet: Worksheet;
  readonly name: string;
}

/** A workbook, for as long as one request lasts: what lies in front may be another one at the next. */
export class OpenWorkbook {
  private readonly name: string;
  private front: NamedSheet | null | undefined;

  constructor(
    readonly book: Workbook,
    private readonly known: KnownSheets,
  ) {
    this.name = book.FullName;
  }

  /** Every worksheet, in order. */
  sheets(): readonly SheetInfo[] {
    return this.list().sheets.map(({ info }) => info);
  }

  /** A look at all worksheets: four bridge calls, and four a sheet; five together where there is only one. */
  list(): Listing {
    const front = this.inFront();
    const found = this.worksheets(front).map(({ worksheet, name }) => ({
      worksheet,
      name,
      // What is in front can be seen.
      hidden: name !== front?.name && worksheet.Visible !== xl.sheetVisible,
      protected: worksheet.ProtectContents,
    }));
    return this.known.update(this.name, this.book, found);
  }

  /** The sheet in front. */
  activeSheet(): SheetId {
    const front = this.inFront();
    if (!front) throw new HostError("no-such-sheet", "No sheet is in front");
    return this.idNamed(front.name);
  }

  private inFront(): NamedSheet | null {
    if (this.front === undefined) {
      const worksheet: Worksheet | null = this.book.ActiveSheet;
      this.front = worksheet ? { worksheet, name: worksheet.Name } : null;
    }
    return this.front;
  }

  private worksheets(front: NamedSheet | null): readonly NamedSheet[] {
    const all = this.book.Worksheets;
    const count = all.Count;
    // The only worksheet is the one in front, if that is none: a chart on a sheet of its own has no cells.
    if (count === 1 && front && isThere(() => front.worksheet.Range)) return [front];
    return Array.from({ length: count }, (_, index) => {
      const worksheet = all.Item(index + 1) as Worksheet;
      return { worksheet, name: worksheet.Name };
    });
  }

  /** Throws a `HostError` where the workbook has no such sheet. */
  worksheet(id: SheetId): Worksheet {
    const found = this.find(id);
    if (found) return found;
    // Perhaps it has another name by now.
    this.list();
    return this.find(id) ?? missing(id);
  }

  /** What is known of a sheet; hidden and protected are as at the last look at all sheets. */
  info(id: SheetId): SheetInfo {
    return this.known.withId(this.name, id) ?? missing(id);
  }

  /** The id of a sheet that the program handed over. */
  idOf(worksheet: Worksheet): SheetId {
    return this.idNamed(worksheet.Name);
  }

  private idNamed(name: string): SheetId {
    const known = this.known.named(this.name, name) ?? this.sheets().find((sheet) => sheet.name === name);
    // A chart on a sheet of its own is none.
    return known?.id ?? missing(name);
  }

  /** COM fails where there is no sheet of that name; some builds answer with nothing. */
  private find(id: SheetId): Worksheet | null {
    const known = this.known.withId(this.name, id);
    if (!known) return null;
    try {
      return (this.book.Worksheets.Item(known.name) as Worksheet | undefined) ?? null;
    } catch {
      return null;
    }
  }
}

export function missing(sheet: string): never {
  throw new HostError("no-such-sheet", `No sheet ${sheet} in the workbook in front`);
}
