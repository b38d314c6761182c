import Big from "big.js";
import { perUnitOf } from "../forms/header-labels";
import { parseAmount } from "../target/money";
import type { HeaderBlock, PlacedLabel } from "./labels";
import type { AmountField, Field, FundGroup } from "./table";

/** The sets of amounts in a header block that must add up, one for each total. */
export function readFunds(block: HeaderBlock): FundGroup[] {
  const unit = statedUnit(block);
  return block.labels
    .filter((label) => label.role === "total")
    .flatMap((total) => {
      const parts = partsOf(block, total);
      const columns = amountColumns(block, total);
      return columns.length > 0
        ? columns.map((column) => groupIn(block, total, parts, unit, column))
        : [groupIn(block, total, parts, unit, null)];
    });
}

/** The unit that the block states once for all: "单位：元", "项目资金（万元）". */
function statedUnit(block: HeaderBlock): number | null {
  for (const label of [...block.labels].reverse()) {
    if (label.role === "unitLine") {
      const stated = perUnitOf(label.inline ?? block.valueOf(label)?.text ?? "");
      if (stated !== null) return stated;
    }
  }
  return block.labels.find(({ role, perUnit }) => role === "other" && perUnit !== null)?.perUnit ?? null;
}

/**
 * The parts that belong to a total: in reading order after it, within its own columns where another total
 * stands beside it (the central form has 中期 and 年度 side by side), until a row names none.
 */
function partsOf(block: HeaderBlock, total: PlacedLabel): PlacedLabel[] {
  const { top, left } = total.area;
  const sameRow = block.labels.filter((label) => label.area.top === top && label.area.left > left);
  const right = sameRow.find((label) => label.role === "total")?.area.left ?? Infinity;
  const nextToLeft = block.labels.some(
    (label) => label.role === "total" && label.area.top === top && label.area.left < left,
  );
  const from = nextToLeft || right !== Infinity ? left : 0;
  // A label whose amount stands elsewhere than the total's is a column heading of some other list.
  const headed = block.headsColumn(total);
  const parts: PlacedLabel[] = [];
  for (let row = top; row <= block.window.bottom; row++) {
    const here = block.labels.filter(
      ({ area }) => area.top === row && area.left >= (row === top ? left : from) && area.left < right,
    );
    if (row > top && here.some((label) => label.role === "total")) break;
    const named = here.filter(
      (label) => (label.role === "part" || label.role === "subpart") && block.headsColumn(label) === headed,
    );
    if (row > top && named.length === 0) break;
    parts.push(...named);
  }
  const whole = parts.filter(({ role }) => role === "part");
  return whole.some(({ name }) => name.startsWith("财政") || name.endsWith("财政拨款")) ? whole : parts;
}

/** Headings over the amounts, where the form has several columns of them: 年初预算数, 全年预算数(A), 全年执行数(B). */
function amountColumns(block: HeaderBlock, total: PlacedLabel): PlacedLabel[] {
  const row = total.area.top - 1;
  return block.labels.filter(
    ({ role, area }) =>
      (role === "amountColumn" || role === "total") && area.bottom === row && area.left > total.area.right,
  );
}

function groupIn(
  block: HeaderBlock,
  total: PlacedLabel,
  parts: readonly PlacedLabel[],
  unit: number | null,
  column: PlacedLabel | null,
): FundGroup {
  const amountOf = (label: PlacedLabel): AmountField | null => {
    const field = column ? block.field({ row: label.area.top, column: column.area.left }) : block.valueOf(label);
    if (!field) return null;
    const { at, text, cell } = field;
    const { amount, perUnit } = readAmount(field, label.perUnit ?? unit);
    return { at, text, cell, label: label.name, amount, perUnit };
  };
  return {
    label: column?.name ?? "",
    total: amountOf(total),
    parts: parts.flatMap((part) => amountOf(part) ?? []),
  };
}

/** An amount that names its own unit is brought to the one the form states: "50万" in a 万元 block is 50. */
function readAmount(field: Field, perUnit: number | null): Pick<AmountField, "amount" | "perUnit"> {
  const parsed = parseAmount(field.text);
  if (!parsed) return { amount: null, perUnit };
  if (parsed.unit?.dimension !== "money") return { amount: parsed.amount, perUnit };
  return { amount: parsed.amount.times(parsed.unit.factor).div(new Big(perUnit ?? 1)), perUnit: perUnit ?? 1 };
}
