import {
  ALL_IMPLEMENTED_FUNCTIONS_SET,
  functionText,
  StringValueObject,
  type BaseFunction,
} from "@univerjs/engine-formula";
import { readTables } from "../../../src/core/reader/read";
import { selfEvaluationOf } from "../../../src/core/self-evaluation/self-evaluation";
import { formulaText } from "../../../src/core/template/formula-text";
import { scoreCases } from "../../core/self-evaluation/cases";
import { targetTable } from "../../core/self-evaluation/target-table";

/** What Univer makes of VALUE("…"), the one function of the scores on which programs differ. */
function valueOf(text: string): unknown {
  const [Value] = functionText.find(([, name]) => name === "VALUE")!;
  const value = new (Value as new (name: string) => BaseFunction)("VALUE");
  const result = value.calculate(StringValueObject.create(text));
  return result.isError() ? "error" : (result as StringValueObject).getValue();
}

test("the browser's spreadsheet has every function of the scores", () => {
  const sheet = targetTable(scoreCases.map((one, nth) => ({ ...one, level3: `指标${nth}` })));
  const { block } = selfEvaluationOf(sheet, readTables([sheet]).tables[0]!);
  const used = new Set(
    block.cells.flatMap(({ formula }) =>
      formula ? [...formulaText(formula, { row: 0, column: 0 }).matchAll(/([A-Z]+)\(/g)].map(([, name]) => name!) : [],
    ),
  );
  expect(used.size).toBeGreaterThan(10);
  for (const name of used) expect(ALL_IMPLEMENTED_FUNCTIONS_SET.has(name)).toBe(true);
});

test.each([
  ["95e0", 95],
  ["0.45e0", 0.45],
  ["-5e0", -5],
  ["3-5e0", "error"],
  ["2025-12-31e0", "error"],
  ["1:30e0", "error"],
  ["12月31日e0", "error"],
  ["80户e0", "error"],
  ["e0", "error"],
])("and reads a result as the others do: %s", (text, expected) => {
  expect(valueOf(text)).toBe(expected);
});
