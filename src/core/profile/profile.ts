import { usual, type Expectations } from "../rules/expectations";
import type { Severity } from "../rules/finding";
import type { Wording } from "../text/wording";

/** How a place or a purpose has its tables checked: which rules speak, how loud, and what they go by. Data only. */
export interface Profile extends Expectations {
  /** Kept for ever: "hebei-county". */
  readonly name: string;
  readonly title: Wording;
  /** A rule that is not named here speaks at its own severity. */
  readonly severities: Readonly<Record<string, Severity | "off">>;
}

/**
 * 河北县级公开表: what a county user gets. Silent are the rules about what the reader copes with by itself (A02, A13,
 * A18, B07), which matter to an import only, and the classes that only some places ask for (A07).
 */
export const hebeiCounty: Profile = {
  ...usual,
  name: "hebei-county",
  title: { zh: "河北县级公开表", en: "Hebei county table for publication" },
  severities: { A02: "off", A07: "off", A13: "off", A18: "off", B07: "off" },
};
