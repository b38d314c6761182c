import type { DocumentFiles } from "../app/document-files";
import type { SaveFile } from "../app/save-file";

/** What the surface around the pane does with files. */
export interface PaneFiles {
  readonly documents: DocumentFiles;
  readonly save: SaveFile;
}
