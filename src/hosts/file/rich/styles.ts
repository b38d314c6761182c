import type { AlignmentLook, BorderLook, DifferentialLook, FontLook, RichStyle } from "../model";
import { formatCode, readCustomFormat } from "../read/number-formats";
import { readFlag } from "../read/flag";
import { XmlScanner } from "../xml/scanner";
import { createColors, defaultPalette, hexColor, type Colors } from "./colors";
import { readAlignment, readBorder, readFill, readFont } from "./style-elements";

/** All the looks of a workbook. */
export interface Styles {
  /** By the index that cells use; never empty. */
  readonly cells: readonly RichStyle[];
  /** Of the conditional formats, by `dxfId`. */
  readonly differential: readonly DifferentialLook[];
  readonly colors: Colors;
}

const plainFont: FontLook = {
  name: "宋体",
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: null,
  script: "baseline",
};
const plainBorder: BorderLook = { top: null, right: null, bottom: null, left: null, diagonal: null };
const plainAlignment: AlignmentLook = {
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  shrink: false,
  indent: 0,
  rotation: 0,
};
const plainStyle: RichStyle = {
  font: plainFont,
  fill: null,
  border: plainBorder,
  alignment: plainAlignment,
  format: "General",
  locked: true,
  formulaHidden: false,
};

/** Reads the styles part. `theme` as `readThemeColors` gives it. */
export function readStyles(part: Uint8Array | undefined, theme: readonly string[]): Styles {
  // Colours come last in the part, but everything before points at them.
  const colors = createColors(theme, part ? readPalette(part) : defaultPalette);
  const cells: RichStyle[] = [];
  const differential: DifferentialLook[] = [];
  if (part) {
    const tables: StyleTables = { formats: new Map(), fonts: [], fills: [], borders: [] };
    const scanner = new XmlScanner(part);
    scanner.enterRoot();
    for (const name of scanner.inside()) {
      if (name === "numFmt") readCustomFormat(scanner, tables.formats);
      else if (name === "font") tables.fonts.push({ ...plainFont, ...readFont(scanner, colors) });
      else if (name === "fill") tables.fills.push(readFill(scanner, colors));
      else if (name === "border") tables.borders.push(readBorder(scanner, colors));
      else if (name === "cellStyleXfs") scanner.skip();
      else if (name === "xf") cells.push(readCellStyle(scanner, tables));
      else if (name === "dxf") differential.push(readDifferential(scanner, colors));
    }
  }
  return { cells: cells.length > 0 ? cells : [plainStyle], differential, colors };
}

interface StyleTables {
  readonly formats: Map<number, string>;
  readonly fonts: FontLook[];
  readonly fills: (string | null)[];
  readonly borders: BorderLook[];
}

function readCellStyle(scanner: XmlScanner, { formats, fonts, fills, borders }: StyleTables): RichStyle {
  const id = (name: string): number => Number(scanner.attribute(name) ?? 0);
  const base = {
    font: fonts[id("fontId")] ?? plainFont,
    fill: fills[id("fillId")] ?? null,
    border: borders[id("borderId")] ?? plainBorder,
    format: formatCode(id("numFmtId"), formats),
  };
  let alignment = plainAlignment;
  let locked = true;
  let formulaHidden = false;
  for (const name of scanner.inside()) {
    if (name === "alignment") alignment = readAlignment(scanner);
    if (name === "protection") {
      locked = readFlag(scanner.attribute("locked"), true);
      formulaHidden = readFlag(scanner.attribute("hidden"));
    }
  }
  return { ...base, alignment, locked, formulaHidden };
}

function readDifferential(scanner: XmlScanner, colors: Colors): DifferentialLook {
  let look: DifferentialLook = {};
  for (const name of scanner.inside()) {
    if (name === "font") look = { ...look, font: readFont(scanner, colors) };
    else if (name === "numFmt") look = { ...look, format: scanner.attribute("formatCode") ?? "General" };
    else if (name === "border") look = { ...look, border: drawnSides(readBorder(scanner, colors)) };
    else if (name === "fill") {
      const fill = readFill(scanner, colors, true);
      if (fill !== null) look = { ...look, fill };
    } else scanner.skip();
  }
  return look;
}

function drawnSides(border: BorderLook): Partial<BorderLook> {
  return Object.fromEntries(Object.entries(border).filter(([, line]) => line !== null));
}

/** The workbook's own indexed colours, where it has any. */
function readPalette(part: Uint8Array): readonly string[] {
  const scanner = new XmlScanner(part);
  const own: string[] = [];
  for (const name of scanner.inside()) {
    if (name === "rgbColor") own.push(hexColor(scanner.attribute("rgb") ?? "") ?? "#000000");
  }
  return own.length > 0 ? own : defaultPalette;
}
