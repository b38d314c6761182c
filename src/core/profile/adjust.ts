import type { Severity } from "../rules/finding";
import type { ProfileFile } from "./profile-file";

/** The choice of someone who has not chosen. */
export const defaultChoice: ProfileFile = { name: "hebei-county", extends: "hebei-county" };

/** Another profile to begin with; what was adjusted by hand stays so. */
export function extending({ rules = {} }: ProfileFile, base: string): ProfileFile {
  return adjusted({ name: base, extends: base }, rules);
}

/** The rule speaks at that severity from now on, or not at all. */
export function withSeverity(file: ProfileFile, code: string, severity: Severity | "off"): ProfileFile {
  return adjusted(file, { ...file.rules, [code]: severity });
}

/** Every rule as the profile has it that was chosen. */
export function unadjusted(file: ProfileFile): ProfileFile {
  return adjusted(file, {});
}

/** A report names its profile: one that was adjusted must not pass for the official one. */
function adjusted(file: ProfileFile, rules: NonNullable<ProfileFile["rules"]>): ProfileFile {
  const name = file.name.replace(/-adjusted$/, "");
  return Object.keys(rules).length > 0
    ? { ...file, name: `${name.slice(0, 50)}-adjusted`, rules }
    : { ...file, name, rules };
}
