/** A count as it is shown: nobody reads more than "999+". */
export function shortCount(count: number): string {
  return count > 999 ? "999+" : String(count);
}

/** Text of the workbook, cut to what a list has room for; whole it stands in the sheet. `length` in characters. */
export function shortText(text: string, length: number): string {
  // A character takes up to two units: what lies beyond twice the length need not be looked at.
  const characters = Array.from(text.slice(0, 2 * length + 2));
  return characters.length > length ? `${characters.slice(0, length).join("")}…` : text;
}

/**
 * A text before and after a change, cut to where they differ: in a cell of long prose the change may stand anywhere.
 * `length` in characters.
 */
export function shortChange(before: string, after: string, length: number): readonly [before: string, after: string] {
  let same = 0;
  while (same < before.length && before.charCodeAt(same) === after.charCodeAt(same)) same++;
  const long = Math.max(before.length, after.length) > length;
  let from = long ? Math.max(0, same - Math.floor(length / 3)) : 0;
  // Not between the two units of one character.
  if (/[\uDC00-\uDFFF]/.test(before.charAt(from))) from--;
  const cut = (text: string): string => (from > 0 ? "…" : "") + shortText(text.slice(from), length);
  return [cut(before), cut(after)];
}
