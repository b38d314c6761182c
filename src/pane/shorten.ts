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
