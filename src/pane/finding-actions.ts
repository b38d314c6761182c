import { createContext, useContext } from "react";
import type { Finding } from "../core/rules/finding";

/** What a person can do about a finding. The functions stay the same from one check to the next. */
export interface FindingActions {
  fix(finding: Finding): void;
}

/** Null where the list is only to be read. */
export const FindingActionsContext = createContext<FindingActions | null>(null);

export function useFindingActions(): FindingActions | null {
  return useContext(FindingActionsContext);
}
