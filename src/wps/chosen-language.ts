import type { Language } from "../core/text/wording";

const key = "jixiao-language";

/** The language chosen in the pane, else that of WPS's engine. */
export function paneLanguage(): Language {
  const chosen = stored();
  if (chosen === "zh" || chosen === "en") return chosen;
  return navigator.language.toLowerCase().startsWith("en") ? "en" : "zh";
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // Some builds give pages from a folder no storage: the choice then lasts as long as the pane.
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
