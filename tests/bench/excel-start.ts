import fs from "node:fs";
import path from "node:path";
import { tableSheet } from "../app/workbooks";
import { launchChromium } from "../e2e/chromium";
import { openInExcel } from "../hosts/excel/emulator/web-host/open-in-excel";

const built = path.join(__dirname, "../../dist/excel");

/**
 * From the request for the pane's page until its first button can be pressed, in ms, time after time, in a real Chromium
 * under the emulated Excel; null where the pane is not built. The first opening, which warms the browser up, is left out.
 */
export async function excelStarts(rounds: number): Promise<number[] | null> {
  if (!fs.existsSync(path.join(built, "taskpane.html"))) return null;
  const browser = await launchChromium();
  try {
    const sheets = [tableSheet("目标表", ["≥4场", "≥95", "≥80%", "≥90%"])];
    const { pane, close } = await openInExcel(browser, { folder: built, pane: "taskpane.html", sheets });
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      await Promise.all([pane.waitForNavigation(), pane.evaluate(() => location.reload())]);
      await pane.getByRole("button", { name: "校验本表", exact: true }).waitFor();
      times.push(await pane.evaluate(() => performance.now()));
    }
    await close();
    return times;
  } finally {
    await browser.close();
  }
}
