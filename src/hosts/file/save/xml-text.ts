/** Attributes in the order they are written; undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** The most characters that a cell holds; a longer text makes Excel call the file damaged. */
const longestCellText = 32767;

/** Text for between two tags. */
export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => entities[character] ?? character);
}

/** Text for between quotes of either kind, where a parser would turn line breaks and tabs into blanks. */
export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"'\r\n\t]/g, (character) => entities[character] ?? character);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** What has to be looked at more closely; most texts have none of it. */
const rare = /[&<>_\u0000-\u0008\v\f\r\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

/**
 * A cell's text as SpreadsheetML keeps it: characters that XML forbids become `_x0007_`, and a text that
 * itself looks like such an escape gets its underscore escaped. Cut at 32,767 characters.
 */
export function escapeCellText(text: string): string {
  const cut = text.slice(0, longestCellText);
  if (!rare.test(cut)) return cut;
  const escaped = cut
    .replace(/_(?=x[\da-fA-F]{4}_)/g, "_x005F_")
    .replace(/[\u0000-\u0008\v\f\u000E-\u001F\uFFFE\uFFFF]/g, escapeCode)
    // Half of a surrogate pair cannot be written as UTF-8.
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, escapeCode);
  return escapeText(escaped);
}

function escapeCode(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** One element as text; `content` is XML already. */
export function element(name: string, attributes: Attributes = {}, content = ""): string {
  let tag = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) tag += ` ${key}="${escapeAttribute(String(value))}"`;
  }
  return content === "" ? `${tag}/>` : `${tag}>${content}</${name}>`;
}
