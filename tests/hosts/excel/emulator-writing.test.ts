/** @jest-environment jsdom */
import type { RunningExcel } from "./emulator/start";
import { snapshotOf } from "./emulator/workbook";
import { failure, loaded, startSample, table } from "./sample-program";

let program: RunningExcel;

beforeEach(async () => {
  program = await startSample();
});
afterEach(() => program.stop());

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
