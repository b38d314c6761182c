import type { EditedWorkbook } from "./edited-workbook";

/** Parts whose elements refer to conditional looks: `dxfId`, `dataDxfId`, `headerRowDxfId` … */
const referring = /^xl\/(?:worksheets|tables|pivottables|slicers)\/[^/]+\.xml$|^xl\/styles[^/]*\.xml$/i;

/** Removes looks of ours that nothing refers to any more, as far as that renumbers no others. */
export function dropLooks(workbook: EditedWorkbook, looks: ReadonlySet<number>): void {
  const { store } = workbook;
  const used = new Set<number>();
  for (const name of store.names()) {
    if (!referring.test(name)) continue;
    for (const [, index] of (store.text(name) ?? "").matchAll(/[dD]xfId\s*=\s*["'](\d{1,9})["']/g))
      used.add(Number(index));
  }
  workbook.styles.dropLastDifferentials((index) => looks.has(index) && !used.has(index));
}
