import type { Severity } from "../rules/finding";

/** Which rules speak, how loud. A rule that is not named here speaks at its own severity. */
export interface Profile {
  readonly name: string;
  readonly severities: Readonly<Record<string, Severity | "off">>;
}

/**
 * 河北县级公开表: what a county user gets. Silent are the rules about what the reader copes with by itself (A02, A13,
 * A18, B07), which matter to an import only, and the classes that only some places ask for (A07).
 */
export const hebeiCounty: Profile = {
  name: "hebei-county",
  severities: { A02: "off", A07: "off", A13: "off", A18: "off", B07: "off" },
};
