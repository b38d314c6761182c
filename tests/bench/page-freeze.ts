import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { PageLab } from "../e2e/open-page";
import { workbookOfForms } from "../fixtures/many-forms";

const tables = 200;

/** What one check did to the page, in ms. */
export interface PageFreeze {
  readonly name: string;
  /** From the click to the summary. */
  readonly whole: number;
  /** The longest time for which the page answered nobody. */
  readonly longest: number;
}

/** Checks 200 tables in the built page in a real Chromium; null where the page is not built. */
export async function pageFreezes(): Promise<PageFreeze[] | null> {
  if (!fs.existsSync(path.join(__dirname, "../../dist/web/index.html"))) return null;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "jixiao-bench-"));
  const lab = await PageLab.start();
  try {
    const found: PageFreeze[] = [];
    for (const layout of ["a sheet each", "one sheet"] as const) {
      const file = path.join(folder, `${layout}.xlsx`);
      fs.writeFileSync(file, workbookOfForms(tables, layout));
      const { page, close } = await lab.open();
      found.push({ name: `page: ${tables} tables, ${layout}`, ...(await checkFile(page, file)) });
      await close();
    }
    return found;
  } finally {
    await lab.stop();
    fs.rmSync(folder, { recursive: true });
  }
}

async function checkFile(page: Page, file: string): Promise<Omit<PageFreeze, "name">> {
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: "打开" }).click(),
  ]);
  await chooser.setFiles(file);
  await page.getByRole("banner").getByText(path.basename(file)).waitFor();
  // The first drawing of the opened workbook is not what is measured.
  await page.waitForTimeout(3000);
  const freezes = await page.evaluateHandle(() => {
    const durations: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) durations.push(duration);
    }).observe({ type: "longtask" });
    return durations;
  });
  const start = performance.now();
  await page.getByRole("button", { name: "校验全部" }).click();
  await page.getByText(`已校验 ${tables} 张表`).first().waitFor();
  const whole = performance.now() - start;
  await page.waitForTimeout(500);
  return { whole, longest: Math.max(0, ...(await freezes.jsonValue())) };
}
