import { overlaps, type Range } from "../../core/sheet/address";
import type { Block } from "../../core/template/block";
import { templates } from "../../core/template/templates";
import { CellSet } from "./cell-set";
import type { WrittenCells } from "./written-cells";

/** A line of a form. Columns count from the form's first. */
interface FormLine {
  readonly labels: number;
  /** The areas that begin in it, and its labels of a single cell: rows may be added below them. */
  readonly areas: readonly Range[];
  /** The columns in which a blank cell belongs to what stands above it: those of labels, and of areas from further up. */
  readonly continued: ReadonlySet<number>;
}

interface FamiliarForm {
  readonly columns: number;
  readonly lines: readonly FormLine[];
  /** The lines in which a label stands, by its column and text. */
  readonly byLabel: ReadonlyMap<string, readonly number[]>;
}

let drawn: readonly FamiliarForm[] | undefined;

/** The forms that people fill in, as they are drawn for them. */
function familiarForms(): readonly FamiliarForm[] {
  return (drawn ??= templates.map((template) => formOf(template.draw())));
}

function formOf({ rows, columns, cells, merges }: Block): FamiliarForm {
  const labels = cells.filter(({ text }) => text !== "");
  const byLabel = new Map<string, number[]>();
  for (const { row, column, text } of labels) {
    const key = labelKey(column, text);
    byLabel.set(key, [...(byLabel.get(key) ?? []), row]);
  }
  const singles = labels
    .map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column }))
    .filter((one) => !merges.some((merge) => overlaps(merge, one)));
  const lines = Array.from({ length: rows }, (_, row) => ({
    labels: labels.filter((label) => label.row === row).length,
    areas: [...merges, ...singles].filter(({ top }) => top === row),
    continued: new Set([
      ...labels.filter((label) => label.row === row).map(({ column }) => column),
      ...merges.filter(({ top, bottom }) => top < row && row <= bottom).map(({ left }) => left),
    ]),
  }));
  return { columns, lines, byLabel };
}

/** A row of the sheet, as far as it may be one of a form. */
interface LabelledRow {
  /** Its labels that some form has in that column. */
  readonly labels: readonly string[];
  /** The first column in which something stands, counted from that of the sheet. */
  readonly firstWritten: number;
}

/**
 * What is merged where the sheet is one of the forms that people fill in, by where its labels stand: a form that nobody
 * has filled in yet tells little of itself otherwise. Null where it is none. It is a guess, for lines may have been added
 * and areas changed.
 */
export function familiarMerges(cells: WrittenCells): readonly Range[] | null {
  const forms = familiarForms();
  const rows = labelledRows(cells, forms);
  const found = new Set(rows.flatMap(({ labels }) => labels));
  let best: FamiliarForm | null = null;
  let most = 0;
  for (const form of forms) {
    const labels = [...form.byLabel.keys()].filter((label) => found.has(label)).length;
    if (labels * 2 > form.byLabel.size && labels > most) [best, most] = [form, labels];
  }
  return best && mergesAlong(cells, best, withTitle(followed(rows, best)));
}

function labelledRows({ used, textAt }: WrittenCells, forms: readonly FamiliarForm[]): LabelledRow[] {
  const columns = Math.min(used.right - used.left + 1, Math.max(...forms.map((form) => form.columns)));
  return Array.from({ length: used.bottom - used.top + 1 }, (_, index) => {
    const labels: string[] = [];
    let firstWritten = Infinity;
    for (let column = 0; column < columns; column++) {
      const text = textAt(used.top + index, used.left + column);
      if (text === "") continue;
      firstWritten = Math.min(firstWritten, column);
      const label = labelKey(column, text);
      if (forms.some(({ byLabel }) => byLabel.has(label))) labels.push(label);
    }
    return { labels, firstWritten };
  });
}

function mergesAlong({ used, isWritten }: WrittenCells, form: FamiliarForm, lines: readonly Followed[]): Range[] {
  const taken = new CellSet(used);
  const areas: Range[] = [];
  lines.forEach(({ line }, index) => {
    const row = used.top + index;
    for (const { top, left, bottom, right } of form.lines[line]?.areas ?? []) {
      const area = { top: row, left: used.left + left, bottom: row, right: used.left + right };
      if (area.right > used.right || taken.has(row, area.left)) continue;
      const isBlank = (at: number): boolean => {
        for (let column = area.left; column <= area.right; column++) if (isWritten(at, column)) return false;
        return true;
      };
      const isContinued = (at: number): boolean => {
        const below = lines[at - used.top];
        return below !== undefined && (below.isAdded || form.lines[below.line]?.continued.has(left) === true);
      };
      if (bottom > top || left === right)
        while (isContinued(area.bottom + 1) && isBlank(area.bottom + 1)) area.bottom++;
      if (area.top === area.bottom && left === right) continue;
      taken.fill(area);
      areas.push(area);
    }
  });
  return areas;
}

const noLine = -1;

/** A row of the sheet, as a line of the form. */
interface Followed {
  readonly line: number;
  /** It has no label of its own: a row that was added below one that it is like. */
  readonly isAdded: boolean;
}

/** The line of the form that each row is. */
function followed(rows: readonly LabelledRow[], form: FamiliarForm): Followed[] {
  let before = noLine;
  return rows.map((row) => {
    const line = labelledLine(row, form);
    const isNext = line === noLine && before !== noLine && form.lines[before + 1]?.labels === 0;
    if (line !== noLine) before = line;
    else if (isNext) before++;
    // What stands beside the form is none of it: the lists that its drop-downs take their words from, for instance.
    else if (row.firstWritten >= form.columns) before = noLine;
    return { line: before, isAdded: line === noLine && !isNext && before !== noLine };
  });
}

/** The line with which a row has most labels in common, half of the line's at least. */
function labelledLine({ labels }: LabelledRow, form: FamiliarForm): number {
  const common = new Map<number, number>();
  for (const line of labels.flatMap((label) => form.byLabel.get(label) ?? [])) {
    common.set(line, (common.get(line) ?? 0) + 1);
  }
  let [line, most] = [noLine, 0];
  for (const [one, count] of common) if (count > most) [line, most] = [one, count];
  return most * 2 >= (form.lines[line]?.labels ?? 0) ? line : noLine;
}

/** A title is what people write there: the rows above the first label are the lines above it. */
function withTitle(lines: readonly Followed[]): readonly Followed[] {
  const first = lines.findIndex(({ line }) => line !== noLine);
  const start = (lines[first]?.line ?? 0) - first;
  return lines.map((one, index) => (index < first ? { line: Math.max(noLine, start + index), isAdded: false } : one));
}

function labelKey(column: number, text: string): string {
  return `${column} ${text.replace(/\s/g, "")}`;
}
