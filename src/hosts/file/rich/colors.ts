import { XmlScanner } from "../xml/scanner";

/** Works out the colours of a file, which names them in four ways. */
export interface Colors {
  /** The colour that the scanner's tag names by `rgb`, `theme` and `tint`, or `indexed`; null for an automatic one. */
  resolve(scanner: XmlScanner): string | null;
}

/** Colours of one workbook. `theme` in the order of the file's theme indexes, `palette` by index; all "#RRGGBB". */
export function createColors(theme: readonly string[], palette: readonly string[] = defaultPalette): Colors {
  return {
    resolve(scanner) {
      const base = baseColor(scanner, theme, palette);
      const tint = Number(scanner.attribute("tint") ?? 0);
      return base !== null && tint !== 0 && Math.abs(tint) <= 1 ? tinted(base, tint) : base;
    },
  };
}

function baseColor(scanner: XmlScanner, theme: readonly string[], palette: readonly string[]): string | null {
  const rgb = scanner.attribute("rgb");
  if (rgb !== undefined) return hexColor(rgb);
  const themeIndex = scanner.attribute("theme");
  if (themeIndex !== undefined) return theme[Number(themeIndex)] ?? null;
  // 64 and 65 are the system's own text and background colours.
  return palette[Number(scanner.attribute("indexed"))] ?? null;
}

/** "FF112233" (with alpha) or "112233" as "#112233"; null for anything else. */
export function hexColor(text: string): string | null {
  return /^(?:[\da-f]{2})?[\da-f]{6}$/i.test(text) ? `#${text.slice(-6).toUpperCase()}` : null;
}

/** Darkens (tint < 0) or lightens (tint > 0) by changing the luminance alone (ECMA-376 part 1, 18.8.19). */
export function tinted(color: string, tint: number): string {
  const channels = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const luminance = (Math.max(...channels) + Math.min(...channels)) / 2;
  const target = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  return `#${withLuminance(channels, luminance, target)
    .map((channel) => Math.round(channel * 255))
    .map((channel) => channel.toString(16).toUpperCase().padStart(2, "0"))
    .join("")}`;
}

/** In the HSL model, hue and saturation kept: the channels keep their distances from the luminance, scaled. */
function withLuminance(channels: readonly number[], from: number, to: number): number[] {
  const room = (luminance: number): number => 1 - Math.abs(2 * luminance - 1);
  const scale = room(from) === 0 ? 0 : room(to) / room(from);
  return channels.map((channel) => Math.min(1, Math.max(0, to + (channel - from) * scale)));
}

const themeOrder = [
  ...["lt1", "dk1", "lt2", "dk2"],
  ...["accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"],
];

/** The colours of a theme part in the order in which cells point at them: light before dark (18.8.3). */
export function readThemeColors(part: Uint8Array | undefined): string[] {
  const found = new Map<string, string>();
  if (part) {
    const scanner = new XmlScanner(part);
    let slot = "";
    for (const name of scanner.inside()) {
      if (themeOrder.includes(name)) slot = name;
      const value = name === "srgbClr" ? "val" : name === "sysClr" ? "lastClr" : undefined;
      const color = value && slot !== "" ? hexColor(scanner.attribute(value) ?? "") : null;
      if (color === null) continue;
      found.set(slot, color);
      slot = "";
      if (found.size === themeOrder.length) break;
    }
  }
  return themeOrder.map((name, index) => found.get(name) ?? officeTheme[index] ?? "#000000");
}

const officeTheme = [
  ...["#FFFFFF", "#000000", "#E7E6E6", "#44546A", "#4472C4", "#ED7D31"],
  ...["#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47", "#0563C1", "#954F72"],
];

const base8 = ["#000000", "#FFFFFF", "#FF0000", "#00FF00", "#0000FF", "#FFFF00", "#FF00FF", "#00FFFF"];

/** ECMA-376 part 1, 18.8.27; 8–15 repeat 0–7. */
export const defaultPalette: readonly string[] = [
  ...base8,
  ...base8,
  ...["#800000", "#008000", "#000080", "#808000", "#800080", "#008080", "#C0C0C0", "#808080"],
  ...["#9999FF", "#993366", "#FFFFCC", "#CCFFFF", "#660066", "#FF8080", "#0066CC", "#CCCCFF"],
  ...["#000080", "#FF00FF", "#FFFF00", "#00FFFF", "#800080", "#800000", "#008080", "#0000FF"],
  ...["#00CCFF", "#CCFFFF", "#CCFFCC", "#FFFF99", "#99CCFF", "#FF99CC", "#CC99FF", "#FFCC99"],
  ...["#3366FF", "#33CCCC", "#99CC00", "#FFCC00", "#FF9900", "#FF6600", "#666699", "#969696"],
  ...["#003366", "#339966", "#003300", "#333300", "#993300", "#993366", "#333399", "#333333"],
];
