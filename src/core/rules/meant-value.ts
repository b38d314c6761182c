import { formatTarget } from "../target/format";
import type { Target } from "../target/target";
import { tight } from "../text/normalise";

const known = new WeakMap<Target, string>();

/** A value as it is meant, for comparing: "≧90%" and "≥90 %" are one. Equal texts of a sheet share what was parsed. */
export function meantValue(parsed: Target): string {
  let meant = known.get(parsed);
  if (meant === undefined) {
    meant = tight(formatTarget(parsed));
    known.set(parsed, meant);
  }
  return meant;
}
