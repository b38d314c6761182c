import { hebeiProject as form } from "../forms/hebei-project";
import type { Range } from "../sheet/address";
import type { Block, CellStyle, Dropdown } from "./block";
import { drawBoxes, type Box } from "./draw";
import type { FormContent, FormIndicator } from "./form-content";

const lined = { top: true, right: true, bottom: true, left: true };
const body: CellStyle = {
  font: "宋体",
  size: 10.5,
  horizontal: "center",
  vertical: "center",
  wrap: true,
  borders: lined,
};
const styles = {
  title: { ...body, size: 16, bold: true, borders: {} },
  outsideLeft: { ...body, horizontal: "left", borders: {} },
  outsideRight: { ...body, horizontal: "right", borders: {} },
  label: body,
  heading: { ...body, bold: true },
  text: { ...body, horizontal: "left" },
  /** As text, or a code of digits loses its last six, and a typed "=100%" becomes a formula, "3-4" a date. */
  typed: { ...body, format: "@" },
  amount: { ...body, horizontal: "right", format: "#,##0.00" },
  percent: { ...body, format: "0%" },
} as const satisfies Record<string, CellStyle>;

/** A4 has room for these heights with nine indicators, four goals and some. */
const heights = { title: 36, outside: 20, header: 26, goal: 40, gap: 10, indicator: 34 };

/** Rows above the first goal: title, department, code, money, purpose, plan dates, plan. */
const goalsRow = 7;

/** Draws the form: blank with its nine default rows, or filled. */
export function drawHebeiProject(content: FormContent = {}): Block {
  const goals = content.goals?.length ? content.goals : [""];
  const indicators = content.indicators ?? blankIndicators();
  const gapRow = goalsRow + goals.length;
  const headingRow = gapRow + 1;
  const runs = level1Runs(indicators, headingRow + 1);
  const boxes = [
    ...headBoxes(content),
    ...planBoxes(content.plan),
    ...goalBoxes(goals),
    ...headingBoxes(headingRow),
    ...runs.flatMap(runBoxes),
  ];
  const leastHeight = (row: number): number => {
    if (row === 0) return heights.title;
    if (row === 1) return heights.outside;
    if (row === gapRow) return heights.gap;
    if (row >= headingRow) return heights.indicator;
    return row >= goalsRow ? heights.goal : heights.header;
  };
  return {
    sheetName: form.sheetName,
    ...drawBoxes(boxes, form.columnWidths, leastHeight),
    columnWidths: form.columnWidths,
    dropdowns: runs.flatMap(levelDropdowns),
    print: form.print,
  };
}

function titleOf({ number, name = "" }: FormContent): string {
  if (name === "") return form.title;
  return `${number === undefined ? "" : `${number}.`}${name}${form.titleEnding}`;
}

function blankIndicators(): FormIndicator[] {
  return Object.entries(form.levels).flatMap(([level1, level2s]) =>
    level2s.map((level2) => ({ level1, level2, level3: "", description: "", target: "", basis: "" })),
  );
}

function headBoxes(content: FormContent): Box[] {
  const { labels, hints } = form;
  return [
    { area: across(0, 0, 6), text: titleOf(content), style: styles.title, hint: hints.title },
    { area: across(1, 0, 4), text: content.department ?? "", style: styles.outsideLeft, hint: hints.department },
    { area: across(1, 5, 6), text: labels.currency, style: styles.outsideRight },
    { area: across(2, 0), text: labels.code, style: styles.label },
    { area: across(2, 1, 3), text: content.code ?? "", style: styles.typed, hint: hints.code },
    { area: across(2, 4), text: labels.name, style: styles.label },
    { area: across(2, 5, 6), text: content.name ?? "", style: styles.label, hint: hints.name },
    { area: { top: 3, left: 0, bottom: 4, right: 0 }, text: labels.budget, style: styles.label },
    { area: across(3, 1), text: labels.total, style: styles.label },
    { area: across(3, 2), text: content.total ?? "", style: styles.amount, hint: hints.total },
    { area: across(3, 3), text: labels.fiscal, style: styles.label },
    { area: across(3, 4), text: content.fiscal ?? "", style: styles.amount, hint: hints.fiscal },
    { area: across(3, 5), text: labels.other, style: styles.label },
    { area: across(3, 6), text: content.other ?? "", style: styles.amount, hint: hints.other },
    { area: across(4, 1, 6), text: content.purpose ?? "", style: styles.text, hint: hints.purpose },
  ];
}

function planBoxes(plan: FormContent["plan"]): Box[] {
  const columns = [
    [1, 1],
    [2, 3],
    [4, 5],
    [6, 6],
  ] as const;
  return [
    { area: { top: 5, left: 0, bottom: 6, right: 0 }, text: form.labels.plan, style: styles.label },
    ...columns.flatMap(([left, right], index) => [
      { area: across(5, left, right), text: form.planDates[index] ?? "", style: styles.label },
      { area: across(6, left, right), text: plan?.[index] ?? "", style: styles.percent, hint: form.hints.plan },
    ]),
  ];
}

function goalBoxes(goals: readonly string[]): Box[] {
  const area = { top: goalsRow, left: 0, bottom: goalsRow + goals.length - 1, right: 0 };
  return [
    { area, text: form.labels.goals, style: styles.label },
    ...goals.map((goal, index) => ({
      area: across(goalsRow + index, 1, 6),
      text: goal,
      style: styles.text,
      hint: form.hints.goals,
    })),
  ];
}

function headingBoxes(row: number): Box[] {
  return Object.values(form.headings).map((text, index) => ({
    area: across(row, index, index === 5 ? 6 : index),
    text,
    style: styles.heading,
  }));
}

/** Neighbouring rows of one 一级指标, which share one merged cell. */
interface Level1Run {
  readonly top: number;
  readonly level1: string;
  readonly indicators: readonly FormIndicator[];
}

function level1Runs(indicators: readonly FormIndicator[], bodyRow: number): Level1Run[] {
  const starts = indicators.flatMap((one, index) => (one.level1 === indicators[index - 1]?.level1 ? [] : [index]));
  return starts.map((start, index) => {
    const members = indicators.slice(start, starts[index + 1]);
    return { top: bodyRow + start, level1: members[0]?.level1 ?? "", indicators: members };
  });
}

function runBoxes({ top, level1, indicators }: Level1Run): Box[] {
  const { hints } = form;
  return [
    { area: { top, left: 0, bottom: top + indicators.length - 1, right: 0 }, text: level1, style: styles.label },
    ...indicators.flatMap((one, index): Box[] => [
      { area: across(top + index, 1), text: one.level2, style: styles.label },
      { area: across(top + index, 2), text: one.level3, style: styles.label, hint: hints.level3 },
      { area: across(top + index, 3), text: one.description ?? "", style: styles.label, hint: hints.description },
      { area: across(top + index, 4), text: one.target, style: styles.typed, hint: hints.target },
      { area: across(top + index, 5, 6), text: one.basis ?? "", style: styles.label, hint: hints.basis },
    ]),
  ];
}

function levelDropdowns({ top, indicators }: Level1Run): Dropdown[] {
  const bottom = top + indicators.length - 1;
  return [
    { cells: { top, left: 0, bottom, right: 0 }, options: Object.keys(form.levels) },
    {
      cells: { top, left: 1, bottom, right: 1 },
      options: { parent: { row: top, column: 0 }, lists: form.levels, otherwise: Object.values(form.levels).flat() },
    },
  ];
}

function across(row: number, left: number, right = left): Range {
  return { top: row, left, bottom: row, right };
}
