import type { Validation } from "../model";
import { readFlag } from "../read/flag";
import { decodeEscapes } from "../read/rich-text";
import type { XmlScanner } from "../xml/scanner";
import { readRanges } from "./ranges";
import { oneOf } from "./style-elements";

const types = ["none", "whole", "decimal", "list", "date", "time", "textLength", "custom"] as const;
const errorStyles = ["stop", "warning", "information"] as const;
const operators = [
  ...(["between", "notBetween", "equal", "notEqual"] as const),
  ...(["lessThan", "lessThanOrEqual", "greaterThan", "greaterThanOrEqual"] as const),
] as const;

/**
 * Reads the `dataValidation` element that was just opened. Lists on another sheet come as an extension (`x14`), whose
 * formulas and ranges stand in elements of their own.
 */
export function readValidation(scanner: XmlScanner): Validation {
  const attribute = (name: string): string => decodeEscapes(scanner.attribute(name) ?? "");
  const rule = {
    type: oneOf(types, scanner.attribute("type"), "none"),
    operator: oneOf(operators, scanner.attribute("operator"), "between"),
    allowBlank: readFlag(scanner.attribute("allowBlank")),
    dropdown: !readFlag(scanner.attribute("showDropDown")),
    prompt: readFlag(scanner.attribute("showInputMessage"))
      ? { title: attribute("promptTitle"), text: attribute("prompt") }
      : null,
    error: readFlag(scanner.attribute("showErrorMessage"))
      ? {
          style: oneOf(errorStyles, scanner.attribute("errorStyle"), "stop"),
          title: attribute("errorTitle"),
          text: attribute("error"),
        }
      : null,
  };
  let ranges = readRanges(scanner.attribute("sqref"));
  const formulas: (string | null)[] = [null, null];
  let extended = 0;
  for (const name of scanner.inside()) {
    if (name === "formula1") formulas[0] = scanner.text();
    else if (name === "formula2") formulas[1] = scanner.text();
    else if (name.endsWith(":formula2")) extended = 1;
    else if (name.endsWith(":f")) formulas[extended] = scanner.text();
    else if (name.endsWith(":sqref")) ranges = readRanges(scanner.text());
  }
  return { ...rule, ranges, formula1: formulas[0] ?? null, formula2: formulas[1] ?? null };
}
