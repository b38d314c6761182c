import type { XmlScanner } from "../xml/scanner";

/**
 * Reads the text of an `si`, `is` or `text` element that was just opened, and goes past its end: its runs joined,
 * phonetic guides (`rPh`) left out.
 */
export function readRichText(scanner: XmlScanner): string {
  let text = "";
  const level = scanner.depth;
  while (scanner.nextInside(level)) {
    const { name } = scanner;
    if (name === "t") text += readTextElement(scanner);
    else if (name === "rPh" || name === "rPr") scanner.skip();
  }
  return text;
}

/** The text of a `t` element. Without `xml:space="preserve"` Excel drops the blanks around it. */
export function readTextElement(scanner: XmlScanner): string {
  const preserve = scanner.attribute("xml:space") === "preserve";
  const text = scanner.text();
  return decodeEscapes(preserve ? text : trimBlanks(text));
}

const escapeLength = "_x000D_".length;

/** `_x000D_` stands for a character that XML cannot hold (ECMA-376 part 1, 22.9.2.19, ST_Xstring). */
export function decodeEscapes(text: string): string {
  if (text.length < escapeLength || !text.includes("_x")) return text;
  return text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Only XML's own blanks: a full-width or no-break space is text. */
function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}
