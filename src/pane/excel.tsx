import type { Language } from "../core/text/wording";
import { ExcelHost } from "../hosts/excel/excel-host";
import { chosenLanguage, rememberLanguage } from "../hosts/excel/settings";
import { HostError } from "../hosts/host";
import { wordFiles } from "../hosts/word/word-files";
import { download } from "./download";
import { spoken } from "./locale/spoken";
import { mountPane } from "./mount";
import type { PaneFiles } from "./pane-files";
import type { PaneTheme } from "./use-colours";

/** Excel's pane: waits for Office.js, then shows the pane over the workbook, or says why it cannot. */
async function start(place: HTMLElement): Promise<void> {
  if (typeof Office === "undefined") {
    explain(place, languageOf(navigator.language), "officeUnreachable");
    return;
  }
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    explain(place, languageOf(navigator.language), "outsideExcel");
    return;
  }
  const language = chosenLanguage() ?? languageOf(Office.context.displayLanguage);
  document.documentElement.lang = spoken[language].texts.languageTag;
  try {
    mountPane(place, new ExcelHost(), { language, theme: theme(), onLanguage: rememberLanguage, files });
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    place.textContent = spoken[language].texts.hostError[error.code];
  }
}

const files: PaneFiles = {
  documents: wordFiles,
  async save(bytes, name) {
    // Excel on the web takes it; on the desktop some versions do nothing, and tell nobody.
    download(bytes, name);
    return { kind: "offered" };
  },
};

function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith("zh") ? "zh" : "en";
}

function explain(place: HTMLElement, language: Language, why: "outsideExcel" | "officeUnreachable"): void {
  document.documentElement.lang = spoken[language].texts.languageTag;
  place.textContent = spoken[language].texts[why];
}

/** Excel's own colours, which need not be those of the machine; not every Excel tells. */
function theme(): PaneTheme {
  const background = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(Office.context.officeTheme?.bodyBackgroundColor);
  if (!background) return "system";
  const [red = 0, green = 0, blue = 0] = background.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
}

const place = document.getElementById("root");
if (place) void start(place);
