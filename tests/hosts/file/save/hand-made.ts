import { strToU8, zipSync } from "fflate";
import { openPackage, type Package } from "../../../../src/hosts/file/package";

/** Parts by name; text is written as UTF-8. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

export const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A zip of these parts, opened. */
export function packageOf(parts: Parts): Package {
  const files = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return openPackage(zipSync(Object.fromEntries(files) as Record<string, Uint8Array>, { mtime: new Date(2020, 5, 1) }));
}

/** All parts of a file as text. */
export function textParts(file: Uint8Array | Package): Record<string, string> {
  const opened = file instanceof Uint8Array ? openPackage(file) : file;
  return Object.fromEntries(opened.entries.map(({ name }) => [name, new TextDecoder().decode(opened.part(name))]));
}

/** One part of a file as text. */
export function partOf(file: Uint8Array, name: string): string {
  return textParts(file)[name] ?? `(no part ${name})`;
}

export function worksheetXml(inner: string): string {
  return `${declaration}<worksheet xmlns="${mainNamespace}" xmlns:r="${officeRelationships}">${inner}</worksheet>`;
}

/** "rId1" → [kind, target]. */
export function relationshipsXml(links: Readonly<Record<string, readonly [kind: string, target: string]>>): string {
  const all = Object.entries(links).map(
    ([id, [kind, target]]) => `<Relationship Id="${id}" Type="${officeRelationships}/${kind}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;
}

export const stylesXml =
  `${declaration}<styleSheet xmlns="${mainNamespace}">` +
  '<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment horizontal="center"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs></styleSheet>';

/** A workbook of these worksheets (inner XML by name), with more parts or others in place of the usual ones. */
export function workbookParts(sheets: Readonly<Record<string, string>>, more: Parts = {}, names = ""): Parts {
  const entries = Object.entries(sheets);
  const listed = entries.map(
    ([name], index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const overrides = entries.map(
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
  );
  const links = Object.fromEntries(
    entries.map((_, index) => [`rId${index + 1}`, ["worksheet", `worksheets/sheet${index + 1}.xml`] as const]),
  );
  return {
    "[Content_Types].xml":
      `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
      '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>' +
      `${overrides.join("")}</Types>`,
    "_rels/.rels": relationshipsXml({ rId1: ["officeDocument", "xl/workbook.xml"] }),
    "xl/workbook.xml": `${declaration}<workbook xmlns="${mainNamespace}" xmlns:r="${officeRelationships}"><sheets>${listed.join("")}</sheets>${names}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationshipsXml({ ...links, rIdS: ["styles", "styles.xml"] }),
    "xl/styles.xml": stylesXml,
    ...Object.fromEntries(
      entries.map(([, inner], index) => [`xl/worksheets/sheet${index + 1}.xml`, worksheetXml(inner)]),
    ),
    ...more,
  };
}
