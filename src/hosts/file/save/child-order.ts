import type { XmlElement } from "./xml-edit";

/** The children of a worksheet in the order that the schema demands (ECMA-376 part 1, 18.3.1.99). */
export const worksheetOrder = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
] as const;

/** The children of the style sheet (18.8.39). */
export const styleSheetOrder = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;

/** The children of the workbook (18.2.27). */
export const workbookOrder = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
] as const;

/** The children of a font, in the order Excel insists on (18.8.22). */
export const fontOrder = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
] as const;

/** The sides of a border (18.8.4). */
export const borderOrder = [
  "start",
  "end",
  "left",
  "right",
  "top",
  "bottom",
  "diagonal",
  "vertical",
  "horizontal",
] as const;

/**
 * Puts a child where the schema wants it: behind the last of those that come before it or are of its kind.
 * Children that the schema does not know (mc:AlternateContent …) keep their places.
 */
export function insertInOrder(parent: XmlElement, order: readonly string[], local: string, xml: string): XmlElement {
  const rank = order.indexOf(local);
  let before: XmlElement | undefined;
  for (const child of parent.children()) {
    const other = order.indexOf(child.local);
    if (other >= 0 && other <= rank) before = child;
  }
  parent.insertAfter(before, xml);
  const all = parent.children();
  const made = all[before ? all.indexOf(before) + 1 : 0];
  if (!made) throw new Error(`insertInOrder: nothing was made of ${xml}`);
  return made;
}

/** The child of that name, made empty in its place where there is none. */
export function ensureChild(parent: XmlElement, order: readonly string[], local: string): XmlElement {
  return parent.child(local) ?? insertInOrder(parent, order, local, `<${parent.qualify(local)}/>`);
}
