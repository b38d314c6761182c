import type { Position } from "../../core/sheet/address";
import type { Block, Dropdown } from "../../core/template/block";
import { shiftRange } from "../../core/template/placement";
import { HelperLists } from "../../core/template/helper-lists";
import type { Queueing } from "./in-trips";
import { rangeAt } from "./ranges";
import { asText } from "./write-plan";

/** What Excel shows of a hint. */
const longest = { title: 32, text: 255 };

/** Queues drop-down lists, with the hidden columns that they need, and hints. */
export function* queueInputs(sheet: Excel.Worksheet, block: Block, first: Position, freeColumn: number): Queueing {
  const helpers = new HelperLists(freeColumn);
  for (const { cells, options } of block.dropdowns) {
    const { dataValidation } = rangeAt(sheet, shiftRange(cells, first));
    dataValidation.rule = { list: { inCellDropDown: true, source: helpers.source(shiftOptions(options, first)) } };
    dataValidation.ignoreBlanks = true;
    // The list helps, it does not forbid.
    dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
    yield 6;
  }
  for (const { cells, title, text } of block.hints) {
    rangeAt(sheet, shiftRange(cells, first)).dataValidation.prompt = {
      showPrompt: true,
      title: title.slice(0, longest.title),
      message: text.slice(0, longest.text),
    };
    yield 4;
  }
  for (const { row, column, content } of helpers.cells) {
    sheet.getCell(row, column).values = [[typeof content === "number" ? content : asText(content)]];
    yield 2;
  }
  if (helpers.count > 0) sheet.getRangeByIndexes(0, freeColumn, 1, helpers.count).getEntireColumn().columnHidden = true;
}

function shiftOptions(options: Dropdown["options"], first: Position): Dropdown["options"] {
  if (!("parent" in options)) return options;
  const { parent } = options;
  return { ...options, parent: { row: parent.row + first.row, column: parent.column + first.column } };
}
