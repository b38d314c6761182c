import fc from "fast-check";
import { pluginsIn, withoutPlugin, withPlugin } from "../../src/wps-install/plugin-list";
import { elementsOf } from "../../src/wps-install/xml-elements";
import { foreign, ours } from "./homes";
import { endsSoon } from "../ends-soon";

const addin = { name: "jixiao", version: "0.1.0" };
const old = '<jsplugin name="jixiao" type="et" url="jixiao_0.0.9" version="0.0.9"/>';

test.each([
  ["nothing", "", `<?xml version="1.0" encoding="UTF-8"?>\n<jsplugins>\n  ${ours}\n</jsplugins>\n`],
  ["an empty list", "<jsplugins></jsplugins>", `<jsplugins>\n  ${ours}\n</jsplugins>`],
  ["a list closed at once", "<jsplugins/>\n", `<jsplugins>\n  ${ours}\n</jsplugins>\n`],
  [
    "another's entry",
    `<jsplugins>\n  ${foreign}\n</jsplugins>\n`,
    `<jsplugins>\n  ${foreign}\n  ${ours}\n</jsplugins>\n`,
  ],
  ["our older entry", `<jsplugins>${old}${foreign}</jsplugins>`, `<jsplugins>${ours}${foreign}</jsplugins>`],
  ["our entry twice", `<jsplugins>${old}${foreign}${old}</jsplugins>`, `<jsplugins>${ours}${foreign}</jsplugins>`],
  [
    "our name only in a comment",
    `\ufeff<jsplugins><!-- <jsplugin name="jixiao"/> --></jsplugins>`,
    `\ufeff<jsplugins><!-- <jsplugin name="jixiao"/> -->\n  ${ours}\n</jsplugins>`,
  ],
])("the add-in comes into %s", (_title, before, after) => {
  expect(withPlugin(before, addin)).toBe(after);
});

test.each([
  [`<jsplugins>\n  ${foreign}\n  ${ours}\n</jsplugins>\n`, `<jsplugins>\n  ${foreign}\n</jsplugins>\n`],
  [`<jsplugins>${old}${foreign}${ours}</jsplugins>`, `<jsplugins>${foreign}</jsplugins>`],
  [`<jsplugins>${foreign}</jsplugins>`, `<jsplugins>${foreign}</jsplugins>`],
])("the add-in goes from %s", (before, after) => {
  expect(withoutPlugin(before, addin.name)).toBe(after);
});

test.each([
  ["nothing", ""],
  ["a tag without its end", "<jsplugins>"],
  ["an end without its tag", "<jsplugins></jsplugins></jsplugins>"],
  ["tags that cross", "<jsplugins><a></jsplugins></a>"],
  ["half an attribute", '<jsplugins><jsplugin name="x></jsplugins>'],
  ["text around it", "hello <jsplugins/>"],
  ["two roots", "<jsplugins/><jsplugins/>"],
  ["another root", "<plugins/>"],
  ["a document type", '<!DOCTYPE x [<!ENTITY a "b">]><jsplugins/>'],
  ["a comment without an end", "<jsplugins><!-- </jsplugins>"],
  ["no XML at all", "\u0000\u0001PK"],
])("%s is no list", (_title, text) => {
  expect(pluginsIn(text)).toBeNull();
});

test("whatever others wrote stays, to the character", () => {
  const name = fc.stringMatching(/^[a-z\u4e00-\u9fa5]{1,8}$/).filter((one) => one !== "jixiao");
  const entry = name.map((one) => `<jsplugin name="${one}" type="wps" url='x'/>`);
  const blank = fc.constantFrom("", "\n", "\r\n  ", " ", "<!-- a -->");
  const list = fc
    .array(fc.tuple(blank, entry), { maxLength: 5 })
    .map((all) => `<jsplugins>${all.flat().join("")}</jsplugins>`);
  fc.assert(
    fc.property(list, (before) => {
      const added = withPlugin(before, addin);
      expect(pluginsIn(added)).toHaveLength((pluginsIn(before) ?? []).length + 1);
      expect(withPlugin(added, addin)).toBe(added);
      const strip = (text: string) => text.replace(/\s+/g, "");
      expect(strip(withoutPlugin(added, addin.name))).toBe(strip(before));
    }),
  );
});

test("a long hostile text is read in no time", () => {
  endsSoon(() => {
    for (const text of [`<jsplugins ${'a="b" '.repeat(100_000)}`, "<".repeat(900_000), `<a ${" ".repeat(900_000)}`]) {
      expect(elementsOf(text)).toBeNull();
    }
  });
});
