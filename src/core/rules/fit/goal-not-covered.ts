import type Big from "big.js";
import type { IndicatorTable } from "../../reader/table";
import type { Dimension, Unit } from "../../target/units";
import { guide2021, regulation } from "../documents";
import { defineRule, notApplicable } from "../rule";
import { statedQuantities, type StatedQuantity } from "../stated-quantities";

export const goalNotCovered = defineRule({
  code: "E21",
  slug: "goal-not-covered",
  severity: "hint",
  scope: "table",
  fix: "none",
  basis: [
    regulation(guide2021, {
      zh: "绩效指标要和绩效目标对应，是目标的细化和量化",
      en: "indicators are to correspond to the goal: they refine and quantify it",
    }),
  ],
  title: { zh: "绩效目标里的数没有对应指标", en: "A number of the goal without an indicator" },
  message: {
    zh: "绩效目标里写了“{quantities}”，指标里没有找到同样的数。",
    en: "The goal says “{quantities}”, but no indicator has the same number.",
  },
  why: {
    zh: "目标里写了却不考核，或者两处数字不一样，审核时会要求说明。",
    en: "What the goal promises is not judged, or the two numbers differ; reviewers will ask.",
  },
  remedy: {
    zh: "给它加一个指标，或者核对哪一处的数字是对的。",
    en: "Add an indicator for it, or check which of the two numbers is right.",
  },
  examples: [
    {
      bad: {
        rows: [{ level1: "产出指标", level2: "数量指标", level3: "培训场次", target: "≥4场" }],
        header: { goal: "1.组织会员企业培训4场，受益企业60户。" },
      },
      good: {
        rows: [
          { level1: "产出指标", level2: "数量指标", level3: "培训场次", target: "≥4场" },
          { level1: "产出指标", level2: "数量指标", level3: "受益企业户数", target: "≥60户" },
        ],
        header: { goal: "1.组织会员企业培训4场，受益企业60户。" },
      },
    },
  ],
  check({ table }) {
    const { goals } = table.header;
    const places = new Set(table.columns.flatMap(({ role, label }) => (role === "target" ? (label ?? []) : [])));
    // Where each township has a column the goal may state their sum.
    if (goals.length === 0 || places.size > 1 || table.indicators.length === 0) return notApplicable;
    // Without its values or names nothing can be found in it: A01 speaks.
    if (table.missing.includes("target") || table.missing.includes("level3")) return notApplicable;
    let known: Known[] | undefined;
    for (const goal of goals) {
      const promises = statedQuantities(goal.text).filter(isPromise);
      if (promises.length === 0) continue;
      known ??= numbersOf(table);
      const numbers = known;
      const open = promises.filter((stated) => !isKnown(stated, numbers));
      if (open.length > 0) {
        const quantities = [...new Set(open.map(({ text }) => text))].slice(0, 3).join("、");
        return [{ at: goal.at, data: { quantities } }];
      }
    }
    return [];
  },
});

/** What a project promises. Money is the header's, a duration mostly a condition. */
const promised: readonly Dimension[] = ["people", "households", "times", "count", "area", "length", "weight", "volume"];

/** "每村配备2名", "前10名" and single things (1座) are said in passing. */
function isPromise({ number, unit, before, after }: StatedQuantity): boolean {
  if (!promised.includes(unit.dimension) || number.lte(1)) return false;
  const clause = before.split(/[,;、。]/).at(-1) ?? "";
  return !/[每各]|[前近]$/.test(clause) && !/^(?:方面|[级类种层])/.test(after) && !/^[级类种层面]$/.test(unit.name);
}

interface Known {
  readonly number: Big;
  readonly unit: Unit | null;
}

/** Every number of the targets, and those that names and descriptions state. */
function numbersOf({ indicators }: IndicatorTable): Known[] {
  return indicators.flatMap(({ level3, description, targets }): Known[] => [
    ...targets.flatMap(({ parsed, unit, text }): Known[] =>
      parsed.kind === "quantity" ? [{ number: parsed.number, unit }] : statedQuantities(text),
    ),
    ...statedQuantities(level3.text),
    ...statedQuantities(description?.text ?? ""),
  ]);
}

/** The same number in any unit, or the same size in another: 6万人 and 60000人, 2公里 and 2000米. */
function isKnown({ number, unit }: StatedQuantity, known: readonly Known[]): boolean {
  return known.some(
    (one) =>
      one.number.eq(number) || (one.unit !== null && one.number.times(one.unit.factor).eq(number.times(unit.factor))),
  );
}
