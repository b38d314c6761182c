import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "./page.css";
import { createRoot } from "react-dom/client";
import { openWorkbook } from "../hosts/browser/opened-workbook";
import { startSpreadsheet } from "../hosts/browser/univer";
import { createWorkbook } from "../hosts/file/save/create-workbook";
import { Desk } from "./desk";
import { saveFile } from "./file-access";
import { words } from "./locale";
import { Page } from "./Page";
import { browserProfileStore } from "./profile-storage";
import { sampleSheets } from "./sample/sample-sheets";

const place = document.createElement("div");
place.className = "page-univer";
const spreadsheet = startSpreadsheet(place, "zh");

const desk = new Desk(
  {
    open: (bytes) => openWorkbook(spreadsheet, bytes),
    save: saveFile,
  },
  createWorkbook(sampleSheets()),
  words.sampleName.zh,
);

const root = document.getElementById("root");
if (root) {
  const profiles = browserProfileStore(() => window.localStorage);
  createRoot(root).render(
    <Page desk={desk} profiles={profiles} spreadsheet={place} onLanguage={spreadsheet.setLanguage} />,
  );
}
