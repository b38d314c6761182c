import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "./page.css";
import { createRoot } from "react-dom/client";
import { openBlocks, openFile } from "../hosts/browser/opened-workbook";
import { startSpreadsheet } from "../hosts/browser/univer";
import { Desk } from "./desk";
import { saveFile } from "./file-access";
import { words } from "./locale";
import { Page } from "./Page";
import { sampleBlocks } from "./sample/sample-blocks";

const place = document.createElement("div");
place.className = "page-univer";
const spreadsheet = startSpreadsheet(place, "zh");

const desk = new Desk(
  {
    openBlocks: (blocks) => openBlocks(spreadsheet, blocks),
    openFile: (bytes) => openFile(spreadsheet, bytes),
    save: saveFile,
  },
  sampleBlocks(),
  words.sampleName.zh,
);

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(<Page desk={desk} spreadsheet={place} onLanguage={spreadsheet.setLanguage} />);
}
