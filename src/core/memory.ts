import type { Profile } from "./profile/profile";
import type { DepartmentText } from "./reader/department/department-text";
import type { KeptReading } from "./reader/kept-reading";
import type { IndicatorTable } from "./reader/table";
import type { SheetId } from "./sheet/address";
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

  /** What was said of this very table, or what `ask` says now. */
  answersOf(table: IndicatorTable, ask: () => TableAnswers): TableAnswers {
    const known = this.answers.get(table);
    if (known) return known;
    const fresh = ask();
    this.answers.set(table, fresh);
    return fresh;
  }

  /** Sheets that are gone are forgotten. */
  keep(sheets: ReadonlyMap<SheetId, KeptSheet>): void {
    this.sheets = sheets;
  }
}
