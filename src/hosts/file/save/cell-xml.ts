import type { CellContent, ErrorContent } from "./changes";
import { withFunctionPrefixes } from "./future-functions";
import { element, escapeCellText } from "./xml-text";

/** What a cell's content is in the file: the `t` attribute and what stands inside the element. */
export interface CellXml {
  /** Undefined is the default, a number. */
  readonly type: string | undefined;
  readonly inner: string;
}

/** Content that needs no look at the original file. */
export type PlainContent = Exclude<CellContent, { readonly kept: unknown }>;

/**
 * The XML of a content. New text stands in the cell itself, so that the shared strings stay untouched.
 * @param qualify puts the sheet's prefix before a name
 */
export function cellXml(content: PlainContent, qualify: (local: string) => string): CellXml {
  if (content === null || content === "") return { type: undefined, inner: "" };
  if (typeof content === "string") {
    const text = element(qualify("t"), preserveSpace(content), escapeCellText(content));
    return { type: "inlineStr", inner: element(qualify("is"), {}, text) };
  }
  if (typeof content === "object" && "formula" in content) {
    const { type, value } = resultXml(content.result);
    const formula = element(qualify("f"), {}, escapeCellText(withFunctionPrefixes(content.formula)));
    // An empty text is a result as well; without its element the formula would count as not calculated yet.
    const known = content.result !== null;
    return { type, inner: known ? formula + element(qualify("v"), preserveSpace(value), value) : formula };
  }
  const { type, value } = resultXml(content);
  return { type, inner: element(qualify("v"), {}, value) };
}

/** A value for inside `<v>`, escaped. */
function resultXml(value: null | string | number | boolean | ErrorContent): {
  type: string | undefined;
  value: string;
} {
  if (value === null) return { type: undefined, value: "" };
  if (typeof value === "string") return { type: "str", value: escapeCellText(value) };
  if (typeof value === "boolean") return { type: "b", value: value ? "1" : "0" };
  if (typeof value === "object") return { type: "e", value: escapeCellText(value.error) };
  // The file has no word for an infinite number; this is what programs show for it.
  return Number.isFinite(value) ? { type: undefined, value: String(value) } : { type: "e", value: "#NUM!" };
}

/** Without it a program may drop blanks at the ends and line breaks. */
function preserveSpace(text: string): { "xml:space"?: "preserve" } {
  return /^\s|\s$|\n/.test(text) ? { "xml:space": "preserve" } : {};
}
