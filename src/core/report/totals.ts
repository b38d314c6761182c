import type { FileJson } from "./json";
import { countBySeverity } from "./report";

/** What was checked over all files, and what came of it. Counts only, so that reports need not be kept. */
export interface Totals {
  readonly files: number;
  /** Of the files, those that could not be read. */
  readonly failedFiles: number;
  readonly tables: number;
  readonly indicators: number;
  /** How many rules were asked of each table. */
  readonly rules: number;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
}

export const noTotals: Totals = {
  files: 0,
  failedFiles: 0,
  tables: 0,
  indicators: 0,
  rules: 0,
  errors: 0,
  warnings: 0,
  hints: 0,
};

/** The totals with one more file. */
export function addFile(totals: Totals, { error: problem, rules, tables, findings }: FileJson): Totals {
  if (problem) return { ...totals, files: totals.files + 1, failedFiles: totals.failedFiles + 1 };
  const { error, warning, hint } = countBySeverity(findings);
  return {
    files: totals.files + 1,
    failedFiles: totals.failedFiles,
    tables: totals.tables + tables.length,
    indicators: tables.reduce((sum, { indicators }) => sum + indicators.length, totals.indicators),
    rules: Math.max(totals.rules, rules),
    errors: totals.errors + error,
    warnings: totals.warnings + warning,
    hints: totals.hints + hint,
  };
}
