import type { BorderLine, FontLook } from "../model";
import { borderOrder, ensureChild, fontOrder, insertInOrder, styleSheetOrder } from "./child-order";
import type { StylePatch } from "./changes";
import type { XmlElement } from "./xml-edit";
import { element } from "./xml-text";

/** The number formats that every program knows by number (ECMA-376 part 1, 18.8.30); those of dates depend on the country. */
const builtInFormats: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "0.00E+00": 11,
  "@": 49,
};
const firstCustomFormat = 164;

/** The number under which the style sheet knows a format code; added if it is new. */
export function formatId(styleSheet: XmlElement, code: string): number {
  const builtIn = Object.prototype.hasOwnProperty.call(builtInFormats, code) ? builtInFormats[code] : undefined;
  if (builtIn !== undefined) return builtIn;
  const list = ensureChild(styleSheet, styleSheetOrder, "numFmts");
  if (list.children().length === 0) list.setAttribute("count", 0);
  let id = firstCustomFormat;
  for (const format of list.children("numFmt")) {
    if (format.attribute("formatCode") === code) return Number(format.attribute("numFmtId"));
    id = Math.max(id, Number(format.attribute("numFmtId")) + 1);
  }
  list.append(element(list.qualify("numFmt"), { numFmtId: id, formatCode: code }));
  updateCount(list);
  return id;
}

/** Keeps a list's `count` right where it has one. */
export function updateCount(list: XmlElement): void {
  if (list.attribute("count") !== undefined) list.setAttribute("count", list.children().length);
}

export function fillXml(styleSheet: XmlElement, color: string): string {
  const name = (local: string): string => styleSheet.qualify(local);
  const colors = element(name("fgColor"), { rgb: argb(color) }) + element(name("bgColor"), { indexed: 64 });
  return element(name("fill"), {}, element(name("patternFill"), { patternType: "solid" }, colors));
}

export function patchFont(font: XmlElement, patch: Partial<FontLook>): string {
  const set = (local: string, attributes: Record<string, string | number> | null): void => {
    for (const old of font.children(local)) font.remove(old);
    if (attributes) insertInOrder(font, fontOrder, local, element(font.qualify(local), attributes));
  };
  if (patch.bold !== undefined) set("b", patch.bold ? {} : null);
  if (patch.italic !== undefined) set("i", patch.italic ? {} : null);
  if (patch.strike !== undefined) set("strike", patch.strike ? {} : null);
  if (patch.underline !== undefined) set("u", patch.underline ? {} : null);
  if (patch.script !== undefined) set("vertAlign", patch.script === "baseline" ? null : { val: patch.script });
  if (patch.size !== undefined) set("sz", { val: patch.size });
  if (patch.color !== undefined) set("color", patch.color === null ? null : { rgb: argb(patch.color) });
  if (patch.name !== undefined) {
    set("name", { val: patch.name });
    // The theme's font would win over the name, and family and character set belong to the old one.
    set("scheme", null);
    set("family", null);
    set("charset", /[^\u0000-\u00FF]/.test(patch.name) ? { val: gb2312 } : null);
  }
  return font.toString();
}

/** The character set that Windows knows Chinese fonts by. */
const gb2312 = 134;

export function patchBorder(border: XmlElement, patch: NonNullable<StylePatch["border"]>): string {
  const sides = { left: patch.left, right: patch.right, top: patch.top, bottom: patch.bottom };
  const strictNames = border.child("start") !== undefined || border.child("end") !== undefined;
  for (const [side, line] of Object.entries(sides)) {
    if (line === undefined) continue;
    const local = strictNames ? (strictSides[side] ?? side) : side;
    for (const old of border.children(local)) border.remove(old);
    insertInOrder(border, borderOrder, local, borderSide(border.qualify(local), border.qualify("color"), line));
  }
  return border.toString();
}

/** Files in the strict namespace may use these names. */
const strictSides: Readonly<Record<string, string>> = { left: "start", right: "end" };

function borderSide(name: string, colorName: string, line: BorderLine | null): string {
  if (line === null) return element(name);
  const color = line.color === null ? { auto: 1 } : { rgb: argb(line.color) };
  return element(name, { style: line.line }, element(colorName, color));
}

/** "#FFC7CE" → "FFFFC7CE": the file puts the opacity first. */
export function argb(color: string): string {
  return `FF${color.replace(/^#/, "").toUpperCase()}`;
}
