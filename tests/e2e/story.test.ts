import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { drawHebeiProject } from "../../src/core/template/hebei-project-template";
import { readWorkbook } from "../../src/hosts/file/read/read-workbook";
import { openRichWorkbook } from "../../src/hosts/file/rich/open-rich-workbook";
import { markFormula, markStyles, noteHeading } from "../../src/hosts/host";
import { sampleProjects } from "../../src/web/sample/sample-data";
import { eventually } from "./eventually";
import { PageLab } from "./open-page";
import { SheetOnScreen } from "./sheet-on-screen";

let lab: PageLab;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jixiao-e2e-"));
  lab = await PageLab.start();
});
afterAll(async () => {
  await lab.stop();
  rmSync(folder, { recursive: true, force: true });
});

const plain = "#FFFFFF";

test("a clerk's morning: check, flags, go there, mend, template, save, reopen", async () => {
  const { page, problems, close } = await lab.open();
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const finding = (code: string, cell: string) =>
    page.getByRole("button", { name: new RegExp(`${code} 残疾人保障金!${cell}`) });
  const table = new SheetOnScreen(page, drawHebeiProject(sampleProjects[0]));

  // Check: the malformed value is listed beside the sheet, and its cell is coloured in it.
  expect(await table.fill("E11")).toBe(plain);
  await button("校验本表").click();
  await finding("C06", "E11").waitFor();
  await eventually(() => table.fill("E11"), markStyles.error.fill);
  expect(await table.fill("D12")).toBe(plain);

  // Go there: the cell is selected, and what is typed now lands in it.
  await finding("C06", "E12").click();
  await eventually(() => page.locator("[data-u-comp=defined-name] input").inputValue(), "E12");

  // Mend: after the next check the finding is gone, and so is the colour.
  await table.type("E11", "≥95%");
  await page.getByText("表格已改动").first().waitFor();
  await button("校验本表").click();
  await eventually(() => finding("C06", "E11").count(), 0);
  await eventually(() => table.fill("E11"), plain);

  // Template: on a sheet of its own; blank it only tells what is still to be filled.
  await button("插入模板").click();
  await button("插入 1 张表").click();
  await page
    .getByText(/已插入到工作表“项目绩效目标表”/)
    .first()
    .waitFor();
  await button("校验本表").click();
  await page.getByText(/^已校验 1 张表.*规则$/).waitFor();
  const told = await page.getByRole("button", { name: /项目绩效目标表!/ }).allTextContents();
  expect(new Set(told.map((text) => /[A-G]\d\d/.exec(text)?.[0]))).toEqual(new Set(["F16", "A08"]));

  // Save with the marks: the file holds the edit, the new sheet, and the marks that any program shows.
  await page.keyboard.press("Control+s");
  const [download] = await Promise.all([page.waitForEvent("download"), button("带标记保存").click()]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  const bytes = new Uint8Array(readFileSync(path));
  const { sheets } = readWorkbook(bytes);
  expect(sheets.map(({ name }) => name)).toEqual(["残疾人保障金", "商协活动经费", "部门绩效目标", "项目绩效目标表"]);
  expect(sheets[0]?.textAt(10, 4)).toBe("≥95%");
  const template = openRichWorkbook(bytes).sheet("项目绩效目标表");
  expect(template.conditionalFormats.map(({ formulas }) => formulas[0])).toContain(markFormula);
  expect(template.notes.some(({ text }) => text.startsWith(noteHeading))).toBe(true);

  // Reopen: what was saved is there, without the marks, which are made anew when they are wanted.
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), button("打开").click()]);
  await chooser.setFiles(path);
  await eventually(() => page.title(), "示例.xlsx - 绩效目标表助手");
  await button("校验全部").click();
  await page.getByText(/^已校验 3 张表.*规则$/).waitFor();
  expect(await finding("C06", "E11").count()).toBe(0);

  expect(problems).toEqual([]);
  await close();
});
