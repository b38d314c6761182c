import type { IRange } from "@univerjs/core";
import { CFRuleType, CFSubRuleType, type IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { Severity } from "../../core/rules/finding";
import { markFormula, markStyles, type Mark } from "../host";

const severities: readonly Severity[] = ["error", "warning", "hint"];

/** The colours of a sheet's marks: one rule a severity, over all its cells. */
export function formatsOf(marks: readonly Mark[]): readonly IConditionFormattingRule[] {
  return severities.flatMap((severity) => {
    const cells = marks.filter((mark) => mark.severity === severity).map(({ at }) => at);
    if (cells.length === 0) return [];
    const rule: IConditionFormattingRule = {
      cfId: `jixiao-${severity}`,
      stopIfTrue: false,
      ranges: cells.map(({ row, column }) => ({
        startRow: row,
        startColumn: column,
        endRow: row,
        endColumn: column,
      })),
      rule: {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.formula,
        value: `=${markFormula}`,
        style: { bg: { rgb: markStyles[severity].fill } },
      },
    };
    return [rule];
  });
}

export function severityOf({ cfId }: IConditionFormattingRule): Severity {
  return severities.find((one) => cfId === `jixiao-${one}`) ?? "warning";
}

/** Whatever its id: a person may have copied the cell. */
export function isOurFormat({ rule }: IConditionFormattingRule): boolean {
  return "subType" in rule && rule.subType === CFSubRuleType.formula && rule.value === `=${markFormula}`;
}

export function isSameFormat(
  { ranges }: IConditionFormattingRule,
  wanted: IConditionFormattingRule | undefined,
): boolean {
  const cells = (all: readonly IRange[]): string =>
    all.map(({ startRow, startColumn, endRow, endColumn }) => [startRow, startColumn, endRow, endColumn]).join(" ");
  return wanted !== undefined && cells(ranges) === cells(wanted.ranges);
}
