import { XmlElement } from "./xml-edit";

/** One list of a style sheet (`fonts`, `cellXfs` …) by what its entries say. They are appended here and nowhere else. */
export class StyleEntries {
  private readonly texts: string[];
  private readonly byText = new Map<string, number>();

  /** @param local what its entries are called; others that stand among them have no number */
  constructor(
    private readonly list: XmlElement,
    local: string,
  ) {
    this.texts = list.children(local).map(String);
    this.texts.forEach((text, index) => {
      if (!this.byText.has(text)) this.byText.set(text, index);
    });
  }

  /** A copy of the entry at that index, or else of the first; undefined where there is none at all. */
  copyOf(index: number): XmlElement | undefined {
    const text = this.texts[index] ?? this.texts[0];
    return text === undefined ? undefined : XmlElement.of(text);
  }

  /** The index of an equal entry, or that of a new one behind the others. */
  indexOf(xml: string): number {
    const same = this.byText.get(xml);
    if (same !== undefined) return same;
    const index = this.texts.push(xml) - 1;
    this.byText.set(xml, index);
    this.list.append(xml);
    if (this.list.attribute("count") !== undefined) this.list.setAttribute("count", this.texts.length);
    return index;
  }
}
