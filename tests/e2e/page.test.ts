import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "exceljs";
import type { Page } from "playwright-core";
import { drawHebeiProject } from "../../src/core/template/hebei-project-template";
import { blockAsSheet } from "../../src/hosts/file/save/block-sheet";
import { createWorkbook } from "../../src/hosts/file/save/create-workbook";
import { readWorkbook } from "../../src/hosts/file/read/read-workbook";
import { sampleProjects } from "../../src/web/sample/sample-data";
import { eventually } from "./eventually";
import { PageLab, type OpenPage } from "./open-page";
import { SheetOnScreen } from "./sheet-on-screen";

const firstSheet = drawHebeiProject(sampleProjects[0]);
let lab: PageLab;
let folder: string;
let opened: OpenPage;
let page: Page;
let sheet: SheetOnScreen;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jixiao-e2e-"));
  lab = await PageLab.start();
});
afterAll(async () => {
  await lab.stop();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  opened = await lab.open();
  page = opened.page;
  sheet = new SheetOnScreen(page, firstSheet);
});
afterEach(async () => {
  await opened.close();
  expect(opened.problems).toEqual([]);
});

/** Presses a button that leads to a download, and returns what came down. */
async function downloaded(press: () => Promise<unknown>): Promise<{ name: string; bytes: Uint8Array; path: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(path)), path };
}

function textsOf(bytes: Uint8Array, sheetName: string): (cell: { row: number; column: number }) => string {
  const found = readWorkbook(bytes).sheets.find(({ name }) => name === sheetName);
  return ({ row, column }) => found?.textAt(row, column) ?? "";
}

/** A workbook like one that a clerk has, as a file on the disk. */
function workbookFile(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, createWorkbook([blockAsSheet(drawHebeiProject({ name: "培训费" }), "培训费")]));
  return path;
}

async function choose(path: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "打开" }).click(),
  ]);
  await chooser.setFiles(path);
}

/** Drops files on the page as the browser reports it. */
async function drop(files: readonly string[]): Promise<void> {
  const contents = files.map((path) => ({
    name: path.split(/[\\/]/).pop() ?? "",
    base64: readFileSync(path, "base64"),
  }));
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer();
    for (const { name, base64 } of list) {
      data.items.add(new File([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], name));
    }
    return data;
  }, contents);
  await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
  await page.getByText("松开鼠标，打开这个文件").waitFor();
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
}

const E11 = { row: 10, column: 4 };

test("opens with the sample, saved, under a policy that lets nothing out", async () => {
  expect(await page.title()).toBe("示例.xlsx - 绩效目标表助手");
  for (const tab of ["残疾人保障金", "商协活动经费", "部门绩效目标"])
    await page.getByText(tab, { exact: true }).waitFor();
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  expect(policy).toContain("connect-src 'none'");
});

test("what is typed counts as unsaved, is saved with Ctrl+S, and is there again when the file is opened", async () => {
  await sheet.type("E11", "≥95%");
  expect(await page.title()).toBe("● 示例.xlsx - 绩效目标表助手");
  const file = await downloaded(() => page.keyboard.press("Control+s"));
  expect(file.name).toBe("示例.xlsx");
  expect(textsOf(file.bytes, "残疾人保障金")(E11)).toBe("≥95%");
  await expect(page.title()).resolves.toBe("示例.xlsx - 绩效目标表助手");

  await choose(file.path);
  await page.waitForTimeout(500);
  const again = await downloaded(() => page.getByRole("button", { name: "保存" }).click());
  expect(Buffer.from(again.bytes).equals(Buffer.from(file.bytes))).toBe(true);
});

test("what is still being typed is saved and checked as well", async () => {
  await sheet.click("E11");
  await page.keyboard.type("≥95%");
  const file = await downloaded(() => page.keyboard.press("Control+s"));
  expect(textsOf(file.bytes, "残疾人保障金")(E11)).toBe("≥95%");

  await sheet.click("E12");
  await page.keyboard.type("≥96%");
  await page.getByRole("button", { name: "校验本表" }).click();
  await page.getByRole("button", { name: /C06 残疾人保障金!E13/ }).waitFor();
  expect(await page.getByRole("button", { name: /C06 残疾人保障金!E1[12]/ }).count()).toBe(0);
  expect(await page.getByText("表格已改动，结果可能过时。").count()).toBe(0);
});

test("Ctrl+Z takes back what was typed, and nothing of the marks", async () => {
  await sheet.type("E11", "≥95%");
  await page.getByRole("button", { name: "校验本表" }).click();
  await page.getByText(/^已校验 1 张表.*规则$/).waitFor();
  await sheet.click("E11");
  await page.keyboard.press("Control+z");
  await page.waitForTimeout(300);
  const { bytes } = await downloaded(async () => {
    await page.getByRole("button", { name: "保存" }).click();
    await page.getByRole("button", { name: "不带标记保存" }).click();
  });
  expect(textsOf(bytes, "残疾人保障金")(E11)).toBe("≥90");
});

test("by keyboard alone: F6 leads out of the cells to the pane and back", async () => {
  const inPart = () =>
    page.evaluate(() => {
      const part = document.activeElement?.closest("[data-region]");
      return part?.className ?? "";
    });
  await sheet.click("E11");
  await page.keyboard.press("F6");
  expect(await inPart()).toBe("page-pane");
  await page.keyboard.press("Enter");
  await page.getByText(/^已校验 1 张表.*规则$/).waitFor();
  await page.keyboard.press("F8");
  await page.keyboard.press("Shift+F6");
  expect(await inPart()).toBe("page-spreadsheet");
  await page.keyboard.type("≥95%");
  await page.keyboard.press("Enter");
  await page.getByText("表格已改动，结果可能过时。").waitFor();
});

test("a file can be dropped anywhere on the page", async () => {
  await drop([workbookFile("预算.xlsx")]);
  await page.getByText("预算.xlsx", { exact: true }).waitFor();
  await page.getByText("培训费", { exact: true }).waitFor();
  expect(await page.title()).toBe("预算.xlsx - 绩效目标表助手");
});

test("a file's own conditional formats show, and its protected sheet cannot be typed into", async () => {
  const workbook = new Workbook();
  const locked = workbook.addWorksheet("锁定");
  locked.getCell("A1").value = "一级指标";
  const style = { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FF00FF00" } } } as const;
  locked.addConditionalFormatting({
    ref: "A1:A2",
    rules: [{ type: "expression", priority: 1, formulae: ["LEN($A1)>0"], style }],
  });
  await locked.protect("", {});
  const path = join(folder, "锁定.xlsx");
  await workbook.xlsx.writeFile(path);
  await drop([path]);
  await page.getByText("锁定.xlsx", { exact: true }).waitFor();

  const cells = new SheetOnScreen(page, { columnWidths: [8, 8], rowHeights: [15, 15] });
  await eventually(() => cells.fill("A1"), "#00FF00");
  await cells.type("A2", "改动");
  expect(await page.title()).toBe("锁定.xlsx - 绩效目标表助手");
});

test("two files at once are refused", async () => {
  await drop([workbookFile("甲.xlsx"), workbookFile("乙.xlsx")]);
  await page.getByText("一次只能打开一个文件。").first().waitFor();
  expect(await page.title()).toContain("示例.xlsx");
});

test("a file that is no workbook is named with its reason, and the present one stays", async () => {
  const path = join(folder, "通知.xlsx");
  writeFileSync(path, "这不是工作簿");
  await choose(path);
  await page.getByText("打不开“通知.xlsx”：不是 Excel 工作簿").first().waitFor();
  expect(await page.title()).toContain("示例.xlsx");
});

describe("unsaved changes", () => {
  beforeEach(() => sheet.type("E11", "≥95%"));

  test("cancelling keeps them", async () => {
    await choose(workbookFile("别的.xlsx"));
    await page.getByText("“示例.xlsx”还没有保存").waitFor();
    await page.getByRole("button", { name: "取消", exact: true }).click();
    expect(await page.title()).toBe("● 示例.xlsx - 绩效目标表助手");
  });

  test("they can be saved first", async () => {
    await choose(workbookFile("别的.xlsx"));
    const { bytes } = await downloaded(() => page.getByRole("button", { name: "先保存" }).click());
    expect(textsOf(bytes, "残疾人保障金")(E11)).toBe("≥95%");
    await page.getByText("别的.xlsx", { exact: true }).waitFor();
  });

  test("they go only when the person says so", async () => {
    await choose(workbookFile("别的.xlsx"));
    await page.getByRole("button", { name: "不保存，继续" }).click();
    await page.getByText("别的.xlsx", { exact: true }).waitFor();
    expect(await page.title()).toBe("别的.xlsx - 绩效目标表助手");
  });

  test("leaving the page asks", async () => {
    const asked = page.waitForEvent("dialog");
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.accept();
  });
});

test("without changes, leaving does not ask", async () => {
  let asked = false;
  page.on("dialog", (dialog) => {
    asked = true;
    void dialog.accept();
  });
  await page.close({ runBeforeUnload: true });
  expect(asked).toBe(false);
});

test("the page and its spreadsheet speak English at a click", async () => {
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("button", { name: "Open" }).waitFor();
  expect(await page.title()).toBe("示例.xlsx - Jixiao");
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
});
