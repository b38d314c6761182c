import { check } from "../../../src/core/check";
import { everyRule } from "./every-rule";
import type { Finding } from "../../../src/core/rules/finding";
import type { Sample } from "../../../src/core/rules/rule";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { sampleSheet } from "./sample-sheet";

/** What one rule says of a sample, a line each: "error", or "warning → ≥90%" where it offers a fix. */
export function ask(code: string, sample: Sample): string[] {
  return findings(code, sampleSheet(sample)).map(({ severity, fix }) =>
    fix ? `${severity} → ${fix.edits.map(({ after }) => after).join(" + ")}` : severity,
  );
}

/** What one rule says of a sheet. */
export function findings(code: string, sheet: Sheet): readonly Finding[] {
  return check([sheet], everyRule).findings.filter((finding) => finding.code === code);
}
