import type { Severity } from "../rules/finding";
import type { Wording } from "../text/wording";

/** From the gravest on. */
export const severityOrder = ["error", "warning", "hint"] as const satisfies readonly Severity[];

/** Severity is never told by colour alone; marks and lists show the same signs. */
export const severitySigns: Readonly<Record<Severity, string>> = { error: "✖", warning: "▲", hint: "●" };

export const severityNames: Readonly<Record<Severity, Wording>> = {
  error: { zh: "错误", en: "Error" },
  warning: { zh: "提醒", en: "Warning" },
  hint: { zh: "建议", en: "Suggestion" },
};

export const severityCounts: Readonly<Record<Severity, Wording>> = {
  error: { zh: "{count} 个错误", en: "{count} error(s)" },
  warning: { zh: "{count} 个提醒", en: "{count} warning(s)" },
  hint: { zh: "{count} 条建议", en: "{count} suggestion(s)" },
};
