import type { ConditionalFormat, DifferentialLook } from "../model";
import { readFlag } from "../read/flag";
import type { XmlScanner } from "../xml/scanner";
import { readRanges } from "./ranges";

const known = ["type", "priority", "stopIfTrue", "dxfId"];

/** Reads the `conditionalFormatting` element that was just opened: one format a rule. */
export function readConditionalFormats(scanner: XmlScanner, looks: readonly DifferentialLook[]): ConditionalFormat[] {
  const ranges = readRanges(scanner.attribute("sqref"));
  const formats: ConditionalFormat[] = [];
  for (const name of scanner.inside()) {
    if (name !== "cfRule") continue;
    const attributes = scanner.allAttributes();
    formats.push({
      ranges,
      type: attributes.get("type") ?? "",
      priority: Number(attributes.get("priority") ?? 0),
      stopIfTrue: readFlag(attributes.get("stopIfTrue")),
      look: looks[Number(attributes.get("dxfId"))] ?? null,
      attributes: Object.fromEntries([...attributes].filter(([attribute]) => !known.includes(attribute))),
      formulas: readFormulas(scanner),
    });
  }
  return formats;
}

function readFormulas(scanner: XmlScanner): string[] {
  const formulas: string[] = [];
  for (const name of scanner.inside()) if (name === "formula") formulas.push(scanner.text());
  return formulas;
}
