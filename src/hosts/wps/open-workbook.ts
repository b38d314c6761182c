import type { SheetId } from "../../core/sheet/address";
import type { SheetInfo } from "../../core/sheet/sheet";
import { HostError } from "../host";
import { xl, type Workbook, type Worksheet, type WpsApplication } from "./object-model";
import type { SheetNames } from "./sheet-names";

/** The workbook in front, for as long as one request lasts: what lies in front may be another one at the next. */
export class OpenWorkbook {
  readonly book: Workbook;
  private readonly key: string;

  constructor(
    app: WpsApplication,
    private readonly names: SheetNames,
  ) {
    const book: Workbook | null | undefined = app.ActiveWorkbook;
    if (!book) throw new HostError("no-such-sheet", "No workbook is open");
    this.book = book;
    this.key = book.FullName;
  }

  /** Every worksheet, in order. Five bridge calls, and four a sheet. */
  sheets(): readonly SheetInfo[] {
    const found = this.worksheets().map((worksheet) => ({ name: worksheet.Name, ...stateOf(worksheet) }));
    const ids = this.names.idsFor(
      this.key,
      found.map(({ name }) => name),
    );
    return found.map((sheet, index) => ({ id: ids[index] ?? "", ...sheet }));
  }

  worksheets(): readonly Worksheet[] {
    const all = this.book.Worksheets;
    const count = all.Count;
    return Array.from({ length: count }, (_, index): Worksheet => all.Item(index + 1) as Worksheet);
  }

  /** Throws a `HostError` where the workbook in front has no such sheet. */
  worksheet(id: SheetId): Worksheet {
    let name = this.names.nameOf(this.key, id);
    const found = name === undefined ? undefined : this.find(name);
    if (found) return found;
    // Perhaps it has another name by now.
    this.sheets();
    name = this.names.nameOf(this.key, id);
    const renamed = name === undefined ? undefined : this.find(name);
    if (!renamed) throw new HostError("no-such-sheet", `No sheet ${id} in the workbook in front`);
    return renamed;
  }

  infoOf(id: SheetId, worksheet: Worksheet): SheetInfo {
    return { id, name: this.names.nameOf(this.key, id) ?? worksheet.Name, ...stateOf(worksheet) };
  }

  /** The id of a sheet that the program named. */
  idOf(worksheet: Worksheet): SheetId {
    const name = worksheet.Name;
    const known = this.names.idOf(this.key, name);
    if (known !== undefined) return known;
    this.sheets();
    const id = this.names.idOf(this.key, name);
    // A chart on a sheet of its own, say.
    if (id === undefined) throw new HostError("no-such-sheet", "The sheet in front holds no cells");
    return id;
  }

  /** COM fails where there is no sheet of that name; some builds answer with nothing. */
  private find(name: string): Worksheet | null {
    try {
      return (this.book.Worksheets.Item(name) as Worksheet | undefined) ?? null;
    } catch {
      return null;
    }
  }
}

function stateOf(worksheet: Worksheet): Pick<SheetInfo, "hidden" | "protected"> {
  return { hidden: worksheet.Visible !== xl.sheetVisible, protected: worksheet.ProtectContents };
}
