import { countBySeverity, type Report } from "../core/report/report";
import { severities } from "./groups";
import type { PaneTexts } from "./locale/pane-texts";
import { shortCount } from "./shorten";

/** The outcome in one sentence, as it is announced: what was checked, and what came of it. */
export function summarize(report: Report, texts: PaneTexts): string {
  const scope = texts.scope(report.tables.length, report.indicators, report.rules);
  return `${scope}${texts.colon}${result(report, texts)}`;
}

function result({ tables, findings }: Report, texts: PaneTexts): string {
  if (findings.length === 0) return tables.length === 0 ? texts.noTable : texts.nothingFound;
  const counts = countBySeverity(findings);
  return severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => texts.counted(severity, shortCount(counts[severity])))
    .join(texts.comma);
}
