import type { SheetId } from "../../core/sheet/address";
import type { SheetInfo } from "../../core/sheet/sheet";

/**
 * The worksheets of the open workbooks, with ids, which they have none of in COM: a name may be changed, a position too,
 * and a code name is missing in files that never met a macro. A sheet keeps its id as long as its name, and through a
 * rename where that is the only thing that happened since the last look.
 */
export class KnownSheets {
  /** By the full name of the workbook. */
  private readonly byWorkbook = new Map<string, readonly SheetInfo[]>();
  private made = 0;

  /** Takes note of all the sheets of a workbook, in order. Hands them back with their ids. */
  update(workbook: string, found: readonly Omit<SheetInfo, "id">[]): readonly SheetInfo[] {
    const before = this.of(workbook);
    const gone = before.filter(({ name }) => !found.some((one) => one.name === name));
    const fresh = found.filter(({ name }) => !before.some((one) => one.name === name));
    const renamed = gone.length === 1 && fresh.length === 1 && found.length === before.length ? gone[0] : undefined;
    const now = found.map((sheet) => {
      const known = before.find(({ name }) => name === sheet.name) ?? renamed;
      return { ...sheet, id: known?.id ?? `sheet-${++this.made}` };
    });
    this.byWorkbook.set(workbook, now);
    return now;
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
