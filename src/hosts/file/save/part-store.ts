import type { Package } from "../package";
import { decodeXml } from "../xml/decode";
import type { ZipEntry } from "../zip/directory";
import { packEntry, writeZip } from "./zip-write";
import { XmlPart } from "./xml-edit";

interface OpenPart {
  readonly name: string;
  /** As it was read; undefined for a part that is new. */
  readonly original: string | undefined;
  content: XmlPart | string;
}

/**
 * A package under change. Parts are opened as they are asked for; one whose text is the same at the end is
 * copied with its packed bytes, as are all those that nobody opened.
 */
export class PartStore {
  private readonly open = new Map<string, OpenPart>();
  private readonly removed = new Set<string>();

  constructor(private readonly original: Package | undefined) {}

  has(name: string): boolean {
    const key = partKey(name);
    if (this.open.has(key)) return true;
    return !this.removed.has(key) && this.original?.entry(name) !== undefined;
  }

  /**
   * The part, ready to be changed in place; undefined where there is none.
   * @throws FileError "unreadable" where it is no well-formed XML
   */
  part(name: string): XmlPart | undefined {
    const opened = this.openPart(name);
    if (!opened) return undefined;
    if (typeof opened.content === "string") opened.content = new XmlPart(opened.content);
    return opened.content;
  }

  /** The part's text as it is now, for parts that need not be well-formed (VML). */
  text(name: string): string | undefined {
    return this.openPart(name)?.content.toString();
  }

  /** Replaces a part's text, or puts a new part in. */
  setText(name: string, text: string): void {
    this.open.set(partKey(name), { name, original: this.openPart(name)?.original, content: text });
  }

  /** Puts a new part in. */
  add(name: string, xml: string): XmlPart {
    const part = new XmlPart(xml);
    this.open.set(partKey(name), { name, original: undefined, content: part });
    return part;
  }

  remove(name: string): void {
    this.open.delete(partKey(name));
    this.removed.add(partKey(name));
  }

  /** The names of all parts there are now, as the zip spells them, in its order; new ones last. */
  names(): string[] {
    const names = new Map<string, string>();
    for (const entry of this.original?.entries ?? []) {
      if (!entry.name.endsWith("/") && this.has(entry.name)) names.set(partKey(entry.name), entry.name);
    }
    for (const [key, { name }] of this.open) if (!names.has(key)) names.set(key, name);
    return [...names.values()];
  }

  /** The first of "xl/comments1.xml", "xl/comments2.xml", … that no part has. */
  freeName(before: string, after: string): string {
    let number = 1;
    while (this.has(before + String(number) + after)) number++;
    return before + String(number) + after;
  }

  toZip(): Uint8Array {
    const entries: ZipEntry[] = [];
    const written = new Set<string>();
    for (const entry of this.original?.entries ?? []) {
      const key = partKey(entry.name);
      const part = this.open.get(key);
      if (!part && this.removed.has(key)) continue;
      const text = part?.content.toString();
      written.add(key);
      if (text === undefined || text === part?.original) entries.push(entry);
      else entries.push(packEntry({ name: entry.name, bytes: encodePart(text) }));
    }
    for (const [key, { name, content }] of this.open) {
      if (!written.has(key)) entries.push(packEntry({ name, bytes: encodePart(content.toString()) }));
    }
    return writeZip(entries);
  }

  private openPart(name: string): OpenPart | undefined {
    const key = partKey(name);
    const already = this.open.get(key);
    if (already) return already;
    const bytes = this.removed.has(key) ? undefined : this.original?.part(name);
    if (!bytes) return undefined;
    const text = decodeXml(bytes);
    const opened = { name, original: text, content: text };
    this.open.set(key, opened);
    return opened;
  }
}

/** A changed part is written as UTF-8, whatever it was, and its XML declaration says so. */
function encodePart(text: string): Uint8Array {
  const declaration = /^<\?xml[^>]{0,80}encoding=["']UTF-16(?:LE|BE)?["']/i;
  return new TextEncoder().encode(text.replace(declaration, (found) => found.replace(/UTF-16(?:LE|BE)?/i, "UTF-8")));
}

/** Part names compare without regard to case. */
function partKey(name: string): string {
  return name.replace(/\\/g, "/").replace(/^\//, "").toLowerCase();
}
