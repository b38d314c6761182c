import { generateRandomId, type ISheetDataValidationRule, type IWorkbookData } from "@univerjs/core";
import type { Block } from "../../core/template/block";
import { blockSheet } from "./block-sheet";
import { blockValidations } from "./block-validations";

/** The name under which Univer's data validation keeps its rules in a workbook. */
export const validationResource = "SHEET_DATA_VALIDATION_PLUGIN";

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
