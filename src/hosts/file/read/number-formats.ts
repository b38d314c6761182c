import { XmlScanner } from "../xml/scanner";
import { builtinFormat } from "./builtin-formats";

/** The number format code of every cell style, by the index that cells use. The rest of the styles is not looked at. */
export function readCellFormats(styles: Uint8Array | undefined): string[] {
  if (!styles) return [];
  const scanner = new XmlScanner(styles);
  const custom = new Map<number, string>();
  const formats: string[] = [];
  for (const name of scanner.inside()) {
    if (name === "numFmt") readCustomFormat(scanner, custom);
    else if (name === "cellXfs") {
      for (const name of scanner.inside()) {
        if (name === "xf") formats.push(formatCode(Number(scanner.attribute("numFmtId") ?? 0), custom));
      }
      break;
    }
  }
  return formats;
}

/** Adds the `numFmt` that was just opened to the custom formats. */
export function readCustomFormat(scanner: XmlScanner, custom: Map<number, string>): void {
  custom.set(Number(scanner.attribute("numFmtId")), scanner.attribute("formatCode") ?? "General");
}

/** A format code by its id; an unknown id shows numbers as they are, like General. */
export function formatCode(id: number, custom: ReadonlyMap<number, string>): string {
  return custom.get(id) ?? builtinFormat(id) ?? "General";
}
