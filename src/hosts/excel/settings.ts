import { Storage } from "@microsoft/office-js-helpers";
import type { Language } from "../../core/text/wording";

/** Under this name in the browser's storage on the person's own machine; never in the workbook. */
const container = "jixiao-settings";

/*
 * The helpers ask for Office as they are used: only call these after `Office.onReady` has named a host. A browser that
 * forbids storage to framed pages makes every access throw; then the settings last as long as the page.
 */

/** The language that the person chose in the pane; null before any choice. */
export function chosenLanguage(): Language | null {
  try {
    const language: unknown = settings().get("language");
    return language === "zh" || language === "en" ? language : null;
  } catch {
    return null;
  }
}

export function rememberLanguage(language: Language): void {
  try {
    settings().set("language", language);
  } catch {
    // Not remembered, then.
  }
}

function settings(): Storage<string> {
  return new Storage<string>(container);
}
