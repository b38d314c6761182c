import type { DocumentCell, DocumentPart } from "../../../core/document/document";
import { wordLimits } from "../limits";
import { spanOf, type ReadContent } from "./paragraph";
import type { Reading, Sink } from "./reading";

interface CellProperties {
  span: number;
  /** How the cell is joined with the one above: it begins a run, goes on with it, or stands alone. */
  down: "begins" | "continues" | "alone";
  /** The old way of joining cells side by side. */
  continuesLeft: boolean;
}

/** A cell of which is not yet known how far it reaches. */
interface OpenCell {
  top: number;
  left: number;
  bottom: number;
  right: number;
  readonly text: string;
}

/** Reads the `tbl` that was just opened. Tables inside its cells come behind it, as tables of their own. */
export function readTable(reading: Reading, sink: Sink, readContent: ReadContent): void {
  reading.fields.leaveContents();
  const table = new TableReader(reading, readContent);
  const { scanner } = reading;
  for (const name of scanner.inside()) {
    if (name === "tr") table.readRow();
    else if (name === "tblPr" || name === "tblGrid" || name === "sdtPr") scanner.skip();
  }
  if (table.rows > 0 && table.columns > 0) {
    const cells: DocumentCell[] = table.cells.map(({ text, ...area }) => ({ area, text }));
    sink({ kind: "table", rows: table.rows, columns: table.columns, cells });
  }
  for (const part of table.nested) sink(part);
}

class TableReader {
  rows = 0;
  columns = 0;
  readonly cells: OpenCell[] = [];
  readonly nested: DocumentPart[] = [];
  /** The vertically merged cell that each column may go on with. */
  private open = new Map<number, OpenCell>();

  constructor(
    private readonly reading: Reading,
    private readonly readContent: ReadContent,
  ) {}

  readRow(): void {
    const { scanner } = this.reading;
    const row: { properties: CellProperties; text: string }[] = [];
    let before = 0;
    let deleted = false;
    for (const name of scanner.inside()) {
      if (name === "tc") row.push(this.readCell());
      else if (name === "trPr") {
        for (const property of scanner.inside()) {
          if (property === "gridBefore") before = spanOf(scanner.localAttribute("val"), wordLimits.columns);
          else if (property === "del") deleted = true;
          else if (property === "trPrChange") scanner.skip();
        }
      } else if (name === "tblPrEx" || name === "sdtPr") scanner.skip();
    }
    if (!deleted) this.place(row, before);
  }

  private place(row: readonly { properties: CellProperties; text: string }[], before: number): void {
    const going = new Map<number, OpenCell>();
    let column = before;
    let last: OpenCell | undefined;
    for (const { properties, text } of row) {
      const right = Math.min(column + properties.span, wordLimits.columns) - 1;
      if (right < column) break;
      const above = properties.down === "continues" ? this.open.get(column) : undefined;
      if (properties.continuesLeft && last) last.right = right;
      else if (above?.right === right) {
        above.bottom = this.rows;
        going.set(column, above);
        last = undefined;
      } else {
        last = { top: this.rows, left: column, bottom: this.rows, right, text };
        this.cells.push(last);
        if (properties.down !== "alone") going.set(column, last);
      }
      column = right + 1;
    }
    this.open = going;
    this.columns = Math.max(this.columns, column);
    this.rows++;
  }

  private readCell(): { properties: CellProperties; text: string } {
    const { reading } = this;
    reading.countCell();
    const properties: CellProperties = { span: 1, down: "alone", continuesLeft: false };
    const lines: string[] = [];
    reading.inside(() =>
      this.readContent(
        reading,
        (part) => {
          if (part.kind === "paragraph") lines.push(part.text);
          else this.nested.push(part);
        },
        () => this.readCellProperties(properties),
      ),
    );
    return { properties, text: withoutBlankEnds(lines) };
  }

  private readCellProperties(properties: CellProperties): void {
    const { scanner } = this.reading;
    for (const name of scanner.inside()) {
      const value = scanner.localAttribute("val");
      if (name === "gridSpan") properties.span = spanOf(value, wordLimits.columns);
      else if (name === "vMerge") properties.down = value === "restart" ? "begins" : "continues";
      else if (name === "hMerge") properties.continuesLeft = value !== "restart";
      else if (name === "tcPrChange") scanner.skip();
    }
  }
}

/** The paragraphs of a cell, one a line, without the blank ones around them. */
function withoutBlankEnds(lines: readonly string[]): string {
  const first = lines.findIndex((line) => line.trim() !== "");
  if (first < 0) return "";
  let last = lines.length - 1;
  while ((lines[last] ?? "").trim() === "") last--;
  return lines.slice(first, last + 1).join("\n");
}
