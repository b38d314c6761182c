import { bareName } from "../../levels/name";
import { guide2021, regulation } from "../documents";
import { isNamed } from "../named";
import { defineRule, notApplicable } from "../rule";

/** A shorter name may well occur in a goal of its own accord: "带动会员企业增收". */
const shortestCopy = 12;
const longestGoal = 2000;

export const goalCopied = defineRule({
  code: "E22",
  slug: "goal-copied",
  severity: "hint",
  scope: "indicator",
  fix: "none",
  basis: [
    regulation(guide2021, {
      zh: "三级指标名称要精练、概念明确，从绩效目标中提炼出来",
      en: "names are to be short and clear: drawn from the goal, not copied",
    }),
  ],
  title: { zh: "指标名称照抄了绩效目标", en: "A name copied from the goal" },
  message: {
    zh: "“{name}”是从绩效目标里整句抄来的。",
    en: "“{name}” was copied from the goal as it stands.",
  },
  why: {
    zh: "目标是一句话，指标要能衡量；照抄的句子没有办法考核。",
    en: "A goal is a sentence, an indicator something to measure by; a copied sentence cannot be judged.",
  },
  remedy: {
    zh: "从这句话里提炼一个能衡量的名称，例如“惠企政策知晓率”“会员企业增收额”。",
    en: "Draw from it a name that can be measured, such as “惠企政策知晓率”.",
  },
  examples: [
    {
      bad: {
        rows: [
          {
            level1: "效益指标",
            level2: "社会效益指标",
            level3: "充分发挥商会积极作用，促进民营经济健康发展",
            target: "有效提升",
          },
        ],
        header: { goal: "1.开展会员培训，充分发挥商会积极作用，促进民营经济健康发展。" },
      },
      good: {
        rows: [{ level1: "效益指标", level2: "社会效益指标", level3: "惠企政策知晓率", target: "≥90%" }],
        header: { goal: "1.开展会员培训，充分发挥商会积极作用，促进民营经济健康发展。" },
      },
    },
  ],
  check({ indicator: { level1, level3, targets }, table }) {
    const { goals } = table.header;
    if (level1.resolved?.name !== "效益指标" || !isNamed(level3) || goals.length === 0) return notApplicable;
    // With a number it is the goal made measurable.
    if (targets.some(({ parsed }) => parsed.kind === "quantity")) return [];
    const name = essence(bareName(level3.text).core);
    if (name.length < shortestCopy) return [];
    const copied = goals.some(({ text }) => essence(text.slice(0, longestGoal)).includes(name));
    return copied ? [{ at: level3.at, data: { name: level3.text } }] : [];
  },
});

/** The words alone: punctuation and spacing make no difference. */
function essence(text: string): string {
  return text.normalize("NFKC").replace(/[\s\p{P}]/gu, "");
}
