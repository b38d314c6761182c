import type { DocumentPart } from "../../../core/document/document";
import { isContents } from "./fields";
import { isOn, wholeNumber } from "./on-off";
import { readParagraphProperties, type ParagraphProperties } from "./paragraph-properties";
import type { Reading, Sink } from "./reading";
import { readPrivateUse, symbolOf, unknownSymbol } from "./symbols";

const unstyled: ParagraphProperties = {
  style: null,
  outline: null,
  place: { list: null, level: null },
  joinsNext: false,
};

/**
 * What reads paragraphs and tables one after another, to the end of the element that was just opened; handed in, since
 * they hold such content themselves. `readProperties` is called where a table cell's `tcPr` was opened.
 */
export type ReadContent = (reading: Reading, sink: Sink, readProperties?: () => void) => void;

/**
 * Reads the `p` that was just opened. What its text boxes hold comes right behind it.
 * @param begun what paragraphs right above said whose mark was deleted: the beginning of this one
 * @returns the same for the next paragraph, "" where this one ends by itself
 */
export function readParagraph(reading: Reading, sink: Sink, readContent: ReadContent, begun: string): string {
  const paragraph = new ParagraphReader(reading, readContent);
  paragraph.read();
  const { properties } = paragraph;
  const text = begun + paragraph.text;
  const { styles, numbering, fields } = reading;
  const heading = styles.heading(properties);
  if (heading !== null) fields.leaveContents();
  const contents = (heading === null && paragraph.contents) || styles.isContentsLine(properties);
  fields.endParagraph();
  reading.countParagraph(paragraph.text.length);
  if (!properties.joinsNext) {
    const number = numbering.next(styles.place(properties));
    const numbered =
      number === "" || text.trim() === "" ? text : number + (/[.．、)）:：]$/.test(number) ? "" : " ") + text;
    sink({ kind: "paragraph", text: numbered, heading, contents });
  }
  for (const part of paragraph.boxed) sink(part);
  return properties.joinsNext ? text : "";
}

/** The text of one paragraph as a person sees it with all tracked changes accepted. */
class ParagraphReader {
  text = "";
  contents = false;
  properties = unstyled;
  readonly boxed: DocumentPart[] = [];
  private run = { hidden: false, font: "" };
  private placeholder = false;

  constructor(
    private readonly reading: Reading,
    private readonly readContent: ReadContent,
  ) {}

  read(): void {
    const { scanner, unread } = this.reading;
    for (const name of scanner.inside()) {
      const read = contentReaders.get(name);
      if (read) read(this, this.reading);
      else if (isDropped(name)) scanner.skip();
      else if (isPicture(name)) unread.pictures++;
    }
  }

  beginRun(): void {
    this.run = { hidden: false, font: "" };
  }

  readText(): void {
    this.add(readPrivateUse(this.reading.scanner.text(), this.run.font));
  }

  add(text: string): void {
    const { fields, unread } = this.reading;
    if (this.run.hidden || fields.hidden) return;
    this.contents ||= fields.inContents;
    for (const character of text) if (character === unknownSymbol) unread.symbols++;
    this.text += text;
  }

  readRunProperties(): void {
    const { scanner } = this.reading;
    for (const name of scanner.inside()) {
      if (name === "vanish") this.run.hidden = isOn(scanner.localAttribute("val"));
      else if (name === "rFonts") {
        this.run.font = scanner.localAttribute("ascii") ?? scanner.localAttribute("hAnsi") ?? "";
      } else if (name === "rPrChange") scanner.skip();
    }
  }

  readSymbol(): void {
    const { scanner } = this.reading;
    const code = parseInt(scanner.localAttribute("char") ?? "", 16);
    const font = scanner.localAttribute("font") ?? "";
    this.add(Number.isNaN(code) ? unknownSymbol : symbolOf(font, code));
  }

  readFieldMark(): void {
    const { scanner, fields } = this.reading;
    const type = scanner.localAttribute("fldCharType");
    if (type === "begin") fields.begin();
    else if (type === "separate") fields.separate();
    else if (type === "end") fields.end();
  }

  readBox(): void {
    this.reading.inside(() => this.readContent(this.reading, (part) => this.boxed.push(part)));
  }

  enterControl(): void {
    if (this.placeholder) this.reading.scanner.skip();
    this.placeholder = false;
  }

  readControlProperties(): void {
    this.placeholder = readsPlaceholder(this.reading);
  }
}

/** What each element inside a paragraph means for its text; all others are walked through. */
const contentReaders: ReadonlyMap<string, (paragraph: ParagraphReader, reading: Reading) => void> = new Map([
  ["r", (paragraph) => paragraph.beginRun()],
  ["t", (paragraph) => paragraph.readText()],
  ["m:t", (paragraph) => paragraph.readText()],
  ["rPr", (paragraph) => paragraph.readRunProperties()],
  [
    "pPr",
    (paragraph, { scanner }) => {
      paragraph.properties = readParagraphProperties(scanner);
    },
  ],
  ["tab", (paragraph) => paragraph.add("\t")],
  ["ptab", (paragraph) => paragraph.add("\t")],
  ["br", (paragraph) => paragraph.add("\n")],
  ["cr", (paragraph) => paragraph.add("\n")],
  ["noBreakHyphen", (paragraph) => paragraph.add("-")],
  ["sym", (paragraph) => paragraph.readSymbol()],
  ["instrText", (_paragraph, { fields, scanner }) => fields.addCode(scanner.text())],
  ["fldChar", (paragraph) => paragraph.readFieldMark()],
  [
    "fldSimple",
    (paragraph, { scanner }) => {
      paragraph.contents ||= isContents(scanner.localAttribute("instr") ?? "");
    },
  ],
  ["txbxContent", (paragraph) => paragraph.readBox()],
  ["sdtPr", (paragraph) => paragraph.readControlProperties()],
  ["sdtContent", (paragraph) => paragraph.enterControl()],
  [
    "object",
    (_paragraph, { scanner, unread }) => {
      unread.objects++;
      scanner.skip();
    },
  ],
]);

/** Reads an `sdtPr`: whether the content control still shows its prompt ("单击此处输入文字"), which nobody wrote. */
export function readsPlaceholder({ scanner }: Reading): boolean {
  let showing = false;
  for (const name of scanner.inside()) {
    if (name === "showingPlcHdr") showing = isOn(scanner.localAttribute("val"));
  }
  return showing;
}

/**
 * What is not part of the text: deleted and moved-away text, phonetic guides, and the second copy of a drawing for
 * programs that do not know its first.
 */
export function isDropped(name: string): boolean {
  return name === "del" || name === "moveFrom" || name === "rt" || name === "delText" || name.endsWith(":Fallback");
}

function isPicture(name: string): boolean {
  return name.endsWith(":blip") || name.endsWith(":imagedata");
}

/** How far a span reaches: at least one, at most what a table may have. */
export function spanOf(value: string | undefined, most: number): number {
  return Math.min(Math.max(wholeNumber(value) ?? 1, 1), most);
}
