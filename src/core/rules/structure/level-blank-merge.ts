import { homesOf } from "../../levels/schemes";
import type { Indicator } from "../../reader/table";
import { cellName } from "../../sheet/address";
import { hasColumn } from "../heading-cell";
import { replaceText } from "../field-edit";
import { periodBlocks } from "../period-blocks";
import { defineRule, type Detection } from "../rule";

type Level = "level1" | "level2";

const levelNames: Readonly<Record<Level, string>> = { level1: "一级指标", level2: "二级指标" };

export const levelBlankMerge = defineRule({
  code: "A03",
  slug: "level-blank-merge",
  severity: "error",
  scope: "table",
  fix: "suggestion",
  basis: [
    {
      kind: "system",
      text: {
        zh: "预算管理一体化系统导入时提示“请填写一级指标”“请填写二级指标”",
        en: "The budget systems refuse an indicator without its level 1 or level 2.",
      },
    },
  ],
  title: { zh: "一级或二级指标空着", en: "An indicator without its level" },
  message: {
    zh: "这一行的{level}空着，上面也没有可以沿用的。",
    en: "The {level} is blank, and no row above it gives one.",
  },
  why: {
    zh: "不知道这条指标属于哪一类，系统会退回。",
    en: "Nobody can tell which class the indicator belongs to; the system sends it back.",
  },
  remedy: {
    zh: "在这一格填上{level}；如果它和别的行同属一类，把这一行移到那一类下面。",
    en: "Enter the {level}; if the row belongs to a class that stands elsewhere, move it there.",
  },
  fixTitle: { zh: "填上“{after}”", en: "Enter “{after}”" },
  examples: [
    {
      bad: { rows: [{ level2: "数量指标", level3: "培训场次", target: "≥4场" }] },
      good: { rows: [{ level1: "产出指标", level2: "数量指标", level3: "培训场次", target: "≥4场" }] },
    },
    {
      bad: { rows: [{ level1: "满意度指标", level3: "参训企业满意度", target: "≥90%" }] },
      good: {
        rows: [{ level1: "满意度指标", level2: "服务对象满意度指标", level3: "参训企业满意度", target: "≥90%" }],
      },
    },
  ],
  check({ table }) {
    const detections = new Map<string, Detection>();
    for (const level of ["level1", "level2"] as const) {
      if (!hasColumn(table, level)) continue;
      for (const block of periodBlocks(table)) {
        for (const detection of blanksOf(block, level)) detections.set(cellName(detection.at), detection);
      }
    }
    return detections.values();
  },
});

/** One detection for each run of rows that lack the level: what is missing is one label. */
function* blanksOf(block: readonly Indicator[], level: Level): Iterable<Detection> {
  let inRun = false;
  for (const [index, indicator] of block.entries()) {
    const blank = indicator[level].text === "" && isFilled(indicator);
    if (blank && !(inRun && !startsClass(indicator, level))) yield detect(block, index, indicator, level);
    inRun = blank;
  }
}

/** A 一级 written on the row begins anew, so that a blank 二级 beside it is a gap of its own. */
function startsClass(indicator: Indicator, level: Level): boolean {
  return level === "level2" && indicator.level1.text !== "" && !indicator.level1.continued;
}

/** A row that names no indicator and no target is a sub-heading or an unused row of the form. */
function isFilled(indicator: Indicator): boolean {
  return indicator.level3.text !== "" || indicator.targets.some((target) => target.text !== "");
}

function detect(block: readonly Indicator[], index: number, indicator: Indicator, level: Level): Detection {
  const field = indicator[level];
  const after = level === "level1" ? impliedLevel1(indicator) : impliedLevel2(block, index, indicator);
  const found = { at: field.at, data: { level: levelNames[level] } };
  if (after === undefined) return found;
  return { ...found, data: { ...found.data, after }, fix: { safe: false, edits: [replaceText(field, after)] } };
}

/** The only 一级 that the row's 二级 may stand under. */
function impliedLevel1({ level2 }: Indicator): string | undefined {
  const homes = level2.resolved ? homesOf(level2.resolved.name) : [];
  return homes.length === 1 ? homes[0] : undefined;
}

/** The 二级 on both sides of the gap within the same 一级, or the only one that the 一级 has. */
function impliedLevel2(block: readonly Indicator[], index: number, { level1 }: Indicator): string | undefined {
  if (level1.resolved?.name === "满意度指标") return "服务对象满意度指标";
  const [above, below] = [block[index - 1], block[index + 1]];
  const name = above?.level2.resolved?.name;
  const sameClass = [above, below].every((other) => other?.level1.resolved?.name === level1.resolved?.name);
  return sameClass && name === below?.level2.resolved?.name ? name : undefined;
}
