import { contains, parseRangeName, rangeName } from "../../../core/sheet/address";
import { isKept, type CellChange } from "./changes";
import { removeContentType } from "./content-types";
import type { SheetMap } from "./line-map";
import type { PartStore } from "./part-store";
import { relationshipId, Relationships } from "./relationships";
import type { XmlElement } from "./xml-edit";

/*
 * Tables, as Excel calls a range with headings, filters and a name. One that does not agree with its cells counts as
 * damage; where it cannot be made to agree, it is taken away and its cells become plain ones.
 */

/** Where the tables of a worksheet are to be found. */
export interface TablePlace {
  readonly worksheet: XmlElement;
  readonly store: PartStore;
  readonly sheetPart: string;
}

/** Takes the tables along. One that lost its heading row, or got or lost a column, goes. */
export function moveTables(place: TablePlace, map: SheetMap): void {
  keepTables(place, (table) => moveTable(table, map));
}

/**
 * Names the columns of tables as their headings are named now. A heading that cannot be a column's name (a number,
 * nothing, a name that is taken) ends the table. Formulas that use the old name are not rewritten.
 */
export function followHeadings(place: TablePlace, cells: readonly CellChange[]): void {
  if (cells.length > 0) keepTables(place, (table) => renameColumns(table, cells));
}

function keepTables({ worksheet, store, sheetPart }: TablePlace, keep: (table: XmlElement) => boolean): void {
  const list = worksheet.child("tableParts");
  if (!list) return;
  const relationships = new Relationships(store, sheetPart);
  const before = list.children("tablePart");
  for (const entry of before) {
    const id = relationshipId(entry) ?? "";
    const target = relationships.target(id) ?? "";
    const table = store.part(target)?.root;
    if (!table || keep(table)) continue;
    list.remove(entry);
    relationships.remove(id);
    store.remove(target);
    removeContentType(store, target);
  }
  const left = list.children("tablePart").length;
  if (left === 0) worksheet.remove(list);
  else if (left < before.length && list.attribute("count") !== undefined) list.setAttribute("count", left);
}

function moveTable(table: XmlElement, map: SheetMap): boolean {
  const before = parseRangeName(table.attribute("ref") ?? "");
  if (!before) return true;
  const after = map.range(before);
  if (!after || map.rows.now(before.top) === null) return false;
  if (after.right - after.left !== before.right - before.left) return false;
  for (const holder of [table, ...table.children("autoFilter"), ...table.children("sortState")]) {
    const range = parseRangeName(holder.attribute("ref") ?? "");
    const moved = range && map.range(range);
    if (moved) holder.setAttribute("ref", rangeName(moved));
  }
  return true;
}

function renameColumns(table: XmlElement, cells: readonly CellChange[]): boolean {
  const range = parseRangeName(table.attribute("ref") ?? "");
  if (!range || table.attribute("headerRowCount") === "0") return true;
  const headings = { ...range, bottom: range.top };
  const columns = table.child("tableColumns")?.children("tableColumn") ?? [];
  for (const cell of cells) {
    const name = cell.content;
    if (name === undefined || isKept(name) || !contains(headings, cell)) continue;
    const column = columns[cell.column - range.left];
    if (typeof name !== "string" || name === "" || !column) return false;
    const written = name.replace(/\r?\n/g, "_x000a_");
    if (column.attribute("name") !== written) column.setAttribute("name", written);
  }
  const names = columns.map((column) => (column.attribute("name") ?? "").toLowerCase());
  return new Set(names).size === names.length;
}
