import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { htmlWriter } from "../../src/core/report/html/page";
import type { FileJson } from "../../src/core/report/json";
import { addFile, noTotals } from "../../src/core/report/totals";
import { hostileTexts } from "../core/report/hostile";
import {
  brokenFile,
  hostileFile,
  sampleAcross,
  sampleClosing,
  sampleFile,
  sampleFinding,
  sampleTable,
} from "../core/report/sample-files";
import { launchChromium } from "./chromium";
import { eventually } from "./eventually";

const folder = mkdtempSync(join(tmpdir(), "jixiao-report-"));
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

interface OpenReport {
  readonly page: Page;
  /** Everything the browser refused or complained about, and every request beyond the page itself. */
  readonly problems: string[];
}

/** The report as a person opens it: a file on the disk. */
async function openReport(files: readonly FileJson[], options: { script?: boolean } = {}): Promise<OpenReport> {
  const facts = { version: "1.2.3", profile: "hebei-county", ruleSet: "core-1", files: files.length };
  const writer = htmlWriter(facts, "zh");
  const across = [sampleAcross(files[0]?.path)];
  const pieces = [writer.begin(), ...files.map((file) => writer.file(file))];
  const end = writer.end(files.reduce(addFile, noTotals), { ...sampleClosing, across });
  const path = join(folder, "报告.html");
  writeFileSync(path, pieces.join("") + String(end));
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    javaScriptEnabled: options.script ?? true,
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("console", (message) => problems.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
  page.on("dialog", (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const url = pathToFileURL(path).href;
  context.on("request", (request) => {
    if (request.url() !== url) problems.push(`request: ${request.url()}`);
  });
  await page.goto(url);
  return { page, problems };
}

/** Three findings of three severities in two departments, and a file that could not be read. */
const files: readonly FileJson[] = [
  sampleFile({ path: "甲/一.xlsx", findings: [sampleFinding({ severity: "hint", code: "C01", message: "近似符号" })] }),
  sampleFile({
    path: "乙/二.xlsx",
    tables: [sampleTable({ department: "301001某县农业农村局" })],
    findings: [sampleFinding(), sampleFinding({ severity: "warning", code: "C13", cell: "E14", message: "全角数字" })],
  }),
  brokenFile,
];

/** What axe holds to be wrong with the page, contrast included. */
async function axeProblems(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
  });
}

const cellsOf = (page: Page): Promise<string[]> => page.locator("#findings tbody th .cell").allTextContents();

test("with hostile texts in every place no script runs, nothing is refused, nothing is asked for", async () => {
  const { page, problems } = await openReport(hostileTexts.map(hostileFile));
  await page.getByRole("button", { name: "恢复全部" }).click();
  expect(await page.title()).toBe("绩效目标表校验报告");
  expect(await page.locator("img, iframe, object, [onerror], [onload]").count()).toBe(0);
  expect(await page.locator("script").count()).toBe(1);
  await eventually(() => page.locator("#findings tbody tr").count(), hostileTexts.length * 2);
  await expect(page.locator("#findings").textContent()).resolves.toContain("<script>document.title='owned'</script>");
  expect(problems).toEqual([]);
  await page.context().close();
});

test("filters work from the keyboard, and say what they leave", async () => {
  const { page, problems } = await openReport(files);
  await eventually(() => cellsOf(page), ["目标表 E12", "目标表 E12", "目标表 E14"]);

  await page.getByRole("checkbox", { name: "建议" }).focus();
  await page.keyboard.press("Space");
  await eventually(() => page.getByRole("status").textContent(), "符合的 2 条，显示 2 条");

  await page.getByRole("searchbox", { name: "查找" }).focus();
  await page.keyboard.type("e14 全角");
  await eventually(() => cellsOf(page), ["目标表 E14"]);

  await page.getByRole("button", { name: "恢复全部" }).focus();
  await page.keyboard.press("Enter");
  await eventually(() => page.getByRole("status").textContent(), "符合的 3 条，显示 3 条");

  await page.getByRole("combobox", { name: "单位" }).selectOption({ label: "766001某某局本级" });
  await eventually(() => page.locator("#findings tbody tr").count(), 1);
  expect(problems).toEqual([]);
  await page.context().close();
});

test("headings sort from the keyboard, both ways, and tell screen readers", async () => {
  const { page } = await openReport(files);
  const heading = page
    .getByRole("table", { name: "问题清单" })
    .getByRole("columnheader", { name: "级别", exact: true });
  await heading.getByRole("button").focus();
  await page.keyboard.press("Enter");
  await eventually(() => heading.getAttribute("aria-sort"), "ascending");
  const severities = page.locator("#findings tbody td:first-child");
  await eventually(() => severities.allTextContents(), ["错误", "提醒", "建议"]);
  await page.keyboard.press("Enter");
  await eventually(() => heading.getAttribute("aria-sort"), "descending");
  await eventually(() => severities.allTextContents(), ["建议", "提醒", "错误"]);
  await page.context().close();
});

test("a department of the summary leads to its findings", async () => {
  const { page } = await openReport(files);
  await page.getByRole("link", { name: "301001某县农业农村局" }).click();
  await eventually(() => page.locator("#findings tbody tr").count(), 2);
  expect(await page.getByRole("combobox", { name: "单位" }).inputValue()).not.toBe("");
  await page.context().close();
});

test("of many findings a hundred are shown at a time, and all on paper", async () => {
  const many = Array.from({ length: 250 }, (_, row) => sampleFinding({ cell: `E${row + 1}` }));
  const { page } = await openReport([sampleFile({ findings: many })]);
  const rows = page.locator("#findings tbody tr");
  await eventually(() => rows.count(), 100);
  await page.getByRole("button", { name: "再显示 100 条" }).click();
  await eventually(() => rows.count(), 200);
  expect(await rows.nth(100).evaluate((row) => row === document.activeElement)).toBe(true);
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await eventually(() => rows.count(), 250);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await eventually(() => rows.count(), 100);
  await page.context().close();
});

test.each([1366, 390])("the numbers of a whole province stand clear of each other, %d pixels wide", async (width) => {
  const findings = Array.from({ length: 10_000 }, () => sampleFinding());
  const { page } = await openReport(Array.from({ length: 11 }, () => sampleFile({ findings })));
  await page.setViewportSize({ width, height: 768 });
  expect(await page.locator("#findings, .counts").first().locator("td.number.error").textContent()).toBe("110,000");
  const crowded = await page.locator("td.number:visible").evaluateAll((cells) =>
    cells
      .filter((cell) => {
        const text = document.createRange();
        text.selectNodeContents(cell);
        const room = cell.getBoundingClientRect().right - parseFloat(getComputedStyle(cell).paddingRight);
        return text.getBoundingClientRect().right > room + 1;
      })
      .map((cell) => cell.textContent),
  );
  expect(crowded).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  await page.context().close();
});

test("without scripts everything is there, and nothing that would not work", async () => {
  const { page } = await openReport(files, { script: false });
  await eventually(() => page.locator("#findings tbody tr").count(), 3);
  expect(await page.locator("button:visible, select:visible, input:visible").count()).toBe(0);
  await page.context().close();
});

test.each([
  ["a laptop", 1366, "light"],
  ["a phone", 360, "light"],
  ["a laptop at night", 1366, "dark"],
] as const)(
  "on %s nothing sticks out and nobody is shut out",
  async (_where, width, colorScheme) => {
    const { page } = await openReport([...files, hostileFile("长".repeat(400)), hostileFile("x".repeat(400))]);
    await page.setViewportSize({ width, height: 768 });
    await page.emulateMedia({ colorScheme });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await axeProblems(page)).toEqual([]);
    await page.context().close();
  },
  60_000,
);
