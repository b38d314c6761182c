import type { Report } from "../core/report/report";
import type { Finding, Severity } from "../core/rules/finding";
import { say, type Language, type Wording } from "../core/text/wording";
import { HostError, markStyles, type HostErrorCode, type Mark, type SpreadsheetHost } from "../hosts/host";

/** What became of the marks. */
export type Marking =
  | {
      readonly kind: "marked";
      readonly cells: number;
      /** Names of the sheets that are protected and were left as they are. */
      readonly protectedSheets: readonly string[];
    }
  | { readonly kind: "failed"; readonly because: HostErrorCode };

/** A note is read in a small box: beyond these the list of all findings is the better place. */
const findingsPerNote = 5;

const more: Wording = {
  zh: "另有 {count} 条，请看校验结果。",
  en: "{count} more: see the checking result.",
};

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** Marks every flagged cell of the report, in place of all earlier marks. Never rejects with a `HostError`. */
export async function markFindings(host: SpreadsheetHost, report: Report, language: Language): Promise<Marking> {
  try {
    const { marked, protectedSheets } = await host.mark(marksFor(report.findings, language));
    const names = new Map(report.findings.map(({ at, sheetName }) => [at.sheet, sheetName]));
    return { kind: "marked", cells: marked, protectedSheets: protectedSheets.map((id) => names.get(id) ?? id) };
  } catch (error) {
    if (error instanceof HostError) return { kind: "failed", because: error.code };
    throw error;
  }
}

/** One mark a cell, of the gravest severity found there, with all messages, the gravest first. */
export function marksFor(findings: readonly Finding[], language: Language): readonly Mark[] {
  const byCell = new Map<string, Finding[]>();
  for (const finding of findings) {
    const cell = `${finding.at.row},${finding.at.column},${finding.at.sheet}`;
    const there = byCell.get(cell);
    if (there) there.push(finding);
    else byCell.set(cell, [finding]);
  }
  return [...byCell.values()].map((there) => markFor(there, language));
}

function markFor(findings: readonly Finding[], language: Language): Mark {
  const gravestFirst = [...findings].sort((a, b) => gravity[a.severity] - gravity[b.severity]);
  const [gravest] = gravestFirst;
  if (!gravest) throw new Error("A mark needs a finding.");
  const lines = gravestFirst.slice(0, findingsPerNote).flatMap((finding, index) => {
    // The host writes the symbol of the mark itself before the first line.
    const symbol = index === 0 ? "" : `${markStyles[finding.severity].symbol} `;
    return [
      `${symbol}${finding.code} ${say(finding.message, language, finding.data)}`,
      say(finding.remedy, language, finding.data),
    ];
  });
  const rest = gravestFirst.length - findingsPerNote;
  if (rest > 0) lines.push(say(more, language, { count: rest }));
  return { at: gravest.at, severity: gravest.severity, lines };
}
