import { selfEvaluationOf, type SelfEvaluationNote } from "../core/self-evaluation/self-evaluation";
import type { PlacedBlock, SpreadsheetHost } from "../hosts/host";
import { lostFields, type LostField } from "./convert-table";
import { onNewSheet } from "./new-sheet";
import { readTableNow, type TablePlace } from "./read-table";

export interface InsertedSelfEvaluation extends PlacedBlock {
  /** How the weights came about, and what has to be scored by hand. */
  readonly notes: readonly SelfEvaluationNote[];
  readonly lost: readonly LostField[];
}

/** `no-table`: the table no longer stands where it was read; `no-targets`: it has none, or is evaluated already. */
export type SelfEvaluationOutcome =
  InsertedSelfEvaluation | { readonly kind: "no-table" } | { readonly kind: "no-targets" };

/**
 * Puts the self-evaluation of a project on a new sheet, filled with its targets, and stands on its first cell; the
 * table of targets is left as it is. One step to take back where the program can. May reject with a `HostError`.
 */
export async function insertSelfEvaluation(host: SpreadsheetHost, place: TablePlace): Promise<SelfEvaluationOutcome> {
  const now = await readTableNow(host, place);
  if (!now) return { kind: "no-table" };
  const { sheet, table } = now;
  if (table.form === "self-evaluation" || table.indicators.length === 0) return { kind: "no-targets" };
  const { block, notes, lost } = selfEvaluationOf(sheet, table);
  const placed = await onNewSheet(host, block);
  return { ...placed, notes, lost: lostFields([lost]) };
}
