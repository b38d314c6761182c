import type { Severity } from "../rules/finding";
import { say, type Language, type Wording } from "../text/wording";
import type { AcrossFinding } from "./across-files";
import type { FileJson, FindingJson, TableJson } from "./json";
import { severityNames } from "./severity";

/** What a line of a report tells of: a finding, a waiver that covers nothing, or why there is no answer. */
export type EntryKind = Severity | "waived" | "waiver-problem" | "not-checked" | "unreadable";

/** One line of a report's list; texts as the workbook has them, "" where there is nothing to say. */
export interface Entry {
  readonly kind: EntryKind;
  readonly path: string;
  /** The 预算单位; null where the table does not name it. */
  readonly department: string | null;
  readonly project: string;
  readonly sheet: string;
  readonly cell: string;
  /** The rule's code, or that of a problem with the file or a waiver. */
  readonly code: string;
  /** What the cell showed. */
  readonly text: string;
  readonly message: string;
  /** What to do; of a waived finding the reason why it was left. */
  readonly remedy: string;
  /** What the fix would do. */
  readonly fix: string;
}

const notReachedWords: Wording = {
  zh: "还有 {count} 个文件没有校验：校验被中断了。请重新校验。",
  en: "{count} more file(s) were not checked, for the run was broken off. Check again.",
};

/** That a run was broken off; null where it was not. */
export function notReachedText(count: number, language: Language): string | null {
  return count === 0 ? null : say(notReachedWords, language, { count });
}

const kindNames: Readonly<Record<EntryKind, Wording>> = {
  ...severityNames,
  waived: { zh: "已忽略", en: "Waived" },
  "waiver-problem": { zh: "说明无效", en: "Waiver without effect" },
  "not-checked": { zh: "未能校验", en: "Not checked" },
  unreadable: { zh: "无法读取", en: "Unreadable" },
};

export function entryKindName(kind: EntryKind, language: Language): string {
  return say(kindNames[kind], language);
}

/** What an entry says where it has nothing to say. */
export const nowhere = {
  path: "",
  department: null,
  project: "",
  sheet: "",
  cell: "",
  code: "",
  text: "",
  remedy: "",
  fix: "",
} as const satisfies Partial<Entry>;

/**
 * The entries of a file: first its findings in reading order, then what was waived, the waivers that cover nothing, and
 * what got no answer.
 */
export function* entriesOf(file: FileJson): Generator<Entry> {
  const { path, error } = file;
  if (error) {
    yield { ...nowhere, path, kind: "unreadable", code: error.code, message: error.message };
    return;
  }
  const places = new Places(file);
  for (const finding of file.findings) yield findingEntry(finding, finding.severity, finding.remedy, places);
  for (const one of file.waived) yield findingEntry(one, "waived", one.reason, places);
  for (const { kind, sheet, cell, message } of file.waiverProblems) {
    yield { ...nowhere, ...places.of(null), kind: "waiver-problem", sheet, cell, code: kind, message };
  }
  for (const { code, tableId, reason } of file.notChecked) {
    yield { ...nowhere, ...places.of(tableId), kind: "not-checked", code, message: reason };
  }
}

function findingEntry(finding: FindingJson, kind: EntryKind, remedy: string, places: Places): Entry {
  const { tableId, sheet, cell, code, text, message, fix } = finding;
  return { kind, ...places.of(tableId), sheet, cell, code, text, message, remedy, fix: fix?.title ?? "" };
}

/** What concerns several files, at the first table that repeats another. */
export function acrossEntry({ severity, path, sheet, cell, code, message, remedy, files }: AcrossFinding): Entry {
  const project = files.find((place) => place.path === path && place.cell === cell)?.project.name ?? "";
  return { kind: severity, path, department: "", project, sheet, cell, code, text: "", message, remedy, fix: "" };
}

/** Which table an entry belongs to, and so whose it is. */
class Places {
  private readonly tables: ReadonlyMap<string, TableJson>;
  /** What lies outside of all tables is the department's to which all of them belong. */
  private readonly only: string | null;

  constructor(private readonly file: FileJson) {
    this.tables = new Map(file.tables.map((table) => [table.id, table]));
    const departments = new Set(file.tables.map(departmentOf));
    const [first = null] = departments;
    this.only = departments.size === 1 ? first : null;
  }

  of(tableId: string | null): Pick<Entry, "path" | "department" | "project" | "sheet"> {
    const { path } = this.file;
    const table = tableId === null ? undefined : this.tables.get(tableId);
    if (!table) return { path, department: this.only, project: "", sheet: "" };
    return { path, department: departmentOf(table), project: table.project.name ?? "", sheet: table.sheet };
  }
}

/** The 预算单位 with its spaces in order; null where the form has no place for it or it was not filled. */
export function departmentOf({ department }: TableJson): string | null {
  const name = (department ?? "").replace(/\s+/g, " ").trim();
  return name === "" ? null : name;
}
