import { hebeiCounty, type Profile } from "../../../src/core/profile/profile";

/** Every rule at its own severity, those included that a county's profile leaves silent. */
export const everyRule: Profile = { ...hebeiCounty, name: "every-rule", severities: {} };
