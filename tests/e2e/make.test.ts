import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { readWorkbook } from "../../src/hosts/file/read/read-workbook";
import { wordFiles } from "../../src/hosts/word/word-files";
import { PageLab } from "./open-page";

let lab: PageLab;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jixiao-make-"));
  lab = await PageLab.start();
});
afterAll(async () => {
  await lab.stop();
  rmSync(folder, { recursive: true, force: true });
});

const pane = (page: Page) => page.getByRole("complementary");
const button = (page: Page, name: string) => pane(page).getByRole("button", { name, exact: true });
const said = (page: Page, text: RegExp) => pane(page).getByText(text).first().waitFor();

async function more(page: Page, item: string): Promise<void> {
  await button(page, "更多").click();
  await page.getByRole("menuitem", { name: item }).click();
}

/** The workbook on the desk, as its file would be. */
async function saved(page: Page) {
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return readWorkbook(new Uint8Array(readFileSync(path))).sheets;
}

test("gallery: three tables, numbered; then one for each project of a pasted list", async () => {
  const { page, problems, close } = await lab.open();
  await button(page, "插入模板").click();
  await page.getByRole("spinbutton", { name: "张数" }).fill("3");
  await button(page, "插入 3 张表").click();
  await said(page, /已插入 3 张表/);

  await button(page, "插入模板").click();
  await page
    .getByRole("textbox", { name: /按项目清单插入/ })
    .fill("编码\t名称\t预算数\n13022925P00JXC419629R\t培训费\t50,000\n13022925P00JXC419630S\t差旅费\t2万元");
  await pane(page).getByText("读到 2 个项目").waitFor();
  await button(page, "插入 2 张表").click();
  await said(page, /已插入 2 张表，在工作表“培训费”到“差旅费”/);

  const sheets = await saved(page);
  const added = sheets
    .slice(-5)
    .map((sheet) => [sheet.name, sheet.textAt(0, 0), sheet.textAt(2, 1), sheet.textAt(3, 2)]);
  expect(added).toEqual([
    ["1.项目绩效目标表", "1.预算项目绩效目标表", "", ""],
    ["2.项目绩效目标表", "2.预算项目绩效目标表", "", ""],
    ["3.项目绩效目标表", "3.预算项目绩效目标表", "", ""],
    ["培训费", "1.培训费绩效目标表", "13022925P00JXC419629R", "50,000.00"],
    ["差旅费", "2.差旅费绩效目标表", "13022925P00JXC419630S", "20,000.00"],
  ]);
  expect(problems).toEqual([]);
  await close();
});

test("next year's table, the self-evaluation with living formulas, a list, and the document out and in again", async () => {
  const { page, problems, close } = await lab.open();
  await more(page, "结转到下一年度");
  await said(page, /已结转到工作表/);
  await pane(page)
    .getByRole("region", { name: /^要看的/ })
    .waitFor();
  await button(page, "知道了").click();

  await more(page, "生成自评表");
  await said(page, /自评表已生成/);
  await more(page, "转换写法…");
  await page.getByRole("radio", { name: /^整个工作簿的项目/ }).click();
  await button(page, "转换").click();
  await said(page, /列成一张清单/);
  const sheets = await saved(page);
  const evaluation = sheets.find(({ name }) => name.includes("自评"));
  const formulas = Array.from({ length: evaluation?.rows ?? 0 }, (_, row) =>
    Array.from({ length: evaluation?.columns ?? 0 }, (_, column) => evaluation?.cell(row, column)?.formula),
  ).flat();
  expect(formulas.filter(Boolean).length).toBeGreaterThan(5);

  await button(page, "更多").click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: "导出公开文本（Word）" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("绩效目标公开.docx");
  const path = join(folder, "公开.docx");
  await download.saveAs(path);
  const reading = await wordFiles.read(new Uint8Array(readFileSync(path)));
  expect(reading.kind === "document" && reading.document.parts.length).toBeGreaterThan(5);
  await said(page, /公开文本已生成/);

  await more(page, "从 Word 导入…");
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button(page, "选择 Word 文件…").click()]);
  await chooser.setFiles(path);
  await said(page, /已导入 \d+ 张工作表/);
  expect((await saved(page)).length).toBeGreaterThan(sheets.length);

  const broken = join(folder, "坏.docx");
  writeFileSync(broken, "no document");
  await more(page, "从 Word 导入…");
  const [again] = await Promise.all([page.waitForEvent("filechooser"), button(page, "选择 Word 文件…").click()]);
  await again.setFiles(broken);
  await said(page, /docx/);
  expect(problems).toEqual([]);
  await close();
});
