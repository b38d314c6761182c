import type { Severity } from "../rules/finding";

/** Which rules speak, how loud. A rule that is not named here speaks at its own severity. */
export interface Profile {
  readonly name: string;
  readonly severities: Readonly<Record<string, Severity | "off">>;
}

/** 河北县级公开表: what a county user gets. */
export const hebeiCounty: Profile = { name: "hebei-county", severities: {} };
