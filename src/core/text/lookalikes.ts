/** A comparator in its one correct spelling; the same five as `Comparator` of the target grammar. */
type Sign = "≥" | "≤" | ">" | "<" | "=";

/**
 * Every character that people, input methods and OCR put where a comparator belongs.
 * 》 and 《 come from the comma and full-stop keys of a Chinese keyboard in published tables that mean ≥ and ≤;
 * a caller must make sure that they are no book marks. 〇 is a zero and 约 or ≈ no comparator: not listed.
 */
export const comparatorSigns: ReadonlyMap<string, Sign> = new Map<string, Sign>([
  ...each("≥", "≥≧⩾≽⪰≳≮》"),
  ...each("≤", "≤≦⩽≼⪯≲≯《"),
  ...each(">", ">＞﹥〉›˃»"),
  ...each("<", "<＜﹤〈‹˂«"),
  ...each("=", "=＝﹦═〓꞊゠"),
]);

/** The signs that also serve as quotation or book marks: a comparator only where a number follows. */
export const bracketSigns: ReadonlySet<string> = new Set("》《〉〈›‹»«");

/** Whether the character is a comparator in any spelling, and no bracket. */
export function isComparatorSign(character: string): boolean {
  return comparatorSigns.has(character) && !bracketSigns.has(character);
}

/** Whether the character is a comparator in its correct spelling. */
export function isCorrectSign(character: string): boolean {
  return comparatorSigns.get(character) === character;
}

/** Two signs typed for one: >= => ≥= ==; null where they stay two. */
export function joinedSign(first: Sign, second: Sign): Sign | null {
  if (first === "=" && second === "=") return "=";
  const inequality = first === "=" ? second : second === "=" ? first : null;
  if (inequality === ">" || inequality === "≥") return "≥";
  if (inequality === "<" || inequality === "≤") return "≤";
  return null;
}

function each(sign: Sign, spellings: string): [string, Sign][] {
  return [...spellings].map((spelling) => [spelling, sign]);
}
