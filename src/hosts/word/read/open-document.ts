import { holdsStream, isOle, startsWith } from "../../file/ole";
import { openPackage, type Package } from "../../file/package";
import { readRelationships } from "../../file/read/relationships";
import { XmlScanner } from "../../file/xml/scanner";
import { wordLimits } from "../limits";
import { WordError } from "../word-error";

/** The parts of a document that are read; names and folders are the writer's own business. */
export interface DocumentParts {
  readonly main: Uint8Array;
  readonly styles: Uint8Array | undefined;
  readonly numbering: Uint8Array | undefined;
}

/**
 * Opens a .docx or .docm; macros are never looked at.
 * @throws WordError, FileError
 */
export function openDocument(file: Uint8Array): DocumentParts {
  if (file.length > wordLimits.fileBytes) throw new WordError("file-too-large", `${file.length} bytes`);
  requireModern(file);
  const from = openPackage(file);
  const name = readRelationships(from, "").find(({ type }) => type === "officeDocument")?.target ?? "word/document.xml";
  const main = from.part(name);
  if (!main) throw new WordError("not-a-document", "a zip without a document");
  const root = new XmlScanner(main).enterRoot();
  if (root !== "document") throw new WordError("not-a-document", `the main part is a ${root}`);
  return { main, styles: partOf(from, name, "styles"), numbering: partOf(from, name, "numbering") };
}

function partOf(from: Package, main: string, type: string): Uint8Array | undefined {
  const target = readRelationships(from, main).find((one) => one.type === type)?.target;
  return target === undefined ? undefined : from.part(target);
}

/** How texts begin that Word itself saves or opens under the name .doc: RTF, web pages, its own XML of 2003. */
const otherDocs = ["{\\rtf", "<html", "<!doctype html", "mime-version:", "<?xml"];

function requireModern(file: Uint8Array): void {
  if (isOle(file)) {
    if (holdsStream(file, "EncryptedPackage")) throw new WordError("encrypted", "OLE EncryptedPackage");
    if (holdsStream(file, "WordDocument")) throw new WordError("legacy-doc", "OLE WordDocument");
    throw new WordError("not-a-document", "an OLE file of another kind");
  }
  const bom = startsWith(file, [0xef, 0xbb, 0xbf]) ? 3 : 0;
  const opening = new TextDecoder("latin1")
    .decode(file.subarray(bom, bom + 20))
    .trimStart()
    .toLowerCase();
  const other = otherDocs.find((one) => opening.startsWith(one));
  if (other !== undefined) throw new WordError("legacy-doc", `a file that begins with ${other}`);
}
