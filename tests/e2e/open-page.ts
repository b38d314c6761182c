import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchChromium } from "./chromium";
import { servePage, type PageServer } from "./page-server";

const built = join(__dirname, "..", "..", "dist", "web");

/** The built page in a real Chromium, and everything that went wrong in it. */
export interface OpenPage {
  readonly page: Page;
  /** Console errors, uncaught exceptions, and requests that left this machine. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/** One Chromium and one server for a test file; every test gets a page of its own. */
export class PageLab {
  private constructor(
    private readonly browser: Browser,
    private readonly server: PageServer,
  ) {}

  static async start(): Promise<PageLab> {
    if (!existsSync(join(built, "index.html"))) throw new Error("Build the page first: npm run build");
    return new PageLab(await launchChromium(), await servePage(built));
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }

  /** Opens the page as a person with a laptop sees it; resolves when sample and pane are there. */
  async open({ width = 1366, height = 768 } = {}): Promise<OpenPage> {
    const context = await this.browser.newContext({ viewport: { width, height }, locale: "zh-CN" });
    // A dialog of the operating system cannot be answered from here; without these the page falls back to the plain ways.
    await context.addInitScript(() => {
      Reflect.deleteProperty(window, "showOpenFilePicker");
      Reflect.deleteProperty(window, "showSaveFilePicker");
    });
    const page = await context.newPage();
    const problems = this.watch(context, page);
    await page.goto(this.server.origin);
    await page.getByRole("button", { name: "校验本表" }).waitFor();
    await sheetCanvas(page);
    return { page, problems, close: () => context.close() };
  }

  private watch(context: BrowserContext, page: Page): string[] {
    const problems: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") problems.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => problems.push(`uncaught: ${error.message}`));
    context.on("request", (request) => {
      const own = [`${this.server.origin}/`, "data:", "blob:"].some((start) => request.url().startsWith(start));
      if (!own) problems.push(`request: ${request.url()}`);
    });
    return problems;
  }
}

/** Waits until the spreadsheet has drawn its cells, and returns where. */
export async function sheetCanvas(page: Page): Promise<{ x: number; y: number }> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll("canvas")].some((canvas) => {
      if (canvas.width < 400 || canvas.height < 300) return false;
      const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, 200) ?? { data: [] };
      return data.some((value, index) => index % 4 !== 3 && value < 60);
    }),
  );
  return page.evaluate(() => {
    const canvas = [...document.querySelectorAll("canvas")].find(({ width, height }) => width >= 400 && height >= 300);
    const { x = 0, y = 0 } = canvas?.getBoundingClientRect() ?? {};
    return { x, y };
  });
}
