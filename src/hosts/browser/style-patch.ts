import {
  BaselineOffset,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type BorderStyleTypes,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { AlignmentLook, BorderLine, FontLook } from "../file/model";
import type { StylePatch } from "../file/save/changes";
import { lineTypes } from "./file-style";

const lineNames: ReadonlyMap<BorderStyleTypes, string> = new Map([...lineTypes].map(([name, type]) => [type, name]));

const horizontals: ReadonlyMap<HorizontalAlign, AlignmentLook["horizontal"]> = new Map([
  [HorizontalAlign.UNSPECIFIED, "general"],
  [HorizontalAlign.LEFT, "left"],
  [HorizontalAlign.CENTER, "center"],
  [HorizontalAlign.RIGHT, "right"],
  [HorizontalAlign.JUSTIFIED, "justify"],
  [HorizontalAlign.DISTRIBUTED, "distributed"],
]);

const verticals: ReadonlyMap<VerticalAlign, AlignmentLook["vertical"]> = new Map([
  [VerticalAlign.TOP, "top"],
  [VerticalAlign.MIDDLE, "center"],
  [VerticalAlign.BOTTOM, "bottom"],
]);

const scripts: ReadonlyMap<BaselineOffset, FontLook["script"]> = new Map([
  [BaselineOffset.SUBSCRIPT, "subscript"],
  [BaselineOffset.SUPERSCRIPT, "superscript"],
]);

/** How a style has to be changed to become another. What is the same in both is left alone, seen or not. */
export function stylePatch(before: IStyleData, after: IStyleData): StylePatch {
  const font = changed(fontOf(before), fontOf(after));
  const alignment = changed(alignmentOf(before), alignmentOf(after));
  const border = changed(borderOf(before), borderOf(after));
  const { fill, format } = changed(restOf(before), restOf(after));
  return {
    ...(isEmpty(font) ? {} : { font }),
    ...(isEmpty(alignment) ? {} : { alignment }),
    ...(isEmpty(border) ? {} : { border }),
    ...(fill === undefined ? {} : { fill }),
    ...(format === undefined ? {} : { format }),
  };
}

/** Univer's colours are "#rrggbb" or "rgb(r,g,b)"; a file has "#RRGGBB". */
export function fileColor(color: Nullable<string>): string | null {
  if (!color) return null;
  const numbers = /^rgba?\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})/.exec(color);
  const hex = numbers
    ? numbers
        .slice(1)
        .map((number) => Math.min(255, Number(number)).toString(16).padStart(2, "0"))
        .join("")
    : color.replace("#", "");
  const full = hex.length === 3 ? hex.replace(/./g, "$&$&") : hex;
  return /^[0-9a-f]{6}$/i.test(full) ? `#${full.toUpperCase()}` : null;
}

function fontOf(style: IStyleData): Partial<FontLook> {
  return {
    ...(style.ff ? { name: style.ff } : {}),
    ...(style.fs ? { size: style.fs } : {}),
    bold: style.bl === 1,
    italic: style.it === 1,
    underline: style.ul?.s === 1,
    strike: style.st?.s === 1,
    color: fileColor(style.cl?.rgb),
    script: scripts.get(style.va ?? BaselineOffset.NORMAL) ?? "baseline",
  };
}

function alignmentOf({ ht, vt, tb, tr }: IStyleData): Partial<AlignmentLook> {
  return {
    horizontal: horizontals.get(ht ?? HorizontalAlign.UNSPECIFIED) ?? "general",
    vertical: verticals.get(vt ?? VerticalAlign.BOTTOM) ?? "bottom",
    wrap: tb === WrapStrategy.WRAP,
    rotation: tr?.v === 1 ? "stacked" : 0 - (tr?.a ?? 0),
  };
}

function borderOf({ bd }: IStyleData): Record<"top" | "right" | "bottom" | "left", BorderLine | null> {
  return { top: line(bd?.t), right: line(bd?.r), bottom: line(bd?.b), left: line(bd?.l) };
}

function line(border: Nullable<IBorderStyleData>): BorderLine | null {
  const name = border && lineNames.get(border.s);
  return name ? { line: name, color: fileColor(border.cl.rgb) } : null;
}

function restOf({ bg, n }: IStyleData): { readonly fill: string | null; readonly format: string } {
  return { fill: fileColor(bg?.rgb), format: n?.pattern ?? "General" };
}

/** The properties of `after` that are others in `before`. */
function changed<T extends object>(before: T, after: T): Partial<T> {
  const entries = Object.entries(after) as [keyof T, T[keyof T]][];
  return Object.fromEntries(
    entries.filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key])),
  ) as Partial<T>;
}

function isEmpty(patch: object): boolean {
  return Object.keys(patch).length === 0;
}
