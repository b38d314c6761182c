/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { commands } from "../../src/ribbon/commands";
import { manifestFaults, type Surroundings } from "./manifest-faults";

const top = join(__dirname, "..", "..");
const build = join(top, "dist", "excel");
const { version, config } = JSON.parse(readFileSync(join(top, "package.json"), "utf8")) as {
  version: string;
  config: { excel: { site: string; officeJs: string } };
};
const around: Surroundings = { build, site: config.excel.site, version, functions: Object.keys(commands) };
const xml = readFileSync(join(top, "manifest.xml"), "utf8");

beforeAll(() => {
  if (!existsSync(join(build, "manifest.xml"))) throw new Error("Build the add-in first: npm run build");
});

test("the manifest for the development server is sound", () => {
  expect(manifestFaults(xml, { ...around, site: "https://localhost:3000" })).toEqual([]);
});

test("the built manifest is sound, on the site of package.json", () => {
  expect(manifestFaults(readFileSync(join(build, "manifest.xml"), "utf8"), around)).toEqual([]);
});

test.each<[string, string | RegExp, string, string]>([
  ["an element left open", "</Hosts>", "", "not well-formed"],
  [
    "an element before its time",
    /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
    "$2$1",
    "OfficeApp: Version",
  ],
  [
    "a tab's name before its groups",
    '<CustomTab id="Jixiao.Tab">',
    '<CustomTab id="Jixiao.Tab"><Label resid="Tab.Label"/>',
    "CustomTab: Group",
  ],
  ["an element where none belongs", "<Runtimes>", "<AppDomains/><Runtimes>", "Host: AppDomains does not belong"],
  ["a version of its own", "<Version>0.1.0.0<", "<Version>9.9.9.0<", "Version: not"],
  ["no GUID", "<Id>6f1c8f0e", "<Id>6f1c", "Id: no GUID"],
  ["more permission", "ReadWriteDocument", "ReadWriteMailbox", "Permissions"],
  ["a higher baseline", 'MinVersion="1.9"', 'MinVersion="1.13"', "Requirements: ExcelApi 1.13"],
  ["a resid that leads nowhere", 'resid="CheckAll.Tip"', 'resid="CheckAll.Tips"', "resid CheckAll.Tips: no such"],
  ["a resource that nobody uses", 'resid="CheckAll.Tip"', 'resid="CheckSheet.Tip"', "resource CheckAll.Tip: never"],
  ["an id given twice", 'id="Jixiao.CheckAll"', 'id="Jixiao.CheckSheet"', "id Jixiao.CheckSheet: twice"],
  ["an address without HTTPS", "https://localhost:3000/taskpane", "http://localhost:3000/taskpane", "not HTTPS"],
  ["a page that is not built", "3000/taskpane.html", "3000/pane.html", "pane.html: not in the build"],
  ["another site", "https://localhost:3000/assets/app-32", "https://cdn.example/assets/app-32", "not on https://local"],
  ["an icon of the wrong size", "check-all-80.png", "check-all-32.png", "32×32, not 80×80"],
  ["an icon size left out", /<bt:Image size="32" resid="Insert.32" \/>/, "", "an icon has the sizes 16,80"],
  ["a text without English", /<bt:Override Locale="en-US" Value="Check all" \/>/, "", "CheckAll.Label: no English"],
  [
    "a text that is too long",
    'DefaultValue="校验全部"',
    `DefaultValue="${"长".repeat(126)}"`,
    "CheckAll.Label: longer",
  ],
  ["a function that is not there", ">checkAll<", ">checkEverything<", "function checkEverything: not registered"],
])("a manifest with %s is found out", (_title, from, to, fault) => {
  const planted = xml.replace(from, to);
  expect(planted).not.toBe(xml);
  expect(manifestFaults(planted, { ...around, site: "https://localhost:3000" }).join("\n")).toContain(fault);
});
