/** What a character that nobody can read is replaced with. */
export const unknownSymbol = "\ufffd";

/**
 * The characters of Adobe's Symbol encoding from F020 on that are not what their low byte says, as Word keeps them for
 * the font Symbol: the comparators above all, since people insert ≥ and ≤ from it. "\ufffd" where Unicode has none.
 */
const symbolFont: Readonly<Record<number, string>> = {
  0x22: "∀",
  0x24: "∃",
  0x27: "∋",
  0x2a: "∗",
  0x2d: "−",
  0x40: "≅",
  0x5c: "∴",
  0x5e: "⊥",
  0x7e: "∼",
  0xa0: "€",
  0xa2: "′",
  0xa3: "≤",
  0xa4: "⁄",
  0xa5: "∞",
  0xab: "↔",
  0xac: "←",
  0xad: "↑",
  0xae: "→",
  0xaf: "↓",
  0xb0: "°",
  0xb1: "±",
  0xb2: "″",
  0xb3: "≥",
  0xb4: "×",
  0xb5: "∝",
  0xb6: "∂",
  0xb7: "•",
  0xb8: "÷",
  0xb9: "≠",
  0xba: "≡",
  0xbb: "≈",
  0xbc: "…",
  0xc6: "∅",
  0xc7: "∩",
  0xc8: "∪",
  0xce: "∈",
  0xd2: "®",
  0xd3: "©",
  0xd4: "™",
  0xd5: "∏",
  0xd6: "√",
  0xd7: "⋅",
  0xde: "⇒",
  0xe5: "∑",
};

/** A to Z and a to z of the font Symbol, in the order of the Latin letters. */
const greek = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖαβχδεφγηιϕκλμνοπθρστυϖωξψζ";

/** The boxes, ticks and bullets of the Wingdings fonts that forms are filled in with. */
const pictures: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: {
    0x6c: "●",
    0x6d: "❍",
    0x6e: "■",
    0x6f: "□",
    0x70: "□",
    0x71: "□",
    0x72: "□",
    0x75: "◆",
    0x76: "❖",
    0x9e: "·",
    0x9f: "•",
    0xa0: "▪",
    0xa1: "○",
    0xa7: "▪",
    0xa8: "□",
    0xd8: "➢",
    0xe0: "→",
    0xfb: "✗",
    0xfc: "✓",
    0xfd: "☒",
    0xfe: "☑",
  },
  "wingdings 2": { 0x50: "✓", 0x4f: "✗", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x97: "●", 0xa3: "□" },
};

/** A character of a symbol font, `code` with or without the F000 of the private use area. */
export function symbolOf(font: string, code: number): string {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const name = font.trim().toLowerCase();
  const known = name === "symbol" ? fromSymbol(low) : pictures[name]?.[low];
  if (known !== undefined) return known;
  const isPrivate = code >= 0xe000 && code <= 0xf8ff;
  return isPrivate || name in pictures || code < 0x20 || code > 0x10ffff ? unknownSymbol : String.fromCodePoint(code);
}

function fromSymbol(low: number): string | undefined {
  if (symbolFont[low] !== undefined) return symbolFont[low];
  if (low >= 0x41 && low <= 0x5a) return greek[low - 0x41];
  if (low >= 0x61 && low <= 0x7a) return greek[26 + low - 0x61];
  return low >= 0x20 && low < 0x7f ? String.fromCharCode(low) : unknownSymbol;
}

/** Text in which characters of the private use area may stand, as the run's font shows them. */
export function readPrivateUse(text: string, font: string): string {
  return text.replace(/[\uf020-\uf0ff]/g, (character) => symbolOf(font || "symbol", character.charCodeAt(0)));
}
