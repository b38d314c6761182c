import type { FormColumn, IndicatorBlock } from "../forms/form";
import type { Dropdown, InputHint } from "./block";
import { numberIn } from "./draw-lines";
import { areaOf, type FormBox } from "./form-box";
import { indicatorRows, rowText, runsOf, type IndicatorRow, type Run } from "./indicator-rows";
import { looks } from "./looks";
import type { FormContent } from "./form-content";

/** The rows of one project's indicators. */
export interface DrawnIndicators {
  readonly boxes: readonly FormBox[];
  readonly dropdowns: readonly Dropdown[];
  readonly hints: readonly InputHint[];
  readonly rows: number;
}

/** @param first the row of the first indicator */
export function drawIndicators(block: IndicatorBlock, content: FormContent, first: number): DrawnIndicators {
  const rows = indicatorRows(block, content.indicators);
  const level1 = block.columns.find(({ field }) => field === "level1");
  const level1Runs = level1 ? columnRuns(level1, rows, []) : [];
  const boxes: FormBox[] = [];
  const dropdowns: Dropdown[] = [];
  const hints: InputHint[] = [];
  for (const column of block.columns) {
    const runs = column === level1 ? level1Runs : columnRuns(column, rows, level1Runs);
    boxes.push(...runs.map((run) => runBox(column, rows, run, first)));
    const lists = listsOf(column, block, level1, level1Runs, rows.length, first);
    dropdowns.push(...lists);
    // A cell has one rule for input: the hint of a list lies over the same cells as the list.
    const hinted = lists.length > 0 ? lists.map(({ cells }) => cells) : wholeColumn(column, rows.length, first);
    hints.push(...hinted.map((cells) => ({ cells, ...column.hint })));
  }
  return { boxes, dropdowns, hints, rows: rows.length };
}

function runBox(column: FormColumn, rows: readonly IndicatorRow[], { top, bottom }: Run, first: number): FormBox {
  const { columns, field, period, look } = column;
  const text = rowText(rows[top] ?? [], field, period);
  return {
    area: areaOf(columns, first + top, first + bottom),
    slot: `row.${field}`,
    text,
    number: numberIn(text, look),
    style: looks[look],
  };
}

/** One run a row, but where neighbours share a merged cell; that never reaches over two 一级指标, nor joins blanks below one. */
function columnRuns(
  { merged, field, period }: FormColumn,
  rows: readonly IndicatorRow[],
  level1Runs: readonly Run[],
): Run[] {
  const texts = rows.map((row) => rowText(row, field, period));
  if (!merged) return texts.map((_, row) => ({ top: row, bottom: row }));
  const starts = new Set(level1Runs.map(({ top }) => top));
  return runsOf(texts, (row) => starts.has(row) || (level1Runs.length > 0 && texts[row] === ""));
}

function listsOf(
  column: FormColumn,
  { levels }: IndicatorBlock,
  level1: FormColumn | undefined,
  level1Runs: readonly Run[],
  rows: number,
  first: number,
): Dropdown[] {
  const over = ({ top, bottom }: Run) => areaOf(column.columns, first + top, first + bottom);
  if (column.field === "level1") {
    return level1Runs.map((run) => ({ cells: over(run), options: Object.keys(levels) }));
  }
  if (column.field === "level2" && level1) {
    const { left } = areaOf(level1.columns, 0);
    return level1Runs.map((run) => ({
      cells: over(run),
      options: {
        parent: { row: first + run.top, column: left },
        lists: levels,
        otherwise: [...new Set(Object.values(levels).flat())],
      },
    }));
  }
  const { options } = column;
  return options ? wholeColumn(column, rows, first).map((cells) => ({ cells, options })) : [];
}

function wholeColumn({ columns }: FormColumn, rows: number, first: number) {
  return rows > 0 ? [areaOf(columns, first, first + rows - 1)] : [];
}
