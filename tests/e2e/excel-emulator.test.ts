import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { openInExcel, type OpenExcel } from "../hosts/excel/emulator/web-host/open-in-excel";
import { launchChromium } from "./chromium";

/** An add-in of the least kind, which shows what it comes to know. */
const page = `<!doctype html><meta charset="utf-8"><title>pane</title>
  <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
  <body><p id="state"></p><script src="pane.js"></script>`;

const script = `
  const show = (...texts) => document.getElementById("state").append(texts.join(" ") + "; ");
  const sheetOf = (context) => context.workbook.worksheets.getActiveWorksheet();
  Office.onReady(async ({ host, platform }) => {
    Office.actions.associate("write", async (event) => {
      await Excel.run({ mergeUndoGroup: true }, async (context) => {
        for (const cell of ["B1", "B2"]) {
          sheetOf(context).getRange(cell).values = [["写入"]];
          await context.sync();
        }
        sheetOf(context).notes.add("B1", "批注");
      });
      await Office.addin.showAsTaskpane();
      event.completed();
    });
    show(host, platform, Office.context.displayLanguage);
    show("1.12", Office.context.requirements.isSetSupported("ExcelApi", "1.12"));
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address, source }) => show(address, source));
      const used = sheetOf(context).getUsedRange().load("text");
      await context.sync();
      show(used.text.flat());
    });
    const { settings } = Office.context.document;
    settings.set("language", "zh");
    settings.saveAsync(({ status }) => show("saved", status));
    await Excel.run((context) => {
      sheetOf(context).getRange().getMergedAreasOrNullObject();
      return context.sync();
    }).catch(({ code }) => show(code));
  });`;

let browser: Browser;
let folder: string;
let opened: OpenExcel;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jixiao-add-in-"));
  writeFileSync(join(folder, "pane.html"), page);
  writeFileSync(join(folder, "pane.js"), script);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => opened.close());

async function open(excelApi: string): Promise<void> {
  opened = await openInExcel(browser, {
    folder,
    pane: "pane.html",
    sheets: [{ name: "目标表", rows: [["三级指标", "≥4"]] }],
    requirementSets: { ExcelApi: excelApi },
  });
}

const shows = (text: string) => opened.pane.locator("#state", { hasText: text }).waitFor();

test("an add-in that nobody changed runs in Excel on the web, without a request outside", async () => {
  await open("1.20");
  await shows("Excel OfficeOnline zh-CN");
  await shows("三级指标,≥4");
  await shows("saved succeeded");
  expect(await opened.problems()).toEqual([]);
});

test("what a person types is told to it", async () => {
  await open("1.20");
  await shows("三级指标");
  await opened.excel((excel, text) => excel.type("目标表", "B1", text), "≥5");
  await shows("B1 Local");
});

test("a ribbon button does its work, as one step to undo, and can show the pane", async () => {
  await open("1.20");
  await shows("三级指标");
  await opened.excel((excel) => excel.showPane(false));
  await opened.command("write");
  const seen = await opened.excel((excel) => ({
    texts: ["B1", "B2"].map((cell) => excel.textAt("目标表", cell)),
    notes: Object.keys(excel.workbook.find("目标表")?.notes ?? {}),
    steps: excel.workbook.undoDepth,
    pane: excel.paneShows,
  }));
  expect(seen).toEqual({ texts: ["写入", "写入"], notes: ["B1"], steps: 1, pane: true });
  expect(await opened.problems()).toEqual([]);
});

test("an older Excel has less", async () => {
  await open("1.11");
  await shows("1.12 false");
  await shows("ApiNotFound");
});

test("a button whose function is unknown ends in an error", async () => {
  await open("1.20");
  await expect(opened.command("nobody")).rejects.toThrow("nobody");
});
