import type { XmlScanner } from "../../file/xml/scanner";
import { wholeNumber } from "./on-off";

/** Where a paragraph stands in a list; a number of 0 takes it out of its style's list. */
export interface ListPlace {
  readonly list: number | null;
  readonly level: number | null;
}

/** What of a paragraph's properties changes its text or its rank. */
export interface ParagraphProperties {
  readonly style: string | null;
  readonly place: ListPlace;
  /** From 0; 9 is text. */
  readonly outline: number | null;
  /** Its mark was deleted with changes tracked: the next paragraph goes on in it. */
  readonly joinsNext: boolean;
}

/** Reads the `pPr` that was just opened; the look before tracked changes, and the look of the paragraph's mark, are left out. */
export function readParagraphProperties(scanner: XmlScanner): ParagraphProperties {
  let style: string | null = null;
  let outline: number | null = null;
  let list: number | null = null;
  let level: number | null = null;
  let joinsNext = false;
  for (const name of scanner.inside()) {
    if (name === "pStyle") style = scanner.localAttribute("val") ?? null;
    else if (name === "outlineLvl") outline = wholeNumber(scanner.localAttribute("val"));
    else if (name === "ilvl") level = wholeNumber(scanner.localAttribute("val"));
    else if (name === "numId") list = wholeNumber(scanner.localAttribute("val"));
    else if (name === "rPr") joinsNext = isMarkDeleted(scanner);
    else if (name === "pPrChange" || name === "sectPr") scanner.skip();
  }
  return { style, outline, place: { list, level }, joinsNext };
}

function isMarkDeleted(scanner: XmlScanner): boolean {
  let deleted = false;
  for (const name of scanner.inside()) {
    if (name === "del" || name === "moveFrom") deleted = true;
    else if (name === "rPrChange") scanner.skip();
  }
  return deleted;
}
