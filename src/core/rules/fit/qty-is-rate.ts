import { officialQuantityRates } from "../../levels/lexicon";
import { bareName, endsWithAny, isPercentRate } from "../../levels/name";
import { guide2021, regulation } from "../documents";
import { defineRule, notApplicable } from "../rule";
import { surelyHere } from "./about";
import { relabel } from "./relabel";

/** Rates that tell an extent – how far something reaches, is used or renewed – are published among the quantities. */
const extents = ["占比", "比例", "比重", "覆盖率", "普及率", "使用率", "利用率", "更新率"];

export const qtyIsRate = defineRule({
  code: "E05",
  slug: "qty-is-rate",
  severity: "hint",
  scope: "indicator",
  fix: "suggestion",
  basis: [
    regulation(guide2021, {
      zh: "数量指标说的是提供多少产品和服务",
      en: "quantity indicators tell how many goods and services are provided",
    }),
  ],
  title: { zh: "数量指标里放了比率", en: "A ratio among the quantities" },
  message: { zh: "“{name}”是比率，放在了数量指标里。", en: "“{name}” is a ratio, but stands among the quantities." },
  why: {
    zh: "数量指标说做了多少；只有比率，看不出到底做了几件事。",
    en: "Quantities tell how much was done; a ratio alone does not.",
  },
  remedy: {
    zh: "数量指标写具体的数，例如“培训场次 ≥4场”；这个比率可以放到{level}。",
    en: "Put a number here, such as “培训场次 ≥4场”; the ratio fits below {level}.",
  },
  fixTitle: { zh: "移到“{level}”", en: "Move to “{level}”" },
  examples: [
    {
      bad: { rows: [{ level1: "产出指标", level2: "数量指标", level3: "培训计划完成率", target: "≥90%" }] },
      good: { rows: [{ level1: "产出指标", level2: "质量指标", level3: "培训计划完成率", target: "≥90%" }] },
    },
    {
      bad: { rows: [{ level1: "产出指标", level2: "数量指标", level3: "培训按期完成率", target: "≥90%" }] },
      good: { rows: [{ level1: "产出指标", level2: "时效指标", level3: "培训按期完成率", target: "≥90%" }] },
    },
  ],
  check({ indicator, table }, { runningCost }) {
    const { level2, level3 } = indicator;
    // The systems' own indicators of 人员类 and 运转类 projects are rates below 数量指标.
    if (level2.resolved?.name !== "数量指标" || runningCost) return notApplicable;
    const { core } = bareName(level3.text);
    if (!isPercentRate(level3.text) || endsWithAny(core, [...officialQuantityRates, ...extents])) return [];
    if (surelyHere(indicator)) return [];
    const level = /及时|按[时期]|准时|如期|当年/.test(core) ? "时效指标" : "质量指标";
    const fix = relabel(indicator, table, { level2: level });
    return [{ at: level3.at, data: { name: level3.text, level }, ...(fix ? { fix } : {}) }];
  },
});
