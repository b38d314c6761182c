import { check } from "../../../src/core/check";
import { everyRule } from "./every-rule";
import { cellName } from "../../../src/core/sheet/address";
import type { Sheet } from "../../../src/core/sheet/sheet";
import { say } from "../../../src/core/text/wording";

/**
 * What one rule says of a workbook, a finding a line: "error E12 ≥90 → ≥90%", and "not checked" where it cannot tell.
 * The fix stands behind the arrow, as what its cells become.
 */
export function said(code: string, ...sheets: Sheet[]): string[] {
  const { findings, notChecked } = check(sheets, everyRule);
  const spoken = findings
    .filter((finding) => finding.code === code)
    .map(({ severity, at, text, fix }) => {
      const mended = fix ? `→ ${fix.edits.map(({ after }) => after).join(", ")}` : "";
      return [severity, cellName(at), text, mended].filter((part) => part !== "").join(" ");
    });
  return [...spoken, ...notChecked.filter((one) => one.code === code).map(() => "not checked")];
}

/** The sentences of one rule's findings, as the clerk reads them. */
export function sentences(code: string, ...sheets: Sheet[]): string[] {
  return check(sheets, everyRule)
    .findings.filter((finding) => finding.code === code)
    .map(({ message, data }) => say(message, "zh", data));
}
