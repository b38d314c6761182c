import { generateRandomId, type ISheetDataValidationRule, type IWorkbookData } from "@univerjs/core";
import type { Block } from "../../core/template/block";
import { blockSheet } from "./block-sheet";
import { blockValidations } from "./block-validations";
import { validationResource } from "./resources";

/** A new workbook with one sheet for each block. Sheet names must differ. */
export function workbookOfBlocks(blocks: readonly Block[]): Partial<IWorkbookData> {
  const sheets: IWorkbookData["sheets"] = {};
  const validations: Record<string, ISheetDataValidationRule[]> = {};
  const sheetOrder = blocks.map((block) => {
    const id = generateRandomId();
    sheets[id] = blockSheet(block, id, block.sheetName);
    validations[id] = blockValidations(block, { row: 0, column: 0 });
    return id;
  });
  return {
    id: generateRandomId(),
    sheetOrder,
    sheets,
    resources: [{ name: validationResource, data: JSON.stringify(validations) }],
  };
}
