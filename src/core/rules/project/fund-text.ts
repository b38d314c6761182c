import type { AmountField, FundGroup } from "../../reader/table";
import { cellName } from "../../sheet/address";
import { isErrorText } from "../../sheet/cell";
import { tight } from "../../text/normalise";
import { defineRule, notApplicable } from "../rule";

const rows = [{ level1: "产出指标", level2: "数量指标" }];

export const fundText = defineRule({
  code: "F02",
  slug: "fund-text",
  severity: "warning",
  scope: "table",
  fix: "none",
  basis: [
    {
      kind: "hygiene",
      text: {
        zh: "金额的格子只填数字，文字说明写在资金用途里",
        en: "An amount is a number; words about it belong to the purpose of the money.",
      },
    },
  ],
  title: { zh: "金额不是数字", en: "An amount that is no number" },
  message: { zh: "{label}填的是“{text}”，不是一个数字。", en: "{label} says “{text}”, which is not a number." },
  why: {
    zh: "不是数字就没法加总、核对，导入系统时也会被拒收。",
    en: "Such an amount can be neither added up nor compared, and an import refuses it.",
  },
  remedy: {
    zh: "只留数字，例如“854”；说明的文字写到资金用途里。",
    en: "Leave the number only, such as “854”; put the words into the purpose of the money.",
  },
  examples: [
    {
      bad: { rows, header: { total: "854万(高标准农田)" } },
      good: { rows, header: { total: "8540000" } },
    },
    {
      bad: { rows, header: { other: "县级配套5000" } },
      good: { rows, header: { other: "5000" } },
    },
  ],
  check({ table: { header } }) {
    const cells = new Map<string, AmountField>();
    for (const amount of header.funds.flatMap(amountsOf))
      if (amount.text !== "") cells.set(cellName(amount.at), amount);
    if (cells.size === 0) return notApplicable;
    return [...cells.values()]
      .filter(({ amount, text }) => amount === null && !saysNone(text) && !isErrorText(text))
      .map(({ at, label, text }) => ({ at, data: { label, text } }));
  },
});

function amountsOf({ total, parts }: FundGroup): readonly AmountField[] {
  return total ? [total, ...parts] : parts;
}

/** How people write that there is no such money. */
function saysNone(text: string): boolean {
  return /^(?:[-—–－/\\]{1,4}|无|没有)$/.test(tight(text.slice(0, 20)));
}
