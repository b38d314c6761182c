import { parseCellName, type Position } from "../../../core/sheet/address";
import { XmlElement } from "./xml-edit";
import { element } from "./xml-text";

/** A worksheet's `<sheetData>` by row and column. Rows and cells without an `r` stand behind their predecessor. */
export class SheetGrid {
  private readonly rows: NumberedList;
  private readonly opened = new Map<XmlElement, NumberedList>();
  /** Cells mostly come row by row: one that is left is written out, and only one that is come back to stays open. */
  private current: { readonly row: XmlElement; readonly cells: NumberedList } | undefined;
  private readonly left = new Set<XmlElement>();

  constructor(private readonly sheetData: XmlElement) {
    this.rows = new NumberedList(sheetData, "row", (row) => Number(row.attribute("r")) - 1);
  }

  row(row: number): XmlElement | undefined {
    return this.rows.find(row);
  }

  ensureRow(row: number): XmlElement {
    const already = this.rows.find(row);
    if (already) return already;
    const made = XmlElement.of(element(this.sheetData.qualify("row"), { r: row + 1 }));
    this.rows.add(row, made);
    return made;
  }

  cell({ row, column }: Position): XmlElement | undefined {
    const found = this.row(row);
    return found && this.cellsOf(found).find(column);
  }

  /** Puts a cell where none is. */
  addCell(at: Position, xml: string): void {
    const row = this.ensureRow(at.row);
    const cells = this.cellsOf(row);
    // The range of columns in use is a hint for faster loading that would now be wrong.
    if (!cells.changed) row.setAttribute("spans", undefined);
    cells.add(at.column, xml);
  }

  /** Every row there is, from top to bottom. */
  allRows(): readonly Numbered[] {
    return this.rows.elements();
  }

  /** Every cell of a row, from left to right. */
  cellsIn(row: XmlElement): readonly Numbered[] {
    return this.cellsOf(row).elements();
  }

  /** Puts pending insertions into the XML; the grid is of no use afterwards. */
  finish(): void {
    this.current?.cells.finish();
    for (const list of this.opened.values()) list.finish();
    this.rows.finish();
  }

  private cellsOf(row: XmlElement): NumberedList {
    if (this.current?.row === row) return this.current.cells;
    const already = this.opened.get(row);
    if (already) return already;
    const cells = new NumberedList(row, "c", (cell) => parseCellName(cell.attribute("r") ?? "")?.column ?? NaN);
    if (this.left.has(row)) {
      this.opened.set(row, cells);
      return cells;
    }
    if (this.current) {
      this.current.cells.finish();
      this.left.add(this.current.row);
    }
    this.current = { row, cells };
    return cells;
  }
}

export interface Numbered {
  readonly number: number;
  readonly node: XmlElement;
}

interface Entry {
  readonly number: number;
  /** Of a new one the XML, until somebody asks for it. */
  node: XmlElement | string;
}

/** Children that are numbered in ascending order; insertions are collected and carried out at the end in one go. */
class NumberedList {
  changed = false;
  private readonly entries: Entry[] = [];
  private readonly byNumber = new Map<number, Entry>();

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
      this.put({ number, node });
    }
  }

  find(number: number): XmlElement | undefined {
    const entry = this.byNumber.get(number);
    return entry && elementOf(entry);
  }

  /** Puts a child where none is. */
  add(number: number, node: XmlElement | string): void {
    this.put({ number, node });
    this.changed = true;
  }

  elements(): Numbered[] {
    return this.entries.map((entry) => ({ number: entry.number, node: elementOf(entry) }));
  }

  finish(): void {
    if (!this.changed) return;
    const nodes = this.entries.sort((a, b) => a.number - b.number).map(({ node }) => node);
    const others = this.parent.children().filter((child) => child.local !== this.local);
    const elements = nodes.filter((node) => typeof node !== "string");
    if (elements.length === nodes.length) this.parent.setChildren([...elements, ...others]);
    else this.parent.setContent([...nodes, ...others].join(""));
  }

  private put(entry: Entry): void {
    this.entries.push(entry);
    this.byNumber.set(entry.number, entry);
  }
}

function elementOf(entry: Entry): XmlElement {
  if (typeof entry.node === "string") entry.node = XmlElement.of(entry.node);
  return entry.node;
}
