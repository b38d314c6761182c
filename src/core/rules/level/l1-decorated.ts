import type { Level1, Level2 } from "../../levels/level";
import { defineRule } from "../rule";
import { writtenLevel1, writtenLevel2, type WrittenLevel } from "./written-levels";

/** Silent by default: the level is understood with its score. */
export const l1Decorated = defineRule({
  code: "B07",
  slug: "l1-decorated",
  severity: "hint",
  scope: "table",
  fix: "none",
  basis: [
    {
      kind: "practice",
      text: {
        zh: "自评表和有的审批表把分值写在一级指标的格子里",
        en: "Self-evaluations and some approval forms write the score into the level-1 cell.",
      },
    },
  ],
  title: { zh: "一级、二级指标里写着分值", en: "A level with its score in the cell" },
  message: {
    zh: "“{text}”里写着分值，校验时按“{standard}”读。",
    en: "“{text}” has a score in it; the check read it as “{standard}”.",
  },
  why: {
    zh: "校验不受影响；导入系统时，名称要和规定的一字不差。",
    en: "The check is not affected; for an import the name must be the official one.",
  },
  remedy: {
    zh: "表式就是这样印的，不用改；要导入系统的，写成“{standard}”，分值填在分值列。",
    en: "Leave it where the form has it so; for an import write “{standard}” and the score in its own column.",
  },
  examples: [
    {
      bad: { level1: "产出指标(50分)", level2: "数量指标" },
      good: { level1: "产出指标", level2: "数量指标" },
    },
  ],
  check({ table }) {
    const written: readonly WrittenLevel<Level1 | Level2>[] = [...writtenLevel1(table), ...writtenLevel2(table)];
    return written.flatMap(({ field: { at, text, resolved } }) =>
      resolved?.match === "decorated" && /\d\s?[)）]?\s?分/.test(text.slice(0, 200))
        ? [{ at, data: { text, standard: resolved.name } }]
        : [],
    );
  },
});
