import { CheckMemory, type KeptSheet } from "./memory";
import type { Profile } from "./profile/profile";
import type { DepartmentText } from "./reader/department/department-text";
import { readDepartment } from "./reader/department/read-department";
import { readSheetInParts } from "./reader/read";
import type { IndicatorTable, UnreadableRegion } from "./reader/table";
import type { Report } from "./report/report";
import { isReportSheet } from "./report/worksheet";
import type { PlacedTable } from "./rules/places";
import { ruleSet } from "./rules/registry";
import type { Range, SheetId } from "./sheet/address";
import type { Sheet } from "./sheet/sheet";
import { Tally } from "./tally";
import { judgeWaivers } from "./waiver/match";
import { isWaiverSheet, readWaivers } from "./waiver/waiver-sheet";

/** How far a check has come. */
export interface CheckProgress {
  readonly sheets: number;
  readonly totalSheets: number;
  readonly tables: number;
}

/**
 * Finds every indicator table of a workbook's sheets and the department's part beside them, and asks every rule of the
 * profile about them; what the worksheet 校验说明 waives stands apart.
 * The same sheets and profile give the same report. Never throws: a rule that fails is reported as not checked.
 */
export function check(sheets: readonly Sheet[], profile: Profile, circumstances: CheckCircumstances = {}): Report {
  const steps = checkInSteps(sheets, profile, circumstances);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What a check may be told besides. */
export interface CheckCircumstances {
  /** False where these are not all sheets of the workbook; true by default. */
  readonly whole?: boolean;
  /** What an earlier check of the workbook kept; this one keeps what it finds in turn. */
  readonly memory?: CheckMemory;
}

/** So many rows are asked about together: the more, the faster, and the longer a caller waits for its turn. */
const rowsAtOnce = 256;

/** The same check in pieces: it pauses after some tables and after each sheet, so that a caller can yield or stop. */
export function* checkInSteps(
  sheets: Iterable<Sheet>,
  profile: Profile,
  { whole = true, memory = new CheckMemory() }: CheckCircumstances = {},
): Generator<CheckProgress, Report> {
  memory.begin(profile);
  const all = [...sheets];
  const tables: IndicatorTable[] = [];
  const departments: DepartmentText[] = [];
  const unreadable: UnreadableRegion[] = [];
  const tally = new Tally(profile, all);
  const kept = new Map<SheetId, KeptSheet>();
  let waiting: PlacedTable[] = [];
  let waitingRows = 0;
  const ask = (): void => {
    for (const { answers, sheet } of memory.answersOf(waiting, (fresh) => tally.ask(fresh))) {
      tables.push(answers.table);
      tally.add(answers, sheet);
    }
    waiting = [];
    waitingRows = 0;
  };
  for (const [index, sheet] of all.entries()) {
    if (isWaiverSheet(sheet) || isReportSheet(sheet)) continue;
    const progress = (): CheckProgress => ({ sheets: index, totalSheets: all.length, tables: tables.length });
    const ranges: Range[] = [];
    const earlier = memory.sheet(sheet.id);
    const parts = readSheetInParts(sheet, tables.length + waiting.length, earlier?.reading);
    let part = parts.next();
    for (; !part.done; part = parts.next()) {
      for (const table of part.value.tables) {
        ranges.push(table.range);
        waiting.push({ table, sheet });
        // A table without rows is work as well.
        waitingRows += table.indicators.length + 1;
        if (waitingRows < rowsAtOnce) continue;
        ask();
        yield progress();
      }
      unreadable.push(...part.value.unreadable);
      tally.addUnreadable(part.value.unreadable);
    }
    const department = earlier && part.value.sameOutside ? earlier.department : (readDepartment(sheet, ranges) ?? null);
    if (department) {
      ask();
      departments.push(department);
      tally.addText(department, sheet);
    }
    kept.set(sheet.id, { reading: part.value, department });
    yield progress();
  }
  ask();
  memory.keep(kept);
  // What looks at all tables at once is the longest single step: whoever waits gets a turn before and after it.
  const last = { sheets: Math.max(0, all.length - 1), totalSheets: all.length, tables: tables.length };
  yield last;
  tally.addWorkbook(whole);
  yield last;
  const told = tally.result();
  const asked = (code: string): boolean => profile.severities[code] !== "off";
  const waivers = all.filter(isWaiverSheet).flatMap(readWaivers);
  const { findings, waived, problems } = judgeWaivers(waivers, { findings: told.findings, tables, asked, whole });
  return {
    tables,
    departments,
    unreadable,
    ...told,
    findings,
    waived,
    waiverProblems: problems,
    profile: profile.name,
    ruleSet,
  };
}
