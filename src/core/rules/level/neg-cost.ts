import type { Level2 } from "../../levels/level";
import { bareName, containsAny } from "../../levels/name";
import { guide2021, regulation } from "../documents";
import { isNamed } from "../named";
import { defineRule, notApplicable } from "../rule";

/** Where a benefit of that kind belongs. */
const benefits: ReadonlyMap<Level2, Level2> = new Map([
  ["社会成本指标", "社会效益指标"],
  ["生态环境成本指标", "生态效益指标"],
]);

const good = ["提升", "提高", "改善", "促进", "传承", "增强", "优化", "美化", "带动", "增进", "弘扬"];
const harm = [
  ..."减少 降低 避免 破坏 污染 损失 损害 占用 排放 扰民 噪声 噪音 能耗 消耗 停工 停业 停产 代价 负面 下降 限制 不便".split(
    " ",
  ),
  ..."影响 控制 治理 成本 费用 支出 投诉 事故 风险".split(" "),
];

export const negCost = defineRule({
  code: "B08",
  slug: "neg-cost",
  severity: "warning",
  scope: "indicator",
  fix: "none",
  basis: [
    regulation(guide2021, {
      zh: "社会成本、生态环境成本说的是项目带来的负面影响，不是效益",
      en: "social and ecological costs are the harm that a project does, not what it brings",
    }),
  ],
  title: { zh: "成本里填的是效益", en: "A benefit among the costs" },
  message: {
    zh: "“{name}”说的是好处，却放在了“{level2}”里。",
    en: "“{name}” tells of a benefit, but stands below “{level2}”.",
  },
  why: {
    zh: "这一类要填项目可能带来的坏处，例如施工扰民、占用耕地；填成好处，意思就反了。",
    en: "This class is for the harm that a project may do, such as noise or lost farmland; a benefit turns it upside down.",
  },
  remedy: {
    zh: "把这一行移到“{benefit}”下面；项目没有这方面的坏处，这里写“不涉及”。",
    en: "Move the row below “{benefit}”; if the project does no such harm, enter 不涉及 here.",
  },
  examples: [
    {
      bad: { level1: "成本指标", level2: "生态环境成本指标", level3: "提升城区绿化水平", target: "有效提升" },
      good: { level1: "效益指标", level2: "生态效益指标", level3: "提升城区绿化水平", target: "有效提升" },
    },
    {
      bad: { level1: "成本指标", level2: "社会成本指标", level3: "促进优秀文化传承", target: "长期" },
      good: { level1: "成本指标", level2: "社会成本指标", level3: "施工扰民投诉次数", target: "≤2次" },
    },
  ],
  check({ indicator: { level2, level3 } }) {
    const benefit = level2.resolved ? benefits.get(level2.resolved.name) : undefined;
    if (benefit === undefined || !isNamed(level3)) return notApplicable;
    const { core } = bareName(level3.text);
    if (!containsAny(core, good) || containsAny(core, harm)) return [];
    return [{ at: level3.at, data: { name: level3.text, level2: level2.text, benefit } }];
  },
});
