export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** 0 for the root. */
  readonly depth: number;
  readonly from: number;
  readonly to: number;
}

/** A list of add-ins is short; whatever is longer is none. */
const longest = 1_000_000;

const tag = /^<(\/?)([a-z_][\w.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/i;
const attribute = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** Longer than any tag of such a list. */
const longestTag = 5000;

/**
 * Every element of a small XML text in the order of its start tags, the root first; null where the text is not
 * well-formed. Comments, instructions and CDATA are passed over; a document type is not accepted.
 */
export function elementsOf(xml: string): readonly XmlElement[] | null {
  if (xml.length > longest) return null;
  const elements = new OpenElements();
  let at = xml.startsWith("\ufeff") ? 1 : 0;
  while (at < xml.length) {
    const next = xml[at] === "<" ? (endOfAside(xml, at) ?? elements.tag(xml, at)) : elements.text(xml, at);
    if (next === null) return null;
    at = next;
  }
  return elements.found();
}

/** The elements so far, and those among them that wait for their end tag. */
class OpenElements {
  private readonly all: XmlElement[] = [];
  private readonly open: number[] = [];

  /** Text between tags; outside the root only blanks may stand. Where it ends; null where it may not stand. */
  text(xml: string, at: number): number | null {
    const next = xml.indexOf("<", at);
    const end = next < 0 ? xml.length : next;
    return this.open.length > 0 || xml.slice(at, end).trim() === "" ? end : null;
  }

  /** A start or end tag. Where it ends; null where it is none, or not the one to come. */
  tag(xml: string, at: number): number | null {
    const [text, closing, name = "", attributes = "", empty] = tag.exec(xml.slice(at, at + longestTag)) ?? [];
    if (text === undefined) return null;
    const to = at + text.length;
    return (closing ? this.close(name, to) : this.start(name, attributesIn(attributes), at, to, empty !== ""))
      ? to
      : null;
  }

  /** Null while one is open, or where there is none. */
  found(): readonly XmlElement[] | null {
    return this.open.length === 0 && this.all.length > 0 ? this.all : null;
  }

  private start(name: string, attributes: Map<string, string>, from: number, to: number, empty: boolean): boolean {
    const depth = this.open.length;
    if (depth === 0 && this.all.length > 0) return false;
    this.all.push({ name, attributes, depth, from, to });
    if (!empty) this.open.push(this.all.length - 1);
    return true;
  }

  private close(name: string, to: number): boolean {
    const index = this.open.pop();
    const element = index === undefined ? undefined : this.all[index];
    if (index === undefined || element?.name !== name) return false;
    this.all[index] = { ...element, to };
    return true;
  }
}

const asides = [
  ["<?", "?>"],
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
] as const;

/** Where a comment or the like that begins here ends, the end of the text where it never does; null where none begins. */
function endOfAside(xml: string, at: number): number | null {
  for (const [start, end] of asides) {
    if (!xml.startsWith(start, at)) continue;
    const found = xml.indexOf(end, at + start.length);
    return found < 0 ? xml.length : found + end.length;
  }
  return null;
}

function attributesIn(text: string): Map<string, string> {
  return new Map([...text.matchAll(attribute)].map(([, name = "", double, single]) => [name, double ?? single ?? ""]));
}
