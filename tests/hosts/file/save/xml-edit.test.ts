import fc from "fast-check";
import { XmlElement, XmlPart } from "../../../../src/hosts/file/save/xml-edit";
import { escapeCellText } from "../../../../src/hosts/file/save/xml-text";
import { decodeEntities } from "../../../../src/hosts/file/xml/decode";
import { decodeEscapes } from "../../../../src/hosts/file/read/rich-text";

/** XML with all that a scanner can trip over. */
const content = fc.letrec<{ node: string; element: string; text: string }>((tie) => ({
  text: fc.constantFrom("字", " \n", "&amp;", "<!-- </a> <b> -->", "<![CDATA[</a>]]>", "<?pi </a>?>", "]]&gt;"),
  element: fc
    .tuple(
      fc.constantFrom("a", "x:b", "c-d"),
      fc.constantFrom("", ' p="1"', " p='>/'", ' p = "a" q="b"', "\n\tp='\"'"),
      fc.array(tie("node"), { maxLength: 3 }),
      fc.boolean(),
    )
    .map(([name, attributes, nodes, empty]) =>
      empty ? `<${name}${attributes}/>` : `<${name}${attributes}>${nodes.join("")}</${name} >`,
    ),
  node: fc.oneof({ depthSize: "small" }, tie("text"), tie("element")),
}));

function openAll(element: XmlElement): number {
  return element.children().reduce((count, child) => count + openAll(child), 1);
}

test("looking inside changes nothing", () => {
  fc.assert(
    fc.property(content.element, (xml) => {
      const part = new XmlPart(`<?xml version="1.0"?>\n<!-- a -->${xml}\n`);
      openAll(part.root);
      expect(part.toString()).toBe(`<?xml version="1.0"?>\n<!-- a -->${xml}\n`);
    }),
  );
});

test("a child that comes and goes leaves its parent as it was", () => {
  fc.assert(
    fc.property(content.element, (xml) => {
      const parent = XmlElement.of(xml);
      const before = parent.toString();
      parent.append("<new/>");
      expect(parent.children("new")).toHaveLength(1);
      parent.remove(parent.children("new")[0]!);
      expect(parent.toString()).toBe(before);
    }),
  );
});

test.each([
  [`<a b = '1'  c="2"/>`, "b", "x<y", `<a b = 'x&lt;y'  c="2"/>`],
  [`<a b='1' c="2">t</a>`, "b", undefined, `<a c="2">t</a>`],
  [`<a b='1' />`, "d", 3, `<a b='1' d="3" />`],
  ["<a/>", "d", 3, '<a d="3"/>'],
])("in %s, %s becomes %s", (xml, name, value, expected) => {
  const element = XmlElement.of(xml);
  element.setAttribute(name, value);
  expect(element.toString()).toBe(expected);
});

test("an attribute between apostrophes stays readable, whatever is put in", () => {
  const element = XmlElement.of("<a b='1'/>");
  element.setAttribute("b", `it's "so"`);
  expect(element.attribute("b")).toBe(`it's "so"`);
  expect(XmlElement.of(element.toString()).attribute("b")).toBe(`it's "so"`);
});

test.each(["", "text", "<a>", "<a><b></a>", "<a b='>", "<!-- <a/>", "</a>"])("%p is refused", (xml) => {
  expect(() => openAll(new XmlPart(xml).root)).toThrow(expect.objectContaining({ code: "unreadable" }));
});

test("any text of a cell reads back as it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
      expect(decodeEscapes(decodeEntities(escapeCellText(text)))).toBe(text);
    }),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[_x0-9A-F<&\u0000-\u001f]{0,30}$/), (text) => {
      expect(decodeEscapes(decodeEntities(escapeCellText(text)))).toBe(text);
    }),
  );
});
