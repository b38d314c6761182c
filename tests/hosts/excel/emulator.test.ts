/** @jest-environment jsdom */
import type { RunningExcel } from "./emulator/start";
import { snapshotOf } from "./emulator/workbook";
import { failure, loaded, settled, startSample, table } from "./sample-program";

let program: RunningExcel;

beforeEach(async () => {
  program = await startSample();
});
afterEach(() => program.stop());

describe("reading", () => {
  test.each([
    ["address", "A1:B1", "目标表!A1:B1"],
    [
      "values",
      "B2:C3",
      [
        ["≥4", ""],
        [0.95, 30],
      ],
    ],
    [
      "text",
      "B2:C3",
      [
        ["≥4", ""],
        ["95%", "30"],
      ],
    ],
    [
      "formulas",
      "B2:C3",
      [
        ["≥4", ""],
        [0.95, "=10*3"],
      ],
    ],
    ["numberFormat", "B2:B3", [["General"], ["0%"]]],
    ["valueTypes", "B3:C3", [["Double", "Double"]]],
    ["rowIndex", "B3", 2],
    ["columnCount", "B3:D3", 3],
  ] as const)("a range has %s", async (name, address, value) => {
    expect(await loaded(address, name)).toEqual(value);
  });

  test("everything that is asked for comes in one round trip", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
      const used = worksheets.getItem("目标表").getUsedRangeOrNullObject();
      used.load("values,text,formulas,numberFormat");
      const merges = used.getMergedAreasOrNullObject();
      merges.areas.load("items/rowIndex,items/rowCount");
      await context.sync();
      expect(
        worksheets.items.map(({ name, visibility, protection }) => [name, visibility, protection.protected]),
      ).toEqual([
        ["目标表", "Visible", false],
        ["锁定", "Visible", true],
        ["隐藏", "Hidden", false],
      ]);
      expect(used.values).toHaveLength(3);
      expect(merges.isNullObject).toBe(true);
    });
    expect(program.traffic.roundTrips).toBe(1);
    expect(program.traffic.bytesOut).toBeGreaterThan(500);
  });

  test("merged areas come with their places", async () => {
    await Excel.run(async (context) => {
      const { areas } = table(context).getRange("A1:D9").getMergedAreasOrNullObject();
      areas.load("items/address");
      await context.sync();
      expect(areas.items.map(({ address }) => address)).toEqual(["目标表!A5:B6", "目标表!D1:D2"]);
    });
  });

  test("a property that was not loaded is an error", async () => {
    await Excel.run(async (context) => {
      const range = table(context).getRange("A1").load("text");
      await context.sync();
      expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    });
  });

  test.each<[string, (context: Excel.RequestContext) => Excel.Range | Excel.Worksheet]>([
    ["a sheet", ({ workbook }) => workbook.worksheets.getItemOrNullObject("没有")],
    [
      "the used range of a blank sheet",
      ({ workbook }) => workbook.worksheets.getItem("隐藏").getUsedRangeOrNullObject(),
    ],
    ["what belongs to one", ({ workbook }) => workbook.worksheets.getItemOrNullObject("没有").getRange("A1")],
  ])("%s that is not there is a null object", async (_title, find) => {
    await Excel.run(async (context) => {
      const nothing = find(context);
      nothing.load();
      await context.sync();
      expect(nothing.isNullObject).toBe(true);
    });
  });

  test("a sheet that is not there, asked for by name, ends the batch", async () => {
    expect(await failure((context) => context.workbook.worksheets.getItem("没有").load("name"))).toMatchObject({
      code: "ItemNotFound",
    });
  });

  test("more than five million cells are refused", async () => {
    expect(await failure((context) => table(context).getRange("A:F").load("values"))).toMatchObject({
      code: "OperationCellsExceedLimit",
    });
  });
});

describe("many at once", () => {
  test("an address may have 8,191 characters and no more", async () => {
    const cells = Array.from({ length: 1300 }, (_, row) => `AA${1000 + row}`).join(",");
    await Excel.run(async (context) => {
      table(context).getRanges(cells.slice(0, 8189)).conditionalFormats.add("Custom");
      await context.sync();
    });
    expect(await failure((context) => table(context).getRanges(cells))).toMatchObject({ code: "InvalidArgument" });
  });

  test("cells, rows and columns can be formatted in one action each", async () => {
    await Excel.run(async (context) => {
      const range = table(context).getRange("A1:B1");
      const thin = { style: "Continuous" as const };
      range.setCellProperties([[{ format: { fill: { color: "#ff0000" }, borders: { top: thin } } }, {}]]);
      range.setRowProperties([{ format: { rowHeight: 40 } }]);
      range.setColumnProperties([{ format: { columnWidth: 80 } }, { format: { columnWidth: 100 } }]);
      await context.sync();
    });
    const sheet = program.workbook.find("目标表");
    expect(sheet?.cells[0]?.[0]?.look).toEqual({ "Fill/Color": "#FF0000", "Borders/EdgeTop/Style": "Continuous" });
    expect([sheet?.rowHeights, sheet?.columnWidths]).toEqual([{ 0: 40 }, { 0: 80, 1: 100 }]);
  });

  test("what differs between cells reads as null", async () => {
    await Excel.run(async (context) => {
      table(context).getRange("A1").format.font.bold = true;
      const font = table(context).getRange("A1:B1").format.font.load("bold,size");
      await context.sync();
      expect([font.bold, font.size]).toEqual([null, 11]);
    });
  });

  test("a collection comes in parts", async () => {
    await Excel.run(async ({ workbook: { worksheets }, sync }) => {
      worksheets.load({ $top: 1, $skip: 1, name: true });
      await sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["锁定"]);
    });
  });
});

describe("selecting", () => {
  test("goes to another sheet, but not to a hidden one", async () => {
    await Excel.run(async ({ workbook: { worksheets } }) => worksheets.getItem("锁定").getRange("B2:C3").select());
    await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect([selected.address, active.address]).toEqual(["锁定!B2:C3", "锁定!B2"]);
    });
    expect(await failure(({ workbook }) => workbook.worksheets.getItem("隐藏").activate())).toMatchObject({
      code: "InvalidOperation",
    });
  });
});

describe("requirement sets", () => {
  test.each([
    ["1.12", "merged areas", (context: Excel.RequestContext) => table(context).getRange().getMergedAreasOrNullObject()],
    ["1.17", "notes", (context: Excel.RequestContext) => table(context).notes],
  ])("at ExcelApi %s there are no %s", async (version, _what, ask) => {
    program.control.requirementSets.ExcelApi = version;
    expect(Office.context.requirements.isSetSupported("ExcelApi", version)).toBe(true);
    expect(await failure((context) => void ask(context))).toMatchObject({ code: "ApiNotFound" });
  });
});

describe("a program that is busy", () => {
  test("while someone types, a batch fails, or waits if it said so", async () => {
    program.control.editMode(true);
    const write = async (context: Excel.RequestContext) => void (table(context).getRange("A1").values = [["新"]]);
    await expect(Excel.run(write)).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    const waiting = Excel.run({ delayForCellEdit: true }, write);
    await settled();
    expect(program.control.textAt("目标表", "A1")).toBe("三级指标");
    program.control.editMode(false);
    await waiting;
    expect(program.control.textAt("目标表", "A1")).toBe("新");
  });

  test("a hanging program answers when it is back, late", async () => {
    program.control.hang();
    let answered = false;
    const read = loaded("A1", "text").then(() => (answered = true));
    await settled();
    expect(answered).toBe(false);
    program.control.resume();
    await read;
    expect(answered).toBe(true);
  });

  test("a batch can be made to fail as a whole", async () => {
    program.control.fail("GeneralException");
    await expect(loaded("A1", "text")).rejects.toMatchObject({ code: "GeneralException" });
    expect(await loaded("A1", "text")).toEqual([["三级指标"]]);
  });
});

describe("undo", () => {
  const write = (value: string) => async (context: Excel.RequestContext) => {
    for (const cell of ["A1", "A2"]) {
      table(context).getRange(cell).values = [[value]];
      await context.sync();
    }
  };

  test("each batch that writes is a step, a merged group is one", async () => {
    const before = snapshotOf(program.workbook);
    await Excel.run(write("一"));
    expect(program.workbook.undoDepth).toBe(2);
    await Excel.run({ mergeUndoGroup: true }, write("二"));
    expect(program.workbook.undoDepth).toBe(3);
    for (let step = 0; step < 3; step++) program.control.undo();
    expect(snapshotOf(program.workbook)).toEqual(before);
  });

  test("before ExcelApi 1.20 nothing can be merged", async () => {
    program.control.requirementSets.ExcelApi = "1.17";
    await expect(Excel.run({ mergeUndoGroup: true }, write("二"))).rejects.toMatchObject({ code: "ApiNotFound" });
    expect(program.workbook.undoDepth).toBe(0);
  });

  test("what cannot be part of a merged group stops it there", async () => {
    program.control.refuseInUndoGroup("Range.Values");
    await expect(Excel.run({ mergeUndoGroup: true }, write("二"))).rejects.toMatchObject({ code: "UndoNotSupported" });
    await Excel.run(write("一"));
  });

  test("reading is no step", async () => {
    await loaded("A1", "text");
    expect(program.workbook.undoDepth).toBe(0);
  });

  test.each<[string, (context: Excel.RequestContext) => void]>([
    ["Worksheet.Visibility", (context) => (table(context).visibility = "Hidden")],
    ["Worksheet.Delete", (context) => table(context).delete()],
    ["WorksheetProtection.Protect", (context) => table(context).protection.protect()],
    ["Workbook.Save", (context) => context.workbook.save()],
  ])("%s makes Excel forget it all", async (call, lose) => {
    await Excel.run(write("一"));
    await Excel.run(async (context) => lose(context));
    expect(program.workbook.undoDepth).toBe(0);
    expect(program.control.undoLosses).toEqual([call]);
  });
});

describe("events", () => {
  let heard: unknown[];
  beforeEach(async () => {
    heard = [];
    await Excel.run(async ({ workbook: { worksheets } }) => {
      worksheets.onChanged.add(
        async ({ address, source, triggerSource }) => void heard.push([address, source, triggerSource]),
      );
      worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(address));
      worksheets.onActivated.add(async ({ worksheetId }) => void heard.push(program.workbook.sheet(worksheetId)?.name));
    });
  });

  test("what a person types here and elsewhere", async () => {
    program.control.type("目标表", "B2", "≥5");
    program.control.type("目标表", "B2", "≥6", "remote");
    await settled();
    expect(heard).toEqual([
      ["B2", "Local", "Unknown"],
      ["B2", "Remote", "Unknown"],
    ]);
  });

  test("our own writes, unless events are off", async () => {
    await Excel.run(async (context) => void (table(context).getRange("A1:A2").values = [["一"], ["二"]]));
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      table(context).getRange("A1").values = [["三"]];
    });
    await settled();
    expect(heard).toEqual([["A1:A2", "Local", "ThisLocalAddin"]]);
  });

  test.each([
    [false, ["answer", "event"]],
    [true, ["event", "answer"]],
  ])("our own writes are told before their answer: %p", async (first, order) => {
    program.control.eventsFirst = first;
    await Excel.run(async (context) => {
      table(context).getRange("A1").values = [["一"]];
      await context.sync();
      heard.push("answer");
    });
    await settled();
    expect(heard.map((one) => (one === "answer" ? one : "event"))).toEqual(order);
  });

  test("clicks and other sheets", async () => {
    program.control.click("锁定", "A1");
    await settled();
    expect(heard).toEqual(["锁定", "A1"]);
  });

  test("undo tells what changed back", async () => {
    program.control.type("目标表", "B2", "≥5");
    program.control.undo();
    await settled();
    expect(heard).toHaveLength(2);
  });

  test("an older Excel does not tell who it was", async () => {
    program.control.requirementSets.ExcelApi = "1.13";
    program.control.type("目标表", "B2", "≥5");
    await settled();
    expect(heard).toEqual([["B2", "Local", undefined]]);
  });
});
