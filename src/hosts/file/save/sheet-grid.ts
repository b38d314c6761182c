import { parseCellName, type Position } from "../../../core/sheet/address";
import { XmlElement } from "./xml-edit";
import { element } from "./xml-text";

/** A worksheet's `<sheetData>` by row and column. Rows and cells without an `r` stand behind their predecessor. */
export class SheetGrid {
  private readonly rows: NumberedList;
  private readonly opened = new Map<XmlElement, NumberedList>();

  constructor(private readonly sheetData: XmlElement) {
    this.rows = new NumberedList(sheetData, "row", (row) => Number(row.attribute("r")) - 1);
  }

  row(row: number): XmlElement | undefined {
    return this.rows.find(row);
  }

  ensureRow(row: number): XmlElement {
    return this.rows.ensure(row, () => element(this.sheetData.qualify("row"), { r: row + 1 }));
  }

  cell({ row, column }: Position): XmlElement | undefined {
    const found = this.row(row);
    return found && this.cellsOf(found).find(column);
  }

  /** Puts a cell where none is. */
  addCell(at: Position, xml: string): void {
    const row = this.ensureRow(at.row);
    // The range of columns in use is a hint for faster loading that would now be wrong.
    row.setAttribute("spans", undefined);
    this.cellsOf(row).ensure(at.column, () => xml);
  }

  /** Every row there is, from top to bottom. */
  allRows(): readonly Numbered[] {
    return this.rows.entries;
  }

  /** Every cell of a row, from left to right. */
  cellsIn(row: XmlElement): readonly Numbered[] {
    return this.cellsOf(row).entries;
  }

  /** Puts pending insertions into the XML; the grid is of no use afterwards. */
  finish(): void {
    for (const list of this.opened.values()) list.finish();
    this.rows.finish();
  }

  private cellsOf(row: XmlElement): NumberedList {
    const already = this.opened.get(row);
    if (already) return already;
    const list = new NumberedList(row, "c", (cell) => parseCellName(cell.attribute("r") ?? "")?.column ?? NaN);
    this.opened.set(row, list);
    return list;
  }
}

export interface Numbered {
  readonly number: number;
  readonly node: XmlElement;
}

/** Children that are numbered in ascending order; insertions are collected and carried out at the end in one go. */
class NumberedList {
  readonly entries: Numbered[] = [];
  private readonly byNumber = new Map<number, XmlElement>();
  private changed = false;

  constructor(
    private readonly parent: XmlElement,
    private readonly local: string,
    numberOf: (child: XmlElement) => number,
  ) {
    let next = 0;
    for (const node of parent.children(local)) {
      const written = numberOf(node);
      const number = Number.isInteger(written) && written >= 0 ? written : next;
      next = number + 1;
      this.entries.push({ number, node });
      this.byNumber.set(number, node);
    }
  }

  find(number: number): XmlElement | undefined {
    return this.byNumber.get(number);
  }

  ensure(number: number, make: () => string): XmlElement {
    const already = this.byNumber.get(number);
    if (already) return already;
    const node = XmlElement.of(make());
    this.entries.push({ number, node });
    this.byNumber.set(number, node);
    this.changed = true;
    return node;
  }

  finish(): void {
    if (!this.changed) return;
    this.entries.sort((a, b) => a.number - b.number);
    const others = this.parent.children().filter((child) => child.local !== this.local);
    this.parent.setChildren([...this.entries.map(({ node }) => node), ...others]);
  }
}
