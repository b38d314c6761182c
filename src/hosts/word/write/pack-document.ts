import { Packer, type Document } from "docx";
import { openPackage } from "../../file/package";
import { writeZip } from "../../file/save/zip-write";

/** The document says nothing of when and by whom it was made. */
const coreProperties =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>';

/**
 * The file of a document. The library dates every part of it now; here the same document gives the same bytes.
 * @param settled gives the main part once more as it shall be, where the library puts chance into it
 */
export async function packDocument(
  document: Document,
  settled: (xml: Uint8Array) => Uint8Array = (xml) => xml,
): Promise<Uint8Array> {
  const packed = await Packer.toArrayBuffer(document, undefined, [{ path: "docProps/core.xml", data: coreProperties }]);
  const made = openPackage(new Uint8Array(packed));
  const parts = made.entries.filter(({ name }) => !name.endsWith("/"));
  return writeZip(
    parts.map(({ name }) => {
      const bytes = made.part(name) ?? new Uint8Array();
      return { name, bytes: name === "word/document.xml" ? settled(bytes) : bytes };
    }),
  );
}
