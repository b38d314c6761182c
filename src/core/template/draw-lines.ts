import type { DrawnForm, FormLine, LabelCell, SlotCell } from "../forms/form";
import type { Dropdown } from "./block";
import { areaOf, type FormBox } from "./form-box";
import type { FormContent } from "./form-content";
import { looks } from "./looks";
import { plainNumber } from "./plain-number";
import { labelText, repetitions, slotText } from "./slots";

/** Lines of a form, drawn one below the other. */
export interface DrawnLines {
  readonly boxes: readonly FormBox[];
  readonly dropdowns: readonly Dropdown[];
  /** Least heights, in points; as many as rows were drawn. */
  readonly heights: readonly number[];
}

const usualHeight = 26;

/** @param first the row of the first line */
export function drawLines(
  form: Pick<DrawnForm, "title" | "titleEnding">,
  lines: readonly FormLine[],
  content: FormContent,
  first: number,
): DrawnLines {
  const counts = lines.map(({ each, blank }) => repetitions(each, content, blank));
  const tops = counts.map((_, index) => first + counts.slice(0, index).reduce((sum, count) => sum + count, 0));
  const boxes: FormBox[] = [];
  const dropdowns: Dropdown[] = [];
  for (const [index, line] of lines.entries()) {
    const top = tops[index] ?? first;
    for (const cell of line.cells) {
      const last = index + (cell.lines ?? 1) - 1;
      const bottom = (tops[last] ?? top) + (counts[last] ?? 1) - 1;
      if ("label" in cell) {
        boxes.push(labelBox(cell, areaOf(cell.columns, top, bottom), content));
        continue;
      }
      const count = line.each ? (counts[index] ?? 1) : 1;
      for (let nth = 0; nth < count; nth++) {
        const area = areaOf(cell.columns, top + nth, line.each ? top + nth : bottom);
        boxes.push({ ...slotBox(cell, area, cellText(form, cell, content, nth)), ownLine: line.each !== undefined });
        if (cell.options) dropdowns.push({ cells: area, options: cell.options });
      }
    }
  }
  const heights = lines.flatMap(({ height }, index) => Array<number>(counts[index] ?? 1).fill(height ?? usualHeight));
  return { boxes, dropdowns, heights };
}

/** A cell to be filled, with the number that its text is where its look expects one. */
export function slotBox(
  { slot, look, hint, calculate }: Pick<SlotCell, "slot" | "look" | "hint" | "calculate">,
  area: FormBox["area"],
  text: string,
): FormBox {
  return { area, slot, text, number: numberIn(text, look), style: looks[look], hint, calculate };
}

/** Texts under the looks of amounts and numbers are numbers, where they say no more than that. */
export function numberIn(text: string, look: SlotCell["look"]): number | undefined {
  if (look !== "yuan" && look !== "wan" && look !== "number") return undefined;
  return plainNumber(text)?.toNumber();
}

function labelBox({ label, look = "label", hint }: LabelCell, area: FormBox["area"], content: FormContent): FormBox {
  return { area, text: labelText(label, content), style: looks[look], hint };
}

function cellText(
  form: Pick<DrawnForm, "title" | "titleEnding">,
  { slot, preset = "" }: SlotCell,
  content: FormContent,
  nth: number,
): string {
  return slot === "title" ? titleOf(form, content) : slotText(slot, content, nth) || preset;
}

/** "1.培训费绩效目标表" where the form's title names the project. */
function titleOf({ title, titleEnding }: Pick<DrawnForm, "title" | "titleEnding">, content: FormContent): string {
  const { number, name = "" } = content;
  if (titleEnding === undefined || name === "") return title;
  return `${number === undefined ? "" : `${number}.`}${name}${titleEnding}`;
}
