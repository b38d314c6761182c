import { bareName, isCost, isPercentRate, isPureNumber } from "../../levels/name";
import type { Indicator, TargetField } from "../../reader/table";
import type { QuantityTarget, RangeTarget } from "../../target/target";
import { parseUnit } from "../../target/unit";
import { replaceText, shown } from "../field-edit";
import type { CellEdit } from "../finding";
import { defineRule, notApplicable, type Detection } from "../rule";
import { isDecimalShare } from "./pct-as-decimal";

export const unitMissing = defineRule({
  code: "C06",
  slug: "unit-missing",
  severity: "error",
  scope: "target",
  fix: "suggestion",
  basis: [
    {
      kind: "system",
      text: {
        zh: "预算管理一体化系统提示“定量指标计量单位必填”",
        en: "The budget systems demand a unit of measure for every quantitative target.",
      },
    },
  ],
  title: { zh: "没有计量单位", en: "No unit of measure" },
  message: { zh: "“{name}”的指标值“{value}”没有单位。", en: "The target “{value}” of “{name}” has no unit." },
  why: {
    zh: "没有单位就不知道是百分之九十还是九十个，系统导入时也会退回。",
    en: "Without a unit nobody knows whether ninety percent or ninety pieces are meant; the systems refuse it.",
  },
  remedy: {
    zh: "在数字后面写上单位，例如“≥90%”“≥4场”“≤5万元”；有单位列的写在单位列。",
    en: "Write the unit after the number, such as “≥90%” or “≥4场”, or into the unit column where there is one.",
  },
  fixTitle: { zh: "加上单位“{unit}”", en: "Add the unit “{unit}”" },
  examples: [
    {
      bad: { level2: "质量指标", level3: "培训人员合格率", target: "≥90" },
      good: { level2: "质量指标", level3: "培训人员合格率", target: "≥90%" },
    },
    {
      bad: { level2: "数量指标", level3: "组织宣传次数", target: "≥3" },
      good: { level2: "数量指标", level3: "组织宣传次数", target: "≥3次" },
    },
    {
      bad: { level2: "质量指标", level3: "培训人员合格率", operator: "≥", target: "90", unit: "" },
      good: { level2: "质量指标", level3: "培训人员合格率", operator: "≥", target: "90", unit: "%" },
    },
    {
      bad: { level2: "时效指标", level3: "预算执行率（%）", target: "≥90" },
      good: { level2: "时效指标", level3: "预算执行率（%）", target: "≥90%" },
      severity: "hint",
    },
  ],
  check({ target, indicator }) {
    const { parsed } = target;
    if (target.grade || (parsed.kind !== "quantity" && parsed.kind !== "range")) return notApplicable;
    const name = indicator.level3.text;
    // 0.95 for 95 % is C19's.
    if (isDecimalShare(target, indicator)) return [];
    // "(含)" behind the number is a remark, no unit.
    if (target.unknownUnit !== "" && !/^\([^()]*\)$/.test(target.unknownUnit)) return [];
    if (target.unit) return multiplierOnly(target, indicator) ? [tenThousandOf(target, indicator)] : [];
    if (isPureNumber(name)) return [];
    const stated = unitInName(name);
    const unit = stated ?? likelyUnit(name, parsed);
    const edit = unit === undefined ? undefined : addUnit(target, indicator, unit);
    return [
      {
        at: target.at,
        data: { name, value: target.text, unit: unit ?? "" },
        ...(stated === undefined ? {} : { severity: "hint" as const, message: onlyInName, remedy: repeatIt }),
        ...(edit ? { fix: { safe: false, edits: [edit] } } : {}),
      },
    ];
  },
});

const onlyInName = {
  zh: "单位只写在指标名称里：“{name}”的指标值是“{value}”。",
  en: "The unit stands in the name only: the target of “{name}” is “{value}”.",
};
const repeatIt = {
  zh: "在指标值里也写上“{unit}”，单独看指标值也清楚。",
  en: "Write “{unit}” after the number too, so that the value is clear by itself.",
};

/** "≥3万" says how many, but not of what. Beside a unit column that says it, D04 judges. */
function multiplierOnly({ unit }: TargetField, { unit: column }: Indicator): boolean {
  return unit !== null && /^[百千万亿]+$/.test(unit.name) && (column?.text ?? "") === "";
}

function tenThousandOf(target: TargetField, indicator: Indicator): Detection {
  const name = indicator.level3.text;
  const multiplier = target.unit?.name ?? "";
  const edit = isCost(name) && !indicator.unit ? replaceText(target, `${shown(target).trimEnd()}元`) : undefined;
  return {
    at: target.at,
    severity: "warning",
    message: ofWhat,
    remedy: sayOfWhat,
    data: { name, value: target.text, multiplier, unit: "元" },
    ...(edit ? { fix: { safe: false, edits: [edit] } } : {}),
  };
}

const ofWhat = {
  zh: "“{value}”只写了“{multiplier}”，没写是{multiplier}元还是{multiplier}人。",
  en: "“{value}” ends in a multiplier and does not say of what.",
};
const sayOfWhat = {
  zh: "在“{multiplier}”后面写上单位，例如“{multiplier}元”。",
  en: "Write the unit after it, such as “{multiplier}元”.",
};

/** "（%）", "(亩)", "≥**人" at the end of a name. */
function unitInName(name: string): string | undefined {
  return bareName(name).statedUnits.find((stated) => stated !== "" && parseUnit(stated) !== null);
}

/** 完成率 is told in %, 次数 in 次, 户数 in 户. 面积 and 数量 leave it open. */
function likelyUnit(name: string, parsed: QuantityTarget | RangeTarget): string | undefined {
  const { core } = bareName(name);
  if (isPercentRate(name) || /(?:满意|知晓|参与|完成|覆盖|认可|支持|信任)度$/.test(core)) {
    // 0.9 may be 90 % typed as a decimal: nobody but the writer knows.
    const number = parsed.kind === "quantity" ? parsed.number : parsed.to;
    return number.lte(1) ? undefined : "%";
  }
  if (core.endsWith("年限")) return "年";
  const counted = /(人次|[人次户场天个件台套项辆篇份期家株座处倍]|场次|批次)数$|(人次|场次)$/.exec(core);
  const unit = counted?.[1] ?? counted?.[2];
  return unit === "场次" ? "场" : unit;
}

function addUnit(target: TargetField, { unit }: Indicator, name: string): CellEdit | undefined {
  if (unit) return replaceText(unit, name);
  const text = shown(target);
  let end = text.length;
  while (end > 0 && !/[\d\uFF10-\uFF19]/.test(text.charAt(end - 1))) end--;
  return replaceText(target, text.slice(0, end) + name + text.slice(end));
}
