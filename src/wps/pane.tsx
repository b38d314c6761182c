import { handOver } from "../app/errands";
import { saveNewFile } from "../hosts/wps/save-file";
import { WpsHost } from "../hosts/wps/wps-host";
import { wordFiles } from "../hosts/word/word-files";
import { spoken } from "../pane/locale/spoken";
import { mountPane } from "../pane/mount";
import { chosenLanguage, rememberLanguage } from "./chosen-language";
import { collectErrands } from "./mailbox";
import { programAround } from "./program";
import { hideTaskPane } from "./task-pane";

/** WPS's pane: over the workbook in front, with a button of its own to hide it, and errands of the ribbon. */
function start(place: HTMLElement): void {
  const app = programAround();
  const language = chosenLanguage(app);
  const { texts } = spoken[language];
  document.documentElement.lang = texts.languageTag;
  if (!app) {
    place.textContent = texts.outsideWps;
    return;
  }
  mountPane(place, new WpsHost(app), {
    language,
    theme: "system",
    onLanguage: (chosen) => rememberLanguage(chosen, app),
    files: {
      documents: wordFiles,
      async save(bytes, name) {
        const path = saveNewFile(app, bytes, name);
        return path === null ? { kind: "refused" } : { kind: "folder", path };
      },
    },
    // A docked pane can freeze the ribbon of some builds, and with it WPS's own way to close it.
    onHide: () => hideTaskPane(app),
  });
  collectErrands(app, handOver);
}

const place = document.getElementById("root");
if (place) start(place);
