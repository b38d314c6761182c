import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, extname, join, normalize } from "node:path";
import type { Browser, BrowserContext, Frame, JSHandle, Page, Route } from "playwright-core";
import type { EmulatedExcel } from "../excel";
import { bundledScripts, type Scripts } from "./bundle";
import type { HostOptions, WebHost } from "./host-page";

export interface OpenOptions extends Omit<HostOptions, "pane"> {
  /** The folder that is served as the add-in's site. */
  readonly folder: string;
  /** The address under which the add-in believes to be, "https://…/"; "https://excel.test:3000/" unless told. */
  readonly site?: string;
  /** The page of the pane within the folder: "taskpane.html". */
  readonly pane: string;
}

/** Excel on the web with one workbook and one add-in in it, in a real browser. */
export interface OpenExcel {
  readonly page: Page;
  /** The add-in's own frame. */
  readonly pane: Frame;
  /** Does something in Excel, or asks it: the function runs in the host page and sees nothing of the test. */
  excel<Given, Result>(act: (excel: EmulatedExcel, given: Given) => Result, given: Given): Promise<Result>;
  excel<Result>(act: (excel: EmulatedExcel) => Result): Promise<Result>;
  /** Presses a button of the ribbon and waits until the add-in says that it is done. */
  command(name: string): Promise<void>;
  /** What went wrong: errors of scripts, addresses outside, messages without an answer. */
  problems(): Promise<readonly string[]>;
  close(): Promise<void>;
}

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** Any of the places from which Office.js may be loaded. */
const officeJs = /^https:\/\/[^/]+\/(?:appsforoffice\/)?lib\/1(?:\.1)?\/hosted\/([^?#]+)/;

const officeFolder = join(dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")), "dist");

/**
 * Opens an add-in in the emulated Excel. No server and no certificate: the browser is handed every file under its
 * HTTPS address, Office.js out of node_modules, and whatever else it asks for is refused and named as a problem.
 */
export async function openInExcel(browser: Browser, options: OpenOptions): Promise<OpenExcel> {
  const { folder, site = "https://excel.test:3000/", pane, ...rest } = options;
  const scripts = await bundledScripts();
  const context = await browser.newContext({ locale: rest.locale ?? "zh-CN", viewport: { width: 420, height: 760 } });
  const problems: string[] = [];
  // The add-in trusts a host page under its own host name; the other port makes it a stranger in all else.
  const hostOrigin = `https://${new URL(site).hostname}`;
  await serve(context, { folder, site, hostOrigin, scripts, problems });

  const page = await context.newPage();
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  await page.goto(`${hostOrigin}/`);
  const host: JSHandle<WebHost> = await page.evaluateHandle((given) => window.startHost(given), {
    ...rest,
    pane: new URL(pane, site).href,
  });
  await host.evaluate((one) => one.openPane());

  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (!frame) throw new Error("The pane has no frame");
  await frame.waitForURL((url) => url.href.startsWith(site), { waitUntil: "domcontentloaded" });
  const excel = await host.evaluateHandle((one) => one.excel);
  return {
    page,
    pane: frame,
    excel: (act: (one: EmulatedExcel, given: never) => unknown, given?: unknown) =>
      excel.evaluate(act as never, given as never) as never,
    command: async (name) => {
      await page.waitForFunction(() => window.host.takesCommands);
      const status = await host.evaluate((one, button) => one.command(button), name);
      if (status !== 0) throw new Error(`The command ${name} ended with ${status}`);
    },
    problems: async () => [...problems, ...(await host.evaluate((one) => one.unknown))],
    close: () => context.close(),
  };
}

interface Site {
  readonly folder: string;
  readonly site: string;
  readonly hostOrigin: string;
  readonly scripts: Scripts;
  readonly problems: string[];
}

async function serve(context: BrowserContext, { folder, site, hostOrigin, scripts, problems }: Site): Promise<void> {
  await context.route("**/*", async (route) => {
    const url = route.request().url();
    const library = officeJs.exec(url)?.[1];
    if (url === `${hostOrigin}/`)
      return fulfil(
        route,
        "host.html",
        `<!doctype html><meta charset="utf-8"><title>Excel</title><body><script src="/host.js"></script>`,
      );
    if (url === `${hostOrigin}/host.js`) return fulfil(route, "host.js", scripts.hostPage);
    if (library) return fulfil(route, library, await libraryFile(library, scripts));
    if (url.startsWith(site)) return fulfil(route, url, await fileIn(folder, new URL(url).pathname));
    problems.push(`asked for ${url}`);
    return route.abort();
  });
}

async function libraryFile(name: string, { newerMembers }: Scripts): Promise<string | Buffer | null> {
  const file = await fileIn(officeFolder, name);
  return file && /^excel-web-.*\.js$/.test(name) ? `${file.toString("utf8")}\n${newerMembers}` : file;
}

async function fileIn(folder: string, path: string): Promise<Buffer | null> {
  const file = join(folder, normalize(`/${decodeURIComponent(path)}`));
  return readFile(file).catch(() => null);
}

async function fulfil(route: Route, name: string, body: string | Buffer | null): Promise<void> {
  if (body === null) return route.fulfill({ status: 404, body: "" });
  const contentType = contentTypes[extname(new URL(name, "https://x").pathname)] ?? "application/octet-stream";
  return route.fulfill({ contentType, body });
}
