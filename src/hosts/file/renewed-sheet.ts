import type { Block } from "../../core/template/block";
import { sheetsFor } from "./insert-block";
import type { Package } from "./package";
import { blockAsSheet } from "./save/block-sheet";
import type { LinkChange, SheetToSave } from "./save/changes";
import { saveWorkbook, unchangedSheets } from "./save/save-workbook";

/**
 * The file with a block and its links on a sheet of their own, and that sheet's name: the older one, emptied, where
 * there is one, or else a new one behind the others.
 * @throws HostError "workbook-protected" where no new sheet may come
 */
export function withRenewedSheet(
  original: Package,
  older: string | undefined,
  block: Block,
  links: readonly LinkChange[],
): { readonly bytes: Uint8Array; readonly name: string } {
  const present = unchangedSheets(original);
  const [drawn] = older === undefined ? sheetsFor(original, [block]) : [blockAsSheet(block, older)];
  if (!drawn) throw new Error("nothing was drawn");
  const { name } = drawn;
  const changes = { ...drawn.changes, links };
  const sheets: SheetToSave[] =
    older === undefined
      ? [...present, { ...drawn, changes }]
      : present.map((sheet) => (sheet.original === older ? { ...sheet, emptied: true, changes } : sheet));
  return { bytes: saveWorkbook(original, { sheets }), name };
}
