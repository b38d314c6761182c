import type { SheetId } from "../../core/sheet/address";
import type { SheetInfo } from "../../core/sheet/sheet";
import { HostError } from "../host";
import type { KnownSheets } from "./known-sheets";
import { xl, type Workbook, type Worksheet, type WpsApplication } from "./object-model";

/** The workbook in front, for as long as one request lasts: what lies in front may be another one at the next. */
export class OpenWorkbook {
  readonly book: Workbook;
  private readonly name: string;

  constructor(
    app: WpsApplication,
    private readonly known: KnownSheets,
  ) {
    const book: Workbook | null | undefined = app.ActiveWorkbook;
    if (!book) throw new HostError("no-such-sheet", "No workbook is open");
    this.book = book;
    this.name = book.FullName;
  }

  /** Every worksheet, in order. Two bridge calls, and four a sheet. */
  sheets(): readonly SheetInfo[] {
    const found = this.worksheets().map((worksheet) => ({
      name: worksheet.Name,
      hidden: worksheet.Visible !== xl.sheetVisible,
      protected: worksheet.ProtectContents,
    }));
    return this.known.update(this.name, found);
  }

  worksheets(): readonly Worksheet[] {
    const all = this.book.Worksheets;
    const count = all.Count;
    return Array.from({ length: count }, (_, index): Worksheet => all.Item(index + 1) as Worksheet);
  }

  /** Throws a `HostError` where the workbook in front has no such sheet. */
  worksheet(id: SheetId): Worksheet {
    const found = this.find(id);
    if (found) return found;
    // Perhaps it has another name by now.
    this.sheets();
    return this.find(id) ?? missing(id);
  }

  /** What is known of a sheet; hidden and protected are as at the last look at all sheets. */
  info(id: SheetId): SheetInfo {
    return this.known.withId(this.name, id) ?? missing(id);
  }

  /** The id of a sheet that the program handed over. */
  idOf(worksheet: Worksheet): SheetId {
    const name = worksheet.Name;
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

function missing(sheet: string): never {
  throw new HostError("no-such-sheet", `No sheet ${sheet} in the workbook in front`);
}
