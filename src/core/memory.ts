import type { Profile } from "./profile/profile";
import type { DepartmentText } from "./reader/department/department-text";
import type { KeptReading } from "./reader/kept-reading";
import type { IndicatorTable } from "./reader/table";
import type { PlacedTable } from "./rules/places";
import type { SheetId } from "./sheet/address";
import type { Sheet } from "./sheet/sheet";
import type { TableAnswers } from "./tally";

/** What is kept of one sheet. */
export interface KeptSheet {
  readonly reading: KeptReading;
  readonly department: DepartmentText | null;
}

/**
 * What a check keeps, so that the next one of the same workbook reads and asks only about what changed. It never
 * changes an answer: a table whose cells, place and number are the same has the same findings. Whoever checks a
 * workbook again and again holds one and hands it in each time.
 */
export class CheckMemory {
  private profile: Profile | undefined;
  private sheets: ReadonlyMap<SheetId, KeptSheet> = new Map();
  private answers = new WeakMap<IndicatorTable, TableAnswers>();

  /** Another profile asks other questions. */
  begin(profile: Profile): void {
    if (this.profile === profile) return;
    this.profile = profile;
    this.answers = new WeakMap();
  }

  sheet(id: SheetId): KeptSheet | undefined {
    return this.sheets.get(id);
  }

  /** For each table what was said of this very table, or what `ask` says now of those that are new. */
  answersOf(
    placed: readonly PlacedTable[],
    ask: (fresh: readonly PlacedTable[]) => readonly TableAnswers[],
  ): readonly { readonly answers: TableAnswers; readonly sheet: Sheet }[] {
    const said = ask(placed.filter(({ table }) => !this.answers.has(table))).values();
    return placed.map(({ table, sheet }) => {
      const answers = this.answers.get(table) ?? said.next().value;
      if (!answers) throw new Error("a table was not answered for");
      this.answers.set(table, answers);
      return { answers, sheet };
    });
  }

  /** Sheets that are gone are forgotten. */
  keep(sheets: ReadonlyMap<SheetId, KeptSheet>): void {
    this.sheets = sheets;
  }
}
