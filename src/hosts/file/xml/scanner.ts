import { FileError } from "../file-error";
import { asUtf8, decodeEntities } from "./decode";
import { hashOn, KnownTexts } from "./known-texts";

const space = 0x20;
const bang = 0x21;
const quotation = 0x22;
const ampersand = 0x26;
const apostrophe = 0x27;
const slash = 0x2f;
const colon = 0x3a;
const less = 0x3c;
const equals = 0x3d;
const greater = 0x3e;
const question = 0x3f;
const carriageReturn = 0x0d;

/**
 * Walks through an XML part tag by tag, forwards only, over its bytes: no text is made of what nobody asks for, and
 * none keeps the part in memory. No document type and no entity but XML's own five is ever read, so nothing can expand.
 *
 * Names come without the prefix that the root element has ("x:row" reads as "row" under "x:worksheet");
 * elements of other namespaces keep theirs ("mc:AlternateContent").
 */
export class XmlScanner {
  /** The name of the last opening tag. */
  name = "";
  /** How many elements are open. */
  depth = 0;
  /** The part in UTF-8. */
  readonly bytes: Uint8Array;
  /** Where in `bytes` the value stands that `findAttribute` found. */
  valueStart = 0;
  valueEnd = 0;
  private at = 0;
  /** The root's prefix with its colon, "" where it has none; undefined until the root was met. */
  private rootPrefix: string | undefined;
  private empty = false;
  /** Start and end of each attribute's name and value, four numbers each, in one array that is used again and again. */
  private readonly places: number[] = [];
  private attributes = 0;

  /** @param texts what was read before; parts of one workbook share it */
  constructor(
    part: Uint8Array,
    private readonly texts = new KnownTexts(),
  ) {
    this.bytes = asUtf8(part);
  }

  /**
   * Goes to the next tag. An element without content ("<c/>") gives "open" and then "close" like any other.
   * @throws FileError "unreadable" where the XML is broken or ends too early
   */
  next(): "open" | "close" | "end" {
    if (this.empty) {
      this.empty = false;
      this.depth--;
      return "close";
    }
    for (;;) {
      const start = this.find(less, this.at);
      if (start < 0) return this.finish();
      const code = this.bytes[start + 1];
      if (code === slash) return this.readClosingTag(start + 2);
      if (code !== bang && code !== question) return this.readOpeningTag(start + 1);
      this.at = this.endOfMarkup(start);
    }
  }

  /** Goes into the root element and gives its name. */
  enterRoot(): string {
    this.next();
    return this.name;
  }

  /**
   * The names of the opening tags inside the element that was just opened, at any depth, to its end; at the start, of
   * all the part. What the loop neither reads with `text` nor skips is walked through.
   */
  *inside(): Generator<string, void> {
    const level = this.depth;
    while (this.nextInside(level)) yield this.name;
  }

  /**
   * Goes to the next opening tag inside the element that was opened when `depth` was `level`; false at its end. What
   * `inside` does, for the elements that come a million times.
   */
  nextInside(level: number): boolean {
    for (;;) {
      const tag = this.next();
      if (tag === "open") return true;
      if (tag === "end" || this.depth < level) return false;
    }
  }

  /** An attribute of the last opening tag, by its name as written. */
  attribute(name: string): string | undefined {
    return this.findAttribute(name) ? this.plain(this.valueStart, this.valueEnd) : undefined;
  }

  /** Looks for an attribute of the last opening tag, without making a text of its value. */
  findAttribute(name: string): boolean {
    const { places } = this;
    for (let place = 0; place < this.attributes * 4; place += 4) {
      const start = places[place] ?? 0;
      if ((places[place + 1] ?? 0) - start !== name.length || !this.says(name, start)) continue;
      this.valueStart = places[place + 2] ?? 0;
      this.valueEnd = places[place + 3] ?? 0;
      return true;
    }
    return false;
  }

  /**
   * An attribute of the last opening tag, whatever its prefix: "val" finds `w:val`. For formats whose attributes are
   * qualified, where only the namespace and not the prefix is certain.
   */
  localAttribute(name: string): string | undefined {
    const { places } = this;
    for (let place = 0; place < this.attributes * 4; place += 4) {
      const first = places[place] ?? 0;
      const start = (places[place + 1] ?? 0) - name.length;
      if (start < first || !this.says(name, start)) continue;
      if (start > first && this.bytes[start - 1] !== colon) continue;
      return this.plain(places[place + 2] ?? 0, places[place + 3] ?? 0);
    }
    return undefined;
  }

  /** The relationship that the last opening tag names (`r:id`, whatever the prefix). */
  relationshipId(): string | undefined {
    for (const [name, value] of this.allAttributes()) if (name.endsWith(":id")) return value;
    return undefined;
  }

  allAttributes(): Map<string, string> {
    const all = new Map<string, string>();
    for (let place = 0; place < this.attributes * 4; place += 4) {
      const [nameStart = 0, nameEnd = 0, start = 0, end = 0] = this.places.slice(place, place + 4);
      all.set(this.texts.of(this.bytes, nameStart, nameEnd), this.plain(start, end));
    }
    return all;
  }

  /** The text of the element that was just opened, without that of its children; goes past its closing tag. */
  text(): string {
    if (this.empty) {
      this.next();
      return "";
    }
    // The text's end, its hash and whether it is plain in one go: most of a sheet's bytes pass here.
    const { bytes, at: start } = this;
    let end = start;
    let hash = 0;
    let isPlain = true;
    for (; end < bytes.length; end++) {
      const code = bytes[end] ?? 0;
      if (code === less) break;
      if (code === ampersand || code === carriageReturn) isPlain = false;
      hash = hashOn(hash, code);
    }
    if (bytes[end + 1] !== slash) return this.mixedText();
    this.readClosingTag(end + 2);
    return isPlain ? this.texts.ofHash(hash, bytes, start, end) : this.plainText(start, end);
  }

  /** Goes past the closing tag of the element that was just opened. */
  skip(): void {
    const inside = this.depth;
    while (this.depth >= inside && this.next() !== "end");
  }

  private mixedText(): string {
    const inside = this.depth;
    let text = "";
    for (;;) {
      const start = this.find(less, this.at);
      if (start < 0) throw broken("text without an end");
      if (this.depth === inside) text += this.plainText(this.at, start);
      const code = this.bytes[start + 1];
      if (code === bang || code === question) {
        this.at = this.endOfMarkup(start);
        if (this.depth === inside && this.says("<![CDATA[", start)) {
          text += this.texts.of(this.bytes, start + 9, this.at - 3);
        }
      } else {
        this.next();
        if (this.empty) this.next();
        if (this.depth < inside) return text;
      }
    }
  }

  private finish(): "end" {
    if (this.depth !== 0 || this.rootPrefix === undefined) throw broken("the part ends too early");
    return "end";
  }

  private readClosingTag(nameStart: number): "close" {
    const end = this.find(greater, nameStart);
    if (end < 0 || this.depth === 0) throw broken("closing tag");
    this.at = end + 1;
    this.depth--;
    return "close";
  }

  private readOpeningTag(nameStart: number): "open" {
    let at = nameStart;
    let hash = 0;
    let code = this.byte(at);
    while (code > space && code !== slash && code !== greater) {
      hash = hashOn(hash, code);
      code = this.byte(++at);
    }
    const name = this.texts.ofHash(hash, this.bytes, nameStart, at);
    const prefix = (this.rootPrefix ??= name.slice(0, name.indexOf(":") + 1));
    this.name = prefix !== "" && name.startsWith(prefix) ? name.slice(prefix.length) : name;
    this.at = this.readAttributes(at);
    this.depth++;
    return "open";
  }

  /** Reads the attributes from `at` on and gives the place behind the tag. */
  private readAttributes(from: number): number {
    const { places } = this;
    this.attributes = 0;
    let at = from;
    for (;;) {
      let code = this.byte(at);
      while (code <= space) code = this.byte(++at);
      this.empty = code === slash;
      if (code === greater) return at + 1;
      if (code === slash && this.byte(at + 1) === greater) return at + 2;
      const nameStart = at;
      while (code > space && code !== equals && code !== greater) code = this.byte(++at);
      const nameEnd = at;
      while (code <= space) code = this.byte(++at);
      if (code !== equals) throw broken("attribute without a value");
      do code = this.byte(++at);
      while (code <= space);
      if (code !== quotation && code !== apostrophe) throw broken("attribute without quotes");
      const end = this.find(code, at + 1);
      if (end < 0) throw broken("attribute without an end");
      const place = this.attributes++ * 4;
      places[place] = nameStart;
      places[place + 1] = nameEnd;
      places[place + 2] = at + 1;
      places[place + 3] = end;
      at = end + 1;
    }
  }

  private endOfMarkup(start: number): number {
    if (this.says("<!DOCTYPE", start)) throw broken("document types are not read");
    const closing = markups.find(([opening]) => this.says(opening, start))?.[1] ?? ">";
    for (let at = this.find(greater, start + 1 + closing.length); at >= 0; at = this.find(greater, at + 1)) {
      if (this.says(closing, at + 1 - closing.length)) return at + 1;
    }
    throw broken("markup without an end");
  }

  /** The byte there; not a number, which ends every loop, behind the end of the part. */
  private byte(at: number): number {
    return this.bytes[at] ?? NaN;
  }

  /** Where the byte stands next, from `start` on; -1 where it does not. Mostly a few steps: `indexOf` would be slower. */
  private find(byte: number, start: number): number {
    const { bytes } = this;
    for (let at = start; at < bytes.length; at++) if (bytes[at] === byte) return at;
    return -1;
  }

  /** Whether the ASCII word stands there. */
  private says(word: string, start: number): boolean {
    for (let index = 0; index < word.length; index++) {
      if (this.bytes[start + index] !== word.charCodeAt(index)) return false;
    }
    return true;
  }

  private plain(start: number, end: number): string {
    const { bytes } = this;
    let hash = 0;
    let isPlain = true;
    for (let at = start; at < end; at++) {
      const code = bytes[at] ?? 0;
      if (code === ampersand) isPlain = false;
      hash = hashOn(hash, code);
    }
    const text = this.texts.ofHash(hash, bytes, start, end);
    return isPlain ? text : decodeEntities(text);
  }

  /** XML counts every line end as "\n". */
  private plainText(start: number, end: number): string {
    return decodeEntities(this.texts.of(this.bytes, start, end).replace(/\r\n?/g, "\n"));
  }
}

const markups = [
  ["<?", "?>"],
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
] as const;

function broken(detail: string): FileError {
  return new FileError("unreadable", `XML: ${detail}`);
}
