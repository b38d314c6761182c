import type { Language } from "../core/text/wording";
import type { WpsApplication } from "../hosts/wps/object-model";

const key = "jixiao-language";

/**
 * The language chosen in the pane, else that of WPS's engine. Where the page has a program around it, the storage that
 * all pages of the add-in share comes first: it lasts until WPS is closed, and what it holds is kept by each page for
 * the next time.
 */
export function chosenLanguage(app: WpsApplication | null = null): Language {
  const shared = app && languageIn(() => app.PluginStorage.getItem(key));
  if (shared) {
    keep(shared);
    return shared;
  }
  const kept = languageIn(() => localStorage.getItem(key));
  return kept ?? (navigator.language.toLowerCase().startsWith("en") ? "en" : "zh");
}

/** Keeps a choice of the pane, tells the ribbon's page, and has WPS ask for its labels anew where it lets us. */
export function rememberLanguage(language: Language, app: WpsApplication): void {
  keep(language);
  try {
    app.PluginStorage.setItem(key, language);
    app.ribbonUI.Invalidate();
  } catch {
    // Not every build hands the ribbon to every page: it is asked again with the next button.
  }
}

function keep(language: Language): void {
  try {
    localStorage.setItem(key, language);
  } catch {
    // Some builds give pages from a folder no storage: the choice then lasts as long as WPS is open.
  }
}

function languageIn(read: () => unknown): Language | null {
  try {
    const found = read();
    return found === "zh" || found === "en" ? found : null;
  } catch {
    return null;
  }
}
