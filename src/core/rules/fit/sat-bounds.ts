import { isSatisfaction } from "../../levels/name";
import { guide2021, regulation } from "../documents";
import { defineRule, notApplicable } from "../rule";
import { percentOf } from "../target/percent";

export const satBounds = defineRule({
  code: "E12",
  slug: "sat-bounds",
  severity: "hint",
  scope: "target",
  fix: "none",
  basis: [
    regulation(guide2021, {
      zh: "满意度一般按 90% 得满分、60% 以下不得分来赋分",
      en: "satisfaction usually earns full marks from 90% on and none below 60%",
    }),
  ],
  title: { zh: "满意度定得太高或太低", en: "Satisfaction set too high or too low" },
  message: {
    zh: "“{name}”的指标值是“{value}”，很难做到人人满意。",
    en: "The target of “{name}” is “{value}”; hardly ever is everybody content.",
  },
  why: {
    zh: "满意度靠抽样调查，差一个人就完不成；定得太低又没有约束。",
    en: "Satisfaction is sampled: one person less and it is missed; set too low it asks for nothing.",
  },
  remedy: {
    zh: "参照往年调查结果，一般写“≥90%”或“≥95%”。",
    en: "Go by past surveys; “≥90%” or “≥95%” is usual.",
  },
  examples: [
    {
      bad: { level2: "服务对象满意度指标", level3: "参训企业满意度", target: "=100%" },
      good: { level2: "服务对象满意度指标", level3: "参训企业满意度", target: "≥95%" },
    },
    {
      bad: { level2: "服务对象满意度指标", level3: "参训企业满意度", target: "≥50%" },
      good: { level2: "服务对象满意度指标", level3: "参训企业满意度", target: "≥90%" },
    },
  ],
  check({ target, indicator }, { thresholds: { lowestSatisfaction } }) {
    const { parsed, comparator, grade, text } = target;
    const name = indicator.level3.text;
    if (grade || parsed.kind !== "quantity" || !isSatisfaction(name)) return notApplicable;
    const percent = percentOf(target, indicator);
    // "≥100%" is C09's, "≤" C10's and D08's, 0.9 C19's.
    if (!percent || comparator === "≤" || comparator === "<") return [];
    const found = { at: target.at, data: { name, value: text } };
    if (percent.eq(100) && (comparator === "=" || comparator === null)) return [found];
    if (!percent.gt(1) || !percent.lt(lowestSatisfaction)) return [];
    return [{ ...found, data: { ...found.data, lowest: lowestSatisfaction }, message: tooLow }];
  },
});

const tooLow = {
  zh: "“{name}”的指标值是“{value}”，不到 {lowest}%，定得太低。",
  en: "The target of “{name}” is “{value}”: less than {lowest}%, which is very low.",
};
