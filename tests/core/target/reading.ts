import { formatNumber } from "../../../src/core/target/format";
import type { DatePoint, Target } from "../../../src/core/target/target";

/**
 * A target in one line, for tables in tests: "≥ 90 [%]", "≤(控制在…以内) 5 [万元]", "3..5 [次]", "…-12-end",
 * "yes", "words:应改尽改"; what follows the unit stands in quotes.
 */
export function reading(target: Target): string {
  switch (target.kind) {
    case "quantity": {
      const word = target.comparatorWord === null ? "" : `(${target.comparatorWord})`;
      return join(target.comparators.join("") + word, formatNumber(target.number), target.unit?.name, target.rest);
    }
    case "range":
      return join("", `${formatNumber(target.from)}..${formatNumber(target.to)}`, target.unit?.name, target.rest);
    case "date":
      return `date ${target.comparator ?? ""}${[target.from, target.to].map(point).join("..")}`;
    case "boolean":
      return target.value ? "yes" : "no";
    case "qualitative":
      return `words:${target.words}`;
    case "empty":
      return "empty";
  }
}

function join(comparator: string, number: string, unit: string | undefined, rest: string): string {
  return [comparator, number, unit === undefined ? "" : `[${unit}]`, rest === "" ? "" : `"${rest}"`]
    .filter((part) => part !== "")
    .join(" ");
}

/** 2021-9-end; what is not said is a question mark, an open end nothing. */
function point(date: DatePoint | null): string {
  return date === null ? "" : [date.year, date.month, date.day].map((part) => part ?? "?").join("-");
}
