import type { Field } from "../reader/table";
import { isUncalculated } from "../sheet/cell";
import type { Wording } from "../text/wording";

/** Whether the field is a formula without a result, so that nobody can say what it will show. */
export function awaitsResult(field: Field | null): boolean {
  return field?.text === "" && field.cell !== undefined && isUncalculated(field.cell);
}

export const uncalculated: Wording = {
  zh: "公式还没有计算结果，请用表格程序打开并保存一次",
  en: "a formula has no result yet: open the file in a spreadsheet program and save it once",
};
