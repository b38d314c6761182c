import type { SheetToSave } from "./changes";
import { moveReferences, renameSheets } from "./formula-references";
import { rewriteFormulas } from "./formula-texts";
import { SheetMap } from "./line-map";
import type { PartStore } from "./part-store";
import { EditedWorkbook } from "./edited-workbook";

/**
 * Lets every formula, name and link of the file follow the sheets whose cells moved, that were renamed or removed.
 * To be done before anything else: it changes the text of parts that are not opened yet.
 */
export function followSheets(store: PartStore, requests: readonly SheetToSave[]): void {
  const sheets = new EditedWorkbook(store).sheets();
  for (const request of requests) {
    const rearranged = request.kind === "kept" ? request.changes?.rearranged : undefined;
    if (request.kind === "new" || !rearranged) continue;
    const map = new SheetMap(rearranged);
    const part = sheets.find(({ name }) => name === request.original)?.part;
    rewriteFormulas(store, (formula, inPart) =>
      moveReferences(formula, request.original, inPart === part, (range) => map.range(range)),
    );
  }
  const names = new Map<string, string | null>();
  for (const { name, isWorksheet } of sheets) {
    const now = nameNow(name, isWorksheet, requests);
    if (now !== name) names.set(name.toLowerCase(), now);
  }
  if (names.size > 0) rewriteFormulas(store, (formula) => renameSheets(formula, names));
}

/** Null for a sheet that is removed; chart sheets and the like stay even if nobody names them. */
function nameNow(name: string, isWorksheet: boolean, requests: readonly SheetToSave[]): string | null {
  const request = requests.find((candidate) => candidate.kind === "kept" && candidate.original === name);
  if (request?.kind === "kept") return request.name ?? name;
  return isWorksheet ? null : name;
}
