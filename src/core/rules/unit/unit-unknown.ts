import type { Indicator, TargetField } from "../../reader/table";
import { parseUnit } from "../../target/unit";
import { replaceText, shown } from "../field-edit";
import { defineRule, notApplicable, type Detection } from "../rule";

/**
 * The list of units is open: a word that is not in it is no defect. Told are only the star or cross in place of the
 * dot, and a unit cell that holds no word at all.
 */
export const unitUnknown = defineRule({
  code: "D06",
  slug: "unit-unknown",
  severity: "hint",
  scope: "target",
  fix: "suggestion",
  basis: [
    {
      kind: "practice",
      text: {
        zh: "复合单位写成“元/人·月”，中间用圆点",
        en: "Units that multiply are joined by a dot, as in 元/人·月.",
      },
    },
  ],
  title: { zh: "计量单位的写法不规范", en: "A unit in an unusual spelling" },
  message: { zh: "单位“{typed}”一般写成“{unit}”。", en: "The unit “{typed}” is usually written “{unit}”." },
  why: {
    zh: "系统按计量单位表核对，写法不一样就认不出来。",
    en: "The systems compare units with their list and do not know other spellings.",
  },
  remedy: { zh: "改成“{unit}”。", en: "Write “{unit}”." },
  fixTitle: { zh: "改为“{after}”", en: "Change to “{after}”" },
  examples: [
    {
      bad: { level2: "成本指标", level3: "护林员补助标准", target: "≤530元/人*月" },
      good: { level2: "成本指标", level3: "护林员补助标准", target: "≤530元/人·月" },
    },
    {
      bad: { level3: "聘请讲师", operator: "≥", target: "30", unit: "人*天" },
      good: { level3: "聘请讲师", operator: "≥", target: "30", unit: "人·天" },
    },
  ],
  check({ target, indicator }) {
    if (target.grade || (target.parsed.kind !== "quantity" && target.parsed.kind !== "range")) return notApplicable;
    return [...inValue(target), ...inColumn(target, indicator)];
  },
});

const star = /(\p{sc=Han})[*×x∗＊](?=\p{sc=Han})/giu;

function inValue(target: TargetField): Detection[] {
  const { parsed } = target;
  if ((parsed.kind !== "quantity" && parsed.kind !== "range") || !parsed.unit?.name.includes("·")) return [];
  const before = shown(target);
  const after = before.replace(star, "$1·");
  if (after === before) return [];
  const typed = before.replace(/^.*\d\s*/, "");
  const data = { typed, unit: typed.replace(star, "$1·") };
  return [{ at: target.at, data, fix: { safe: false, edits: [replaceText(target, after)] } }];
}

function inColumn({ parsed }: TargetField, { unit: column, targets }: Indicator): Detection[] {
  if (!column || column.text === "" || column.text.length > 24 || targets.length > 1) return [];
  const after = shown(column).replace(star, "$1·");
  if (after !== shown(column) && parseUnit(after)) {
    const data = { typed: column.text, unit: after.trim() };
    return [{ at: column.at, data, fix: { safe: false, edits: [replaceText(column, after)] } }];
  }
  const noWord = !/[\p{L}%‰％℃°′″㎡㎥]/u.test(column.text) && !/^[/\-—–]+$/.test(column.text);
  const unitless = parsed.kind === "quantity" && parsed.unit === null;
  return noWord && unitless ? [{ at: column.at, message: noUnit, remedy: nameUnit, data: { typed: column.text } }] : [];
}

const noUnit = { zh: "单位栏里写的是“{typed}”，不是计量单位。", en: "“{typed}” in the unit column is no unit." };
const nameUnit = {
  zh: "单位栏里写计量单位，例如“%”“次”“万元”。",
  en: "Write a unit there, such as %, 次 or 万元.",
};
