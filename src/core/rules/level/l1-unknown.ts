import { resolveLevel2 } from "../../levels/resolve";
import { homesOf } from "../../levels/schemes";
import type { Level1 } from "../../levels/level";
import { evaluation2020, guide2021, measures2015, regulation } from "../documents";
import { replaceText } from "../field-edit";
import { defineRule, type Detection } from "../rule";
import { writtenLevel1, type WrittenLevel } from "./written-levels";

export const l1Unknown = defineRule({
  code: "B01",
  slug: "l1-unknown",
  severity: "error",
  scope: "table",
  fix: "suggestion",
  basis: [
    regulation(measures2015, {
      zh: "一级指标分产出、效益、满意度",
      en: "level 1 is outputs, benefits or satisfaction",
    }),
    regulation(guide2021, { zh: "增设成本指标作为一级指标", en: "adds costs as a level 1" }),
    regulation(evaluation2020, {
      zh: "“决策”“过程”是绩效评价的指标，不是绩效目标的指标",
      en: "decision and process belong to the evaluation of a project, not to its targets",
    }),
  ],
  title: { zh: "一级指标名称不对", en: "Not a level-1 name" },
  message: { zh: "“{text}”不是一级指标的名称。", en: "“{text}” is not the name of a level 1." },
  why: {
    zh: "系统只认规定的一级指标名称，别的名称会被退回。",
    en: "The systems know the official names only and send others back.",
  },
  remedy: {
    zh: "改成“产出指标”“效益指标”“满意度指标”中的一个；按 2021 年的分类，成本单列的写“成本指标”。",
    en: "Use 产出指标, 效益指标 or 满意度指标, or 成本指标 where costs stand apart as in the 2021 classes.",
  },
  fixTitle: { zh: "改为“{standard}”", en: "Change to “{standard}”" },
  examples: [
    {
      bad: { level1: "产出目标", level2: "数量指标" },
      good: { level1: "产出指标", level2: "数量指标" },
    },
    {
      bad: { level1: "项目决策", level2: "数量指标" },
      good: { level1: "产出指标", level2: "数量指标" },
    },
    {
      bad: { level1: "生态效益指标", level2: "生态效益指标" },
      good: { level1: "效益指标", level2: "生态效益指标" },
    },
  ],
  check({ table }) {
    return writtenLevel1(table).flatMap((written) => detect(written) ?? []);
  },
});

function detect(written: WrittenLevel<Level1>): Detection | undefined {
  const { field } = written;
  if (field.resolved && field.resolved.match !== "near") return undefined;
  const found: Detection = { at: field.at, data: { text: field.text } };
  if (field.resolved) return offer(found, written, field.resolved.name);
  if (/决策|过程/.test(field.text)) {
    return offer({ ...found, message: ofEvaluation, remedy: notEvaluation }, written, onlyHome(written));
  }
  const asLevel2 = resolveLevel2(field.text);
  // "绩效指标" is like 时效指标, but no 二级 either.
  const home = asLevel2 && asLevel2.match !== "near" ? homesOf(asLevel2.name)[0] : undefined;
  if (asLevel2 && home) {
    const data = { text: field.text, level2: asLevel2.name, home };
    const misplaced = { ...found, data, message: isLevel2, remedy: oneLevelUp };
    // Replacing the name is right only where every row already says the 二级 in its own column.
    return offer(misplaced, written, onlyHome(written) === home ? home : undefined);
  }
  return offer(found, written, onlyHome(written));
}

function offer(found: Detection, { field }: WrittenLevel<Level1>, standard: Level1 | undefined): Detection {
  if (standard === undefined) return found;
  return { ...found, data: { ...found.data, standard }, fix: { safe: false, edits: [replaceText(field, standard)] } };
}

/** The one 一级 that all rows of this cell belong to by their 二级; undefined where they differ or do not tell. */
function onlyHome({ indicators }: WrittenLevel<Level1>): Level1 | undefined {
  const homes = new Set(
    indicators.map(({ level2 }) => (level2.resolved ? homesOf(level2.resolved.name)[0] : undefined)),
  );
  const [home] = homes;
  return homes.size === 1 ? home : undefined;
}

const ofEvaluation = {
  zh: "“{text}”是绩效评价用的名称，不是绩效目标表的一级指标。",
  en: "“{text}” belongs to the evaluation of a project; a table of targets has no such level 1.",
};
const notEvaluation = {
  zh: "绩效目标表里没有“决策”“过程”：按内容归到“产出指标”或“效益指标”，没有对应内容的删掉。",
  en: "Put the row below 产出指标 or 效益指标, by what it measures, or delete it.",
};
const isLevel2 = {
  zh: "“{text}”是二级指标的名称，不能写在一级指标里。",
  en: "“{text}” is the name of a level 2, and stands in the level-1 column.",
};
const oneLevelUp = {
  zh: "这一格填“{home}”，把“{level2}”写到右边的二级指标里。",
  en: "Enter “{home}” here and “{level2}” in the level-2 column beside it.",
};
