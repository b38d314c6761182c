import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "./chromium";
import { servePage, type PageServer } from "./page-server";

const service = "http://127.0.0.1:58890/deployaddons/runParams";

describe("the publish page", () => {
  let browser: Browser;
  let server: PageServer;
  let page: Page;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchChromium(), servePage(path.join(__dirname, "../../dist/wps"))]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  beforeEach(async () => {
    page = await browser.newPage({ locale: "zh-CN" });
  });
  afterEach(() => page.close());

  /** WPS's service on this machine, with one answer for everything. */
  async function answering(status: number, body: string): Promise<unknown[]> {
    const asked: unknown[] = [];
    await page.route(service, (route) => {
      asked.push(JSON.parse(Buffer.from(route.request().postData() ?? "", "base64").toString("utf8")));
      return route.fulfill({ status, body, headers: { "Access-Control-Allow-Origin": "*" } });
    });
    await page.goto(`${server.origin}/publish.html`);
    return asked;
  }

  test("registers the add-in that lies beside it, and takes it off again", async () => {
    const asked = await answering(200, "OK");
    await page.getByRole("button", { name: "安装" }).click();
    await page.getByText("已登记").waitFor();
    await page.getByRole("button", { name: "卸载" }).click();
    await page.getByText("已取消登记").waitFor();
    const addin = { name: "jixiao", url: `${server.origin}/`, addonType: "et", online: "true" };
    expect(asked).toEqual([
      expect.objectContaining({ ...addin, cmd: "enable" }),
      expect.objectContaining({ ...addin, cmd: "disable" }),
    ]);
  });

  test("says what WPS answered when it refuses", async () => {
    await answering(403, "blocked");
    await page.getByRole("button", { name: "安装" }).click();
    await page.getByText("403 blocked").waitFor();
  });

  test("says what to do where WPS's service does not run", async () => {
    await page.route(service, (route) => route.abort());
    await page.goto(`${server.origin}/publish.html`);
    await page.getByRole("button", { name: "安装" }).click();
    await page.getByText("连不上本机的 WPS 服务").waitFor();
  });

  test("may talk to nobody else", async () => {
    await page.goto(`${server.origin}/publish.html`);
    const blocked = await page.evaluate(() =>
      fetch("http://127.0.0.1:58891/").then(
        () => "went out",
        (error: Error) => error.message,
      ),
    );
    expect(blocked).toContain("Failed to fetch");
    const policy = await page.locator("meta[http-equiv='Content-Security-Policy']").getAttribute("content");
    expect(policy).toContain("connect-src http://127.0.0.1:58890;");
  });
});
