import fs from "node:fs";
import path from "node:path";

/*
 * PowerShell is not to be had where these tests run: what can be told from the text alone is told here, the rest is on
 * the list in docs/wps.md.
 */
const script = fs.readFileSync(path.join(__dirname, "../../src/wps/offline/install.ps1"), "utf8");

const closing: Readonly<Record<string, string>> = { "(": ")", "{": "}", "[": "]" };

/** The brackets and quotes that are open at the end, as PowerShell reads them; "$(" opens code within a string. */
function openAtTheEnd(text: string): string {
  const open: string[] = [];
  for (let index = 0; index < text.length; index++) {
    const sign = text[index] ?? "";
    const last = open[open.length - 1];
    if (last === "'" || last === '"') {
      if (sign === last) open.pop();
      else if (last === '"' && sign === "`") index++;
      else if (last === '"' && sign === "$" && text[index + 1] === "(") {
        open.push("(");
        index++;
      }
    } else if (sign === "#") {
      while (index + 1 < text.length && text[index + 1] !== "\n") index++;
    } else if (sign === "'" || sign === '"' || sign in closing) {
      open.push(sign);
    } else if (Object.values(closing).includes(sign)) {
      const opened = open.pop() ?? "";
      if (closing[opened] !== sign) return `${opened}${sign} at ${index}`;
    }
  }
  return open.join("");
}

test("every bracket and every quote of install.ps1 is closed", () => {
  expect(openAtTheEnd(script)).toBe("");
  expect(openAtTheEnd('if ($a) { "x $(Join-Path $b "c")"')).toBe("{");
  expect(openAtTheEnd('"a" # "\n')).toBe("");
});

test("typographic quotes and dashes, which PowerShell takes for plain ones, do not occur", () => {
  expect(script).not.toMatch(/[\u2013-\u2015\u2018-\u201f]/);
});

test.each([
  ["Get-ChildItem -Directory", /-Directory\b/],
  ["$PSScriptRoot", /\$PSScriptRoot/],
  ["[type]::new()", /::new\(/],
  ["-in and -notin", /\s-(?:not)?in\s/],
  ["Where-Object without a block", /Where-Object\s+(?!\{)/],
  ["ordered tables", /\[ordered\]/],
  ["-AsHashtable, -Raw", /-(?:AsHashtable|Raw)\b/],
])("it does without %s, which PowerShell 2.0 of Windows 7 lacks", (_what, newer) => {
  expect(script).not.toMatch(newer);
});

test("paths are taken literally: a user's name may have brackets in it", () => {
  const calls = script.match(/\b(?:Test-Path|Remove-Item|Move-Item|Copy-Item|Get-ChildItem)\b[^|;\n]*/g) ?? [];
  expect(calls.length).toBeGreaterThan(8);
  expect(calls.filter((call) => !call.includes("-LiteralPath"))).toEqual([]);
});

test("the new folder is whole before the old ones go", () => {
  const steps = ["Copy-Item", "Get-OldFolders | ForEach-Object", 'Move-Item -LiteralPath "$target.new"'];
  const install = script.slice(script.indexOf("function Install-Addin"), script.indexOf("function Uninstall-Addin"));
  const places = steps.map((step) => install.indexOf(step));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});
