import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const top = join(__dirname, "..", "..");
const folder = join(top, "dist", "excel");
const { config } = JSON.parse(readFileSync(join(top, "package.json"), "utf8")) as {
  config: { excel: { site: string; officeJs: string } };
};
const page = () => readFileSync(join(folder, "taskpane.html"), "utf8");
const scripts = () => readdirSync(folder).filter((name) => name.endsWith(".js"));
const textOf = (name: string) => readFileSync(join(folder, name), "utf8");
/** What the page loads to start, without what it fetches later. */
const atStart = () => [...page().matchAll(/<script[^>]* src="([^":]+\.js)"/g)].map(([, name]) => name!);

beforeAll(() => {
  if (!existsSync(folder)) throw new Error("Build the add-in first: npm run build");
});

test("what the pane loads to start is at most 250 KB, packed", () => {
  expect(atStart()).toHaveLength(1);
  const packed = atStart().reduce((sum, name) => sum + gzipSync(textOf(name)).length, 0);
  expect(packed).toBeLessThanOrEqual(250 * 1024);
});

test("the browser's spreadsheet is not in it", () => {
  // What writes Word documents speaks of universal measures.
  const found = scripts().filter((name) => /univer(?!s)/i.test(textOf(name)));
  expect(found).toEqual([]);
});

test("the page takes Office.js from where package.json says, before its own script", () => {
  const sources = [...page().matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, source]) => source);
  expect(sources).toEqual([config.excel.officeJs, ...atStart()]);
});

test("the policy allows its own code and Office.js, and nothing to be sent anywhere", () => {
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page())?.[1] ?? "";
  const rules = new Map(policy.split("; ").map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1).join(" ")]));
  expect(Object.fromEntries(rules)).toEqual({
    "default-src": "'none'",
    "script-src": `'self' ${new URL(config.excel.officeJs).origin}`,
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data:",
    "connect-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'none'",
  });
});

test("no address but that of Office.js is called from the page", () => {
  const called = scripts().flatMap(
    (name) => textOf(name).match(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/g) ?? [],
  );
  // The helpers of Microsoft carry an OAuth client that nothing here calls; the policy would stop it.
  expect(called.filter((name) => name !== "XMLHttpRequest")).toEqual([]);
});
