import type { Disclosure } from "../core/document/disclosure/disclosure";
import type { DocumentReading } from "../core/document/document";

/** What the app needs of a word processor's files; each surface hands in the one it has. */
export interface DocumentFiles {
  read(file: Uint8Array): Promise<DocumentReading>;
  write(disclosure: Disclosure): Promise<Uint8Array>;
}
