import type { AlignmentLook } from "../model";
import { ensureChild, styleSheetOrder } from "./child-order";
import type { StylePatch } from "./changes";
import { StyleEntries } from "./style-entries";
import { ensureStyleLists } from "./style-lists";
import { fillXml, formatId, patchBorder, patchFont, updateCount } from "./style-parts";
import type { XmlElement } from "./xml-edit";

/**
 * The style sheet of a workbook. Styles are only ever appended, so that every index in use keeps its meaning;
 * asking twice for the same look gives the same index.
 */
export class Styles {
  private readonly known = new Map<string, number>();
  /** Most cells come with one of a few patches: for the same one again no key is made. By what it is put on. */
  private readonly knownPatches = new WeakMap<StylePatch, Map<number, number>>();
  private readonly entries = new Map<string, StyleEntries>();
  private opened: XmlElement | undefined;

  /** @param open the root of the style sheet; asked for only when something is to be written */
  constructor(private readonly open: () => XmlElement) {}

  private get root(): XmlElement {
    return (this.opened ??= this.open());
  }

  /** The index of the style that `from` becomes with the patch. */
  patched(from: number, patch: StylePatch): number {
    const byStyle = this.knownPatches.get(patch) ?? new Map<number, number>();
    const same = byStyle.get(from);
    if (same !== undefined) return same;
    const key = JSON.stringify([from, patch]);
    const index = this.known.get(key) ?? this.made(from, patch);
    this.known.set(key, index);
    this.knownPatches.set(patch, byStyle.set(from, index));
    return index;
  }

  private made(from: number, patch: StylePatch): number {
    ensureStyleLists(this.root);
    const looks = this.entriesOf("cellXfs", "xf");
    const base = looks.copyOf(from);
    if (!base) throw new Error("Styles.patched: the list was just ensured");
    return looks.indexOf(this.patchedXf(base, patch));
  }

  /**
   * A look for conditional formats of ours. It is always a new one, never one of the user's, so that it can go again;
   * asking twice gives the same one.
   */
  differential(xml: string): number {
    const already = this.known.get(xml);
    if (already !== undefined) return already;
    const list = ensureChild(this.root, styleSheetOrder, "dxfs");
    if (list.children().length === 0) list.setAttribute("count", 0);
    const index = list.children("dxf").length;
    list.append(xml);
    updateCount(list);
    this.known.set(xml, index);
    return index;
  }

  /** Removes looks from the end of the list for as long as they may go; those further in would renumber others. */
  dropLastDifferentials(mayGo: (index: number) => boolean): void {
    const list = this.root.child("dxfs");
    if (!list) return;
    const all = list.children("dxf");
    for (let last = all.pop(); last && mayGo(all.length); last = all.pop()) list.remove(last);
    updateCount(list);
  }

  qualify(local: string): string {
    return this.root.qualify(local);
  }

  private patchedXf(xf: XmlElement, patch: StylePatch): string {
    if (patch.font) {
      const fonts = this.entriesOf("fonts", "font");
      const base = fonts.copyOf(Number(xf.attribute("fontId")));
      if (base) xf.setAttribute("fontId", fonts.indexOf(patchFont(base, patch.font)));
      xf.setAttribute("applyFont", 1);
    }
    if (patch.fill !== undefined) {
      const fills = this.entriesOf("fills", "fill");
      xf.setAttribute("fillId", patch.fill === null ? 0 : fills.indexOf(fillXml(this.root, patch.fill)));
      xf.setAttribute("applyFill", 1);
    }
    if (patch.border) {
      const borders = this.entriesOf("borders", "border");
      const base = borders.copyOf(Number(xf.attribute("borderId")));
      if (base) xf.setAttribute("borderId", borders.indexOf(patchBorder(base, patch.border)));
      xf.setAttribute("applyBorder", 1);
    }
    if (patch.format !== undefined) {
      xf.setAttribute("numFmtId", formatId(this.root, patch.format));
      xf.setAttribute("applyNumberFormat", 1);
    }
    if (patch.alignment) patchAlignment(xf, patch.alignment);
    if (patch.locked !== undefined) {
      ensureChild(xf, ["alignment", "protection", "extLst"], "protection").setAttribute("locked", patch.locked ? 1 : 0);
      xf.setAttribute("applyProtection", 1);
    }
    return xf.toString();
  }

  private entriesOf(list: string, entry: string): StyleEntries {
    const entries = this.entries.get(list) ?? new StyleEntries(ensureChild(this.root, styleSheetOrder, list), entry);
    this.entries.set(list, entries);
    return entries;
  }
}

function patchAlignment(xf: XmlElement, patch: Partial<AlignmentLook>): void {
  const alignment = ensureChild(xf, ["alignment"], "alignment");
  const { horizontal, vertical, wrap, shrink, indent, rotation } = patch;
  if (horizontal !== undefined) alignment.setAttribute("horizontal", horizontal === "general" ? undefined : horizontal);
  if (vertical !== undefined) alignment.setAttribute("vertical", vertical === "bottom" ? undefined : vertical);
  if (wrap !== undefined) alignment.setAttribute("wrapText", wrap ? 1 : undefined);
  if (shrink !== undefined) alignment.setAttribute("shrinkToFit", shrink ? 1 : undefined);
  if (indent !== undefined) alignment.setAttribute("indent", indent > 0 ? indent : undefined);
  if (rotation !== undefined) alignment.setAttribute("textRotation", rotationCode(rotation));
  xf.setAttribute("applyAlignment", 1);
}

/** The file counts 0 to 90 upwards, 91 to 180 downwards, and 255 for stacked letters. */
function rotationCode(rotation: AlignmentLook["rotation"]): number | undefined {
  if (rotation === "stacked") return 255;
  if (rotation === 0) return undefined;
  return rotation > 0 ? Math.min(rotation, 90) : 90 + Math.min(-rotation, 90);
}
