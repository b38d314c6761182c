import { FileError } from "../file-error";

/** A tag's place in a text: `xml.slice(start, end)` is the whole tag. */
export interface Tag {
  readonly start: number;
  readonly end: number;
  readonly kind: "open" | "close" | "empty";
}

/** An attribute's place in a tag; `start` is that of the white space before it. */
export interface AttributePlace {
  readonly name: string;
  readonly start: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

const quote = 34;
const apostrophe = 39;
const slash = 47;
const equals = 61;
const greater = 62;
const question = 63;
const bang = 33;

/** The next tag at or after `from`; comments, CDATA sections and processing instructions are stepped over. */
export function nextTag(xml: string, from: number): Tag | undefined {
  let at = from;
  for (;;) {
    const start = xml.indexOf("<", at);
    if (start < 0) return undefined;
    const next = xml.charCodeAt(start + 1);
    if (next === bang || next === question) {
      at = endOfMarkup(xml, start);
      continue;
    }
    const end = endOfTag(xml, start);
    const kind = next === slash ? "close" : xml.charCodeAt(end - 2) === slash ? "empty" : "open";
    return { start, end, kind };
  }
}

/** Where the element that opens with `tag` ends, and where its closing tag starts. */
export function endOfElement(xml: string, tag: Tag): { readonly closeStart: number; readonly end: number } {
  if (tag.kind === "empty") return { closeStart: tag.end, end: tag.end };
  let depth = 1;
  let at = tag.end;
  for (;;) {
    const next = nextTag(xml, at);
    if (!next) throw brokenXml(tag.start);
    at = next.end;
    if (next.kind === "open") depth++;
    else if (next.kind === "close" && --depth === 0) return { closeStart: next.start, end: next.end };
  }
}

/** The name in an opening tag, prefix and all. */
export function tagName(tag: string): string {
  let end = 1;
  while (end < tag.length && !isSpace(tag.charCodeAt(end)) && tag[end] !== "/" && tag[end] !== ">") end++;
  return tag.slice(1, end);
}

/** The attributes of an opening tag, in their order. */
export function attributePlaces(tag: string): AttributePlace[] {
  const places: AttributePlace[] = [];
  let at = tagName(tag).length + 1;
  for (;;) {
    const start = at;
    while (isSpace(tag.charCodeAt(at))) at++;
    const nameStart = at;
    while (at < tag.length && tag.charCodeAt(at) !== equals && tag[at] !== ">" && !isSpace(tag.charCodeAt(at))) at++;
    const name = tag.slice(nameStart, at);
    while (isSpace(tag.charCodeAt(at))) at++;
    if (tag.charCodeAt(at) !== equals) return places;
    at++;
    while (isSpace(tag.charCodeAt(at))) at++;
    const valueStart = at + 1;
    const valueEnd = tag.indexOf(tag.charAt(at), valueStart);
    if (valueEnd < 0) throw brokenXml(start);
    places.push({ name, start, valueStart, valueEnd });
    at = valueEnd + 1;
  }
}

/** Where a further attribute of an opening tag goes: behind the last one, or else behind the name. */
export function endOfAttributes(tag: string): number {
  let end = tag.length - (tag.endsWith("/>") ? 2 : 1);
  while (isSpace(tag.charCodeAt(end - 1))) end--;
  return end;
}

/** A part that is no well-formed XML: nothing of it may be written back. */
export function brokenXml(at: number): FileError {
  return new FileError("unreadable", `not well-formed XML at character ${at}`);
}

/** Where a comment, CDATA section, processing instruction or declaration ends. */
function endOfMarkup(xml: string, start: number): number {
  const closing =
    xml.charCodeAt(start + 1) === question
      ? "?>"
      : xml.startsWith("<!--", start)
        ? "-->"
        : xml.startsWith("<![CDATA[", start)
          ? "]]>"
          : ">";
  const end = xml.indexOf(closing, start + 2);
  if (end < 0) throw brokenXml(start);
  return end + closing.length;
}

/** A ">" inside a quoted attribute does not end the tag. */
function endOfTag(xml: string, start: number): number {
  for (let at = start + 1; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === greater) return at + 1;
    if (code !== quote && code !== apostrophe) continue;
    at = xml.indexOf(code === quote ? '"' : "'", at + 1);
    if (at < 0) break;
  }
  throw brokenXml(start);
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}
