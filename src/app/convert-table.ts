import type { Address } from "../core/sheet/address";
import { toForm, toList, type Converted } from "../core/notation/convert";
import { labelOf, type Fact } from "../core/notation/facts";
import type { ListLayout } from "../core/notation/list-block";
import { readFacts } from "../core/notation/read-facts";
import { templates, type Template } from "../core/template/templates";
import type { PlacedBlock, SpreadsheetHost } from "../hosts/host";
import { onNewSheet } from "./new-sheet";
import { readTableNow, type TablePlace } from "./read-table";

/** What a table is turned into: a list (四川横表, a system's import), or a form by the id of its template. */
export type Notation = ListLayout | { readonly form: Template["id"] };

/** Something that the new notation has no place for, or says otherwise, with its cell in the table as it was. */
export interface LostField {
  readonly at: Address;
  /** As the form calls it; "" for a note. */
  readonly label: string;
  readonly text: string;
}

export interface ConvertedTable extends PlacedBlock {
  readonly lost: readonly LostField[];
}

/** `no-table`: the sheet was changed, and the table no longer stands where it was read. Nothing was inserted. */
export type ConvertOutcome = ConvertedTable | { readonly kind: "no-table" };

/**
 * Puts a table in another notation on a new sheet and stands on its first cell; the table itself is left as it is. One
 * step to take back where the program can. May reject with a `HostError`.
 */
export async function convertTable(host: SpreadsheetHost, place: TablePlace, to: Notation): Promise<ConvertOutcome> {
  const now = await readTableNow(host, place);
  if (!now) return { kind: "no-table" };
  const facts = readFacts(now.sheet, now.table);
  const { block, lost } = typeof to === "string" ? toList([facts], to) : toForm(facts, templateOf(to.form));
  const placed = await onNewSheet(host, block);
  return { ...placed, lost: lostFields(lost) };
}

/** Throws where there is none: the surfaces offer only those there are. */
export function templateOf(id: Template["id"]): Template {
  const template = templates.find((one) => one.id === id);
  if (!template) throw new Error(`No template ${id}`);
  return template;
}

export function lostFields(lost: Converted["lost"]): LostField[] {
  return lost.flat().map(({ at, key, text }: Fact) => ({ at, label: labelOf(key), text }));
}
