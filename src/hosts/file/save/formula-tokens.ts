/** A piece of a formula. Joined, the pieces are the formula again. */
export interface FormulaToken {
  readonly text: string;
  readonly kind: "sheet" | "reference" | "other";
}

/*
 * Alternatives in order: a text, a quoted sheet name, a bracket (structured or external reference), a word.
 * None of them can match in more than one way, so the walk is linear.
 */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^[\]]*\]|[\p{L}\p{N}_.\\?$]+[!(]?|./gsu;
const cellReference = /^\$?[A-Z]{1,3}\$?\d{1,7}$/i;
const columnReference = /^\$?[A-Z]{1,3}$/i;
const rowReference = /^\$?\d{1,7}$/;
const rangeEnds = [cellReference, columnReference, rowReference];

/**
 * Splits a formula into sheet prefixes ("Sheet1!", "'Sheet 1'!", "Sheet1:Sheet3!"), references ("$A$1", "A1:B2", "A:A",
 * "1:1") and everything else. A reference to another workbook ("[1]Sheet1!A1") is "other", its cells too.
 */
export function formulaTokens(formula: string): FormulaToken[] {
  const texts = formula.match(pieces) ?? [];
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < texts.length;) {
    const { text, kind, length } = tokenAt(texts, at);
    const previous = tokens[tokens.length - 1];
    const foreign = /\]['\p{L}\p{N}_.]*!$/u.test(previous?.text ?? "") && previous?.kind === "other";
    tokens.push({ text, kind: foreign ? "other" : kind });
    at += length;
  }
  return tokens;
}

function tokenAt(texts: readonly string[], at: number): FormulaToken & { readonly length: number } {
  const text = texts[at] ?? "";
  const next = texts[at + 1] ?? "";
  if (text.startsWith("[") && isPrefix(next)) return { text: text + next, kind: "other", length: 2 };
  if (isPrefix(text)) return { text, kind: text.startsWith("'[") ? "other" : "sheet", length: 1 };
  const afterNext = next === ":" ? (texts[at + 2] ?? "") : "";
  const pair = { text: text + next + afterNext, length: 3 };
  if (isPrefix(afterNext) && !text.startsWith('"')) return { ...pair, kind: "sheet" };
  if (rangeEnds.some((shape) => shape.test(text) && shape.test(afterNext))) return { ...pair, kind: "reference" };
  return { text, kind: cellReference.test(text) ? "reference" : "other", length: 1 };
}

function isPrefix(text: string): boolean {
  return text.length > 1 && text.endsWith("!");
}
