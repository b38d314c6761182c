import type { PartStore } from "./part-store";
import type { XmlElement } from "./xml-edit";
import { element } from "./xml-text";

export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet", "comments", "vmlDrawing" … */
  readonly kind: string;
  /** The part it leads to, without a leading slash; for an external one the address as it stands. */
  readonly target: string;
  readonly external: boolean;
}

const transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const packageNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The relationships of one part; "" is the package itself. The .rels part comes and goes with its content. */
export class Relationships {
  constructor(
    private readonly store: PartStore,
    private readonly source: string,
  ) {}

  all(): Relationship[] {
    return this.elements().map((found) => {
      const external = found.attribute("TargetMode") === "External";
      const target = found.attribute("Target") ?? "";
      return {
        id: found.attribute("Id") ?? "",
        kind: (found.attribute("Type") ?? "").split("/").pop() ?? "",
        target: external ? target : resolve(this.source, target),
        external,
      };
    });
  }

  /** The first relationship of that kind that leads to a part. */
  find(kind: string): Relationship | undefined {
    return this.all().find((relationship) => relationship.kind === kind && !relationship.external);
  }

  target(id: string): string | undefined {
    return this.all().find((relationship) => relationship.id === id && !relationship.external)?.target;
  }

  /** Adds a relationship of the kind and answers its id. */
  add(kind: string, target: string, isStrict = false): string {
    const name = relationshipsName(this.source);
    const part = this.store.part(name) ?? this.store.add(name, emptyRelationships);
    const taken = new Set(this.all().map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    const attributes = {
      Id: id,
      Type: `${isStrict ? strict : transitional}/${kind}`,
      Target: relative(this.source, target),
    };
    part.root.append(element(part.root.qualify("Relationship"), attributes));
    return id;
  }

  remove(id: string): void {
    const name = relationshipsName(this.source);
    const part = this.store.part(name);
    const found = part?.root.children("Relationship").find((child) => child.attribute("Id") === id);
    if (!part || !found) return;
    part.root.remove(found);
    if (part.root.children().length === 0) this.store.remove(name);
  }

  private elements(): XmlElement[] {
    return this.store.part(relationshipsName(this.source))?.root.children("Relationship") ?? [];
  }
}

const emptyRelationships = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${packageNamespace}"/>`;

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels", "" → "_rels/.rels". */
export function relationshipsName(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/**
 * The attribute that refers to a relationship, as it is to be written inside `root`: with the prefix that the
 * part has for it, or else with a declaration of its own.
 */
export function relationshipAttribute(root: XmlElement, id: string): Record<string, string> {
  for (const [name, value] of root.attributes()) {
    if (name.startsWith("xmlns:") && (value === transitional || value === strict))
      return { [`${name.slice(6)}:id`]: id };
  }
  return { "xmlns:r": transitional, "r:id": id };
}

/** The id in an element's `r:id`, whatever the prefix is. */
export function relationshipId(found: XmlElement): string | undefined {
  for (const [name, value] of found.attributes()) if (name.endsWith(":id")) return value;
  return undefined;
}

/** Whether a part is written in the strict namespaces of ISO 29500. */
export function isStrictPart(root: XmlElement): boolean {
  return [...root.attributes().values()].some((value) => value.startsWith("http://purl.oclc.org/ooxml/"));
}

function resolve(source: string, target: string): string {
  const path = target.replace(/\\/g, "/");
  if (path.startsWith("/")) return path.slice(1);
  const steps = source.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function relative(source: string, target: string): string {
  const from = source.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
