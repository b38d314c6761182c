import fs from "node:fs";
import path from "node:path";
import { commands } from "../../src/ribbon/commands";
import { elementsOf } from "../../src/wps-install/xml-elements";

const folder = path.join(__dirname, "../../src/wps");
const text = (name: string): string => fs.readFileSync(path.join(folder, name), "utf8");

test("the ribbon is Office 2007's, without a prolog, and its buttons are the commands", () => {
  const ribbon = text("ribbon.xml");
  expect(ribbon.startsWith('<customUI xmlns="http://schemas.microsoft.com/office/2006/01/customui" ')).toBe(true);
  const elements = elementsOf(ribbon) ?? [];
  const buttons = elements.filter(({ name }) => name === "button").map(({ attributes }) => attributes.get("id"));
  expect(new Set(buttons)).toEqual(new Set([...Object.keys(commands), "openPane"]));
  const ids = elements.flatMap(({ attributes }) => attributes.get("id") ?? []);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(["manifest.xml", "jsplugins.xml", "offline/publish.xml"])("%s is well-formed", (name) => {
  expect(elementsOf(text(name))).not.toBeNull();
});
