import { readable } from "../printable";

/** Markup that we wrote ourselves. Everything else is text and gets escaped. */
export class Markup {
  constructor(readonly text: string) {}
}

type Piece = Markup | string | number | readonly Markup[];

/** No reader of the page is helped by more of one text. */
const longestText = 600;

/**
 * Builds markup from a template; what is filled in is text unless it is `Markup` itself. Text from a workbook can
 * therefore neither open a tag nor leave an attribute, which must always stand in double quotes.
 */
export function html(template: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  const parts = unindented.get(template) ?? template.map((part) => part.replace(/\n\s+/g, "\n"));
  unindented.set(template, parts);
  const filled = parts.map((part, index) => {
    const piece = pieces[index];
    return piece === undefined ? part : part + markupOf(piece);
  });
  return new Markup(filled.join(""));
}

/** The source's indentation, ten thousand times over, is a third of a long page. */
const unindented = new WeakMap<TemplateStringsArray, readonly string[]>();

function markupOf(piece: Piece): string {
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === "object") return piece.map(({ text }) => text).join("");
  return typeof piece === "number" ? String(piece) : escaped(readable(piece, longestText));
}

export const empty = new Markup("");

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}
