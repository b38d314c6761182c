/** @jest-environment jsdom */
import { drawHebeiProject } from "../../../src/core/template/hebei-project-template";
import { tableSheet } from "../../app/workbooks";
import { settled, startHost, type RunningHost } from "./running-host";

let excel: RunningHost;
let heard: unknown[];

beforeEach(async () => {
  heard = [];
});
afterEach(() => excel.stop());

async function listen(excelApi: string): Promise<void> {
  excel = await startHost([tableSheet("目标表", ["≥４场", "≥95", "≧80%", "≥90%"])], { excelApi });
  excel.host.on("changed", (change) => heard.push(change));
  excel.host.on("selected", (selection) => heard.push(selection));
  await settled();
}

const sheetId = () => excel.workbook.sheets[0]!.id;

describe.each(["1.20", "1.9"])("with ExcelApi %s", (excelApi) => {
  test("Excel is asked for its events once, however many listen", async () => {
    await listen(excelApi);
    expect(excel.traffic.roundTrips).toBe(1);
  });

  test("a change of someone else's elsewhere is told, and nothing is written because of it", async () => {
    await listen(excelApi);
    excel.control.type("目标表", "D2", "≥5场", "remote");
    await settled();
    expect(heard).toEqual([{ sheet: sheetId(), range: { top: 1, left: 3, bottom: 1, right: 3 } }]);
    expect(excel.traffic.roundTrips).toBe(1);
  });

  test("the selection is told by its first cell", async () => {
    await listen(excelApi);
    excel.control.click("目标表", "B2:C4");
    await settled();
    expect(heard).toEqual([{ at: { sheet: sheetId(), row: 1, column: 1 } }]);
  });

  test("after a change of ours that failed, people are heard again", async () => {
    await listen(excelApi);
    const at = { sheet: sheetId(), row: 1, column: 3 };
    const writing = excel.host.write({ edits: [{ at, before: "≥４场", after: "≥4场" }] });
    const failed = expect(writing).rejects.toMatchObject({ code: "protected" });
    while (excel.traffic.roundTrips < 2) await new Promise((resolve) => setTimeout(resolve, 0));
    excel.control.protectSheet("目标表");
    await failed;
    excel.control.protectSheet("目标表", false);
    heard = [];
    excel.control.type("目标表", "D3", "≥95%");
    await settled();
    expect(heard).toHaveLength(1);
  });

  test("our own insertion is not told", async () => {
    await listen(excelApi);
    await excel.host.insert(drawHebeiProject(), { kind: "at", at: { sheet: sheetId(), row: 20, column: 0 } });
    await settled();
    expect(heard).toEqual([]);
  });
});
