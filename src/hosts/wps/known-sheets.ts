import type { SheetId } from "../../core/sheet/address";
import type { SheetInfo } from "../../core/sheet/sheet";
import type { Workbook, Worksheet } from "./object-model";

/** A worksheet, and what was found out about it at the last look at all of them. */
export interface ListedSheet {
  readonly info: SheetInfo;
  readonly worksheet: Worksheet;
}

/** All worksheets of a workbook, in order. */
export interface Listing {
  readonly book: Workbook;
  readonly sheets: readonly ListedSheet[];
}

export interface FoundSheet extends Omit<SheetInfo, "id"> {
  readonly worksheet: Worksheet;
}

/**
 * The worksheets of the open workbooks, with ids, which they have none of in COM: a name may be changed, a position too,
 * and a code name is missing in files that never met a macro. A sheet keeps its id as long as its name, and through a
 * rename where that is the only thing that happened since the last look.
 */
export class KnownSheets {
  /** By the full name of the workbook. */
  private readonly byWorkbook = new Map<string, readonly SheetInfo[]>();
  private made = 0;

  /** The last look at all sheets of a workbook: what it found need not be asked for again. */
  latest: Listing | null = null;

  /** Takes note of all the sheets of a workbook, in order. Hands them back with their ids. */
  update(workbook: string, book: Workbook, found: readonly FoundSheet[]): Listing {
    const before = this.of(workbook);
    const gone = before.filter(({ name }) => !found.some((one) => one.name === name));
    const fresh = found.filter(({ name }) => !before.some((one) => one.name === name));
    const renamed = gone.length === 1 && fresh.length === 1 && found.length === before.length ? gone[0] : undefined;
    const sheets = found.map(({ worksheet, ...sheet }) => {
      const known = before.find(({ name }) => name === sheet.name) ?? renamed;
      return { worksheet, info: { ...sheet, id: known?.id ?? `sheet-${++this.made}` } };
    });
    this.byWorkbook.set(
      workbook,
      sheets.map(({ info }) => info),
    );
    this.latest = { book, sheets };
    return this.latest;
  }

  /** A sheet of the last look; whether it is still there, only asking it will show. */
  listed(id: SheetId): ListedSheet | undefined {
    return this.latest?.sheets.find(({ info }) => info.id === id);
  }

  withId(workbook: string, id: SheetId): SheetInfo | undefined {
    return this.of(workbook).find((sheet) => sheet.id === id);
  }

  named(workbook: string, name: string): SheetInfo | undefined {
    return this.of(workbook).find((sheet) => sheet.name === name);
  }

  private of(workbook: string): readonly SheetInfo[] {
    return this.byWorkbook.get(workbook) ?? [];
  }
}

/** Whether nothing of it has changed that marks depend on. */
export function sameSheets(before: Listing, now: Listing): boolean {
  return (
    before.sheets.length === now.sheets.length &&
    before.sheets.every(({ info }, index) => {
      const other = now.sheets[index]?.info;
      return other?.id === info.id && other.protected === info.protected;
    })
  );
}
