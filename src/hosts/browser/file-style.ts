import {
  BaselineOffset,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  type ITextRotation,
} from "@univerjs/core";
import type { AlignmentLook, BorderLine, BorderLook, DifferentialLook, FontLook, RichStyle } from "../file/model";

/** A file's lines in Univer's words. */
export const lineTypes: ReadonlyMap<string, BorderStyleTypes> = new Map([
  ["thin", BorderStyleTypes.THIN],
  ["hair", BorderStyleTypes.HAIR],
  ["dotted", BorderStyleTypes.DOTTED],
  ["dashed", BorderStyleTypes.DASHED],
  ["dashDot", BorderStyleTypes.DASH_DOT],
  ["dashDotDot", BorderStyleTypes.DASH_DOT_DOT],
  ["double", BorderStyleTypes.DOUBLE],
  ["medium", BorderStyleTypes.MEDIUM],
  ["mediumDashed", BorderStyleTypes.MEDIUM_DASHED],
  ["mediumDashDot", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["mediumDashDotDot", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["slantDashDot", BorderStyleTypes.SLANT_DASH_DOT],
  ["thick", BorderStyleTypes.THICK],
]);

const horizontals: Readonly<Record<AlignmentLook["horizontal"], HorizontalAlign>> = {
  general: HorizontalAlign.UNSPECIFIED,
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  fill: HorizontalAlign.LEFT,
  justify: HorizontalAlign.JUSTIFIED,
  centerContinuous: HorizontalAlign.CENTER,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const verticals: Readonly<Record<AlignmentLook["vertical"], VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
  justify: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
};

/** Three spaces of the default font. */
const pixelsOfIndent = 9;

/** A cell's look in a file as Univer's style. What is as everywhere is left out. */
export function styleOfFile({ font, fill, border, alignment, format }: RichStyle): IStyleData {
  return {
    ...fontStyle(font),
    ...(fill ? { bg: { rgb: fill } } : {}),
    ...borderStyle(border),
    ...alignmentStyle(alignment),
    ...(format === "General" ? {} : { n: { pattern: format } }),
  };
}

/** The font of a cell or of a part of its text. */
export function fontStyle(font: Partial<FontLook>): IStyleData {
  return {
    ...(font.name === undefined ? {} : { ff: font.name }),
    ...(font.size === undefined ? {} : { fs: font.size }),
    ...(font.bold ? { bl: 1 } : {}),
    ...(font.italic ? { it: 1 } : {}),
    ...(font.underline ? { ul: { s: 1 } } : {}),
    ...(font.strike ? { st: { s: 1 } } : {}),
    ...(font.color ? { cl: { rgb: font.color } } : {}),
    ...(font.script === "superscript" ? { va: BaselineOffset.SUPERSCRIPT } : {}),
    ...(font.script === "subscript" ? { va: BaselineOffset.SUBSCRIPT } : {}),
  };
}

/** What a conditional format changes. */
export function differentialStyle({ font, fill, border, format }: DifferentialLook): IStyleData {
  return {
    ...(font ? fontStyle(font) : {}),
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(border ? borderStyle(border) : {}),
    ...(format === undefined ? {} : { n: { pattern: format } }),
  };
}

function borderStyle({ top, right, bottom, left, diagonal }: Partial<BorderLook>): IStyleData {
  const bd: IBorderData = {
    ...side("t", top),
    ...side("r", right),
    ...side("b", bottom),
    ...side("l", left),
    ...(diagonal?.down ? side("tl_br", diagonal) : {}),
    ...(diagonal?.up ? side("bl_tr", diagonal) : {}),
  };
  return Object.keys(bd).length > 0 ? { bd } : {};
}

function side(name: keyof IBorderData, line: BorderLine | null | undefined): IBorderData {
  const type = line && lineTypes.get(line.line);
  if (!type) return {};
  const style: IBorderStyleData = { s: type, cl: { rgb: line.color ?? "#000000" } };
  return { [name]: style };
}

function alignmentStyle({ horizontal, vertical, wrap, indent, rotation }: AlignmentLook): IStyleData {
  return {
    ...(horizontal === "general" ? {} : { ht: horizontals[horizontal] }),
    vt: verticals[vertical],
    ...(wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(indent > 0
      ? { pd: horizontal === "right" ? { r: indent * pixelsOfIndent } : { l: indent * pixelsOfIndent } }
      : {}),
    ...(rotation === 0 ? {} : { tr: textRotation(rotation) }),
  };
}

/** Univer turns clockwise. */
function textRotation(rotation: AlignmentLook["rotation"]): ITextRotation {
  return rotation === "stacked" ? { a: 0, v: 1 } : { a: -rotation };
}
