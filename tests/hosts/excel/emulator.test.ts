/** @jest-environment jsdom */
import { startExcel, type RunningExcel } from "./emulator/start";
import { snapshotOf } from "./emulator/workbook";

let program: RunningExcel;

beforeEach(async () => {
  program = await startExcel([
    {
      name: "目标表",
      rows: [
        ["三级指标", "指标值", null],
        ["培训次数", "≥4", null],
        ["合格率", { raw: 0.95, format: "0%" }, { raw: 30, formula: "=10*3" }],
      ],
      merges: ["A5:B6", "D1:D2"],
      notes: { B2: "请王科长核对" },
      conditionalFormats: [{ ranges: "B2:B3", formula: 'B2<>""', fill: "#00FF00" }],
    },
    { name: "锁定", rows: [["x"]], protected: true },
    { name: "隐藏", rows: [], hidden: true },
  ]);
});
afterEach(() => program.stop());

const table = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("目标表");

/** The error of a batch, by its code and place. */
async function failure(
  batch: (context: Excel.RequestContext) => void,
): Promise<{ code: string; location: string | undefined }> {
  try {
    await Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
  } catch (error) {
    const { code, debugInfo } = error as OfficeExtension.Error;
    return { code, location: debugInfo?.errorLocation };
  }
  throw new Error("The batch did not fail");
}

/** Loads a property of a range of the table. */
async function loaded<Name extends keyof Excel.Range>(address: string, name: Name): Promise<Excel.Range[Name]> {
  return Excel.run(async (context) => {
    const range = table(context).getRange(address).load(String(name));
    await context.sync();
    return range[name];
  });
}

/** Lets what was sent on its way arrive. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

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

describe("writing", () => {
  test.each([
    ["=1+1", "General", { value: 0, formula: "=1+1", format: "General" }],
    ["'=1+1", "General", { value: "=1+1", formula: null, format: "General" }],
    ["=1+1", "@", { value: "=1+1", formula: null, format: "@" }],
    ["3-4", "@", { value: "3-4", formula: null, format: "@" }],
    ["3-4", "General", { formula: null, format: 'm"月"d"日"' }],
    ["2025年1月1日", "General", { value: 45658, format: 'yyyy"年"m"月"d"日"' }],
    ["1-2-3", "General", { value: 36925, format: "yyyy/m/d", text: "2001/2/3" }],
    ["13月45日", "General", { value: "13月45日", format: "General" }],
    ["-很好", "General", { formula: "=-很好" }],
    ["-5", "General", { value: -5, formula: null }],
    [95, "@", { value: "95" }],
    ["90%", "General", { value: 0.9, format: "0%", text: "90%" }],
    ["007", "General", { value: 7, format: "General" }],
    ["1,234", "General", { value: 1234, format: "#,##0", text: "1,234" }],
    ["TRUE", "General", { value: true, text: "TRUE" }],
    ["+86", "General", { value: 86 }],
    ["≥90%", "General", { value: "≥90%", formula: null, format: "General" }],
    ["", "General", { value: null }],
  ])("%p into a cell of format %s", async (typed, format, cell) => {
    await Excel.run(async (context) => {
      const range = table(context).getRange("E9");
      range.numberFormat = [[format]];
      range.values = [[typed]];
      await context.sync();
    });
    expect(program.workbook.find("目标表")?.cells[8]?.[4]).toMatchObject(cell);
  });

  test.each<[string, (range: Excel.Range) => void]>([
    ["values of another shape", (range) => (range.values = [["a", "b"]])],
    ["formats of another shape", (range) => (range.numberFormat = [["@"]])],
    ["an object as a value", (range) => (range.values = [[{ a: 1 }], ["b"]])],
    ["a colour that is none", (range) => (range.format.fill.color = "greenish")],
    ["a word that does not exist", (range) => (range.format.horizontalAlignment = "Middle" as never)],
    ["a text for a number", (range) => (range.format.columnWidth = "9" as never)],
    ["a text that begins like a formula", (range) => (range.values = [["-5人"], ["b"]])],
    ["a formula that is none", (range) => (range.values = [["@名"], ["b"]])],
    ["a list that is too long", (range) => (range.dataValidation.rule = list("甲,".repeat(130)))],
    ["a prompt that is too long", (range) => (range.dataValidation.prompt = prompt("很".repeat(256)))],
    ["a read-only property", (range) => range.set({ address: "A1" } as never)],
  ])("%s is an invalid argument", async (_title, write) => {
    expect(await failure((context) => write(table(context).getRange("A1:A2")))).toMatchObject({
      code: "InvalidArgument",
    });
  });

  test("what an emulator without an answer is asked for, it refuses by name", async () => {
    expect(await failure((context) => table(context).charts.load("items"))).toMatchObject({
      code: "EmulatorDoesNotKnow",
    });
    expect(
      await failure((context) =>
        table(context)
          .getRange("A1")
          .load("fancyness" as never),
      ),
    ).toMatchObject({
      code: "EmulatorDoesNotKnow",
    });
  });

  test("what a batch did before it failed stays done", async () => {
    await failure((context) => {
      table(context).getRange("A1").values = [["改了"]];
      context.workbook.worksheets.getItem("没有").activate();
    });
    expect(program.control.textAt("目标表", "A1")).toBe("改了");
  });

  test("a protected sheet can be read and not be changed", async () => {
    const locked = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("锁定");
    const before = snapshotOf(program.workbook);
    const writes: ((range: Excel.Range) => void)[] = [
      (range) => (range.values = [["y"]]),
      (range) => (range.format.fill.color = "#FF0000"),
      (range) => range.conditionalFormats.add("Custom"),
      (range) => range.conditionalFormats.clearAll(),
      (range) => range.merge(),
      (range) => range.dataValidation.clear(),
      (range) => range.worksheet.notes.add("A1", "x"),
    ];
    for (const write of writes) {
      expect(await failure((context) => write(locked(context).getRange("A1")))).toMatchObject({ code: "AccessDenied" });
    }
    expect(snapshotOf(program.workbook)).toEqual(before);
  });

  test("a protected workbook takes no sheet", async () => {
    program.control.protectWorkbook();
    expect(await failure(({ workbook }) => workbook.worksheets.add("新表"))).toMatchObject({ code: "AccessDenied" });
  });

  test("a name that another sheet has is refused", async () => {
    expect(await failure(({ workbook }) => workbook.worksheets.add("锁定"))).toMatchObject({
      code: "ItemAlreadyExists",
    });
  });

  test("merging keeps the first value alone", async () => {
    await Excel.run(async (context) => table(context).getRange("A1:B2").merge());
    expect(program.control.mergeAt("目标表", "B2")).toEqual({ top: 0, left: 0, bottom: 1, right: 1 });
    expect(await loaded("A1:B2", "values")).toEqual([
      ["三级指标", ""],
      ["", ""],
    ]);
  });

  test("200,000 cells go and come back", async () => {
    program.control.requirementSets.ExcelApi = "1.20";
    const values = Array.from({ length: 20_000 }, (_, row) =>
      Array.from({ length: 10 }, (_unused, column) => row + column),
    );
    await Excel.run(async (context) => {
      const range = table(context).getRangeByIndexes(100, 0, 20_000, 10);
      range.values = values;
      await context.sync();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual(values);
    });
    expect(program.traffic.roundTrips).toBe(2);
  });

  test("on the web no request and no answer may have more than 5 MB", async () => {
    const long = (rows: number) => Array.from({ length: rows }, () => ["很".repeat(1000)]);
    const column = (context: Excel.RequestContext) => table(context).getRangeByIndexes(100, 0, 2000, 1);
    const halves = [0, 1000].map((row) => async (context: Excel.RequestContext) => {
      column(context).getCell(row, 0).getResizedRange(999, 0).values = long(1000);
    });
    expect(await failure((context) => void (column(context).values = long(2000)))).toMatchObject({
      code: "RequestPayloadSizeLimitExceeded",
    });
    for (const half of halves) await Excel.run(half);
    expect(await failure((context) => column(context).load("values"))).toMatchObject({
      code: "ResponsePayloadSizeLimitExceeded",
    });
  });
});

function list(source: string): Excel.DataValidationRule {
  return { list: { inCellDropDown: true, source } };
}

function prompt(message: string): Excel.DataValidationPrompt {
  return { showPrompt: true, title: "提示", message };
}

describe("formats", () => {
  test("conditional formats are added on top, listed and taken away", async () => {
    const before = snapshotOf(program.workbook);
    await Excel.run(async (context) => {
      const format = table(context).getRanges("B2,C3").conditionalFormats.add("Custom");
      format.custom.rule.formula = '=N("jixiao")=0';
      format.custom.format.fill.color = "#FFC7CE";
      await context.sync();
    });
    await Excel.run(async (context) => {
      const { conditionalFormats } = table(context).getRange();
      conditionalFormats.load("items/type,items/customOrNullObject/rule/formula");
      await context.sync();
      expect(conditionalFormats.items.map(({ customOrNullObject }) => customOrNullObject.rule.formula)).toEqual([
        '=N("jixiao")=0',
        '=B2<>""',
      ]);
      conditionalFormats.items[0]?.delete();
      await context.sync();
    });
    expect(snapshotOf(program.workbook)).toEqual(before);
  });

  test("borders, fonts, widths, validation and print set-up stick", async () => {
    await Excel.run(async (context) => {
      const range = table(context).getRange("B2:C3");
      range.format.borders.getItem("EdgeTop").style = "Continuous";
      range.format.font.set({ name: "宋体", size: 12, bold: true });
      range.format.columnWidth = 90;
      range.dataValidation.rule = list("甲,乙");
      table(context).pageLayout.set({ orientation: "Landscape", zoom: { horizontalFitToPages: 1 } });
      table(context).pageLayout.setPrintArea("A1:C3");
      table(context).freezePanes.freezeRows(2);
      await context.sync();
      range.load("format/columnWidth,format/font/name,dataValidation/type");
      const top = range.format.borders.getItem("EdgeTop").load("style");
      const layout = table(context).pageLayout.load("orientation,zoom");
      await context.sync();
      expect([range.format.columnWidth, range.format.font.name, range.dataValidation.type]).toEqual([
        90,
        "宋体",
        "List",
      ]);
      expect([top.style, layout.orientation, layout.zoom]).toEqual([
        "Continuous",
        "Landscape",
        { horizontalFitToPages: 1 },
      ]);
    });
  });

  test("notes can be listed, added and taken away, but not beside a comment", async () => {
    program.control.comment("目标表", "A1", "谁的？");
    await Excel.run(async (context) => {
      const { notes } = table(context);
      notes.add("C1", "新的");
      notes.load("items/content");
      await context.sync();
      expect(notes.items.map(({ content }) => content)).toEqual(["请王科长核对", "新的"]);
      const place = notes.items[1]?.getLocation().load("address");
      await context.sync();
      expect(place?.address).toBe("目标表!C1");
      notes.items[1]?.delete();
    });
    expect(Object.keys(program.workbook.find("目标表")?.notes ?? {})).toEqual(["B2"]);
    expect(await failure((context) => table(context).notes.add("A1", "x"))).toMatchObject({ code: "InvalidOperation" });
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

  test("before ExcelApi 1.20 batches are not merged", async () => {
    program.control.requirementSets.ExcelApi = "1.17";
    await Excel.run({ mergeUndoGroup: true }, write("二"));
    expect(program.workbook.undoDepth).toBe(2);
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
