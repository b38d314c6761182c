import type { DocumentPart } from "../../../core/document/document";
import type { XmlScanner } from "../../file/xml/scanner";
import { wordLimits } from "../limits";
import { WordError } from "../word-error";
import { Fields } from "./fields";
import type { Numbering } from "./numbering";
import type { Styles } from "./styles";

/** Where the parts of a stretch of content go, in reading order. */
export type Sink = (part: DocumentPart) => void;

/** One walk through a document: what it knows, what it has seen, and what it may still cost. */
export class Reading {
  readonly fields = new Fields();
  readonly unread = { pictures: 0, objects: 0, symbols: 0 };
  private cells = 0;
  private characters = 0;
  private paragraphs = 0;
  private nesting = 0;

  constructor(
    readonly scanner: XmlScanner,
    readonly styles: Styles,
    readonly numbering: Numbering,
  ) {}

  /** @throws WordError "too-large" */
  countParagraph(length: number): void {
    this.characters += length;
    if (++this.paragraphs > wordLimits.paragraphs) throw new WordError("too-large", "paragraphs");
    if (this.characters > wordLimits.characters) throw new WordError("too-large", "characters");
  }

  /** @throws WordError "too-large" */
  countCell(): void {
    if (++this.cells > wordLimits.cells) throw new WordError("too-large", "cells");
  }

  /**
   * Reads what stands inside a cell or a text box.
   * @throws WordError "too-large"
   */
  inside<Result>(read: () => Result): Result {
    if (++this.nesting > wordLimits.nesting) throw new WordError("too-large", "tables inside tables");
    const result = read();
    this.nesting--;
    return result;
  }
}
