import { readFlag } from "../read/flag";
import type { AlignmentLook, BorderLine, BorderLook, FontLook } from "../model";
import type { XmlScanner } from "../xml/scanner";
import type { Colors } from "./colors";

/** While it is being read. */
type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** Reads a `font` or `rPr` element that was just opened: only what it says. */
export function readFont(scanner: XmlScanner, colors: Colors): Partial<FontLook> {
  const font: Partial<Draft<FontLook>> = {};
  for (const name of scanner.inside()) {
    const value = scanner.attribute("val");
    if ((name === "name" || name === "rFont") && value) font.name = value;
    else if (name === "sz" && Number(value) > 0) font.size = Number(value);
    else if (name === "b") font.bold = readFlag(value, true);
    else if (name === "i") font.italic = readFlag(value, true);
    else if (name === "strike") font.strike = readFlag(value, true);
    else if (name === "u") font.underline = value !== "none";
    else if (name === "color") font.color = colors.resolve(scanner);
    else if (name === "vertAlign") font.script = oneOf(scripts, value, "baseline");
  }
  return font;
}

/**
 * Reads a `fill` element that was just opened.
 * @param differential in a conditional format's look the background colour stands in `bgColor`, elsewhere in `fgColor`
 */
export function readFill(scanner: XmlScanner, colors: Colors, differential = false): string | null {
  let pattern = "none";
  let front: string | null = null;
  let back: string | null = null;
  for (const name of scanner.inside()) {
    if (name === "patternFill") pattern = scanner.attribute("patternType") ?? (differential ? "solid" : "none");
    else if (name === "gradientFill") pattern = "gradient";
    else if (name === "fgColor" || name === "color") front ??= colors.resolve(scanner);
    else if (name === "bgColor") back = colors.resolve(scanner);
  }
  if (pattern === "none") return null;
  return differential ? (back ?? front) : front;
}

/** Reads a `border` element that was just opened. */
export function readBorder(scanner: XmlScanner, colors: Colors): BorderLook {
  const up = readFlag(scanner.attribute("diagonalUp"));
  const down = readFlag(scanner.attribute("diagonalDown"));
  const sides = new Map<string, BorderLine>();
  let side = "";
  for (const name of scanner.inside()) {
    if (name === "color") {
      const there = sides.get(side);
      if (there) sides.set(side, { ...there, color: colors.resolve(scanner) });
      continue;
    }
    // Strict files write "start" and "end", since a sheet may run from right to left.
    side = name === "start" ? "left" : name === "end" ? "right" : name;
    const line = scanner.attribute("style");
    if (line !== undefined && line !== "none") sides.set(side, { line, color: null });
  }
  const diagonal = sides.get("diagonal");
  return {
    top: sides.get("top") ?? null,
    right: sides.get("right") ?? null,
    bottom: sides.get("bottom") ?? null,
    left: sides.get("left") ?? null,
    diagonal: diagonal && (up || down) ? { ...diagonal, up, down } : null,
  };
}

/** Reads the attributes of an `alignment` tag. */
export function readAlignment(scanner: XmlScanner): AlignmentLook {
  return {
    horizontal: oneOf(horizontals, scanner.attribute("horizontal"), "general"),
    vertical: oneOf(verticals, scanner.attribute("vertical"), "bottom"),
    wrap: readFlag(scanner.attribute("wrapText")),
    shrink: readFlag(scanner.attribute("shrinkToFit")),
    indent: Number(scanner.attribute("indent") ?? 0),
    rotation: rotation(Number(scanner.attribute("textRotation") ?? 0)),
  };
}

/** In the file 91–180 stand for 1–90 degrees clockwise, and 255 for letters below one another. */
function rotation(written: number): number | "stacked" {
  if (written === 255) return "stacked";
  return written > 90 ? 90 - written : written;
}

const scripts = ["baseline", "superscript", "subscript"] as const;
const verticals = ["top", "center", "bottom", "justify", "distributed"] as const;
const horizontals = [
  ...(["general", "left", "center", "right", "fill", "justify"] as const),
  ...(["centerContinuous", "distributed"] as const),
] as const;

/** The word if it is one of those we know. */
export function oneOf<Word extends string>(words: readonly Word[], written: string | undefined, otherwise: Word): Word {
  return words.find((word) => word === written) ?? otherwise;
}
