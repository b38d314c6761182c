import type { CheckedWorkbook } from "../app/check-workbook";
import type { Address } from "../core/sheet/address";
import { say } from "../core/text/wording";
import { cellLabel } from "./cell-label";
import type { Spoken } from "./locale/spoken";

/** Something that the check could not answer. */
export interface Gap {
  readonly text: string;
  /** Where to look; null where the program gave no access to the place. */
  readonly at: Address | null;
  readonly cell: string;
}

/**
 * What was not checked and is no finding either, from whole sheets down to single rules. A region that could not be
 * read is left out where a finding says so; a rule that failed for one reason at several tables is one gap.
 */
export function gapsOf({ report, skipped }: CheckedWorkbook, { language, texts }: Spoken): readonly Gap[] {
  const sheets = skipped.map(({ name, because }) => ({
    text: texts.sheetSkipped(name, texts.hostError[because]),
    at: null,
    cell: "",
  }));
  const told = new Set(report.findings.filter(({ tableId }) => tableId === null).map(({ at }) => placeOf(at)));
  const untold = report.unreadable.filter(({ at }) => !told.has(placeOf(at)));
  const regions = untold.map(({ at, sheetName, reason }) => ({
    text: say(reason, language),
    at,
    cell: cellLabel(sheetName, at),
  }));
  return [...sheets, ...regions, ...ruleGaps(report, { language, texts })];
}

function ruleGaps({ notChecked, tables }: CheckedWorkbook["report"], { language, texts }: Spoken): readonly Gap[] {
  const tablesById = new Map(tables.map((table) => [table.id, table]));
  const gaps = new Map<string, { gap: Gap; tables: number }>();
  for (const { code, tableId, reason } of notChecked) {
    const why = say(reason, language);
    const known = gaps.get(`${code} ${why}`);
    if (known) {
      known.tables++;
      continue;
    }
    const table = tableId === null ? undefined : tablesById.get(tableId);
    const at = table ? { sheet: table.sheet, row: table.range.top, column: table.range.left } : null;
    gaps.set(`${code} ${why}`, {
      gap: { text: texts.ruleNotChecked(code, why), at, cell: table && at ? cellLabel(table.sheetName, at) : "" },
      tables: 1,
    });
  }
  return [...gaps.values()].map(({ gap, tables: count }) => ({ ...gap, text: gap.text + texts.inTables(count) }));
}

function placeOf({ sheet, row, column }: Address): string {
  return `${row},${column},${sheet}`;
}
