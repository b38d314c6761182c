import type { DocumentPart, TextDocument } from "../../../core/document/document";
import { XmlScanner } from "../../file/xml/scanner";
import { asWordError } from "../word-error";
import { Numbering } from "./numbering";
import { openDocument } from "./open-document";
import { isDropped, readParagraph, readsPlaceholder, type ReadContent } from "./paragraph";
import { Reading } from "./reading";
import { Styles } from "./styles";
import { readTable } from "./table";

/**
 * Reads the text and tables of a .docx or .docm as a person sees them with all tracked changes accepted: insertions
 * kept, deletions gone, field results and list numbers included. Page headers, footnotes and comments are left out.
 * @throws WordError where the file is no document, cannot be read, or would take too much memory
 */
export function readDocument(file: Uint8Array): TextDocument {
  try {
    const { main, styles, numbering } = openDocument(file);
    const reading = new Reading(new XmlScanner(main), new Styles(styles), new Numbering(numbering));
    const parts: DocumentPart[] = [];
    reading.scanner.enterRoot();
    readContent(reading, (part) => parts.push(part));
    return { parts, unread: reading.unread };
  } catch (error) {
    throw asWordError(error);
  }
}

const readContent: ReadContent = (reading, sink, readProperties) => {
  const { scanner, unread } = reading;
  let placeholder = false;
  let begun = "";
  const endBegun = (): void => {
    if (begun !== "") sink({ kind: "paragraph", text: begun, heading: null, contents: false });
    begun = "";
  };
  for (const name of scanner.inside()) {
    if (name === "p") begun = readParagraph(reading, sink, readContent, begun);
    else if (name === "tbl") {
      endBegun();
      readTable(reading, sink, readContent);
    } else if (name === "tcPr" && readProperties) readProperties();
    else if (name === "sdtPr") placeholder = readsPlaceholder(reading);
    else if (name === "sdtContent") {
      if (placeholder) scanner.skip();
      placeholder = false;
    } else if (name === "altChunk") unread.objects++;
    else if (name === "sectPr" || isDropped(name)) scanner.skip();
  }
  endBegun();
};
