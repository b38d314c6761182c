import { parseComparator } from "../target/comparator";
import { isQualitativeSign, joinValue, qualitativeSign, splitValue } from "../target/parts";
import type { Fact, FactKey, TableFacts } from "./facts";

/** How a target is written: as one ("≥90%"), or as 符号, 指标值 and 计量单位 in columns of their own. */
export type Notation = "joined" | "apart";

/** The notation that a table is in. */
export function notationOf({ facts }: TableFacts): Notation {
  return facts.some(({ key }) => key === "row.operator" || key === "row.unit") ? "apart" : "joined";
}

/** The facts with every target in one notation; what is in it already stays to the letter. */
export function inNotation(facts: TableFacts, notation: Notation): TableFacts {
  if (notationOf(facts) === notation) return facts;
  return notation === "apart" ? takenApart(facts) : putTogether(facts);
}

/** The value as typed is kept beside its parts, where they cannot be put together to it again. */
function takenApart({ facts, rows }: TableFacts): TableFacts {
  const changed = facts.flatMap((fact): Fact[] => {
    if (fact.key !== "row.target") return [fact];
    const { operator, value, unit, exact } = splitValue(fact.text);
    const parts: readonly (readonly [FactKey, string])[] = [
      ["row.operator", operator],
      ["row.target", value],
      ["row.unit", unit],
      ["row.original", exact ? "" : fact.text],
    ];
    return parts.filter(([, text]) => text !== "").map(([key, text]) => ({ ...fact, key, text }));
  });
  return { facts: changed, rows };
}

function putTogether({ facts, rows }: TableFacts): TableFacts {
  const textOf = textsOf(facts);
  const changed = facts.flatMap((fact): Fact[] => {
    if (fact.key === "row.operator" || fact.key === "row.unit" || fact.key === "row.original") return [];
    if (fact.key !== "row.target") return [fact];
    const [operator, unit, original] = (["row.operator", "row.unit", "row.original"] as const).map((key) =>
      textOf(key, fact.row),
    );
    const parts = { operator: operator ?? "", value: fact.text, unit: unit ?? "" };
    return [{ ...fact, text: stillSays(original ?? "", parts) ? (original ?? "") : joinValue(parts).text }];
  });
  return { facts: changed, rows };
}

/** Signs and units that go when the targets are put together: 是/否 beside 否, ≥ beside words, % beside 90%. */
export function droppedByJoining({ facts }: TableFacts): readonly Fact[] {
  const textOf = textsOf(facts);
  return facts.filter((fact) => {
    if (fact.key !== "row.operator" && fact.key !== "row.unit") return false;
    const [value, operator, unit] = (["row.target", "row.operator", "row.unit"] as const).map((key) =>
      textOf(key, fact.row),
    );
    const { text } = joinValue({ value: value ?? "", operator: operator ?? "", unit: unit ?? "" });
    if (fact.key === "row.unit") return !text.endsWith(fact.text);
    const again = splitValue(text).operator;
    return isQualitativeSign(fact.text)
      ? again !== qualitativeSign
      : again === "" || parseComparator(fact.text) !== again;
  });
}

function textsOf(facts: readonly Fact[]): (key: FactKey, row: number | null) => string {
  const texts = new Map(facts.map(({ key, row, text }) => [`${row ?? ""}|${key}`, text]));
  return (key, row) => texts.get(`${row ?? ""}|${key}`) ?? "";
}

/** Whether the value as it was typed still has these parts; a person may have changed them since. */
function stillSays(original: string, parts: { operator: string; value: string; unit: string }): boolean {
  if (original === "") return false;
  const { operator, value, unit } = splitValue(original);
  return operator === parts.operator && value === parts.value && unit === parts.unit;
}
