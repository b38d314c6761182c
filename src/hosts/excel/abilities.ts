import type { Capabilities } from "../host";

/** The least that the add-in needs: RangeAreas, the events of all sheets, page set-up. */
const baseline = "1.9";

export function isTooOld(): boolean {
  return !hasApi(baseline);
}

/** What this Excel can do. A requirement set may be claimed without its members being in the loaded library. */
export function abilities(): Capabilities {
  return {
    notes: hasApi("1.18") && "notes" in Excel.Workbook.prototype,
    undo: mergesUndo(),
    merges: hasApi("1.13") && "getMergedAreasOrNullObject" in Excel.Range.prototype,
    events: true,
    readsTogether: true,
  };
}

/** Whether several round trips can become one undo step. */
export function mergesUndo(): boolean {
  return hasApi("1.20");
}

function hasApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
