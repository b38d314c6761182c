import type { IndicatorTable } from "../core/reader/table";
import type { Report } from "../core/report/report";
import type { Finding, Severity } from "../core/rules/finding";
import { contains, rangeName } from "../core/sheet/address";

export const severities: readonly Severity[] = ["error", "warning", "hint"];

/** A finding and its number in the report, which names it as long as the report lives. */
export interface ListedFinding {
  readonly id: number;
  readonly finding: Finding;
}

/** The findings of one severity in one table. */
export interface Section {
  readonly key: string;
  readonly severity: Severity;
  readonly findings: readonly ListedFinding[];
}

/** The findings of one table, of a sheet's prose, or of its regions that could not be read as a table. Never empty. */
export interface TableGroup {
  readonly key: string;
  readonly sheetName: string;
  readonly about: "table" | "department" | "unreadable";
  /** Project name, or else the title above the table; "" where it has neither. */
  readonly projectName: string;
  /** Where the table lies, "B16:E18", if another on its sheet goes by the same name; or else "". */
  readonly place: string;
  readonly sections: readonly Section[];
}

/** Findings by table, then severity, each in the report's order. Tables without findings are left out. */
export function groupFindings({ tables, departments, findings }: Report): readonly TableGroup[] {
  const aboutOf = ({ tableId, at }: Finding): TableGroup["about"] => {
    if (tableId !== null) return "table";
    return departments.some((text) => text.sheet === at.sheet && contains(text.range, at))
      ? "department"
      : "unreadable";
  };
  const byTable = new Map<string, ListedFinding[]>(tables.map((table) => [tableKey(table), []]));
  findings.forEach((finding, id) => {
    const key = finding.tableId === null ? `${aboutOf(finding)} ${finding.at.sheet}` : `table ${finding.tableId}`;
    const there = byTable.get(key);
    if (there) there.push({ id, finding });
    else byTable.set(key, [{ id, finding }]);
  });
  const titles = new Map(tables.map((table) => [tableKey(table), projectName(table)]));
  const places = placesOf(tables);

  const groups: TableGroup[] = [];
  for (const [key, listed] of byTable) {
    const [first] = listed;
    if (!first) continue;
    const sections = severities.map((severity) => ({
      key: `${key} ${severity}`,
      severity,
      findings: listed.filter(({ finding }) => finding.severity === severity),
    }));
    groups.push({
      key,
      sheetName: first.finding.sheetName,
      about: aboutOf(first.finding),
      projectName: titles.get(key) ?? "",
      place: places.get(key) ?? "",
      sections: sections.filter((section) => section.findings.length > 0),
    });
  }
  return groups;
}

/** What remains when some severities are not to be shown. */
export function withoutSeverities(groups: readonly TableGroup[], hidden: ReadonlySet<Severity>): readonly TableGroup[] {
  if (hidden.size === 0) return groups;
  return groups
    .map((group) => ({ ...group, sections: group.sections.filter((section) => !hidden.has(section.severity)) }))
    .filter((group) => group.sections.length > 0);
}

/** What a person calls the table: its project, or else its title. */
export function projectName({ header }: IndicatorTable): string {
  return header.name?.text || header.title?.text || "";
}

/** Of the tables that only their place tells apart. */
function placesOf(tables: readonly IndicatorTable[]): ReadonlyMap<string, string> {
  const named = new Map<string, IndicatorTable[]>();
  for (const table of tables) {
    const name = `${table.sheet} ${projectName(table)}`;
    const there = named.get(name);
    if (there) there.push(table);
    else named.set(name, [table]);
  }
  const alike = [...named.values()].filter(({ length }) => length > 1).flat();
  return new Map(alike.map((table) => [tableKey(table), rangeName(table.range)]));
}

function tableKey(table: IndicatorTable): string {
  return `table ${table.id}`;
}
