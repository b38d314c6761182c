import { awaitsResult } from "../uncalculated";
import { defineRule, notApplicable } from "../rule";
import { isUnplanned } from "./plan";

const rows = [{ level1: "产出指标", level2: "数量指标" }];

export const planEmpty = defineRule({
  code: "F08",
  slug: "plan-empty",
  severity: "hint",
  scope: "table",
  fix: "none",
  basis: [
    {
      kind: "practice",
      text: {
        zh: "资金支出计划按 3月底、6月底、10月底、12月底各填一个累计数，允许空着",
        en: "The form's spending plan has a running total for March, June, October and December; blanks are allowed.",
      },
    },
  ],
  title: { zh: "支出计划没有填全", en: "A spending plan with gaps" },
  message: { zh: "{months}的支出计划空着。", en: "The plan for {months} is blank." },
  why: {
    zh: "只填年底看不出什么时候花钱，也没法按进度考核。",
    en: "With December alone nobody sees when the money is spent, or whether it is on time.",
  },
  remedy: {
    zh: "填上到那时累计支出的百分比，还没有支出的填“0%”；本地允许空着的，可以不改。",
    en: "Enter what will have been spent by then, “0%” for nothing, unless your finance bureau allows blanks.",
  },
  examples: [
    {
      bad: { rows, header: { plan: ["", "", "", "100%"] } },
      good: { rows, header: { plan: ["0%", "50%", "80%", "100%"] } },
    },
  ],
  check({ table: { header } }) {
    if (header.plan.length === 0 || isUnplanned(header)) return notApplicable;
    // A blank December is F07's.
    const blanks = header.plan.filter((field) => field.month !== 12 && field.text === "" && !awaitsResult(field));
    const [first] = blanks;
    return first ? [{ at: first.at, data: { months: blanks.map(({ label }) => label).join("、") } }] : [];
  },
});
