import { formulaTokens } from "./formula-tokens";

/**
 * Functions younger than the file format. In the file their names have a prefix; without it Excel shows #NAME?
 * until someone edits the cell. Those that a person may well type, by [MS-XLSX] 2.2.2.
 */
const prefixes: ReadonlyMap<string, string> = new Map([
  ...names(
    "_xlfn.",
    "CONCAT DAYS FORMULATEXT IFNA IFS ISFORMULA MAXIFS MINIFS NUMBERVALUE SHEET SHEETS SWITCH TEXTJOIN UNICHAR UNICODE XOR",
  ),
  ...names("_xlfn.", "XLOOKUP XMATCH UNIQUE SEQUENCE SORTBY RANDARRAY TEXTBEFORE TEXTAFTER TEXTSPLIT VSTACK HSTACK"),
  ...names("_xlfn.", "STDEV.P STDEV.S VAR.P VAR.S RANK.EQ RANK.AVG MODE.SNGL QUARTILE.INC PERCENTILE.INC CEILING.MATH"),
  ...names("_xlfn._xlws.", "FILTER SORT"),
]);

function names(prefix: string, functions: string): [name: string, prefix: string][] {
  return functions.split(" ").map((name) => [`${name}(`, prefix]);
}

/** The formula as the file has it; names that have their prefix already keep it. */
export function withFunctionPrefixes(formula: string): string {
  return formulaTokens(formula)
    .map(({ text }) => (prefixes.get(text.toUpperCase()) ?? "") + text)
    .join("");
}
