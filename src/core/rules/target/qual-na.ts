import { isUnwanted, isYesNoQuestion } from "../../levels/name";
import { defineRule, notApplicable } from "../rule";
import { saysNotApplicable } from "./na-value";

/** No fix: the row is to be deleted or kept, and a cell's edit can do neither. */
export const qualNa = defineRule({
  code: "C22",
  slug: "qual-na",
  severity: "hint",
  scope: "target",
  fix: "none",
  basis: [
    {
      kind: "practice",
      text: {
        zh: "多数地方没有相应效益的可以不设这一行，有的地方要求保留并写“不涉及”",
        en: "Most places let a class without a benefit be left out; some want the row kept, saying so.",
      },
    },
  ],
  title: { zh: "写了“无”或“不涉及”", en: "A target of “none”" },
  message: {
    zh: "“{name}”的指标值是“{value}”，没有可考核的内容。",
    en: "The target of “{name}” is “{value}”: there is nothing to judge.",
  },
  why: {
    zh: "没有内容的指标占了位置，自评时也打不了分。",
    en: "An indicator without content takes up room and cannot be scored.",
  },
  remedy: {
    zh: "本地不要求保留的，删掉这一行；要求保留的，不用改。",
    en: "Delete the row unless your finance bureau wants it kept.",
  },
  examples: [
    {
      bad: { level1: "效益指标", level2: "生态效益指标", level3: "对周边生态的影响", target: "无影响" },
      good: { level1: "效益指标", level2: "生态效益指标", level3: "新增绿化面积", target: "≥2亩" },
    },
    {
      bad: { level1: "效益指标", level2: "经济效益指标", level3: "带动经济发展", target: "不涉及" },
      good: { level1: "效益指标", level2: "经济效益指标", level3: "带动会员企业增收", target: "≥10万元" },
    },
  ],
  check({ target, indicator: { level3 } }) {
    if (target.parsed.kind !== "qualitative" && target.parsed.kind !== "boolean") return notApplicable;
    const name = level3.text;
    // "重大安全事故：无" is a target, and so is the answer to "有无拖欠".
    if (!saysNotApplicable(target.text) || name === "" || isUnwanted(name) || isYesNoQuestion(name)) return [];
    return [{ at: target.at, data: { name, value: target.text } }];
  },
});
