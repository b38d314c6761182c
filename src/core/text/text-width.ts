/** How wide a line of text is, in Latin characters: Chinese characters and full-width signs count two. */
export function textWidth(line: string): number {
  let width = 0;
  for (const character of line) width += character > "\u00ff" ? 2 : 1;
  return width;
}

/** The widest line of a text. */
export function widestLine(text: string): number {
  return text.split("\n").reduce((most, line) => Math.max(most, textWidth(line)), 0);
}
