import type { XmlElement } from "./xml-edit";

interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

/** What a place that holds no cell looks like: as its row, or else as its column. Columns are read once. */
export class LineStyles {
  private columns: readonly ColumnStyle[] | undefined;
  private readonly known = new Map<number, number>();

  constructor(private readonly worksheet: XmlElement) {}

  /** @param row the row's element, if the file has one */
  at(row: XmlElement | undefined, column: number): number {
    if (row && isTrue(row.attribute("customFormat"))) return Number(row.attribute("s") ?? 0);
    const known = this.known.get(column) ?? this.ofColumn(column);
    this.known.set(column, known);
    return known;
  }

  private ofColumn(column: number): number {
    this.columns ??= (this.worksheet.child("cols")?.children("col") ?? []).map((col) => ({
      first: Number(col.attribute("min")) - 1,
      last: Number(col.attribute("max")) - 1,
      style: Number(col.attribute("style") ?? 0),
    }));
    return this.columns.find(({ first, last }) => first <= column && column <= last)?.style ?? 0;
  }
}

function isTrue(attribute: string | undefined): boolean {
  return attribute === "1" || attribute === "true";
}
