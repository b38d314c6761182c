import fs from "node:fs";
import path from "node:path";
import { addinFolder } from "../../src/wps-install/addin-folder";
import { run } from "../../src/wps-install/run";
import { foreign, Home, ours } from "./homes";

/** 政务 in the encoding of a Chinese Windows. */
const gbk = Buffer.from([0xd5, 0xfe, 0xce, 0xf1]);
const tail = Buffer.from('" type="et" url="a"/>\n</jsplugins>\n');

let home: Home;
let said: string[];

beforeEach(() => {
  home = new Home();
  said = [];
});
afterEach(() => home.remove());

function jixiaoWps(...given: string[]): number {
  return run(given, {
    machine: { platform: "linux", home: home.root, appData: undefined },
    language: "zh",
    packageFolder: home.packages,
    addin: { name: "jixiao", version: "0.1.0" },
    print: (line) => said.push(line),
  });
}

test.each([
  ["win32", "C:\\Users\\王", "D:\\Roaming", "D:\\Roaming\\kingsoft\\wps\\jsaddons"],
  ["win32", "C:\\Users\\王", undefined, "C:\\Users\\王\\AppData\\Roaming\\kingsoft\\wps\\jsaddons"],
  ["linux", "/home/wang", undefined, "/home/wang/.local/share/Kingsoft/wps/jsaddons"],
  ["darwin", "/Users/wang", undefined, null],
])("on %s, WPS of %s looks into its own folder", (platform, user, appData, folder) => {
  expect(addinFolder({ platform, home: user, appData })).toBe(folder);
});

test("installs where no add-in ever was, and says what is left to do", () => {
  expect(jixiaoWps("install")).toBe(0);
  expect(home.names()).toEqual(["jixiao_0.1.0", "publish.xml"]);
  expect(fs.readFileSync(path.join(home.folder, "jixiao_0.1.0/index.html"), "utf8")).toBe("<p>new</p>");
  expect(home.list()).toContain(ours);
  expect(said.at(-1)).toContain("信任");
  expect(jixiaoWps("status")).toBe(0);
});

test("a second time changes nothing", () => {
  jixiaoWps("install");
  const before = home.list();
  expect(jixiaoWps("install")).toBe(0);
  expect(home.list()).toBe(before);
  expect(home.names()).toEqual(["jixiao_0.1.0", "publish.xml"]);
});

test("an older version makes room; add-ins of others stay, in list and folder", () => {
  home.putList(`<jsplugins>\n  ${foreign}\n</jsplugins>\n`);
  home.put(".local/share/Kingsoft/wps/jsaddons/jixiao_0.0.9/index.html", "old");
  home.put(".local/share/Kingsoft/wps/jsaddons/jixiao_notes/a.txt", "a person's own");
  home.put(".local/share/Kingsoft/wps/jsaddons/other_1.0.0/index.html", "other");
  expect(jixiaoWps("install")).toBe(0);
  expect(home.names()).toEqual(["jixiao_0.1.0", "jixiao_notes", "other_1.0.0", "publish.xml"]);
  expect(home.list()).toBe(`<jsplugins>\n  ${foreign}\n  ${ours}\n</jsplugins>\n`);
  expect(said.join()).toContain("1 个别的加载项");

  expect(jixiaoWps("uninstall")).toBe(0);
  expect(home.list()).toBe(`<jsplugins>\n  ${foreign}\n</jsplugins>\n`);
  expect(home.names()).toEqual(["jixiao_notes", "other_1.0.0", "publish.xml"]);
  expect(jixiaoWps("status")).toBe(1);
});

test.each(["<jsplugins><jsplugin name=", "\u0000", "<html></html>"])(
  "a broken list is kept, told of and replaced: %j",
  (broken) => {
    home.putList(broken);
    home.putList("an earlier one", "publish.xml.broken-1");
    expect(jixiaoWps("install")).toBe(0);
    expect(home.list("publish.xml.broken-2")).toBe(broken);
    expect(home.list("publish.xml.broken-1")).toBe("an earlier one");
    expect(home.list()).toContain(ours);
    expect(said.join()).toContain("publish.xml.broken-2");
  },
);

test.each<[string, Buffer]>([
  [
    "GBK",
    Buffer.concat([Buffer.from('<?xml version="1.0" encoding="GBK"?>\n<jsplugins>\n  <jsplugin name="'), gbk, tail]),
  ],
  [
    "UTF-16",
    Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>\n<jsplugins>\n  ${foreign}\n</jsplugins>\n`, "utf16le"),
  ],
])("a list in %s keeps the add-ins of others, to the byte", (_encoding, before) => {
  const file = path.join(home.folder, "publish.xml");
  home.putList("");
  fs.writeFileSync(file, before);
  expect(jixiaoWps("install")).toBe(0);
  expect(home.names()).toEqual(["jixiao_0.1.0", "publish.xml"]);
  expect(jixiaoWps("status")).toBe(0);
  expect(jixiaoWps("uninstall")).toBe(0);
  expect(fs.readFileSync(file).equals(before)).toBe(true);
});

test("a broken list is not touched by uninstalling", () => {
  home.putList("<jsplugins>");
  expect(jixiaoWps("uninstall")).toBe(0);
  expect(home.list()).toBe("<jsplugins>");
  expect(said.join()).toContain("不是完好的 XML");
});

test("the list of older enterprise builds can be written instead, and both are cleared", () => {
  expect(jixiaoWps("install", "--list", "jsplugins.xml")).toBe(0);
  expect(home.names()).toEqual(["jixiao_0.1.0", "jsplugins.xml"]);
  jixiaoWps("install");
  jixiaoWps("uninstall");
  expect(home.list() + home.list("jsplugins.xml")).not.toContain("jixiao");
});

test("another folder can be named", () => {
  const folder = path.join(home.root, "elsewhere");
  expect(jixiaoWps("install", "--folder", folder)).toBe(0);
  expect(fs.readdirSync(folder).sort()).toEqual(["jixiao_0.1.0", "publish.xml"]);
  expect(home.names()).toEqual([]);
});

test("without the package nothing is written", () => {
  fs.rmSync(home.packages, { recursive: true });
  expect(jixiaoWps("install")).toBe(1);
  expect(home.names()).toEqual([]);
});

test("a folder that cannot be written is told of", () => {
  home.put(".local/share/Kingsoft", "a file where the folder should be");
  expect(jixiaoWps("install")).toBe(1);
  expect(said.at(-1)).toContain("没有做成");
});

test.each([[], ["instal"], ["install", "twice"], ["install", "--list", "other.xml"], ["--what"]])(
  "%j is not understood",
  (...given) => {
    expect(jixiaoWps(...given)).toBe(2);
    expect(said.join()).toContain("jixiao-wps <install|uninstall|status>");
    expect(home.names()).toEqual([]);
  },
);
