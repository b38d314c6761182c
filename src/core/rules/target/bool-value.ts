import { isUnwanted, isYesNoQuestion } from "../../levels/name";
import { defineRule, notApplicable } from "../rule";

/** 是, 否, 有 and 无 are what the systems offer. */
const otherSpellings = new Map([
  ...["是的", "对", "y", "yes", "true", "√", "✓", "✔"].map((word) => [word, "是"] as const),
  ...["不是", "不对", "n", "no", "false", "×", "✗", "✘"].map((word) => [word, "否"] as const),
]);

export const boolValue = defineRule({
  code: "C25",
  slug: "bool-value",
  severity: "hint",
  scope: "target",
  fix: "none",
  basis: [
    {
      kind: "practice",
      text: { zh: "是否类的指标值统一写“是”或“否”", en: "Targets of the yes-or-no kind are written 是 or 否." },
    },
  ],
  title: { zh: "“是”“否”的写法不统一", en: "Yes or no in another spelling" },
  message: { zh: "“{value}”建议写成“{answer}”。", en: "“{value}” is better written “{answer}”." },
  why: {
    zh: "各行写法不一样，系统和审核人员不好核对。",
    en: "With several spellings neither a system nor a reviewer can compare the rows.",
  },
  remedy: { zh: "统一写“是”或“否”，这里写“{answer}”。", en: "Write 是 or 否 throughout; here “{answer}”." },
  examples: [
    {
      bad: { level2: "质量指标", level3: "设备是否通过验收", target: "√" },
      good: { level2: "质量指标", level3: "设备是否通过验收", target: "是" },
    },
    {
      bad: { level2: "质量指标", level3: "是否存在质量问题", target: "FALSE" },
      good: { level2: "质量指标", level3: "是否存在质量问题", target: "否" },
    },
  ],
  check({ target, indicator: { level3 } }) {
    if (target.grade || target.parsed.kind !== "qualitative") return notApplicable;
    const answer = otherSpellings.get(target.parsed.words.toLowerCase());
    if (answer === undefined) return [];
    // "n" may be anything where nothing was asked.
    const asked = isYesNoQuestion(level3.text) || isUnwanted(level3.text) || !/^[yn]$/i.test(target.text);
    return asked ? [{ at: target.at, data: { value: target.text, answer } }] : [];
  },
});
