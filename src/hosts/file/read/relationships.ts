import { XmlScanner } from "../xml/scanner";
import type { Package } from "../package";

export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet", "sharedStrings"; the same in transitional and strict files. */
  readonly type: string;
  /** The part it leads to. */
  readonly target: string;
}

/** The relationships of a part, or of the whole package for "". Those that lead out of the file are left out. */
export function readRelationships(from: Package, part: string): Relationship[] {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const bytes = from.part(`${folder}_rels/${part.slice(slash)}.rels`);
  if (!bytes) return [];
  const scanner = new XmlScanner(bytes);
  const found: Relationship[] = [];
  for (const name of scanner.inside()) {
    if (name !== "Relationship" || scanner.attribute("TargetMode") === "External") continue;
    const type = scanner.attribute("Type") ?? "";
    found.push({
      id: scanner.attribute("Id") ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      target: resolve(folder, scanner.attribute("Target") ?? ""),
    });
  }
  return found;
}

/** A target is relative to the part's folder, or absolute with a leading slash. It cannot leave the package. */
function resolve(folder: string, target: string): string {
  const path = target.replace(/\\/g, "/");
  const segments: string[] = [];
  for (const segment of (path.startsWith("/") ? path : folder + path).split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}
