import { isSatisfaction } from "../../levels/name";
import { measures2015, regulation } from "../documents";
import { defineRule, notApplicable } from "../rule";
import { relabel } from "./relabel";

export const satElsewhere = defineRule({
  code: "E13",
  slug: "sat-elsewhere",
  severity: "warning",
  scope: "indicator",
  fix: "suggestion",
  basis: [regulation(measures2015, { zh: "满意度指标单列为一级指标", en: "satisfaction is a level 1 of its own" })],
  title: { zh: "满意度放错了类别", en: "Satisfaction in another class" },
  message: {
    zh: "“{name}”是满意度，却放在{level1}的{level2}里。",
    en: "“{name}” is a satisfaction, but stands below {level1}, {level2}.",
  },
  why: {
    zh: "满意度单独算分；放在别处，满意度这一类就缺了。",
    en: "Satisfaction is scored apart; placed elsewhere it is missing from its own class.",
  },
  remedy: {
    zh: "移到“满意度指标—服务对象满意度指标”下面。",
    en: "Move it below 满意度指标, 服务对象满意度指标.",
  },
  fixTitle: { zh: "移到“满意度指标”", en: "Move to 满意度指标" },
  examples: [
    {
      bad: { rows: [{ level1: "效益指标", level2: "社会效益指标", level3: "学生家长满意度", target: "≥90%" }] },
      good: {
        rows: [{ level1: "满意度指标", level2: "服务对象满意度指标", level3: "学生家长满意度", target: "≥90%" }],
      },
    },
    {
      bad: { rows: [{ level1: "产出指标", level2: "质量指标", level3: "参训人员满意率", target: "≥90%" }] },
      good: {
        rows: [{ level1: "满意度指标", level2: "服务对象满意度指标", level3: "参训人员满意率", target: "≥90%" }],
      },
    },
  ],
  check({ indicator, table }) {
    const { level1, level2, level3 } = indicator;
    const place = level1.resolved?.name;
    // The old Hebei form has no level 2, and its 效果指标 hold the satisfactions too.
    if ((place !== "产出指标" && place !== "效益指标") || !level2.resolved) return notApplicable;
    // 满意度 as a level 2 of 效益 is an old layout: B03 speaks of it.
    if (level2.resolved.name === "服务对象满意度指标" || !isSatisfaction(level3.text)) return [];
    const fix = relabel(indicator, table, { level1: "满意度指标", level2: "服务对象满意度指标" });
    return [
      {
        at: level3.at,
        data: { name: level3.text, level1: level1.text, level2: level2.text },
        ...(fix ? { fix } : {}),
      },
    ];
  },
});
