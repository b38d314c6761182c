import type { Level2 } from "../../levels/level";
import { isEcological } from "../../levels/name";
import { isActivity } from "../../levels/topic";
import { guide2021, regulation } from "../documents";
import { isNamed } from "../named";
import { defineRule, notApplicable } from "../rule";
import { surelyHere } from "./about";
import { moveTo } from "./relabel";
import { countsEvents } from "./sustain-misfit";

const benefits: readonly Level2[] = ["经济效益指标", "社会效益指标", "生态效益指标"];

/** Below 可持续影响 it is E10's. */
export const activityAsBenefit = defineRule({
  code: "E14",
  slug: "activity-as-benefit",
  severity: "warning",
  scope: "indicator",
  fix: "suggestion",
  basis: [
    regulation(guide2021, {
      zh: "效益指标说的是项目带来的影响，产出指标说的是做了多少",
      en: "benefits tell of a project's effects, outputs of what was done",
    }),
  ],
  title: { zh: "把开展活动写成了效益", en: "An activity among the benefits" },
  message: {
    zh: "“{name} {value}”是做了几次活动，不是{level}。",
    en: "“{name} {value}” tells how often something was done; it is no benefit ({level}).",
  },
  why: {
    zh: "效益要看活动带来什么变化；只写次数，效益这一类等于没有填。",
    en: "A benefit is the change that comes of it; the number of events says nothing of that.",
  },
  remedy: {
    zh: "这一行移到数量指标；效益写带来的变化，例如“政策知晓率 ≥90%”“带动就业 ≥20人”。",
    en: "Move the row to the quantities, and tell here what changes, such as “政策知晓率 ≥90%”.",
  },
  fixTitle: { zh: "移到“产出指标—数量指标”", en: "Move to 产出指标, 数量指标" },
  examples: [
    {
      bad: { rows: [{ level1: "效益指标", level2: "社会效益指标", level3: "宣传绿色生产方式", target: "≥3次" }] },
      good: { rows: [{ level1: "产出指标", level2: "数量指标", level3: "宣传绿色生产方式", target: "≥3次" }] },
    },
    {
      bad: { rows: [{ level1: "效益指标", level2: "经济效益指标", level3: "举办银企对接会", target: "≥2场" }] },
      good: { rows: [{ level1: "产出指标", level2: "数量指标", level3: "举办银企对接会", target: "≥2场" }] },
    },
  ],
  check({ indicator, table }) {
    const { level2, level3, targets } = indicator;
    if (!level2.resolved || !benefits.includes(level2.resolved.name) || !isNamed(level3)) return notApplicable;
    const name = level3.text;
    const counted = targets.find(
      ({ grade, unit }) => !grade && (countsEvents(unit?.name) || countsHandouts(name, unit?.name)),
    );
    if (!counted || !isActivity(name) || surelyHere(indicator)) return [];
    // Without anything ecological E08 speaks.
    if (level2.resolved.name === "生态效益指标" && !isEcological(name)) return [];
    const fix = moveTo("数量指标", indicator, table);
    const data = { name, value: counted.text, level: level2.resolved.name };
    return [{ at: level3.at, data, ...(fix ? { fix } : {}) }];
  },
});

/** "发放宣传资料 ≥5000份": how much was handed out is as little a benefit. */
function countsHandouts(name: string, unit: string | undefined): boolean {
  return (
    unit !== undefined && ["份", "册", "本", "张", "条"].includes(unit) && /发放|印发|印制|派发|张贴|悬挂/.test(name)
  );
}
