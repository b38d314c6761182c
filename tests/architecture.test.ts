import path from "node:path";
import { cycles, wrongArrows } from "./architecture/arrows";
import { barrels, emptyNamed, tooLong, unspokenChinese } from "./architecture/conventions";
import { readSource, type Source } from "./architecture/source";

const source = readSource(path.join(__dirname, "../src"));

test("there is a house to look at", () => {
  expect(source.size).toBeGreaterThan(50);
  expect(source.has("core/sheet/sheet.ts")).toBe(true);
});

test.each([
  ["imports go down only", wrongArrows],
  ["no file imports itself over others", cycles],
  ["every name says what is inside", emptyNamed],
  ["there is no barrel but the core's", barrels],
  ["no file has more than 400 lines", tooLong],
  ["Chinese is spoken through locale tables and wordings", unspokenChinese],
])("%s", (_title, faults) => {
  expect(faults(source)).toEqual([]);
});

/** A few files of a house in order; each test below plants one fault in it. */
const sound: Record<string, string> = {
  "core/sheet/cell.ts": "export interface Cell { text: string }",
  "core/text/wording.ts": "export interface Wording { zh: string; en: string }",
  "core/rules/rule.ts": 'import type { Cell } from "../sheet/cell";\nexport type Rule = (cell: Cell) => void;',
  "core/check.ts": 'import Big from "big.js";\nimport type { Rule } from "./rules/rule";',
  "hosts/host.ts": 'import type { Cell } from "../core/sheet/cell";',
  "hosts/file/read.ts": 'import { unzip } from "fflate";\nimport "../host";',
  "hosts/browser/browser-host.ts": 'import "../file/read";',
  "app/mark.ts": 'import "../hosts/host";\nimport "../core/check";\nconst done = { zh: "已标记", en: "Marked" };',
  "pane/App.tsx": 'import { useState } from "react";\nimport "../app/mark";\nimport "./locale/zh";',
  "pane/locale/zh.ts": 'export const zh = { check: "校验本表" };',
  "web/main.tsx": 'import "../pane/App";\nimport "../hosts/browser/browser-host";\nimport "./page.css";',
  "cli/main.ts": 'import fs from "node:fs";\nimport "../hosts/file/read";',
};

function planted(files: Record<string, string>): Source {
  return new Map(Object.entries({ ...sound, ...files }));
}

const everyCheck = [wrongArrows, cycles, emptyNamed, barrels, tooLong, unspokenChinese];

test("the sound house has no fault", () => {
  expect(everyCheck.flatMap((faults) => faults(planted({})))).toEqual([]);
});

test.each<[string, string, string, string]>([
  ["core/sheet/cell.ts", 'import "../rules/rule";', "core/rules/rule.ts", "core/sheet may not know core/rules"],
  ["core/sheet/cell.ts", 'import "../text/wording";', "core/text/wording.ts", "core/sheet may not know core/text"],
  ["core/fix/merge.ts", 'import "../check";', "core/check.ts", "core/fix may not know core/check.ts"],
  [
    "core/check.ts",
    'import type {} from "../hosts/host";',
    "hosts/host.ts",
    "core/check.ts may not know hosts/host.ts",
  ],
  ["core/check.ts", 'const fs = await import("fs");', "fs", "core/check.ts may not use this library"],
  ["core/check.ts", 'import { format } from "numfmt";', "numfmt", "core/check.ts may not use this library"],
  ["core/check.ts", 'export * from "react";', "react", "core/check.ts may not use this library"],
  ["hosts/file/read.ts", 'import "../../app/mark";', "app/mark.ts", "hosts/file may not know app"],
  [
    "hosts/file/read.ts",
    'import "../browser/browser-host";',
    "hosts/browser/browser-host.ts",
    "hosts/file may not know hosts/browser",
  ],
  ["hosts/memory/host.ts", 'import "../file/read";', "hosts/file/read.ts", "hosts/memory may not know hosts/file"],
  ["hosts/file/read.ts", 'import "node:fs";', "node:fs", "hosts/file may not use this library"],
  ["app/mark.ts", 'import "../hosts/file/read";', "hosts/file/read.ts", "app may not know hosts/file"],
  ["app/mark.ts", 'import "react";', "react", "app may not use this library"],
  [
    "pane/App.tsx",
    'import "../hosts/browser/browser-host";',
    "hosts/browser/browser-host.ts",
    "pane may not know hosts/browser",
  ],
  ["pane/App.tsx", 'import "../web/main";', "web/main.tsx", "pane may not know web"],
  ["cli/main.ts", 'const pane = import("../pane/App");', "pane/App.tsx", "cli may not know pane"],
  ["cli/main.ts", 'import "./gone";', "./gone", "leads to no file of src"],
])("an arrow from %s by %s is wrong", (from, text, to, reason) => {
  expect(wrongArrows(planted({ [from]: text }))).toEqual([`${from} → ${to}: ${reason}`]);
});

test.each(["core/waivers/waiver.ts", "services/server.ts", "main.ts"])("%s has no place in the house", (name) => {
  expect(wrongArrows(planted({ [name]: "" }))).toEqual([expect.stringContaining(`${name}: `)]);
});

test.each([
  [{ "core/rules/run.ts": 'import "./run";' }, "core/rules/run.ts → core/rules/run.ts"],
  [
    { "core/rules/run.ts": 'import "./rule";', "core/rules/rule.ts": 'import type {} from "./run";' },
    "core/rules/rule.ts → core/rules/run.ts → core/rules/rule.ts",
  ],
  [
    { "app/a.ts": 'import "./b";', "app/b.ts": 'import "./c";', "app/c.ts": 'import "./a";\nimport "./mark";' },
    "app/a.ts → app/b.ts → app/c.ts → app/a.ts",
  ],
])("a ring of imports is found: %j", (files, ring) => {
  expect(cycles(planted(files))).toEqual([ring]);
});

test.each(["core/sheet/utils.ts", "pane/helpers/wrap.ts", "app/common.ts", "core/text-helpers.ts", "web/misc/x.tsx"])(
  "%s is a name that says nothing",
  (name) => {
    expect(emptyNamed(planted({ [name]: "" }))).toEqual([`${name}: name it by what it holds`]);
  },
);

test("the helper column of a spreadsheet may be called so", () => {
  expect(emptyNamed(planted({ "hosts/file/helper-column.ts": "" }))).toEqual([]);
});

test("a barrel is found, and the core's is allowed", () => {
  expect(barrels(planted({ "app/index.ts": "", "core/index.ts": "", "core/sheet/index.ts": "" }))).toHaveLength(2);
});

test.each([
  [400, 0],
  [401, 1],
])("of files with %i lines, %i are too long", (lines, found) => {
  expect(tooLong(planted({ "app/long.ts": "x;\n".repeat(lines) }))).toHaveLength(found);
});

test.each([
  ["a label", "pane/App.tsx", "export const App = () => <p>校验</p>;", 1],
  ["an attribute", "pane/App.tsx", 'export const App = () => <p title="校验" />;', 1],
  ["a string", "cli/main.ts", 'print("没有问题");', 1],
  ["a template", "app/mark.ts", "say(`${count} 张表`);", 1],
  ["a zh without its en", "app/mark.ts", 'const done = { zh: "已标记" };', 1],
  ["a wording", "app/mark.ts", 'const done = { zh: "已标记", en: "Marked" };', 0],
  ["a comment", "app/mark.ts", "// 校验\n/** 校验 */ let x;", 0],
  ["a locale table", "cli/locale.ts", 'export const zh = { none: "没有问题" };', 0],
  ["the sample document", "web/sample/data.ts", 'export const name = "残疾人保障金";', 0],
  ["a rule of the core", "core/rules/rule.ts", 'const units = ["元", "万元"];', 0],
])("Chinese in %s (%s)", (_title, name, text, found) => {
  expect(unspokenChinese(planted({ [name]: text }))).toHaveLength(found);
});
