import { homesOf, pairing } from "../../levels/schemes";
import type { Level1, Level2 } from "../../levels/level";
import type { Indicator, IndicatorTable } from "../../reader/table";
import { positionKey } from "../../sheet/address";
import { replaceText } from "../field-edit";
import { measures2015, regulation } from "../documents";
import { defineRule, type Detection } from "../rule";
import { overlongMerges } from "./overlong-merges";
import { writtenLevel1 } from "./written-levels";

export const l2UnderWrongL1 = defineRule({
  code: "B03",
  slug: "l2-under-wrong-l1",
  severity: "error",
  scope: "table",
  fix: "suggestion",
  basis: [
    {
      kind: "system",
      text: {
        zh: "预算管理一体化系统导入时提示“一二级指标对应不上，请修改！”",
        en: "The budget systems refuse a level 2 that does not belong to its level 1.",
      },
    },
    regulation(measures2015, {
      zh: "每个二级指标归属固定的一级指标",
      en: "each level 2 belongs to one level 1",
    }),
  ],
  title: { zh: "二级指标放错了一级指标", en: "A level 2 below the wrong level 1" },
  message: {
    zh: "“{level2}”放在了“{level1}”下面，它属于“{home}”。",
    en: "“{level2}” stands below “{level1}”; it belongs to “{home}”.",
  },
  why: {
    zh: "一级、二级对不上，系统会拒收；类别错了，权重和打分也跟着错。",
    en: "The systems refuse the pair, and weights and scores would be counted in the wrong class.",
  },
  remedy: {
    zh: "把这一行移到“{home}”下面；如果是二级指标写错了，改成“{level1}”下的二级指标。",
    en: "Move the row below “{home}”; if the level 2 is what is wrong, enter one of “{level1}”.",
  },
  fixTitle: { zh: "一级指标改为“{home}”", en: "Change the level 1 to “{home}”" },
  examples: [
    {
      bad: { level1: "产出指标", level2: "经济效益指标", level3: "会员企业增收额", target: "≥5万元" },
      good: { level1: "效益指标", level2: "经济效益指标", level3: "会员企业增收额", target: "≥5万元" },
    },
    {
      bad: { level1: "效益指标", level2: "服务对象满意度指标", level3: "学校满意度", target: "≥90%" },
      good: { level1: "满意度指标", level2: "服务对象满意度指标", level3: "学校满意度", target: "≥90%" },
      severity: "warning",
    },
  ],
  check({ table }) {
    const sharing = rowsByLevel1Cell(table);
    // Rows that the merged cell of a neighbour reaches over are A04's.
    const overlaid = new Set(overlongMerges(table).flatMap(({ foreign }) => foreign));
    const detections = new Map<string, Detection>();
    for (const indicator of table.indicators) {
      const { level1, level2 } = indicator;
      if (!level1.resolved || !level2.resolved || overlaid.has(indicator)) continue;
      const detection = detect(indicator, level1.resolved.name, level2.resolved.name, sharing);
      if (!detection) continue;
      // One finding for each written 二级 below each written 一级.
      const pair = `${positionKey(level1.at)} ${positionKey(level2.at)}`;
      if (!detections.has(pair)) detections.set(pair, detection);
    }
    return detections.values();
  },
});

function detect(
  { level1, level2 }: Indicator,
  name1: Level1,
  name2: Level2,
  sharing: ReadonlyMap<number, number>,
): Detection | undefined {
  const verdict = pairing(name1, name2);
  const home = homesOf(name2)[0];
  if (verdict === "allowed" || home === undefined) return undefined;
  const found: Detection = {
    at: level2.at,
    data: { level1: level1.text, level2: level2.text, home },
    ...(verdict === "legacy" && { severity: "warning", message: oldLayout, remedy: moveUnlessLocal }),
  };
  if (name1 === "成本指标" && name2 === "成本指标") return { ...found, message: costTwice, remedy: splitCost };
  // A 一级 that other rows share, or that carries a score, is not ours to relabel.
  const own = !level1.continued && sharing.get(positionKey(level1.at)) === 1 && level1.resolved?.match !== "decorated";
  return own ? { ...found, fix: { safe: false, edits: [replaceText(level1, home)] } } : found;
}

const oldLayout = {
  zh: "“{level2}”放在了“{level1}”下面，这是旧表的放法，现在属于“{home}”。",
  en: "“{level2}” stands below “{level1}” as in older forms; today it belongs to “{home}”.",
};

const moveUnlessLocal = {
  zh: "把这一行移到“{home}”下面；本地的表式就是这样放的，可以不改。",
  en: "Move the row below “{home}”, unless your local form has it so.",
};
const costTwice = {
  zh: "一级已经是成本指标，二级又写了“{level2}”。",
  en: "The level 1 is costs already, and the level 2 says “{level2}” again.",
};
const splitCost = {
  zh: "二级改成“经济成本指标”“社会成本指标”“生态环境成本指标”中的一个。",
  en: "Let the level 2 be 经济成本指标, 社会成本指标 or 生态环境成本指标.",
};

function rowsByLevel1Cell(table: IndicatorTable): ReadonlyMap<number, number> {
  return new Map(writtenLevel1(table).map(({ field, indicators }) => [positionKey(field.at), indicators.length]));
}
