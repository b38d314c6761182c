import { XmlScanner } from "../../file/xml/scanner";
import { wordLimits } from "../limits";
import { readParagraphProperties, type ListPlace, type ParagraphProperties } from "./paragraph-properties";

interface Style {
  readonly name: string;
  readonly basedOn: string | null;
  readonly own: ParagraphProperties;
}

const none: ParagraphProperties = {
  style: null,
  outline: null,
  place: { list: null, level: null },
  joinsNext: false,
};

/** The paragraph styles of a document, as far as they change what a paragraph says or its rank. */
export class Styles {
  private readonly byId = new Map<string, Style>();
  private readonly paragraphDefault: string | null = null;

  constructor(part: Uint8Array | undefined) {
    if (!part) return;
    const scanner = new XmlScanner(part);
    for (const name of scanner.inside()) {
      if (name !== "style") continue;
      const id = scanner.localAttribute("styleId") ?? "";
      if (scanner.localAttribute("type") === "paragraph" && scanner.localAttribute("default") === "1") {
        this.paragraphDefault = id;
      }
      this.byId.set(id, readStyle(scanner));
    }
  }

  /** The rank that the style gives: 1 for a first heading, null for text. */
  heading(own: ParagraphProperties): number | null {
    const outline = this.lookUp(own, ({ outline }) => outline);
    return outline !== null && outline >= 0 && outline < 9 ? outline + 1 : null;
  }

  place(own: ParagraphProperties): ListPlace {
    return {
      list: this.lookUp(own, ({ place }) => place.list),
      level: this.lookUp(own, ({ place }) => place.level),
    };
  }

  /** Whether the paragraph is a line of a table of contents, by its style: "toc 1", "TOC 标题". */
  isContentsLine({ style }: ParagraphProperties): boolean {
    const name = style === null ? undefined : this.byId.get(style)?.name;
    return /^toc\s?(?:\d|heading|标题)/i.test(name ?? style ?? "");
  }

  private lookUp<Value>(own: ParagraphProperties, of: (one: ParagraphProperties) => Value | null): Value | null {
    const found = of(own);
    if (found !== null) return found;
    let id = own.style ?? this.paragraphDefault;
    for (let step = 0; id !== null && step < wordLimits.styleChain; step++) {
      const style = this.byId.get(id);
      const inherited = style ? of(style.own) : null;
      if (inherited !== null) return inherited;
      id = style?.basedOn ?? null;
    }
    return null;
  }
}

function readStyle(scanner: XmlScanner): Style {
  let title = "";
  let basedOn: string | null = null;
  let own = none;
  for (const name of scanner.inside()) {
    if (name === "name") title = scanner.localAttribute("val") ?? "";
    else if (name === "basedOn") basedOn = scanner.localAttribute("val") ?? null;
    else if (name === "pPr") own = readParagraphProperties(scanner);
    else if (name === "tblStylePr") scanner.skip();
  }
  return { name: title, basedOn, own };
}
