import type { Severity } from "../rules/finding";
import { departmentOf, entriesOf, type Entry } from "./entry";
import type { FileJson } from "./json";
import { readable } from "./printable";
import { countBySeverity } from "./report";
import { severityOrder } from "./severity";

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** What one 预算单位 handed in; `name` is null for tables that do not name theirs. */
export interface DepartmentSummary {
  readonly name: string | null;
  readonly files: number;
  readonly tables: number;
  readonly indicators: number;
  readonly counts: SeverityCounts;
}

export interface RuleSummary {
  readonly code: string;
  /** The gravest at which it spoke. */
  readonly severity: Severity;
  readonly findings: number;
  /** In how many files. */
  readonly files: number;
}

export interface FileSummary {
  readonly path: string;
  readonly departments: readonly (string | null)[];
  readonly tables: number;
  readonly indicators: number;
  readonly counts: SeverityCounts;
  /** Why it could not be read. */
  readonly problem: { readonly code: string; readonly message: string } | null;
}

/** Why a rule gave no answer, and how often. */
export interface GapSummary {
  readonly code: string;
  readonly reason: string;
  readonly times: number;
}

/** How many entries of each kind are kept one by one. Counts go on beyond. */
export interface Room {
  readonly findings: number;
  /** Of what was waived, and of waivers that cover nothing. */
  readonly waived: number;
  /** The longest text kept of an entry, in characters; the rest becomes "…". */
  readonly characters: number;
}

/**
 * What came of many files, counted by department, by rule and by file, with the findings themselves as far as there is
 * room: the gravest stay. Holds a line for each file and the findings kept, never a file's tables.
 */
export class Summary {
  readonly files: FileSummary[] = [];
  readonly waived: Entry[] = [];
  waivedCount = 0;
  /** Waivers that cover nothing. */
  readonly waiverProblems: Entry[] = [];
  waiverProblemCount = 0;
  /** How many checks gave no answer; `gaps` has as many of them as there is room for. */
  gapCount = 0;
  private readonly byDepartment = new Map<string | null, DepartmentSummary>();
  private readonly byRule = new Map<string, RuleSummary>();
  private readonly byGap = new Map<string, GapSummary>();
  private readonly kept: Readonly<Record<Severity, { readonly at: number; readonly entry: Entry }[]>> = {
    error: [],
    warning: [],
    hint: [],
  };
  private seen = 0;

  constructor(private readonly room: Room) {}

  add(file: FileJson): void {
    const { path, error: problem, tables, findings } = file;
    const departments = [...new Set(tables.map(departmentOf))];
    const indicators = tables.reduce((sum, table) => sum + table.indicators.length, 0);
    const counts = countBySeverity(findings);
    this.files.push({ path, departments, tables: tables.length, indicators, counts, problem });
    const entries = [...entriesOf(file)];
    this.addDepartments(file, entries);
    this.addRules(entries);
    for (const entry of entries) this.keep(entry);
  }

  /** With the gravest first: errors, then warnings, then hints; of equals the first seen. */
  departments(): DepartmentSummary[] {
    return [...this.byDepartment.values()].sort((a, b) => bySeverity(a.counts, b.counts));
  }

  /** The gravest first, and of them the most frequent. */
  rules(): RuleSummary[] {
    const rank = ({ severity }: RuleSummary): number => severityOrder.indexOf(severity);
    return [...this.byRule.values()].sort((a, b) => rank(a) - rank(b) || b.findings - a.findings);
  }

  /** The most frequent first; reasons beyond a thousand different ones are only counted. */
  gaps(): GapSummary[] {
    return [...this.byGap.values()].sort((a, b) => b.times - a.times);
  }

  /** As far as there is room, in the order of the files. */
  findings(): Entry[] {
    return severityOrder
      .flatMap((severity) => this.kept[severity])
      .slice(0, this.room.findings)
      .sort((a, b) => a.at - b.at)
      .map(({ entry }) => entry);
  }

  /** How many there were. */
  get findingCount(): number {
    return this.seen;
  }

  private addDepartments({ tables }: FileJson, entries: readonly Entry[]): void {
    const ofFile = new Map<string | null, Mutable<DepartmentSummary>>();
    const ownOf = (name: string | null): Mutable<DepartmentSummary> => {
      const known = ofFile.get(name) ?? { name, files: 1, tables: 0, indicators: 0, counts: none };
      ofFile.set(name, known);
      return known;
    };
    for (const table of tables) {
      const own = ownOf(departmentOf(table));
      own.tables++;
      own.indicators += table.indicators.length;
    }
    for (const { kind, department } of entries) {
      if (!isSeverity(kind)) continue;
      const own = ownOf(department);
      own.counts = oneMore(own.counts, kind);
    }
    for (const [name, own] of ofFile) this.byDepartment.set(name, plus(own, this.byDepartment.get(name)));
  }

  private addRules(entries: readonly Entry[]): void {
    const touched = new Set<string>();
    for (const { kind, code, message } of entries) {
      if (kind === "not-checked") {
        this.gapCount++;
        const key = JSON.stringify([code, message]);
        const times = (this.byGap.get(key)?.times ?? 0) + 1;
        if (times > 1 || this.byGap.size < mostGaps) this.byGap.set(key, { code, reason: message, times });
      }
      if (!isSeverity(kind)) continue;
      const sum = this.byRule.get(code);
      const graver = sum && severityOrder.indexOf(sum.severity) < severityOrder.indexOf(kind) ? sum.severity : kind;
      const files = (sum?.files ?? 0) + (touched.has(code) ? 0 : 1);
      this.byRule.set(code, { code, severity: graver, findings: (sum?.findings ?? 0) + 1, files });
      touched.add(code);
    }
  }

  private keep(entry: Entry): void {
    const { kind } = entry;
    if (kind === "waived") {
      this.waivedCount++;
      if (this.waived.length < this.room.waived) this.waived.push(this.shortened(entry));
    }
    if (kind === "waiver-problem") {
      this.waiverProblemCount++;
      if (this.waiverProblems.length < this.room.waived) this.waiverProblems.push(this.shortened(entry));
    }
    if (!isSeverity(kind)) return;
    const at = this.seen++;
    const alike = this.kept[kind];
    if (alike.length < this.room.findings) alike.push({ at, entry: this.shortened(entry) });
  }

  private shortened(entry: Entry): Entry {
    const { project, text, message, remedy, fix } = entry;
    const cut = (one: string): string => readable(one, this.room.characters);
    return {
      ...entry,
      project: cut(project),
      text: cut(text),
      message: cut(message),
      remedy: cut(remedy),
      fix: cut(fix),
    };
  }
}

/** Reasons are few; texts of a workbook within them must not fill the memory. */
const mostGaps = 1000;

const none: SeverityCounts = { error: 0, warning: 0, hint: 0 };

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

function plus(one: DepartmentSummary, other: DepartmentSummary | undefined): DepartmentSummary {
  if (!other) return one;
  const counts: Mutable<SeverityCounts> = { ...none };
  for (const severity of severityOrder) counts[severity] = one.counts[severity] + other.counts[severity];
  return {
    name: one.name,
    files: one.files + other.files,
    tables: one.tables + other.tables,
    indicators: one.indicators + other.indicators,
    counts,
  };
}

export function isSeverity(kind: Entry["kind"]): kind is Severity {
  return severityOrder.some((severity) => severity === kind);
}

export function totalOf({ error, warning, hint }: SeverityCounts): number {
  return error + warning + hint;
}

function oneMore(counts: SeverityCounts, severity: Severity): SeverityCounts {
  return { ...counts, [severity]: counts[severity] + 1 };
}

function bySeverity(a: SeverityCounts, b: SeverityCounts): number {
  return b.error - a.error || b.warning - a.warning || b.hint - a.hint;
}
