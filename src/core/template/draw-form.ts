import type { DrawnForm } from "../forms/form";
import type { Range } from "../sheet/address";
import type { Block, Dropdown, InputHint } from "./block";
import { withFormulas } from "./calculate";
import { drawBoxes } from "./draw";
import { drawIndicators } from "./draw-indicators";
import { drawLines, slotBox, type DrawnLines } from "./draw-lines";
import { areaOf, type FormBox } from "./form-box";
import type { FormContent } from "./form-content";
import { looks } from "./looks";
import { slotText } from "./slots";

const indicatorHeight = 34;

/** Draws a form: blank with its default rows, or filled. A list of projects takes several; other forms show the first. */
export function drawForm(form: DrawnForm, projects: readonly FormContent[]): Block {
  const drawing = new FormDrawing(form, projects[0] ?? {});
  drawing.lines(form.head);
  const titleRows = drawing.headings();
  drawing.lines(form.block.list?.opening ?? []);
  for (const project of form.block.list ? [...projects] : projects.slice(0, 1)) drawing.indicators(project);
  drawing.closeSide(titleRows.top);
  drawing.lines(form.foot ?? []);
  return drawing.block(titleRows);
}

/** A form's parts as they are put below one another. */
class FormDrawing {
  private readonly boxes: FormBox[] = [];
  private readonly dropdowns: Dropdown[] = [];
  private readonly hints: InputHint[] = [];
  private readonly heights: number[] = [];

  constructor(
    private readonly form: DrawnForm,
    private readonly content: FormContent,
  ) {}

  private get nextRow(): number {
    return this.heights.length;
  }

  lines(lines: DrawnForm["head"]): void {
    const drawn: DrawnLines = drawLines(this.form, lines, this.content, this.nextRow);
    this.boxes.push(...drawn.boxes);
    this.dropdowns.push(...drawn.dropdowns);
    this.heights.push(...drawn.heights);
  }

  /** The rows of the headings: one, or two where a group stands above them. */
  headings(): { top: number; bottom: number } {
    const { columns, list } = this.form.block;
    const top = this.nextRow;
    const bottom = list ? top + 1 : top;
    const heading = (at: string, text: string, from: number, to: number): void => {
      this.boxes.push({ area: areaOf(at, from, to), text, style: looks.heading });
    };
    for (const one of list?.columns ?? []) heading(one.columns, one.heading, top, bottom);
    if (list) heading(list.group.columns, list.group.label, top, top);
    for (const one of columns) heading(one.columns, one.heading, bottom, bottom);
    for (let row = top; row <= bottom; row++) this.heights.push(indicatorHeight);
    return { top, bottom };
  }

  indicators(project: FormContent): void {
    const top = this.nextRow;
    const drawn = drawIndicators(this.form.block, project, top);
    this.boxes.push(...drawn.boxes);
    this.dropdowns.push(...drawn.dropdowns);
    this.hints.push(...drawn.hints);
    this.heights.push(...Array<number>(drawn.rows).fill(indicatorHeight));
    if (drawn.rows === 0) return;
    for (const column of this.form.block.list?.columns ?? []) {
      const area = areaOf(column.columns, top, top + drawn.rows - 1);
      this.boxes.push(slotBox(column, area, slotText(column.slot, project, 0)));
    }
  }

  /** The label beside headings and rows reaches over all of them. */
  closeSide(top: number): void {
    const { side } = this.form.block;
    if (!side) return;
    this.boxes.push({ area: areaOf(side.columns, top, this.nextRow - 1), text: side.label, style: looks.heading });
  }

  block(titleRows: { top: number; bottom: number }): Block {
    const { sheetName, columnWidths, print } = this.form;
    const boxes = withFormulas(this.boxes).sort((a, b) => inReadingOrder(a.area, b.area));
    const drawn = drawBoxes(boxes, columnWidths, (row) => this.heights[row] ?? 0);
    const rowHeights = this.heights.map((height, row) => drawn.rowHeights[row] ?? height);
    return {
      sheetName,
      ...drawn,
      rows: rowHeights.length,
      rowHeights,
      columnWidths,
      hints: [...drawn.hints, ...this.hints],
      dropdowns: [...this.dropdowns].sort((a, b) => inReadingOrder(a.cells, b.cells)),
      print: { ...print, titleRows },
    };
  }
}

function inReadingOrder(a: Range, b: Range): number {
  return a.top - b.top || a.left - b.left;
}
