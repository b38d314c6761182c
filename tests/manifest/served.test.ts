import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const top = join(__dirname, "..", "..");
const build = join(top, "dist", "excel");
const { config } = JSON.parse(readFileSync(join(top, "package.json"), "utf8")) as {
  config: { excel: { officeJs: string } };
};
const page = () => readFileSync(join(build, "taskpane.html"), "utf8");

beforeAll(() => {
  if (!existsSync(join(build, "taskpane.html"))) throw new Error("Build the add-in first: npm run build");
});

test("the pane starts with less than 250 KB", () => {
  const scripts = [...page().matchAll(/<script[^>]* src="([^":]+)"/g)].map(([, name]) => name ?? "");
  expect(scripts).toHaveLength(1);
  const sizes = scripts.map((name) => gzipSync(readFileSync(join(build, name)), { level: 9 }).length);
  expect(Math.max(...sizes)).toBeLessThan(250 * 1024);
});

test("nothing of the browser page's spreadsheet is served", () => {
  const scripts = readdirSync(build).filter((name) => name.endsWith(".js"));
  const withSpreadsheet = scripts.filter((name) => readFileSync(join(build, name), "utf8").includes("@univerjs"));
  expect(withSpreadsheet).toEqual([]);
});

test("its policy lets in its own scripts and Office.js, and nothing out", () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page())?.[1] ?? "";
  const directives = Object.fromEntries(policy.split("; ").map((one) => [one.split(" ")[0], one.split(" ").slice(1)]));
  expect(directives).toMatchObject({
    "default-src": ["'none'"],
    "script-src": ["'self'", new URL(config.excel.officeJs).origin],
    "connect-src": ["'none'"],
    "form-action": ["'none'"],
    "base-uri": ["'none'"],
  });
  expect(policy).not.toContain("unsafe-eval");
});
