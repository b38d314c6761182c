import type { SheetId } from "../../core/sheet/address";

interface KnownSheet {
  readonly id: SheetId;
  readonly name: string;
}

/**
 * Ids for worksheets, which have none in COM: a name may be changed, a position too, and a code name is missing in
 * files that never met a macro. A sheet keeps its id as long as its name, and through a rename where that is the only
 * thing that happened since the last look. Sheets of other open workbooks have other ids.
 */
export class SheetNames {
  /** By the full name of the workbook. */
  private readonly known = new Map<string, readonly KnownSheet[]>();
  private made = 0;

  /** Takes note of all the sheets of a workbook, in order. Answers with their ids. */
  idsFor(workbook: string, names: readonly string[]): readonly SheetId[] {
    const before = this.known.get(workbook) ?? [];
    const gone = before.filter(({ name }) => !names.includes(name));
    const fresh = names.filter((name) => !before.some((one) => one.name === name));
    const renamed = gone.length === 1 && fresh.length === 1 && names.length === before.length ? gone[0] : undefined;
    const now = names.map(
      (name) => before.find((one) => one.name === name) ?? { id: renamed?.id ?? `sheet-${++this.made}`, name },
    );
    this.known.set(workbook, now);
    return now.map(({ id }) => id);
  }

  nameOf(workbook: string, id: SheetId): string | undefined {
    return this.known.get(workbook)?.find((one) => one.id === id)?.name;
  }

  idOf(workbook: string, name: string): SheetId | undefined {
    return this.known.get(workbook)?.find((one) => one.name === name)?.id;
  }
}
