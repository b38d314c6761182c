import type { PartStore } from "./part-store";
import { element } from "./xml-text";

const partName = "[Content_Types].xml";

/** Declares what a new part is. Always as an override, which goes again without a trace. */
export function declareContentType(store: PartStore, name: string, contentType: string): void {
  const root = store.part(partName)?.root;
  root?.append(element(root.qualify("Override"), { PartName: `/${name}`, ContentType: contentType }));
}

export function removeContentType(store: PartStore, name: string): void {
  const root = store.part(partName)?.root;
  for (const override of root?.children("Override") ?? []) {
    if (override.attribute("PartName")?.toLowerCase() === `/${name.toLowerCase()}`) root?.remove(override);
  }
}

const main = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The content types of the parts that a save makes. */
export const contentTypes = {
  workbook: `${main}.sheet.main+xml`,
  worksheet: `${main}.worksheet+xml`,
  styles: `${main}.styles+xml`,
  comments: `${main}.comments+xml`,
  vmlDrawing: "application/vnd.openxmlformats-officedocument.vmlDrawing",
} as const;
