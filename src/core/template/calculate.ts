import type Big from "big.js";
import type { Slot } from "../forms/form";
import type { Range } from "../sheet/address";
import type { BlockFormula } from "./block";
import type { FormBox } from "./form-box";
import { plainNumber } from "./plain-number";

/** A ratio is kept to so many decimals, as precise as a cell's number. */
const ratioDecimals = 12;

/**
 * Gives the boxes that calculate their formula with its result. A box whose text says something else than its formula
 * would keeps the text: what someone wrote is never replaced by what should be there.
 */
export function withFormulas(boxes: readonly FormBox[]): FormBox[] {
  const bySlot = new Map<Slot, FormBox[]>();
  for (const box of boxes) if (box.slot) bySlot.set(box.slot, [...(bySlot.get(box.slot) ?? []), box]);
  const sources = (box: FormBox, slots: readonly Slot[]): FormBox[] =>
    slots.flatMap((slot) => bySlot.get(slot) ?? []).filter(({ area }) => !box.ownLine || area.top === box.area.top);
  const valueOf = (box: FormBox): Big | null => plainNumber(box.text) ?? (box.text === "" ? calculated(box) : null);
  const calculated = (box: FormBox): Big | null => {
    if (!box.calculate) return null;
    if ("sum" in box.calculate) return total(sources(box, box.calculate.sum).map(valueOf));
    const [part, whole] = box.calculate.ratio.map((slot) => sources(box, [slot]).map(valueOf)[0] ?? null);
    return part && whole && !whole.eq(0) ? part.div(whole).round(ratioDecimals) : null;
  };
  return boxes.map((box) => {
    if (!box.calculate) return box;
    const result = calculated(box);
    if (box.text !== "" && !(result && plainNumber(box.text)?.eq(result))) return box;
    const parts =
      "sum" in box.calculate
        ? sumParts(sources(box, box.calculate.sum))
        : ratioParts(box.calculate.ratio.map((slot) => sources(box, [slot])[0]));
    const formula: BlockFormula = { parts, result: result?.toNumber() ?? "" };
    return { ...box, text: box.text || (result ? shown(result, box) : ""), number: undefined, formula };
  });
}

/** Null where none of them is a number: then the sum shows nothing. */
function total(values: readonly (Big | null)[]): Big | null {
  const numbers = values.flatMap((value) => value ?? []);
  return numbers.length > 0 ? numbers.reduce((sum, one) => sum.plus(one)) : null;
}

/** Nothing while there is nothing to add, so that a blank form stays blank and shows no zeros. */
function sumParts(sources: readonly FormBox[]): BlockFormula["parts"] {
  const cells = sources.map(({ area }) => firstCell(area)).reduce(joinColumns, []);
  const list = cells.flatMap((range, index) => (index === 0 ? [range] : [",", range]));
  return ["IF(COUNT(", ...list, ')=0,"",SUM(', ...list, "))"];
}

function ratioParts([part, whole]: readonly (FormBox | undefined)[]): BlockFormula["parts"] {
  if (!part || !whole) throw new Error("A ratio of what is not there");
  const [above, below] = [firstCell(part.area), firstCell(whole.area)];
  return ["IF(COUNT(", above, ",", below, ')<2,"",IF(', below, '=0,"",', above, "/", below, "))"];
}

function firstCell({ top, left }: Range): Range {
  return { top, left, bottom: top, right: left };
}

/** Cells one below the other are one range, even over rows that merged cells above them cover: a sum takes few arguments. */
function joinColumns(ranges: readonly Range[], cell: Range): Range[] {
  const last = ranges.at(-1);
  if (last?.left !== cell.left || cell.top <= last.bottom) return [...ranges, cell];
  return [...ranges.slice(0, -1), { ...last, bottom: cell.top }];
}

function shown(result: Big, { style }: FormBox): string {
  return style.format === "0%" ? `${result.times(100).round(2).toString()}%` : result.toString();
}
