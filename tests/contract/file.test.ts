import { Workbook, type CellValue, type ConditionalFormattingRule } from "exceljs";
import { contains, type Address } from "../../src/core/sheet/address";
import { FileHost } from "../../src/hosts/file/file-host";
import { openPackage } from "../../src/hosts/file/package";
import { openRichWorkbook } from "../../src/hosts/file/rich/open-rich-workbook";
import { saveWorkbook, unchangedSheets } from "../../src/hosts/file/save/save-workbook";
import type { CellSketch, SheetSketch } from "../../src/hosts/memory/sketch";
import { textParts } from "../hosts/file/save/hand-made";
import { describePort } from "./port-contract";

describePort(
  "a workbook file",
  async (sheets) => {
    const file = { bytes: await written(sheets) };
    return {
      host: new FileHost(file),
      type: async (at, text) => {
        file.bytes = typed(file.bytes, at, text);
      },
      click: () => Promise.reject(new Error("nobody clicks in a file")),
      undo: () => Promise.reject(new Error("nobody works in a file")),
      fillAt: async (at) => fillAt(file.bytes, at),
      noteAt: async (at) => {
        const { notes } = openRichWorkbook(file.bytes).sheet(at.sheet);
        return notes.find(({ row, column }) => row === at.row && column === at.column)?.text ?? null;
      },
      formulaAt: async (at) => {
        const { cells } = openRichWorkbook(file.bytes).sheet(at.sheet);
        const formula = cells.find(({ row, column }) => row === at.row && column === at.column)?.formula;
        return formula ? `=${formula}` : null;
      },
      snapshot: async () => textParts(file.bytes),
      close: async () => undefined,
    };
  },
  { undo: false, events: false },
);

/** What the topmost conditional format paints. That programs really paint it is shown in LibreOffice. */
function fillAt(bytes: Uint8Array, at: Address): string | null {
  const over = openRichWorkbook(bytes)
    .sheet(at.sheet)
    .conditionalFormats.filter(({ ranges }) => ranges.some((range) => contains(range, at)));
  const top = [...over].sort((a, b) => a.priority - b.priority)[0];
  return top?.look?.fill ?? null;
}

/** Someone else changes the file. */
function typed(bytes: Uint8Array, { sheet, row, column }: Address, text: string): Uint8Array {
  const original = openPackage(bytes);
  const sheets = unchangedSheets(original).map((kept) =>
    kept.original === sheet ? { ...kept, changes: { cells: [{ row, column, content: text }] } } : kept,
  );
  return saveWorkbook(original, { sheets });
}

/** The file as another library writes it. */
async function written(sketches: readonly SheetSketch[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const sketch of sketches) {
    const sheet = workbook.addWorksheet(sketch.name, { state: sketch.hidden ? "hidden" : "visible" });
    sketch.rows.forEach((row, index) =>
      row.forEach((one, column) => {
        if (one === null) return;
        const cell = sheet.getCell(index + 1, column + 1);
        cell.value = valueOf(one);
        if (typeof one === "object" && one.format !== undefined) cell.numFmt = one.format;
      }),
    );
    for (const merge of sketch.merges ?? []) sheet.mergeCells(merge);
    for (const [cell, note] of Object.entries(sketch.notes ?? {})) sheet.getCell(cell).note = note;
    for (const { ranges, formula, fill } of sketch.conditionalFormats ?? []) {
      const bgColor = { argb: fill.replace("#", "FF") };
      const rule: ConditionalFormattingRule = {
        type: "expression",
        formulae: [formula],
        priority: 1,
        style: { fill: { type: "pattern", pattern: "solid", bgColor } },
      };
      sheet.addConditionalFormatting({ ref: ranges, rules: [rule] });
    }
    if (sketch.protected) await sheet.protect("", {});
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function valueOf(sketch: Exclude<CellSketch, null>): CellValue {
  if (typeof sketch !== "object") return sketch;
  const { raw, formula } = sketch;
  if (formula === undefined) return raw;
  return raw === null ? { formula: formula.slice(1) } : { formula: formula.slice(1), result: raw };
}
