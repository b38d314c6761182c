import { createContext, useContext } from "react";
import type { Finding, Severity } from "../core/rules/finding";

/** What a person can do about a finding. The functions stay the same from one check to the next. */
export interface FindingActions {
  fix(finding: Finding): void;
  /** For this finding alone, with the reason written into the workbook. */
  waive(finding: Finding, reason: string): void;
  /** For all findings of the rule, from now on. */
  setSeverity(code: string, severity: Severity | "off"): void;
}

/** Null where the list is only to be read. */
export const FindingActionsContext = createContext<FindingActions | null>(null);

export function useFindingActions(): FindingActions | null {
  return useContext(FindingActionsContext);
}
