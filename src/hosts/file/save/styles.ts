import type { AlignmentLook } from "../model";
import { ensureChild, styleSheetOrder } from "./child-order";
import type { StyleChange, StylePatch } from "./changes";
import { fillXml, formatId, patchBorder, patchFont, updateCount } from "./style-parts";
import type { XmlElement } from "./xml-edit";
import { element } from "./xml-text";

/**
 * The style sheet of a workbook. Styles are only ever appended, so that every index in use keeps its meaning;
 * asking twice for the same look gives the same index.
 */
export class Styles {
  private readonly known = new Map<string, number>();
  private opened: XmlElement | undefined;

  /** @param open the root of the style sheet; asked for only when something is to be written */
  constructor(private readonly open: () => XmlElement) {}

  private get root(): XmlElement {
    return (this.opened ??= this.open());
  }

  /** The index of the style that `from` becomes with the patch. */
  patched({ from = 0, patch }: StyleChange): number {
    const key = JSON.stringify([from, patch]);
    const already = this.known.get(key);
    if (already !== undefined) return already;
    const list = this.list(
      "cellXfs",
      `<${this.root.qualify("xf")} numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
    );
    const base = list.children("xf")[from] ?? list.children("xf")[0];
    if (!base) throw new Error("Styles.patched: the list was just ensured");
    const index = appendOnce(list, this.patchedXf(base.copy(), patch));
    this.known.set(key, index);
    return index;
  }

  /**
   * A look for conditional formats of ours. It is always a new one, never one of the user's, so that it can go again;
   * asking twice gives the same one.
   */
  differential(xml: string): number {
    const already = this.known.get(xml);
    if (already !== undefined) return already;
    const list = this.list("dxfs");
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
      const fonts = this.list("fonts", element(this.qualify("font")));
      const base = fonts.children("font")[Number(xf.attribute("fontId"))] ?? fonts.child("font");
      if (base) xf.setAttribute("fontId", appendOnce(fonts, patchFont(base.copy(), patch.font)));
      xf.setAttribute("applyFont", 1);
    }
    if (patch.fill !== undefined) {
      // The first two fills are fixed by the format: none, and a pattern.
      const fills = this.list("fills", this.fixedFills());
      xf.setAttribute("fillId", patch.fill === null ? 0 : appendOnce(fills, fillXml(this.root, patch.fill)));
      xf.setAttribute("applyFill", 1);
    }
    if (patch.border) {
      const borders = this.list("borders", element(this.qualify("border")));
      const base = borders.children("border")[Number(xf.attribute("borderId"))] ?? borders.child("border");
      if (base) xf.setAttribute("borderId", appendOnce(borders, patchBorder(base.copy(), patch.border)));
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

  private fixedFills(): string {
    const pattern = (patternType: string): string =>
      element(this.qualify("fill"), {}, element(this.qualify("patternFill"), { patternType }));
    return pattern("none") + pattern("gray125");
  }

  /** The list of that name; `first` are the entries that it must have where there are none. */
  private list(local: string, first = ""): XmlElement {
    const isNew = this.root.child(local) === undefined;
    const list = ensureChild(this.root, styleSheetOrder, local);
    if (isNew) list.setAttribute("count", 0);
    if (first !== "" && list.children().length === 0) {
      list.append(first);
      updateCount(list);
    }
    return list;
  }
}

/** The index of an equal entry, or that of a new one behind the others. */
function appendOnce(list: XmlElement, xml: string): number {
  const all = list.children();
  const same = all.findIndex((entry) => entry.toString() === xml);
  if (same >= 0) return same;
  list.append(xml);
  updateCount(list);
  return all.length;
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
