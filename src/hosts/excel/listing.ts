import type { SheetInfo } from "../../core/sheet/sheet";
import type { Capabilities } from "../host";

/** What is known of the workbook without reading its sheets. */
export interface Listing {
  readonly sheets: readonly SheetInfo[];
  /** No sheet may be added. */
  readonly structureProtected: boolean;
  /** How many there are in the workbook; 0 where this Excel does not tell. */
  readonly notes: number;
  readonly comments: number;
}

/** What `sheetInfo` needs loaded. */
export const infoProperties = ["id", "name", "visibility", "protection/protected"] as const;

export function sheetInfo({ id, name, visibility, protection }: Excel.Worksheet): SheetInfo {
  return { id, name, hidden: visibility !== "Visible", protected: protection.protected };
}

export function askListing({ workbook }: Excel.RequestContext, { notes }: Capabilities): () => Listing {
  const { worksheets, protection } = workbook;
  worksheets.load(infoProperties.map((property) => `items/${property}`));
  protection.load("protected");
  const noteCount = notes ? workbook.notes.getCount() : { value: 0 };
  const commentCount = notes ? workbook.comments.getCount() : { value: 0 };
  return () => ({
    sheets: worksheets.items.map(sheetInfo),
    structureProtected: protection.protected,
    notes: noteCount.value,
    comments: commentCount.value,
  });
}
