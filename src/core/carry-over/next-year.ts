import Big from "big.js";
import type { Sheet } from "../sheet/sheet";
import type { Cell } from "../sheet/cell";
import { isDateCell } from "../sheet/cell";
import { cellName, type Position } from "../sheet/address";
import type { Field, IndicatorTable } from "../reader/table";
import type { Block } from "../template/block";
import { copyCells, rowsToCopy, type CopiedCell } from "./copy-table";
import { isDecision, reasons, type Decision, type DecisionKind } from "./decisions";
import { references, shiftedHistory, withReference, withoutReference } from "./last-values";
import { moveYears } from "./move-years";
import { resultCells } from "./results";
import { isBesideYearLabel, tableYear } from "./table-year";

export interface NextYear {
  readonly block: Block;
  /** The year that the copy is for; null where the table does not tell its own. */
  readonly year: number | null;
  /** In reading order, the matters of the whole table first. */
  readonly decisions: readonly Decision[];
}

/**
 * The table as next year's: a copy cell by cell with the year moved on, last year's targets as the reference in the
 * basis, last year's results left out. `tables` are all of the sheet, so that neighbours stay out of the copy.
 */
export function nextYear(sheet: Sheet, table: IndicatorTable, tables: readonly IndicatorTable[]): NextYear {
  const year = tableYear(sheet, table);
  const carrying = new Carrying(sheet, table, year);
  const rows = rowsToCopy(sheet, table, tables);
  const block = copyCells(sheet, table, rows, sheetNameOf(table, year), (cell, at) => carrying.cell(cell, at));
  return { block, year: year === null ? null : year + 1, decisions: carrying.decisionsIn(rows, table.range.left) };
}

function sheetNameOf({ sheetName, header }: IndicatorTable, year: number | null): string {
  if (year === null) return sheetName;
  const names = [sheetName, header.name?.text || sheetName].map((text) => ({
    text,
    moved: moveYears(text, year).text,
  }));
  return names.find(({ text, moved }) => moved !== text)?.moved ?? `${year + 1}年${header.name?.text || sheetName}`;
}

/** Tells what each cell becomes, and collects what a person has to settle. */
class Carrying {
  private readonly found: (Omit<Decision, "at"> & { readonly row: number; readonly column: number })[] = [];
  private readonly bases: ReadonlyMap<string, string>;
  private readonly history: ReadonlyMap<string, string>;
  private readonly results: ReadonlySet<string>;
  private readonly asked: ReadonlyMap<string, DecisionKind>;
  private readonly sums: ReadonlyMap<string, readonly Position[]>;

  constructor(
    private readonly sheet: Sheet,
    private readonly table: IndicatorTable,
    private readonly year: number | null,
  ) {
    this.bases = references(table, year);
    this.history = shiftedHistory(sheet, table);
    this.results = resultCells(sheet, table);
    this.asked = toBeAsked(table);
    this.sums = liveSums(table);
    if (year === null) {
      const { top: row, left: column } = table.range;
      this.add("no-year", { row, column }, {});
    }
  }

  cell(cell: Cell | undefined, at: Position): CopiedCell {
    const name = cellName(at);
    const text = cell?.text ?? "";
    if (this.results.has(name)) {
      if (text.trim() !== "") this.add("result", at, { before: text.trim() });
      return { text: "", format: "@" };
    }
    const typed = this.moved(cell, at);
    const kept = this.history.get(name) ?? typed.text;
    const asked = this.asked.get(name);
    if (asked && text.trim() !== "") this.add(asked, at, { before: text.trim() });
    const sum = this.sums.get(name);
    if (cell?.formula && !sum) this.add("formula", at, { before: text.trim() });
    const reference = this.bases.get(name);
    return { ...typed, text: reference ? withReference(kept, reference) : kept, sum };
  }

  /** In reading order; several about one cell by weight. */
  decisionsIn(rows: readonly number[], left: number): Decision[] {
    const order = Object.keys(reasons);
    const places = new Map(rows.map((row, index) => [row, index]));
    return this.found
      .map(({ row, column, ...decision }) => ({
        ...decision,
        at: { row: places.get(row) ?? 0, column: column - left },
      }))
      .sort((a, b) => rank(a) - rank(b) || a.at.row - b.at.row || a.at.column - b.at.column || orderOf(a) - orderOf(b));

    function rank({ kind }: Decision): number {
      return kind === "no-year" ? 0 : 1;
    }
    function orderOf({ kind }: Decision): number {
      return order.indexOf(kind);
    }
  }

  private moved(cell: Cell | undefined, at: Position): CopiedCell {
    const text = cell?.text ?? "";
    if (typeof cell?.raw === "number" && !isDateCell(cell) && !this.isYearCell(cell, at))
      return { text, format: cell.format, number: cell.raw };
    if (this.year === null) return { text, format: "@" };
    if (this.isYearCell(cell, at)) return { text: String(this.year + 1), format: "@" };
    const result = moveYears(withoutReference(text), this.year);
    for (const { kind, before, after } of result.years) if (isDecision(kind)) this.add(kind, at, { before, after });
    return { text: result.text, format: "@" };
  }

  private isYearCell(cell: Cell | undefined, at: Position): boolean {
    return this.year !== null && cell?.text.trim() === String(this.year) && isBesideYearLabel(this.sheet, at);
  }

  private add(kind: DecisionKind, { row, column }: Position, data: Decision["data"]): void {
    const from = { sheet: this.table.sheet, row, column };
    this.found.push({ kind, row, column, from, reason: reasons[kind], data });
  }
}

/** Totals that are formulas and make the sum of their parts: they go on doing so. */
function liveSums({ header }: IndicatorTable): ReadonlyMap<string, readonly Position[]> {
  const sums = new Map<string, readonly Position[]>();
  for (const { total, parts } of header.funds) {
    if (!total?.cell?.formula || typeof total.cell.raw !== "number" || !total.amount) continue;
    const sum = parts.reduce((all, { amount }) => all.plus(amount ?? 0), new Big(0));
    if (parts.length > 0 && sum.eq(total.amount)) {
      sums.set(
        cellName(total.at),
        parts.map(({ at }) => at),
      );
    }
  }
  return sums;
}

/** What a person has to look at whether a year stands in it or not. */
function toBeAsked({ header, indicators }: IndicatorTable): ReadonlyMap<string, DecisionKind> {
  const asked = new Map<string, DecisionKind>();
  const ask = (kind: DecisionKind, fields: readonly (Field | null)[]): void => {
    for (const field of fields) if (field) asked.set(cellName(field.at), kind);
  };
  ask(
    "amount",
    header.funds.flatMap(({ total, parts }) => [total, ...parts]),
  );
  ask("goal", header.goals);
  ask(
    "target",
    indicators.flatMap(({ targets }) =>
      targets.filter(({ parsed }) => parsed.kind !== "date" && parsed.kind !== "empty"),
    ),
  );
  return asked;
}
