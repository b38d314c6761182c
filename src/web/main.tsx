import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "./page.css";
import { createRoot } from "react-dom/client";
import { readForSpreadsheet } from "../hosts/browser/opened-workbook";
import { startSpreadsheet } from "../hosts/browser/univer";
import { createWorkbook } from "../hosts/file/save/create-workbook";
import { Desk } from "./desk";
import { saveFile } from "./file-access";
import { words } from "./locale";
import { Page } from "./Page";
import { browserProfileStore } from "./profile-storage";
import { sampleSheets } from "./sample/sample-sheets";

async function start(root: HTMLElement): Promise<void> {
  const place = document.createElement("div");
  place.className = "page-univer";
  const spreadsheet = startSpreadsheet(place, "zh");
  const read = async (bytes: Uint8Array) => {
    const workbook = await readForSpreadsheet(bytes);
    return () => workbook.open(spreadsheet);
  };
  const desk = await Desk.withSample({ read, save: saveFile }, createWorkbook(sampleSheets()), words.sampleName.zh);
  const profiles = browserProfileStore(() => window.localStorage);
  createRoot(root).render(
    <Page desk={desk} profiles={profiles} spreadsheet={place} onLanguage={spreadsheet.setLanguage} />,
  );
}

const root = document.getElementById("root");
if (root) void start(root);
