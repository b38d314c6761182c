import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { workbookOfForms } from "../fixtures/many-forms";
import { PageLab, type OpenPage } from "./open-page";

jest.setTimeout(180_000);

let lab: PageLab;
let folder: string;
let opened: OpenPage;

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
  const path = join(folder, "许多表.xlsx");
  writeFileSync(path, workbookOfForms(200, "one sheet"));
  const [chooser] = await Promise.all([
    opened.page.waitForEvent("filechooser"),
    opened.page.getByRole("button", { name: "打开" }).click(),
  ]);
  await chooser.setFiles(path);
  await opened.page.getByRole("banner").getByText("许多表.xlsx").waitFor();
});
afterEach(async () => {
  await opened.close();
  expect(opened.problems).toEqual([]);
});

test("two hundred tables are checked, listed and counted", async () => {
  const { page } = opened;
  await page.getByRole("button", { name: "校验本表" }).click();
  await page.getByText("已校验 200 张表、1700 行指标").first().waitFor();
  expect(await page.getByRole("progressbar").count()).toBe(0);
});
