import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "acorn";
import type { Browser, Frame, Page } from "playwright-core";
import { markStyles, noteHeading } from "../../src/hosts/host";
import type { SheetSketch } from "../../src/hosts/memory/sketch";
import { commands } from "../../src/ribbon/commands";
import { bundle } from "./bundle";
import { launchChromium } from "./chromium";
import { servePage, type PageServer } from "./page-server";
import type { openWps } from "./wps-around";

/** `npm run build` comes before the tests. */
const built = path.join(__dirname, "../../dist/wps");

const workbook: readonly SheetSketch[] = [
  {
    name: "目标表",
    rows: [
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出指标", "数量指标", "培训次数", "≧4次"],
      [null, "质量指标", "培训合格率", { raw: 0.95, format: "0%" }],
      ["效益指标", "社会效益指标", "受益人数", "≥30人"],
      ["满意度指标", "服务对象满意度指标", "企业满意度", "≥95%"],
    ],
    merges: ["A2:A3"],
    notes: { D5: "请王科长核对" },
  },
  { name: "备用", rows: [["旧表"]] },
];

type Wps = ReturnType<typeof openWps>;

/**
 * What Chromium has had only since version 105; 104 is the oldest engine that a WPS of today is known to bring. Random
 * ids are missing in some builds whatever the version.
 */
const newerThanPromised = `
  for (const [owner, names] of [
    [Array, ["fromAsync"]],
    [Array.prototype, ["toReversed", "toSorted", "toSpliced", "with"]],
    [Object, ["groupBy"]],
    [Map, ["groupBy"]],
    [Promise, ["withResolvers", "try"]],
    [Set.prototype, ["union", "intersection", "difference", "symmetricDifference", "isSubsetOf", "isDisjointFrom"]],
    [String.prototype, ["isWellFormed", "toWellFormed"]],
    [Crypto.prototype, ["randomUUID"]],
    [window, ["Iterator", "navigation", "scheduler"]],
  ]) {
    for (const name of names) delete owner[name];
  }
  delete window.WebGLRenderingContext;
  delete window.WebGL2RenderingContext;
  window.fetch = () => new Promise(() => undefined);
  window.alert = () => { throw new Error("alert freezes the page"); };
`;

describe("the built add-in in an emulated WPS", () => {
  let browser: Browser;
  let server: PageServer;
  let around: string;
  let page: Page;
  let failures: string[];

  beforeAll(async () => {
    [browser, server, around] = await Promise.all([
      launchChromium(),
      servePage(built),
      bundle(path.join(__dirname, "wps-around.ts")),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 800, height: 700 }, locale: "zh-CN" });
    failures = [];
    page.on("pageerror", (error) => failures.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") failures.push(message.text());
    });
    page.on("request", (request) => {
      if (!request.url().startsWith(server.origin)) failures.push(`outside: ${request.url()}`);
    });
    await page.addInitScript(newerThanPromised);
    await page.addInitScript(() => {
      if (window === window.top) return;
      // WPS puts one object into every page of the add-in.
      const wps = (window.top as unknown as { emulatedWps: unknown }).emulatedWps;
      Object.assign(window, { Application: wps, wps });
    });
    // Any page of the same origin: it plays the program around the add-in.
    await page.route(`${server.origin}/wps-around`, (route) =>
      route.fulfill({ contentType: "text/html", body: "<!doctype html><body></body>" }),
    );
    await page.goto(`${server.origin}/wps-around`);
    await page.addScriptTag({ content: around });
    await page.evaluate((sheets) => {
      const window_ = window as unknown as { openWps: (sheets: unknown) => unknown; program: unknown };
      window_.program = window_.openWps(sheets);
    }, workbook);
    await page.waitForFunction(() => "OnAddinLoad" in (document.querySelector("iframe")?.contentWindow ?? {}));
    expect(await wps((program) => program.load())).toBe(true);
  });
  afterEach(async () => {
    await page.close();
    expect(failures).toEqual([]);
  });

  /** Asks the emulated program. */
  function wps<Answer, Argument = undefined>(
    ask: (program: Wps, argument: Argument) => Answer,
    argument?: Argument,
  ): Promise<Answer> {
    const source = `(${ask.toString()})(window.program, ${JSON.stringify(argument)})`;
    return page.evaluate(source) as Promise<Answer>;
  }

  async function pane(): Promise<Frame> {
    const element = await page.waitForSelector("iframe[id^='pane-']:visible");
    const frame = await element.contentFrame();
    if (!frame) throw new Error("The pane is no frame");
    return frame;
  }

  test("every button of the ribbon has an icon and is enabled", async () => {
    const ribbon = readFileSync(path.join(built, "ribbon.xml"), "utf8");
    const ids = [...ribbon.matchAll(/<(?:button|menu) id="(\w+)"/g)].map(([, id]) => id!);
    const own = [...Object.keys(commands), "insertTemplate", "openPane"];
    expect([...ids].sort()).toEqual(own.sort());
    for (const id of ids) {
      expect(await wps((program, name) => program.enabled(name), id)).toBe(true);
      const image = await wps((program, name) => program.image(name), id);
      expect(readFileSync(path.join(built, image), "utf8")).toContain("<svg");
    }
  });

  test("check, marks, click, insert, clear", async () => {
    const before = await wps((program) => program.snapshot());

    await wps((program) => program.press("checkSheet"));
    const frame = await pane();
    const item = frame.getByRole("button", { name: /C01/ }).first();
    await item.waitFor();
    expect(await wps((program) => program.fillAt("目标表", "D2"))).toBe(markStyles.warning.fill);
    expect(await wps((program) => program.noteAt("目标表", "D2"))).toContain(noteHeading);
    expect(await wps((program) => program.screenUpdating())).toBe(true);

    await wps((program) => program.click("备用", "A1"));
    await item.click();
    expect(await wps((program) => program.selection())).toEqual({
      sheet: "目标表",
      area: { top: 1, left: 3, bottom: 1, right: 3 },
    });

    await wps((program) => program.type("目标表", "D2", "≥4次"));
    await frame
      .getByText(/已改动|已修改|变化|改过/)
      .first()
      .waitFor();

    await wps((program) => program.press("clearMarks"));
    await page.waitForFunction(() => (window as unknown as { program: Wps }).program.fillAt("目标表", "D2") === null);
    await wps((program) => program.type("目标表", "D2", "≧4次"));
    expect(await wps((program) => program.snapshot())).toEqual(before);

    await wps((program) => program.press("insertHebeiProject"));
    await page.waitForFunction(() => (window as unknown as { program: Wps }).program.sheets().length === 3);
    expect(await wps((program) => program.textAt("项目绩效目标表", "A1"))).toBe("预算项目绩效目标表");
  });

  test("the ribbon speaks the language that was chosen in the pane", async () => {
    expect(await wps((program) => program.label("checkSheet"))).toBe("校验本表");
    await wps((program) => program.press("openPane"));
    await (await pane()).getByRole("button", { name: "English" }).click();
    await page.waitForFunction(() => (window as unknown as { program: Wps }).program.invalidated() === 1);
    expect(await wps((program) => [program.label("checkSheet"), program.tip("checkAll")])).toEqual([
      "Check sheet",
      "Checks the targets on every sheet of the workbook.",
    ]);
    await wps((program) => program.press("checkSheet"));
    await page.waitForFunction(() => (window as unknown as { program: Wps }).program.noteAt("目标表", "D2") !== null);
    expect(await wps((program) => program.noteAt("目标表", "D2"))).toMatch(/[a-z]{4}/);
  });

  test("the pane opens, hides by its own button and comes back with what it showed", async () => {
    await wps((program) => program.press("openPane"));
    const frame = await pane();
    await frame.getByRole("button", { name: "校验全部" }).click();
    await frame.getByRole("button", { name: /C01/ }).first().waitFor();
    await frame.getByRole("button", { name: "隐藏窗格" }).click();
    await page.waitForSelector("iframe[id^='pane-']", { state: "hidden" });
    await wps((program) => program.press("openPane"));
    await (await pane()).getByRole("button", { name: /C01/ }).first().waitFor();
    expect(page.frames()).toHaveLength(3);
  });
});

test.each(["main.js", "pane.js", "publish.js"])("%s is a plain script in the syntax of 2018", (name) => {
  const source = readFileSync(path.join(built, name), "utf8");
  expect(() => parse(source, { ecmaVersion: 2018, sourceType: "script" })).not.toThrow();
  expect(() => parse("const a = b ?? c;", { ecmaVersion: 2018, sourceType: "script" })).toThrow();
});

test("the pages load from a folder as well", async () => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ locale: "zh-CN" });
    await page.goto(pathToFileURL(path.join(built, "index.html")).href);
    expect(await page.evaluate(() => "OnAction" in window)).toBe(true);
    await page.goto(pathToFileURL(path.join(built, "pane.html")).href);
    await page.getByText("这个页面要在 WPS 表格里打开").waitFor();
  } finally {
    await browser.close();
  }
});
