import { insertSelfEvaluation } from "../../src/app/insert-self-evaluation";
import { readTables } from "../../src/core/reader/read";
import { MemoryHost } from "../../src/hosts/memory/memory-host";
import { snapshotOf, workbookFrom } from "../../src/hosts/memory/sketch";
import { soundTargets, tableSheet } from "./workbooks";

test("the self-evaluation stands on a new sheet with its formulas; the targets are left as they were", async () => {
  const workbook = workbookFrom([tableSheet("甲", soundTargets)]);
  const host = new MemoryHost(workbook);
  const before = snapshotOf(workbook);
  const [table] = readTables([workbook.sheets[0]!.read()]).tables;
  const outcome = await insertSelfEvaluation(host, table!);
  if (outcome.kind !== "placed") throw new Error(outcome.kind);
  expect(outcome.notes).toEqual([]);
  expect(outcome.lost).toEqual([]);
  const [made] = readTables([workbook.sheet(outcome.sheet).read()]).tables;
  expect(made?.indicators.map(({ weight, score }) => [weight?.text, score?.cell?.formula])).toEqual([
    ["25", true],
    ["25", true],
    ["30", true],
    ["10", true],
  ]);
  expect(await insertSelfEvaluation(host, made!)).toEqual({ kind: "no-targets" });
  workbook.undo();
  expect(snapshotOf(workbook)).toEqual(before);
  expect(await insertSelfEvaluation(host, { ...table!, headingRow: 7 })).toEqual({ kind: "no-table" });
});
