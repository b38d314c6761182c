import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Locator } from "playwright-core";
import { markFormula, markStyles, noteHeading } from "../../src/hosts/host";
import { tableSheet } from "../app/workbooks";
import { openInExcel, type OpenExcel, type OpenOptions } from "../hosts/excel/emulator/web-host/open-in-excel";
import { launchChromium } from "./chromium";
import { eventually } from "./eventually";

const folder = join(__dirname, "..", "..", "dist", "excel");
const faulty = tableSheet("目标表", ["≥４场", "≥95", "≧80%", "≥90%"]);

let browser: Browser;
let opened: OpenExcel;

beforeAll(async () => {
  if (!existsSync(join(folder, "taskpane.html"))) throw new Error("Build the add-in first: npm run build");
  browser = await launchChromium();
});
afterAll(() => browser.close());
afterEach(async () => {
  expect(await opened.problems()).toEqual([]);
  await opened.close();
});

async function open(more: Partial<OpenOptions> = {}): Promise<void> {
  opened = await openInExcel(browser, { folder, pane: "taskpane.html", sheets: [faulty], ...more });
  await button(more.locale === "en-US" ? "Check sheet" : "校验本表").waitFor();
}

const button = (name: string): Locator => opened.pane.getByRole("button", { name, exact: true });
const finding = (code: string, cell: string): Locator =>
  opened.pane.getByRole("button", { name: new RegExp(`${code} 目标表!${cell}`) });

/** How often the workbook was asked; showing the pane is not among it. */
const roundTrips = () =>
  opened.excel(({ traffic }) => {
    const waited = traffic.requests.filter(({ cleanup }) => !cleanup);
    return waited.filter(({ actions }) => !actions[0]?.startsWith("AppRuntimeService")).length;
  });

/** The pane is closed and opened again. */
async function reload(): Promise<void> {
  await Promise.all([opened.pane.waitForNavigation(), opened.pane.evaluate(() => location.reload())]);
}

/** Our marks in the workbook: the colours by area, and the cells with a note of ours. */
const marks = () =>
  opened.excel(
    (excel, ours) => {
      const sheet = excel.workbook.find("目标表");
      const formats = sheet?.conditionalFormats.filter(({ formula }) => formula.includes(ours.formula)) ?? [];
      const notes = Object.entries(sheet?.notes ?? {}).filter(([, { text }]) => text.startsWith(ours.heading));
      return { colours: formats.map(({ fill }) => fill), notes: notes.map(([cell]) => cell).sort() };
    },
    { formula: markFormula, heading: noteHeading },
  );

const selected = () =>
  opened.excel((excel) => {
    const { sheet, areas } = excel.workbook.selection;
    return { sheet: excel.workbook.sheet(sheet)?.name, row: areas[0]?.top, column: areas[0]?.left };
  });

test("a clerk's morning: ribbon, findings, marks, to the cell, change, check again, template, clear", async () => {
  await open();
  await opened.excel((excel) => excel.showPane(false));
  await opened.excel((excel) => excel.traffic.reset());

  // A press on the ribbon opens the pane with the findings, and the cells are marked: in three round trips.
  await opened.command("checkSheet");
  await finding("C06", "D3").waitFor();
  expect(await opened.excel((excel) => excel.paneShows)).toBe(true);
  await eventually(async () => (await marks()).notes, ["C1", "D2", "D3", "D4"]);
  expect((await marks()).colours).toContain(markStyles.error.fill);
  expect(await roundTrips()).toBe(3);

  // A click on a line selects its cell.
  await finding("C06", "D3").click();
  await eventually(selected, { sheet: "目标表", row: 2, column: 3 });

  // Its fix is written as one step, which the person can take back.
  const before = await opened.excel((excel) => excel.workbook.undoDepth);
  await opened.pane
    .getByRole("listitem")
    .filter({ has: finding("C06", "D3") })
    .getByRole("button", { name: "采用建议" })
    .click();
  await eventually(() => finding("C06", "D3").count(), 0);
  expect(await opened.excel((excel) => excel.textAt("目标表", "D3"))).toBe("≥95%");
  // The marks of the check after it are a step as well.
  expect(await opened.excel((excel) => excel.workbook.undoDepth)).toBe(before + 2);
  await opened.excel((excel) => {
    excel.undo();
    excel.undo();
  });
  expect(await opened.excel((excel) => excel.textAt("目标表", "D3"))).toBe("≥95");

  // What the person types dates the findings; the next check no longer finds it and takes its mark away.
  await opened.excel((excel) => excel.type("目标表", "D3", "'≥95%"));
  await opened.pane.getByText("表格已改动").first().waitFor();
  await opened.command("checkAll");
  await eventually(() => finding("C06", "D3").count(), 0);
  await eventually(async () => (await marks()).notes, ["C1", "D2", "D4"]);

  // A template stands on a sheet of its own, is one step to undo, and can be taken back.
  const depth = await opened.excel((excel) => excel.workbook.undoDepth);
  await opened.command("insertHebeiProject");
  expect(await selected()).toEqual({ sheet: "项目绩效目标表", row: 0, column: 0 });
  expect(await opened.excel((excel) => excel.textAt("项目绩效目标表", "A1"))).toBe("预算项目绩效目标表");
  expect(await opened.excel((excel) => excel.workbook.undoDepth)).toBe(depth + 1);

  await opened.command("clearMarks");
  expect(await marks()).toEqual({ colours: [], notes: [] });
  expect(await opened.excel((excel) => excel.undoLosses)).toEqual([]);
});

test("what a narrow column shows as ## is checked as the value that it is", async () => {
  const rows = faulty.rows.map((row, index) =>
    index === 2 ? [...row.slice(0, 3), { raw: 0.95, format: "0%", text: "##" }] : row,
  );
  await open({ sheets: [{ ...faulty, rows }] });
  await opened.command("checkSheet");
  await opened.pane
    .getByRole("button", { name: /目标表!D3 “95%”/ })
    .first()
    .waitFor();
});

test("where a template cannot be inserted, the pane opens and says why", async () => {
  await open();
  await opened.excel((excel) => {
    excel.protectWorkbook();
    excel.showPane(false);
  });
  await opened.command("insertHebeiProject");
  await opened.pane
    .getByText(/工作簿结构受保护/)
    .first()
    .waitFor();
  expect(await opened.excel((excel) => excel.paneShows)).toBe(true);
});

test("without a shared runtime a button still checks and marks", async () => {
  await open({ requirementSets: { SharedRuntime: "0.0" } });
  await opened.command("checkSheet");
  await eventually(async () => (await marks()).notes, ["C1", "D2", "D3", "D4"]);
});

test("in an English Excel the pane is English; the language chosen is remembered", async () => {
  await open({ locale: "en-US" });
  await button("中文").click();
  await button("校验本表").waitFor();
  await reload();
  await button("校验本表").waitFor();
  expect(await opened.pane.evaluate(() => document.documentElement.lang)).toBe("zh-CN");
});

test("in an Excel that is too old the pane says what to do", async () => {
  opened = await openInExcel(browser, {
    folder,
    pane: "taskpane.html",
    sheets: [faulty],
    requirementSets: { ExcelApi: "1.8" },
  });
  await opened.pane.getByText(/这个版本的 Excel 太旧/).waitFor();
});
