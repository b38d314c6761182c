import type { Range } from "../../../core/sheet/address";
import type { Validation } from "../model";
import { ensureChild, worksheetOrder } from "./child-order";
import { parseRanges, writeRanges } from "./formula-references";
import { without } from "./rectangles";
import type { XmlElement } from "./xml-edit";
import { element, escapeText } from "./xml-text";

/** What Excel shows of a hint; a longer one makes it call the file damaged. */
const longest = { title: 32, text: 255 };

/** Adds rules for input. A cell can have one only, so the cells leave the rules that they had. */
export function addValidations(worksheet: XmlElement, validations: readonly Validation[]): void {
  if (validations.length === 0) return;
  const list = ensureChild(worksheet, worksheetOrder, "dataValidations");
  for (const validation of validations) {
    for (const old of list.children("dataValidation")) leave(list, old, validation.ranges);
    list.append(validationXml(list, validation));
  }
  list.setAttribute("count", list.children("dataValidation").length);
}

function leave(list: XmlElement, old: XmlElement, cells: readonly Range[]): void {
  const before = parseRanges(old.attribute("sqref") ?? "");
  const after = cells.reduce((ranges, cell) => ranges.flatMap((range) => without(range, cell)), before);
  if (after.length === 0) list.remove(old);
  else if (writeRanges(after) !== writeRanges(before)) old.setAttribute("sqref", writeRanges(after));
}

function validationXml(list: XmlElement, validation: Validation): string {
  const { type, operator, prompt, error, formula1, formula2 } = validation;
  const attributes = {
    type: type === "none" ? undefined : type,
    errorStyle: error && error.style !== "stop" ? error.style : undefined,
    operator: operator === "between" ? undefined : operator,
    allowBlank: validation.allowBlank ? 1 : undefined,
    // The flag is named the wrong way round: set, it hides the arrow of a list.
    showDropDown: validation.dropdown ? undefined : 1,
    showInputMessage: prompt ? 1 : undefined,
    showErrorMessage: error ? 1 : undefined,
    errorTitle: shortText(error?.title, longest.title),
    error: shortText(error?.text, longest.text),
    promptTitle: shortText(prompt?.title, longest.title),
    prompt: shortText(prompt?.text, longest.text),
    sqref: writeRanges(validation.ranges),
  };
  const formulas = [
    ["formula1", formula1],
    ["formula2", formula2],
  ] as const;
  const content = formulas.map(([name, formula]) =>
    formula === null ? "" : element(list.qualify(name), {}, escapeText(formula)),
  );
  return element(list.qualify("dataValidation"), attributes, content.join(""));
}

function shortText(text: string | undefined, most: number): string | undefined {
  return text === undefined || text === "" ? undefined : text.slice(0, most);
}
