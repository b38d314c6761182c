import type { ColumnLook, RichSheet, RowLook } from "../model";
import { readFlag } from "../read/flag";
import type { XmlScanner } from "../xml/scanner";

/** A column of eight digits with its padding, as Excel has it where the file does not say. */
const usualColumnWidth = 8.7109375;
const usualRowHeight = 15;
const lastColumn = 16_383;

/** Reads a `col` tag. */
export function readColumn(scanner: XmlScanner): ColumnLook {
  const last = Math.min(Number(scanner.attribute("max")) - 1, lastColumn);
  return {
    first: Number(scanner.attribute("min")) - 1,
    last,
    width: optionalNumber(scanner, "width"),
    hidden: readFlag(scanner.attribute("hidden")),
    style: optionalNumber(scanner, "style"),
  };
}

/** Reads a `row` tag; undefined where the row looks like any other. */
export function readRow(scanner: XmlScanner, row: number): RowLook | undefined {
  const height = optionalNumber(scanner, "ht");
  const hidden = readFlag(scanner.attribute("hidden"));
  const style = readFlag(scanner.attribute("customFormat")) ? optionalNumber(scanner, "s") : null;
  if (height === null && !hidden && style === null) return undefined;
  return { row, height, heightSet: readFlag(scanner.attribute("customHeight")), hidden, style };
}

/** Reads a `sheetFormatPr` tag. */
export function readDefaultSizes(scanner: XmlScanner): Pick<RichSheet, "defaultColumnWidth" | "defaultRowHeight"> {
  return {
    defaultColumnWidth: optionalNumber(scanner, "defaultColWidth") ?? usualColumnWidth,
    defaultRowHeight: optionalNumber(scanner, "defaultRowHeight") ?? usualRowHeight,
  };
}

export const usualSizes = { defaultColumnWidth: usualColumnWidth, defaultRowHeight: usualRowHeight };

/** Reads the `sheetView` element that was just opened. */
export function readView(scanner: XmlScanner): Pick<RichSheet, "gridLines" | "zoom" | "frozen"> {
  const gridLines = readFlag(scanner.attribute("showGridLines"), true);
  const zoom = optionalNumber(scanner, "zoomScale") ?? 100;
  let frozen: RichSheet["frozen"] = null;
  for (const name of scanner.inside()) {
    // A pane that is merely split counts in twips and does not hold still.
    if (name !== "pane" || !scanner.attribute("state")?.startsWith("frozen")) continue;
    frozen = { rows: optionalNumber(scanner, "ySplit") ?? 0, columns: optionalNumber(scanner, "xSplit") ?? 0 };
  }
  return { gridLines, zoom, frozen };
}

export const usualView = { gridLines: true, zoom: 100, frozen: null };

function optionalNumber(scanner: XmlScanner, attribute: string): number | null {
  const written = scanner.attribute(attribute);
  const number = Number(written);
  return written === undefined || !Number.isFinite(number) ? null : number;
}
