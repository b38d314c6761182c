import { readTables } from "../reader/read";
import type { Indicator, IndicatorTable } from "../reader/table";
import { HeaderBlock } from "../reader/labels";
import type { Address, Position, Range } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import type { Block, BlockFormula } from "../template/block";
import { blockSheet } from "../template/block-sheet";
import { templates } from "../template/templates";
import type { Wording } from "../text/wording";
import { toForm } from "../notation/convert";
import type { Fact, FactKey, TableFacts } from "../notation/facts";
import { readFacts } from "../notation/read-facts";
import { scoreFormula, scoringOf, spendingFormula } from "./score-formula";
import { splitWeights, type SplitNote } from "./weights";

/** Something that a person should know of the table that was made. */
export interface SelfEvaluationNote {
  readonly kind: SplitNote | "score-by-hand";
  /** The indicator in the table of targets; null for the whole of it. */
  readonly at: Address | null;
  readonly says: Wording;
  readonly data: Readonly<Record<string, string>>;
}

export interface SelfEvaluation {
  readonly block: Block;
  readonly notes: readonly SelfEvaluationNote[];
  /** What the targets say and the self-evaluation has no place for. */
  readonly lost: readonly Fact[];
}

const says: Readonly<Record<SelfEvaluationNote["kind"], Wording>> = {
  kept: {
    zh: "目标表里的权重合计正好 90，照用。",
    en: "The weights of the target table make 90 and were kept.",
  },
  replaced: {
    zh: "目标表里的权重合计不是 90 或没有填全，按“产出 50、效益 30、满意度 10”重新分了。",
    en: "The weights of the target table do not make 90 or are incomplete: they were split anew, 50, 30 and 10.",
  },
  resplit: {
    zh: "有的一级指标下没有指标，它的分数加到了别的一级指标上，看看合不合适。",
    en: "A class has no indicators; its points went to another. See whether that suits.",
  },
  "unknown-class": {
    zh: "有的指标看不出是哪一类，按产出指标分的权重。",
    en: "An indicator is of no known class and was weighed among the outputs.",
  },
  "score-by-hand": {
    zh: "“{name}”的指标值“{target}”没法自动算分，得分要自己填。",
    en: "“{name}” with the target “{target}” cannot be scored by formula: enter the score.",
  },
};

/** The self-evaluation of a project, filled with its targets; scores follow from the results as these are filled in. */
export function selfEvaluationOf(sheet: Sheet, table: IndicatorTable): SelfEvaluation {
  const template = templates.find(({ id }) => id === "self-evaluation");
  if (!template) throw new Error("No template of the self-evaluation");
  const indicators = targetsOf(table);
  const { weights, classes, notes } = splitWeights(indicators.map(([indicator]) => indicator));
  const facts = readFacts(sheet, table);
  const filled = withWeights(
    facts,
    indicators.map(([, nth]) => nth),
    (index) => ({
      weight: weights[index]?.toFixed() ?? "",
      level1: `${classes[index]?.level1 ?? ""}（${classes[index]?.points.toFixed() ?? ""}分）`,
    }),
  );
  const { block, lost } = toForm(filled, template);
  const scored = withScores(
    block,
    indicators.map(([indicator]) => indicator),
  );
  const byHand = indicators.flatMap(([indicator]): SelfEvaluationNote[] => {
    if (scoringOf(indicator)) return [];
    const data = { name: indicator.level3.text, target: indicator.targets[0]?.text ?? "" };
    return [{ kind: "score-by-hand", at: indicator.targets[0]?.at ?? null, says: says["score-by-hand"], data }];
  });
  return {
    block: scored,
    notes: [...notes.map((kind) => ({ kind, at: null, says: says[kind], data: {} })), ...byHand],
    // Weights and classes were made anew; what was there is no loss.
    lost: lost.flat().filter(({ key }) => key !== "row.weight" && key !== "row.level1"),
  };
}

/** Of a form with 实施期 and 年度 side by side only the year is evaluated. */
function targetsOf({ indicators }: IndicatorTable): readonly (readonly [indicator: Indicator, nth: number])[] {
  const all = indicators.map((indicator, nth) => [indicator, nth] as const);
  const year = all.filter(([{ period }]) => period !== null && period.includes("年度"));
  return year.length > 0 ? year : all;
}

const evaluated: ReadonlySet<FactKey> = new Set<FactKey>([
  "row.weight",
  "row.level1",
  "row.actual",
  "row.score",
  "row.reason",
  "row.period",
]);

/** The facts of the chosen indicators with new weights; the year's budget is the one it began with, until it is changed. */
function withWeights(
  { facts }: TableFacts,
  rows: readonly number[],
  made: (index: number) => { readonly weight: string; readonly level1: string },
): TableFacts {
  const places = new Map(rows.map((nth, index) => [nth, index]));
  const kept = facts.flatMap((fact): Fact[] => {
    if (fact.row === null) return [fact];
    const row = places.get(fact.row);
    if (row === undefined) return [];
    const level1 = fact.key === "row.level1" ? made(row).level1 : undefined;
    if (level1 !== undefined) return [{ ...fact, row, text: level1 }];
    return evaluated.has(fact.key) ? [] : [{ ...fact, row }];
  });
  const weights = rows.flatMap((nth, index): Fact[] => {
    const first = facts.find(({ row }) => row === nth);
    return first ? [{ key: "row.weight", text: made(index).weight, at: first.at, row: index }] : [];
  });
  const original = (["total", "fiscal", "carriedOver", "other"] as const).flatMap((part): Fact[] => {
    const budget = facts.find(({ key }) => key === part);
    const there = facts.some(({ key }) => key === `original.${part}`);
    return budget && !there ? [{ ...budget, key: `original.${part}` }] : [];
  });
  return { facts: [...kept, ...weights, ...original], rows: rows.length };
}

/** Puts the formulas where the reader finds the scores of what was drawn. */
function withScores(block: Block, targets: readonly Indicator[]): Block {
  const sheet = blockSheet(block);
  const [table] = readTables([sheet]).tables;
  if (!table) return block;
  const formulas = new Map<string, BlockFormula>();
  const put = ({ row, column }: Position, formula: BlockFormula): void => {
    formulas.set(`${row},${column}`, formula);
  };
  table.indicators.forEach(({ score, actual, weight }, index) => {
    const target = targets[index];
    const scoring = target ? scoringOf(target) : null;
    if (scoring && score && actual && weight) put(score.at, scoreFormula(scoring, cell(actual.at), cell(weight.at)));
  });
  const spending = spendingCells(sheet, table);
  if (spending) put(spending.score, spendingFormula(cell(spending.rate), cell(spending.weight)));
  const cells = block.cells.map((one) => {
    const formula = formulas.get(`${one.row},${one.column}`);
    return formula ? { row: one.row, column: one.column, text: "", style: one.style, formula } : one;
  });
  return { ...block, cells };
}

/** 分值, 执行率 and 得分 of the whole amount: in its row, below their headings. */
function spendingCells(
  sheet: Sheet,
  { header, range, headingRow }: IndicatorTable,
): { readonly rate: Position; readonly weight: Position; readonly score: Position } | null {
  const rate = header.spendingRate?.at;
  if (!rate) return null;
  const { labels } = new HeaderBlock(sheet, { ...range, bottom: headingRow - 1 });
  const columnOf = (name: string): number | undefined =>
    labels.find((label) => label.name === name && label.area.bottom === rate.row - 1)?.area.left;
  const [weight, score] = [columnOf("分值"), columnOf("得分")];
  if (weight === undefined || score === undefined) return null;
  return { rate, weight: { row: rate.row, column: weight }, score: { row: rate.row, column: score } };
}

function cell({ row, column }: Position): Range {
  return { top: row, left: column, bottom: row, right: column };
}
