import { strToU8 } from "fflate";
import { XmlScanner } from "../../../../src/hosts/file/xml/scanner";

/** Every element's name with its attributes, in document order. */
function walk(xml: string | Uint8Array): string[] {
  const scanner = new XmlScanner(typeof xml === "string" ? strToU8(xml) : xml);
  const elements: string[] = [];
  for (const name of scanner.inside()) {
    const attributes = [...scanner.allAttributes()].map(([key, value]) => `${key}=${value}`);
    elements.push([name, ...attributes].join(" "));
  }
  return elements;
}

test.each<[what: string, xml: string, elements: string[]]>([
  ["elements", "<a><b/><c>x</c></a>", ["a", "b", "c"]],
  ["the root's prefix is dropped", '<x:a xmlns:x="u"><x:b/><y:c/></x:a>', ["a xmlns:x=u", "b", "y:c"]],
  ["without a prefix at the root others stay", "<a><x:b/></a>", ["a", "x:b"]],
  ["attributes", `<a b="1" c = '2"' d="&lt;&#65;&#x42;"/>`, ['a b=1 c=2" d=<AB']],
  ["a slash in an attribute", '<a b="x/"/>', ["a b=x/"]],
  ["what is no element", "<?xml version='1.0'?><!-- <b> --><a><![CDATA[<c>]]><?p <d>?></a>", ["a"]],
])("%s", (_what, xml, elements) => {
  expect(walk(xml)).toEqual(elements);
});

test.each<[what: string, xml: string, text: string]>([
  ["plain", "<t>数量指标</t>", "数量指标"],
  ["none", "<t></t>", ""],
  ["no content", "<t/>", ""],
  ["references", "<t>&lt;&#20135;&#x51FA;&gt; &amp;amp; &nbsp;</t>", "<产出> &amp; &nbsp;"],
  ["line ends", "<t>一\r\n二\r三\n四&#13;</t>", "一\n二\n三\n四\r"],
  ["longer than any that is kept", `<t>${"长".repeat(5_000)}&amp;</t>`, `${"长".repeat(5_000)}&`],
  ["beside children, comments and CDATA", "<t>一<b>二</b><!-- > -->三<![CDATA[<&amp;]]]>四</t>", "一三<&amp;]四"],
])("the text of an element: %s", (_what, xml, text) => {
  const scanner = new XmlScanner(strToU8(xml));
  scanner.enterRoot();
  expect(scanner.text()).toBe(text);
  expect(scanner.next()).toBe("end");
});

test.each<[encoding: string, bytes: Uint8Array]>([
  ["UTF-8", strToU8("<表/>")],
  ["UTF-8 with a byte order mark", strToU8("\uFEFF<表/>")],
  ["UTF-16, little end first", Buffer.from("\uFEFF<表/>", "utf16le")],
  ["UTF-16, big end first", Buffer.from("\uFEFF<表/>", "utf16le").swap16()],
])("%s", (_encoding, bytes) => {
  expect(walk(bytes)).toEqual(["表"]);
});

test.each([
  ["nothing at all", ""],
  ["no element", "only text"],
  ["an element without its end", "<a><b></b>"],
  ["an end too many", "<a></a></b>"],
  ["a tag without its end", "<a b='1'"],
  ["an attribute without a value", "<a b></a>"],
  ["an attribute without quotes", "<a b=1></a>"],
  ["an attribute whose quotes do not close", '<a b="1></a>'],
  ["a comment without its end", "<a><!-- </a>"],
  ["a document type", "<!DOCTYPE a><a/>"],
])("%s is broken", (_what, xml) => {
  expect(() => walk(xml)).toThrow(expect.objectContaining({ code: "unreadable" }));
});

test("inside an element that was left early, the next loop goes on where it stood", () => {
  const scanner = new XmlScanner(strToU8("<a><b><c>1</c><d>2</d></b><e>3</e></a>"));
  scanner.enterRoot();
  const seen: string[] = [];
  for (const name of scanner.inside()) {
    if (name === "b") for (const inner of scanner.inside()) seen.push(`${inner}${scanner.text()}`);
    else seen.push(`${name}${scanner.text()}`);
  }
  expect(seen).toEqual(["c1", "d2", "e3"]);
});
