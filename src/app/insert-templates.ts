import type { Address } from "../core/sheet/address";
import { projectTables, type WantedTables } from "../core/template/project-tables";
import { stackBlocks } from "../core/template/stack-blocks";
import { templates, type Template } from "../core/template/templates";
import { HostError, type HostErrorCode, type Placed, type PlacedBlock, type SpreadsheetHost } from "../hosts/host";
import { createBreather } from "./breathe";

/** Where the person wants the tables: each on a sheet of its own, at the selected cell, or at a place offered before. */
export type InsertPlace = "new-sheet" | "selection" | Address;

export interface InsertRequest {
  readonly template: Template["id"];
  /** At a cell no more than `mostAtCell`. */
  readonly wanted: WantedTables;
  readonly place: InsertPlace;
}

export interface InsertProgress {
  readonly stage: "inserting";
  readonly tables: number;
  readonly totalTables: number;
}

export interface InsertedTables {
  readonly kind: "inserted";
  readonly tables: number;
  /** Less than all: why the others were not inserted. */
  readonly broken: { readonly wanted: number; readonly because: HostErrorCode | "cancelled" } | null;
  /** Where the first one stands, and the last one. */
  readonly first: PlacedBlock;
  readonly last: PlacedBlock;
  /** How many undo steps they are. */
  readonly steps: number;
}

/** What came of it. `no-selection`: no cell was selected, so nothing was inserted. */
export type InsertOutcome =
  InsertedTables | Exclude<Placed, PlacedBlock> | { readonly kind: "no-selection" } | { readonly kind: "cancelled" };

export interface InsertOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: InsertProgress) => void;
}

/** What a program draws without a pause, and takes back in one step. */
export const mostAtCell = 25;

/**
 * Puts tables of a form into the workbook, blank or for a list of projects, and stands on the first cell of the first
 * one. Never writes over anything: an occupied place comes back with the next free one. On new sheets they come in
 * steps of 25, between which it can be cancelled; what stands by then stays. May reject with a `HostError` as long as
 * nothing was inserted.
 */
export async function insertTemplates(
  host: SpreadsheetHost,
  { template: id, wanted, place }: InsertRequest,
  options: InsertOptions = {},
): Promise<InsertOutcome> {
  const template = templates.find((one) => one.id === id);
  if (!template) throw new Error(`No template ${id}`);
  const blocks = projectTables(template, wanted);
  if (place === "new-sheet") return ontoSheets(host, blocks, options);
  if (blocks.length > mostAtCell) throw new Error(`More than ${mostAtCell} tables at a cell`);
  const at = place === "selection" ? await host.selection() : place;
  if (!at) return { kind: "no-selection" };
  const placed = await host.insert(stackBlocks(blocks), { kind: "at", at });
  if (placed.kind !== "placed") return placed;
  // Whoever chose the selected cell stands there already.
  if (place !== "selection") await goTo(host, placed);
  return { kind: "inserted", tables: blocks.length, broken: null, first: placed, last: placed, steps: 1 };
}

type Blocks = ReturnType<typeof projectTables>;

async function ontoSheets(host: SpreadsheetHost, blocks: Blocks, options: InsertOptions): Promise<InsertOutcome> {
  const placed: PlacedBlock[] = [];
  const breathe = createBreather();
  let steps = 0;
  let because: HostErrorCode | "cancelled" | null = null;
  while (placed.length < blocks.length && because === null) {
    options.onProgress?.({ stage: "inserting", tables: placed.length, totalTables: blocks.length });
    await breathe();
    if (options.signal?.aborted) {
      because = "cancelled";
      break;
    }
    try {
      placed.push(...(await host.insertSheets(blocks.slice(placed.length, placed.length + mostAtCell))));
      steps++;
    } catch (error) {
      if (placed.length === 0 || !(error instanceof HostError)) throw error;
      because = error.code;
    }
  }
  const [first] = placed;
  const last = placed.at(-1);
  if (!first || !last) return { kind: "cancelled" };
  await goTo(host, first);
  const broken = because && { wanted: blocks.length, because };
  return { kind: "inserted", tables: placed.length, broken, first, last, steps };
}

/** The tables are there: that the program does not go to them is no failure. */
async function goTo(host: SpreadsheetHost, { sheet, range }: PlacedBlock): Promise<void> {
  try {
    await host.select({ sheet, row: range.top, column: range.left });
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
  }
}
