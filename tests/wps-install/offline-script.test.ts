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
  [
    "with an entry over several lines",
    `<jsplugins>\n${foreign}\n<jsplugin\n  name="jixiao"\n  url="a"/>\n</jsplugins>`,
  ],
  ["with an end tag of our entry", `<jsplugins>${foreign}<jsplugin name='jixiao' url="a"> </jsplugin></jsplugins>`],
  ["with our name in a comment", `<jsplugins><!-- <a/> <jsplugin name="jixiao"/> -->${foreign}</jsplugins>`],
  ["without a last line end", `<jsplugins>${foreign}</jsplugins >`],
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

test.each([
  "<jsplugins><jsplugin name=",
  "",
  "<html></html>",
  "<jsplugins><a></jsplugins></a>",
  "<jsplugins><a></jsplugins>",
  "<jsplugins/><jsplugins/>",
  "<jsplugins><!-- </jsplugins>",
  "<html><jsplugins></jsplugins></html>",
])("a broken list is kept: %j", (broken) => {
  home.putList(broken);
  expect(sh("install")).toContain("publish.xml.broken-1");
  expect(home.list("publish.xml.broken-1")).toBe(broken);
  expect(pluginsIn(home.list())?.map(({ name }) => name)).toEqual(["jixiao"]);
});

test("a broken list is not touched by uninstalling, and told of", () => {
  home.putList("<jsplugins>");
  expect(sh("uninstall")).toContain("不是完好的 XML");
  expect(home.list()).toBe("<jsplugins>");
});

test("a list in the encoding of a Chinese Windows keeps the add-ins of others, to the byte", () => {
  const theirs = Buffer.concat([
    Buffer.from('<jsplugin name="'),
    Buffer.from([0xd5, 0xfe, 0xce, 0xf1]),
    Buffer.from('"/>'),
  ]);
  home.putList("");
  const file = path.join(home.folder, "publish.xml");
  fs.writeFileSync(file, Buffer.concat([Buffer.from("<jsplugins>\n"), theirs, Buffer.from("\n</jsplugins>\n")]));
  sh("install");
  expect(fs.readFileSync(file).includes(theirs)).toBe(true);
  expect(home.list()).toContain("jixiao_0.1.0");
});

test("an older version makes room", () => {
  home.put(".local/share/Kingsoft/wps/jsaddons/jixiao_0.0.9/index.html", "old");
  sh("install");
  expect(home.names()).toEqual(["jixiao_0.1.0", "publish.xml"]);
});
