import { handOver } from "../app/errands";
import { saveNewFile } from "../hosts/wps/save-file";
import { WpsHost } from "../hosts/wps/wps-host";
import { wordFiles } from "../hosts/word/word-files";
import { spoken } from "../pane/locale/spoken";
import { mountPane } from "../pane/mount";
import { paneLanguage, rememberLanguage } from "./chosen-language";
import { collectErrands } from "./mailbox";
import { programAround } from "./program";
import { hideTaskPane } from "./task-pane";

/** WPS's pane: over the workbook in front, with a button of its own to hide it, and errands of the ribbon. */
function start(place: HTMLElement): void {
  const language = paneLanguage();
  const { texts } = spoken[language];
  document.documentElement.lang = texts.languageTag;
  const app = programAround();
  if (!app) {
    place.textContent = texts.outsideWps;
    return;
  }
  mountPane(place, new WpsHost(app), {
    language,
    theme: "system",
    onLanguage: rememberLanguage,
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
