import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { pluginsIn } from "../../src/wps-install/plugin-list";
import { foreign, Home, ours } from "./homes";

const script = fs
  .readFileSync(path.join(__dirname, "../../src/wps/offline/install.sh"), "utf8")
  .replaceAll("@NAME@", "jixiao")
  .replaceAll("@VERSION@", "0.1.0");

let home: Home;
beforeEach(() => {
  home = new Home();
  home.put("packages/install.sh", script);
});
afterEach(() => home.remove());

/** What a person on a Linux machine without Node runs. */
function sh(command: string): string {
  const env = { PATH: process.env["PATH"], HOME: home.root };
  return execFileSync("sh", [path.join(home.packages, "install.sh"), command], { env, encoding: "utf8" });
}

test("installs, tells and uninstalls", () => {
  expect(() => sh("status")).toThrow();
  expect(sh("install")).toContain("信任");
  expect(home.names()).toEqual(["jixiao_0.1.0", "publish.xml"]);
  expect(pluginsIn(home.list())).toHaveLength(1);
  expect(sh("status")).toContain("已安装");
  sh("uninstall");
  expect(home.names()).toEqual(["publish.xml"]);
  expect(pluginsIn(home.list())).toEqual([]);
});

test.each([
  ["line by line", `<jsplugins>\n  ${foreign}\n</jsplugins>\n`],
  ["in one line", `<?xml version="1.0"?><jsplugins>${foreign}</jsplugins>`],
  ["with our entry in it", `<jsplugins>${foreign}${ours}</jsplugins>`],
  ["with Windows' line ends", `<jsplugins>\r\n${foreign}\r\n</jsplugins>\r\n`],
])("the add-ins of others stay, in a list written %s", (_title, list) => {
  home.putList(list);
  sh("install");
  sh("install");
  expect(pluginsIn(home.list())?.map(({ name }) => name)).toEqual(["别家的", "jixiao"]);
  expect(home.list()).toContain(foreign);
  sh("uninstall");
  expect(pluginsIn(home.list())?.map(({ name }) => name)).toEqual(["别家的"]);
});

test("an empty list closed at once takes the entry", () => {
  home.putList("<jsplugins/>\n");
  sh("install");
  expect(pluginsIn(home.list())?.map(({ name }) => name)).toEqual(["jixiao"]);
});

test.each(["<jsplugins><jsplugin name=", "", "<html></html>"])("a broken list is kept: %j", (broken) => {
  home.putList(broken);
  expect(sh("install")).toContain("publish.xml.broken-1");
  expect(home.list("publish.xml.broken-1")).toBe(broken);
  expect(pluginsIn(home.list())?.map(({ name }) => name)).toEqual(["jixiao"]);
});

test("an older version makes room", () => {
  home.put(".local/share/Kingsoft/wps/jsaddons/jixiao_0.0.9/index.html", "old");
  sh("install");
  expect(home.names()).toEqual(["jixiao_0.1.0", "publish.xml"]);
});
