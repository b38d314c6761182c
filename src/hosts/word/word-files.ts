import type { Disclosure } from "../../core/document/disclosure/disclosure";
import type { DocumentReading } from "../../core/document/document";

/**
 * Word files, read and written. Both halves are loaded when they are first asked for: the pane of a person who never
 * imports or exports does not wait for them.
 */
export const wordFiles = {
  /** A .docx or .docm; whatever is wrong with the file is part of the answer. */
  async read(file: Uint8Array): Promise<DocumentReading> {
    const [{ readDocument }, { WordError }] = await Promise.all([
      import("./read/read-document"),
      import("./word-error"),
    ]);
    try {
      return { kind: "document", document: readDocument(file) };
    } catch (error) {
      if (error instanceof WordError) return { kind: "unreadable", code: error.code, message: error.wording };
      throw error;
    }
  },

  /** The bytes of a .docx; the same disclosure gives the same bytes. */
  async write(disclosure: Disclosure): Promise<Uint8Array> {
    const { writeDisclosure } = await import("./write/write-disclosure");
    return writeDisclosure(disclosure);
  },
};
