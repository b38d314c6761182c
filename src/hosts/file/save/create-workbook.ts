import type { NewSheet } from "./changes";
import { contentTypes, declareContentType } from "./content-types";
import { PartStore } from "./part-store";
import { Relationships } from "./relationships";
import { applyChanges } from "./save-workbook";
import { main, xmlDeclaration } from "./edited-workbook";

const typesNamespace = "http://schemas.openxmlformats.org/package/2006/content-types";

/** 宋体 11 is what a Chinese Excel starts from; column widths are counted in its digits. */
const plainStyles =
  `${xmlDeclaration}<styleSheet xmlns="${main}">` +
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/**
 * A new workbook that holds these sheets, at least one.
 * @throws Error without a sheet, or where two have the same name
 */
export function createWorkbook(sheets: readonly NewSheet[]): Uint8Array {
  if (sheets.length === 0) throw new Error("a workbook needs a sheet");
  const store = new PartStore(undefined);
  store.add(
    "[Content_Types].xml",
    `${xmlDeclaration}<Types xmlns="${typesNamespace}">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/></Types>',
  );
  const add = (source: string, kind: string, name: string, contentType: string, xml: string): void => {
    store.add(name, xml);
    declareContentType(store, name, contentType);
    new Relationships(store, source).add(kind, name);
  };
  const workbook = `${xmlDeclaration}<workbook xmlns="${main}"><sheets/></workbook>`;
  add("", "officeDocument", "xl/workbook.xml", contentTypes.workbook, workbook);
  add("xl/workbook.xml", "styles", "xl/styles.xml", contentTypes.styles, plainStyles);
  applyChanges(store, { sheets });
  return store.toZip();
}
