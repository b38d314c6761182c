import { tight } from "../../text/normalise";
import { measures2015, regulation } from "../documents";
import { awaitsResult, uncalculated } from "../uncalculated";
import { defineRule, notApplicable, notChecked } from "../rule";

const rows = [{ level1: "产出指标", level2: "数量指标" }];

/** In characters, without numbering. */
const shortest = 10;
const longest = 2000;

export const goalEmpty = defineRule({
  code: "F16",
  slug: "goal-empty",
  severity: "error",
  scope: "table",
  fix: "none",
  basis: [
    regulation(measures2015, {
      zh: "绩效目标要写明预期的产出和效果",
      en: "a performance goal tells the outputs and effects that are expected",
    }),
  ],
  title: { zh: "绩效目标没有写清楚", en: "A goal that says too little" },
  message: { zh: "绩效目标空着。", en: "The performance goal is blank." },
  why: {
    zh: "绩效目标是指标的依据，没有目标，指标就没有着落。",
    en: "The indicators rest on the goal; without it they stand for nothing.",
  },
  remedy: {
    zh: "写清做什么、做到什么程度、有什么效果，例如“组织培训4场，培训会员120人，提高企业用工管理水平”。",
    en: "Tell what is done, how much of it, and what it brings.",
  },
  examples: [
    {
      bad: { rows, header: { goal: "" } },
      good: { rows, header: { goal: "1.组织会员企业培训4场，帮助企业用好惠企政策。" } },
    },
    {
      bad: { rows, header: { goal: "1.目标内容1开展培训" } },
      good: { rows, header: { goal: "1.目标内容1开展会员培训4场，提高企业用工管理水平" } },
      severity: "hint",
    },
    {
      bad: { rows, header: { purpose: "用于支付残疾人保障金", goal: "1.目标内容1用于支付残疾人保障金" } },
      good: { rows, header: { purpose: "用于支付残疾人保障金", goal: "1.按规定足额缴纳残疾人保障金，支持残疾人就业" } },
      severity: "hint",
    },
  ],
  check({ table: { header } }, { runningCost }) {
    const { goals, purpose } = header;
    const [first] = goals;
    if (!first) return notApplicable;
    if (goals.some(awaitsResult)) return notChecked(uncalculated);
    const said = goals.map(({ text }) => wordsOf(text)).join("");
    if (said === "") return runningCost ? notApplicable : [{ at: first.at }];
    const data = {
      goal: goals
        .map(({ text }) => withoutNumbering(text.slice(0, longest)))
        .join("")
        .slice(0, 60),
    };
    const repeats = purpose !== null && said === wordsOf(purpose.text);
    if (repeats) return [{ at: first.at, data, severity: "hint", message: repeatsPurpose }];
    return said.length < shortest ? [{ at: first.at, data, severity: "hint", message: tooShort }] : [];
  },
});

const repeatsPurpose = {
  zh: "绩效目标和资金用途一样，都是“{goal}”，只说了钱花在哪里，没有说要达到什么效果。",
  en: "The goal repeats the purpose of the money, “{goal}”: it tells what is paid for, not what is to be achieved.",
};
const tooShort = {
  zh: "绩效目标只有“{goal}”几个字，看不出做多少、有什么效果。",
  en: "The goal says “{goal}” only: neither how much is done nor what it brings.",
};

/** The text without the form's own "1.", "目标内容1", "目标1：". */
function withoutNumbering(text: string): string {
  return text
    .trim()
    .replace(/^(?:\d{1,2}[.．、)）](?!\d)|[(（]\d{1,2}[)）])/, "")
    .replace(/^\s{0,9}目标(?:内容)?\d{0,2}[:：]?/, "")
    .trim();
}

/** Its words alone: punctuation, spacing and width make no difference. */
function wordsOf(text: string): string {
  return withoutNumbering(tight(text.slice(0, longest))).replace(/[\p{P}\s]/gu, "");
}
