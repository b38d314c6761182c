import type { IndicatorTable } from "../reader/table";
import type { WaivedFinding, WaiverProblem } from "../report/report";
import type { Finding } from "../rules/finding";
import type { Wording } from "../text/wording";
import { cellName } from "../sheet/address";
import { bindingKey, sameValue, waivedBy, type Waiver } from "./waiver";

export interface Judged {
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  readonly problems: readonly WaiverProblem[];
}

/** What waivers are judged against. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly tables: readonly IndicatorTable[];
  /** Whether a finding of this rule was to be expected at all. */
  readonly asked: (code: string) => boolean;
  /** Whether the whole workbook was checked; otherwise nothing is known of tables that are not here. */
  readonly whole: boolean;
}

/**
 * Takes the waived findings out of the others. A waiver covers one finding: of several alike the one at the cell that
 * it names, or else the first. One that covers none is reported, as lapsed where only the value is another.
 */
export function judgeWaivers(waivers: readonly Waiver[], { findings, tables, asked, whole }: Checked): Judged {
  if (waivers.length === 0) return { findings, waived: [], problems: [] };
  const tablesById = new Map(tables.map((table) => [table.id, table]));
  const bound = findings.map((finding) => {
    const table = finding.tableId === null ? undefined : tablesById.get(finding.tableId);
    return { finding, waived: waivedBy(finding, table) };
  });
  const byBinding = new Map<string, typeof bound>();
  for (const one of bound) {
    const key = bindingKey(one.waived);
    const alike = byBinding.get(key);
    if (alike) alike.push(one);
    else byBinding.set(key, [one]);
  }
  const covered = new Map<Finding, Waiver>();
  const problems: WaiverProblem[] = [];
  const idle: Waiver[] = [];
  for (const waiver of waivers) {
    if (waiver.reason === "") {
      problems.push(problem(waiver, "no-reason", noReason));
      continue;
    }
    const open = (byBinding.get(bindingKey(waiver)) ?? []).filter(({ finding }) => !covered.has(finding));
    const fitting = open.filter(({ waived }) => sameValue(waived, waiver));
    const match = fitting.find(({ finding }) => waiver.cell.endsWith(`!${cellName(finding.at)}`)) ?? fitting[0];
    if (match) covered.set(match.finding, waiver);
    else idle.push(waiver);
  }
  const known = new Set(tables.map((table) => table.header.name?.text || table.sheetName));
  for (const waiver of idle) {
    const other = (byBinding.get(bindingKey(waiver)) ?? []).find(({ finding }) => !covered.has(finding));
    if (other) problems.push(problem(waiver, "lapsed", lapsed, other.waived.value));
    else if (asked(waiver.code) && (whole || known.has(waiver.table))) {
      problems.push(problem(waiver, "unneeded", unneeded));
    }
  }
  return {
    findings: findings.filter((finding) => !covered.has(finding)),
    waived: findings.flatMap((finding) => {
      const waiver = covered.get(finding);
      return waiver
        ? [{ finding, reason: waiver.reason, date: waiver.date, at: waiver.at, sheetName: waiver.sheetName }]
        : [];
    }),
    problems: problems.sort((a, b) => a.at.row - b.at.row),
  };
}

function problem(waiver: Waiver, kind: WaiverProblem["kind"], message: Wording, now = ""): WaiverProblem {
  const { at, sheetName, code, indicator, value } = waiver;
  return { kind, at, sheetName, message, data: { code, indicator: indicator || waiver.table, value, now } };
}

const noReason: Wording = {
  zh: "规则 {code}、“{indicator}”的说明没有写理由，不起作用。请补上理由。",
  en: "The waiver of {code} for “{indicator}” gives no reason and has no effect. Add one.",
};
const lapsed: Wording = {
  zh: "规则 {code}、“{indicator}”的说明是针对“{value}”写的，现在是“{now}”，已失效。仍要忽略的，请重新写一条。",
  en: "The waiver of {code} for “{indicator}” was written for “{value}”; it is “{now}” now, so the waiver has lapsed. Write another if it still applies.",
};
const unneeded: Wording = {
  zh: "规则 {code}、“{indicator}”的说明没有对应的问题，可以删去这一行。",
  en: "Nothing needs the waiver of {code} for “{indicator}” any more; its row can go.",
};
