import { decodeEntities } from "../xml/decode";
import {
  attributePlaces,
  brokenXml,
  endOfAttributes,
  endOfElement,
  nextTag,
  tagName,
  type AttributePlace,
  type Tag,
} from "./xml-scan";
import { escapeAttribute } from "./xml-text";

/**
 * One element of an XML part, opened only as far as it is changed. Everything untouched (blanks, comments,
 * prefixes, unknown children, the order and quotes of attributes) is written back exactly as it was read.
 */
export class XmlElement {
  /** The name as written, with its prefix. */
  readonly name: string;
  /** What stands between the tags, once somebody has looked inside. */
  private nodes: (string | XmlElement)[] | undefined;
  /** What was put between the tags in place of what stood there, for as long as nobody looks inside. */
  private replaced: string | undefined;

  private constructor(
    private tag: string,
    private readonly content: string,
    private readonly closing: string,
  ) {
    this.name = tagName(tag);
  }

  /** The element that `tag` opens, and where it ends. */
  static at(xml: string, tag: Tag): { readonly element: XmlElement; readonly end: number } {
    if (tag.kind === "close") throw brokenXml(tag.start);
    const { closeStart, end } = endOfElement(xml, tag);
    const element = new XmlElement(
      xml.slice(tag.start, tag.end),
      xml.slice(tag.end, closeStart),
      xml.slice(closeStart, end),
    );
    return { element, end };
  }

  /** The first element of a text. */
  static of(xml: string): XmlElement {
    return XmlElement.at(xml, firstTag(xml)).element;
  }

  copy(): XmlElement {
    return XmlElement.of(this.toString());
  }

  /** The name without its prefix. */
  get local(): string {
    return this.name.slice(this.name.indexOf(":") + 1);
  }

  /** A name in this element's own namespace: "row" beside `x:sheetData` is "x:row". */
  qualify(local: string): string {
    return this.name.slice(0, this.name.indexOf(":") + 1) + local;
  }

  attribute(name: string): string | undefined {
    const place = this.attributePlace(name);
    return place && decodeEntities(this.tag.slice(place.valueStart, place.valueEnd));
  }

  /** All attributes by their names as written. */
  attributes(): Map<string, string> {
    return new Map(
      attributePlaces(this.tag).map((at) => [at.name, decodeEntities(this.tag.slice(at.valueStart, at.valueEnd))]),
    );
  }

  /** Sets the attribute in its place, or behind the others; undefined takes it away. */
  setAttribute(name: string, value: string | number | undefined): void {
    const place = this.attributePlace(name);
    const text = value === undefined ? "" : escapeAttribute(String(value));
    if (place && value === undefined) {
      this.tag = this.tag.slice(0, place.start) + this.tag.slice(place.valueEnd + 1);
    } else if (place) {
      this.tag = this.tag.slice(0, place.valueStart) + text + this.tag.slice(place.valueEnd);
    } else if (value !== undefined) {
      const end = endOfAttributes(this.tag);
      this.tag = `${this.tag.slice(0, end)} ${name}="${text}"${this.tag.slice(end)}`;
    }
  }

  /** The child elements, or those of one name (without prefix). */
  children(local?: string): XmlElement[] {
    return this.open().filter(
      (node): node is XmlElement => typeof node !== "string" && (local === undefined || node.local === local),
    );
  }

  child(local: string): XmlElement | undefined {
    return this.children(local)[0];
  }

  /** The text between the tags, without that of child elements. */
  text(): string {
    return this.open()
      .map((node) => (typeof node === "string" ? plainText(node) : ""))
      .join("");
  }

  /** Puts XML behind the last child; what was there before keeps its bytes. */
  append(xml: string): void {
    const nodes = this.open();
    const last = lastElementIndex(nodes);
    nodes.splice(last + 1, 0, ...parseNodes(xml));
  }

  /** Puts XML right behind one of the children; without one, before all of them. */
  insertAfter(child: XmlElement | undefined, xml: string): void {
    const nodes = this.open();
    const at = child ? nodes.indexOf(child) + 1 : 0;
    nodes.splice(at, 0, ...parseNodes(xml));
  }

  replace(child: XmlElement, xml: string): void {
    const nodes = this.open();
    nodes.splice(nodes.indexOf(child), 1, ...parseNodes(xml));
  }

  remove(child: XmlElement): void {
    const nodes = this.open();
    nodes.splice(nodes.indexOf(child), 1);
  }

  /** Replaces everything between the tags; elements that were handed out before are no part of it any more. */
  setContent(xml: string): void {
    this.nodes = undefined;
    this.replaced = xml;
  }

  /** Replaces all child elements at once; the text between them goes. */
  setChildren(children: readonly XmlElement[]): void {
    this.nodes = [...children];
  }

  toString(): string {
    let content = this.nodes ? "" : (this.replaced ?? this.content);
    // Not joined: each join would make a copy, and a sheet's rows lie three elements deep.
    for (const node of this.nodes ?? []) content += String(node);
    if (this.tag.endsWith("/>")) {
      return content === "" ? this.tag : `${this.tag.slice(0, -2)}>${content}</${this.name}>`;
    }
    const emptied = content === "" && this.content !== "";
    return emptied ? `${this.tag.slice(0, -1)}/>` : this.tag + content + this.closing;
  }

  private attributePlace(name: string): AttributePlace | undefined {
    // Most attributes that are asked for are not there.
    return this.tag.includes(name) ? attributePlaces(this.tag).find((at) => at.name === name) : undefined;
  }

  private open(): (string | XmlElement)[] {
    if (this.nodes) return this.nodes;
    this.nodes = parseNodes(this.replaced ?? this.content);
    this.replaced = undefined;
    return this.nodes;
  }
}

/** A whole part: the root element and what stands around it. */
export class XmlPart {
  readonly root: XmlElement;
  private readonly before: string;
  private readonly after: string;

  constructor(xml: string) {
    const tag = firstTag(xml);
    const { element, end } = XmlElement.at(xml, tag);
    this.root = element;
    this.before = xml.slice(0, tag.start);
    this.after = xml.slice(end);
  }

  toString(): string {
    return this.before + this.root.toString() + this.after;
  }
}

function firstTag(xml: string): Tag {
  const tag = nextTag(xml, 0);
  if (!tag) throw brokenXml(0);
  return tag;
}

function parseNodes(xml: string): (string | XmlElement)[] {
  const nodes: (string | XmlElement)[] = [];
  let at = 0;
  for (let tag = nextTag(xml, 0); tag; tag = nextTag(xml, at)) {
    const { element, end } = XmlElement.at(xml, tag);
    if (tag.start > at) nodes.push(xml.slice(at, tag.start));
    nodes.push(element);
    at = end;
  }
  if (at < xml.length) nodes.push(xml.slice(at));
  return nodes;
}

function lastElementIndex(nodes: readonly (string | XmlElement)[]): number {
  for (let at = nodes.length - 1; at >= 0; at--) if (typeof nodes[at] !== "string") return at;
  return -1;
}

/** Text with its entities read, CDATA sections as they are, comments left out. */
function plainText(xml: string): string {
  let text = "";
  let at = 0;
  for (;;) {
    const start = xml.indexOf("<!", at);
    if (start < 0) return text + decodeEntities(xml.slice(at));
    text += decodeEntities(xml.slice(at, start));
    const cdata = xml.startsWith("<![CDATA[", start);
    const end = xml.indexOf(cdata ? "]]>" : "-->", start);
    if (end < 0) return text;
    if (cdata) text += xml.slice(start + 9, end);
    at = end + 3;
  }
}
