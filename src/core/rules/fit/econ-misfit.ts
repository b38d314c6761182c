import { benefitWords } from "../../levels/lexicon";
import { bareName, containsAny, isGain } from "../../levels/name";
import { isFundCompliance, isFundFlow } from "../../levels/topic";
import { guide2021, regulation } from "../documents";
import { isNamed } from "../named";
import { defineRule, notApplicable } from "../rule";
import { surelyElsewhere, surelyHere } from "./about";

export const econMisfit = defineRule({
  code: "E09",
  slug: "econ-misfit",
  severity: "hint",
  scope: "indicator",
  fix: "none",
  basis: [
    regulation(guide2021, {
      zh: "经济效益指标说的是对经济的好处，如增收、节约、产值",
      en: "economic benefits are gains such as income, savings or output value",
    }),
  ],
  title: { zh: "经济效益里没有效益", en: "No gain among the economic benefits" },
  message: {
    zh: "“{name}”放在经济效益指标里，但说的是付款或合规，不是效益。",
    en: "“{name}” stands among the economic benefits, but speaks of payment or compliance.",
  },
  why: {
    zh: "钱按时足额付出去是做了事，不是带来的好处。",
    en: "That money was paid in full is something done, not a gain that came of it.",
  },
  remedy: {
    zh: "写项目带来的经济好处，例如“带动增收 ≥10万元”；没有的，按本地要求删掉这一行。",
    en: "Tell of the gain, such as “带动增收 ≥10万元”, or delete the row where there is none.",
  },
  examples: [
    {
      bad: { level2: "经济效益指标", level3: "利息费用保障率", target: "=100%" },
      good: { level2: "经济效益指标", level3: "节约利息支出", target: "≥10万元" },
    },
  ],
  check({ indicator }) {
    const { level2, level3 } = indicator;
    if (level2.resolved?.name !== "经济效益指标" || !isNamed(level3)) return notApplicable;
    const name = level3.text;
    const { core } = bareName(name);
    // Funds that came in or were spent are E15's.
    if (isFundFlow(name) || containsAny(core, benefitWords.经济效益指标) || isGain(name)) return [];
    const paid = /(?:保障|发放|支付|缴纳|兑付|偿还)(?:及时)?率$|足额|合规(?:率|性)$/.test(core);
    if (paid || isFundCompliance(name)) return surelyHere(indicator) ? [] : [{ at: level3.at, data: { name } }];
    const level = surelyElsewhere(indicator);
    // A satisfaction is E13's.
    if (!level || level === "服务对象满意度指标") return [];
    return [{ at: level3.at, message: aboutOther, data: { name, level } }];
  },
});

const aboutOther = {
  zh: "“{name}”放在经济效益指标里，但说的是{level}。",
  en: "“{name}” stands among the economic benefits, but speaks of {level}.",
};
