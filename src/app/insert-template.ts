import type { Address } from "../core/sheet/address";
import { drawHebeiProject } from "../core/template/hebei-project-template";
import type { Placed, SpreadsheetHost, Where } from "../hosts/host";

/** Where the person wants the template: on a sheet of its own, at the selected cell, or at a place offered before. */
export type InsertPlace = "new-sheet" | "selection" | Address;

/** What came of it. `no-selection`: no cell was selected, so nothing was inserted. */
export type InsertOutcome = Placed | { readonly kind: "no-selection" };

/**
 * Puts a blank project table into the workbook and stands on its first cell. Never writes over anything: an occupied
 * place comes back with the next free one. May reject with a `HostError`.
 */
export async function insertTemplate(host: SpreadsheetHost, place: InsertPlace): Promise<InsertOutcome> {
  const where = await whereTo(host, place);
  if (!where) return { kind: "no-selection" };
  const placed = await host.insert(drawHebeiProject(), where);
  // Whoever chose the selected cell stands there already.
  if (placed.kind === "placed" && place !== "selection") {
    await host.select({ sheet: placed.sheet, row: placed.range.top, column: placed.range.left });
  }
  return placed;
}

async function whereTo(host: SpreadsheetHost, place: InsertPlace): Promise<Where | null> {
  if (place === "new-sheet") return { kind: "new-sheet" };
  if (place !== "selection") return { kind: "at", at: place };
  const at = await host.selection();
  return at && { kind: "at", at };
}
