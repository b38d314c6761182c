import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import type { ConditionalFormat, RichSheet } from "../file/model";
import { markFormula } from "../host";
import { differentialStyle } from "./file-style";
import { univerRange } from "./univer-workbook";

const numberOperators: Readonly<Record<string, CFNumberOperator>> = {
  greaterThan: CFNumberOperator.greaterThan,
  greaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  lessThan: CFNumberOperator.lessThan,
  lessThanOrEqual: CFNumberOperator.lessThanOrEqual,
  equal: CFNumberOperator.equal,
  notEqual: CFNumberOperator.notEqual,
};

/**
 * The conditional formats that Univer can draw as the file means them, but for our marks. The others stay in the file
 * and are not seen.
 */
export function formatsOfFile({ conditionalFormats }: RichSheet): IConditionFormattingRule[] {
  return [...conditionalFormats]
    .sort((a, b) => a.priority - b.priority)
    .filter(({ formulas }) => formulas[0] !== markFormula)
    .flatMap((format, index) => {
      const rule = formatRule(format);
      if (!rule) return [];
      const { ranges, stopIfTrue } = format;
      return [{ cfId: `file-${index}`, stopIfTrue, ranges: ranges.map(univerRange), rule }];
    });
}

function formatRule({ type, formulas, attributes, look }: ConditionalFormat): IConditionFormattingRule["rule"] | null {
  const [formula] = formulas;
  if (!look || formula === undefined) return null;
  const base = { type: CFRuleType.highlightCell, style: differentialStyle(look) } as const;
  if (type === "expression") return { ...base, subType: CFSubRuleType.formula, value: `=${formula}` };
  const operator = type === "cellIs" ? numberOperators[attributes["operator"] ?? ""] : undefined;
  const value = Number(formula);
  if (!operator || formula.trim() === "" || Number.isNaN(value)) return null;
  return { ...base, subType: CFSubRuleType.number, operator, value } as IConditionFormattingRule["rule"];
}
