import type { Severity } from "../rules/finding";
import { rules } from "../rules/registry";
import { sha256Hex } from "../text/sha256";
import { say, type Language } from "../text/wording";
import type { AcrossFinding, AcrossPlace } from "./across-files";
import { notReachedText } from "./entry";
import type { FileJson, FindingJson, TableJson } from "./json";
import { wellFormed } from "./printable";
import type { ReportWriter, RunFacts } from "./report-writer";
import { general } from "./rule-reference";

/*
 * SARIF 2.1.0 (OASIS): the list for code hosts and build servers. A finding's file is its physical location, its cell
 * the logical one, for a workbook has no lines. For the same reason a fix stands among the result's properties: SARIF's
 * own fixes replace bytes of a text file.
 */

const levels: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  hint: "note",
};

/** Members come in an order that lets the results be written as they come, and the rules when it is known which. */
export function sarifWriter(facts: RunFacts, language: Language): ReportWriter {
  const ruleIndexes = new Map<string, number>();
  const notifications: object[] = [];
  let results = 0;
  const asResult = (finding: Told, more: Omit<ResultFacts, "ruleIndex">): string => {
    const { code } = finding;
    const ruleIndex = ruleIndexes.get(code) ?? ruleIndexes.size;
    ruleIndexes.set(code, ruleIndex);
    return `${results++ === 0 ? "" : ","}\n${JSON.stringify(sarifResult(finding, { ...more, ruleIndex }))}`;
  };
  return {
    begin: () =>
      '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[',
    file(file) {
      notifications.push(...fileNotifications(file));
      const { path, findings, waived } = file;
      const prints = new Fingerprints(file);
      return [
        ...findings.map((finding) => asResult(finding, { path, print: prints.of(finding) })),
        ...waived.map((one) => asResult(one, { path, print: prints.of(one), reason: one.reason })),
      ].join("");
    },
    end(_totals, { across, notReached }) {
      const together = across.map((one) =>
        asResult(one, { path: one.path, print: acrossPrint(one), related: one.files }),
      );
      const broken = notReachedText(notReached, language);
      if (broken !== null) notifications.push({ level: "error", message: { text: broken } });
      const codes = [...ruleIndexes.keys()];
      const driver = {
        name: "jixiao",
        version: facts.version,
        language: language === "zh" ? "zh-CN" : "en-US",
        properties: { profile: facts.profile, ruleSet: facts.ruleSet },
        rules: codes.map((code) => sarifRule(code, language)),
      };
      const invocation = {
        executionSuccessful: !notifications.some((one) => "level" in one && one.level === "error"),
        toolExecutionNotifications: notifications,
      };
      return `${together.join("")}\n],"tool":${JSON.stringify({ driver })},"invocations":${JSON.stringify([invocation])}}]}\n`;
    },
  };
}

function sarifRule(code: string, language: Language): object {
  const rule = rules.find((one) => one.code === code);
  if (!rule) return { id: code };
  const { slug, title, severity, why, remedy, basis } = rule;
  const text = [say(why, language), general(remedy, language)].join("\n");
  return {
    id: code,
    name: slug,
    shortDescription: { text: say(title, language) },
    fullDescription: { text: say(why, language) },
    help: { text: [text, ...basis.map((one) => say(one.text, language))].join("\n") },
    defaultConfiguration: { level: levels[severity] },
  };
}

type Told = Pick<FindingJson, "code" | "severity" | "message" | "remedy" | "sheet" | "cell" | "fix">;

interface ResultFacts {
  readonly ruleIndex: number;
  readonly print: string;
  readonly path: string;
  /** Why a person decided to live with it. */
  readonly reason?: string;
  /** All places of what concerns several files. */
  readonly related?: readonly AcrossPlace[];
}

function sarifResult(finding: Told, { ruleIndex, print, path, reason, related }: ResultFacts): object {
  const { code, severity, message, remedy, sheet, cell, fix } = finding;
  return {
    ruleId: code,
    ruleIndex,
    level: levels[severity],
    message: { text: `${message}\n${remedy}` },
    locations: [location(path, sheet, cell)],
    ...(related ? { relatedLocations: related.map((place) => location(place.path, place.sheet, place.cell)) } : {}),
    partialFingerprints: { "jixiao/v1": print },
    ...(reason === undefined
      ? {}
      : { suppressions: [{ kind: "inSource", status: "accepted", justification: reason }] }),
    ...(fix ? { properties: { fix } } : {}),
  };
}

function location(path: string, sheet: string, cell: string): object {
  return {
    physicalLocation: { artifactLocation: { uri: fileUri(path) } },
    logicalLocations: [{ name: cell, fullyQualifiedName: `${sheet}!${cell}`, kind: "cell" }],
  };
}

/** What could not be read or checked, and the waivers that cover nothing. */
function fileNotifications({ path, error, notChecked, waiverProblems }: FileJson): object[] {
  const locations = [{ physicalLocation: { artifactLocation: { uri: fileUri(path) } } }];
  if (error) return [{ level: "error", descriptor: { id: error.code }, message: { text: error.message }, locations }];
  return [
    ...waiverProblems.map(({ kind, sheet, cell, message }) => ({
      level: kind === "unneeded" ? "note" : "warning",
      descriptor: { id: `waiver-${kind}` },
      message: { text: message },
      locations: [location(path, sheet, cell)],
    })),
    ...notChecked.map(({ code, reason }) => ({
      level: "note",
      associatedRule: { id: code },
      message: { text: reason },
      locations,
    })),
  ];
}

/** A path as a URI reference: relative stays relative, so that it means the same on another machine. */
export function fileUri(path: string): string {
  const slashed = wellFormed(path).replace(/\\/g, "/");
  const encoded = slashed.split("/").map(encodeURIComponent).join("/");
  if (/^[a-z]:\//i.test(slashed)) return `file:///${slashed.slice(0, 2)}${encoded.slice(4)}`;
  return slashed.startsWith("/") ? `file://${encoded}` : encoded;
}

function acrossPrint({ code, files }: AcrossFinding): string {
  const projects = files.map(({ project }) => [project.code, project.name]);
  return `${sha256Hex(JSON.stringify([code, projects])).slice(0, 32)}:1`;
}

/**
 * What tells a finding from the others of its file, and stays when rows are inserted or the file is moved: rule,
 * project, indicator and value, and where all are alike the how-manieth it is.
 */
class Fingerprints {
  private readonly tables: ReadonlyMap<string | null, TableJson>;
  private readonly seen = new Map<string, number>();

  constructor({ tables }: FileJson) {
    this.tables = new Map(tables.map((table) => [table.id, table]));
  }

  of({ code, tableId, sheet, cell, text }: FindingJson): string {
    const table = this.tables.get(tableId);
    const row = Number(cell.replace(/^[A-Z]+/, ""));
    const indicator = table?.indicators.find((one) => one.row === row)?.level3 ?? "";
    const key = JSON.stringify([code, table?.project.name || sheet, indicator, text]);
    const before = this.seen.get(key) ?? 0;
    this.seen.set(key, before + 1);
    return `${sha256Hex(key).slice(0, 32)}:${before + 1}`;
  }
}
