import { isAboutTime, isBoundedRatio, isChange, isUnwanted } from "../../levels/name";
import type { Indicator, TargetField } from "../../reader/table";
import { parseComparator } from "../../target/comparator";
import { formatTarget } from "../../target/format";
import type { Comparator, QuantityTarget } from "../../target/target";
import { isCostRow, isMoney } from "../cost-row";
import { defineRule, notApplicable, type Answer, type Detection } from "../rule";
import { statedQuantities } from "../stated-quantities";
import { isPassing } from "./cmp-words";
import { changeComparator } from "./leading-signs";
import { isNegative } from "./neg-number";
import { beforeMisreading } from "./ocr-ge";
import { percentOf } from "./percent";
import { asksNothing } from "./zero-target";

export const cmpMissing = defineRule({
  code: "C02",
  slug: "cmp-missing",
  severity: "warning",
  scope: "target",
  fix: "suggestion",
  basis: [
    {
      kind: "system",
      text: {
        zh: "预算管理一体化系统里，定量指标要在 ＞ ≥ ＝ ＜ ≤ 中选一个符号",
        en: "The budget systems want one of five comparators for every quantitative target.",
      },
    },
  ],
  title: { zh: "数字前没有符号", en: "A number without a comparator" },
  message: { zh: "“{value}”前面没有 ≥、≤ 或 =。", en: "“{value}” has no ≥, ≤ or = before it." },
  why: {
    zh: "不写符号，说不清是至少、最多还是正好，年底没法判断算不算完成。",
    en: "Without a comparator nobody can tell whether at least, at most or exactly that much is meant.",
  },
  remedy: {
    zh: "想好是至少、最多还是正好，再写上符号，例如“{after}”。",
    en: "Decide between at least, at most and exactly, and write the sign, such as “{after}”.",
  },
  fixTitle: { zh: "加上“{comparator}”", en: "Add “{comparator}”" },
  examples: [
    {
      bad: { level2: "质量指标", level3: "培训人员合格率", target: "100%" },
      good: { level2: "质量指标", level3: "培训人员合格率", target: "=100%" },
    },
    {
      bad: { level2: "数量指标", level3: "培训人数", target: "120人" },
      good: { level2: "数量指标", level3: "培训人数", target: "≥120人" },
    },
    {
      bad: { level2: "成本指标", level3: "培训总成本", target: "5万元" },
      good: { level2: "成本指标", level3: "培训总成本", target: "≤5万元" },
    },
    {
      bad: { level2: "成本指标", level3: "围墙建设单价", target: "300元/米" },
      good: { level2: "成本指标", level3: "围墙建设单价", target: "≤300元/米" },
      severity: "hint",
    },
  ],
  check({ target, indicator }) {
    const { parsed } = target;
    if (target.grade || (parsed.kind !== "quantity" && parsed.kind !== "qualitative")) return notApplicable;
    // Whatever a 符号 cell holds, the row has its sign there; whether it is a right one is not asked here.
    if ((indicator.operator?.text ?? "") !== "") return [];
    return parsed.kind === "quantity" ? bareNumber(target, parsed, indicator) : inPassing(target);
  },
});

function bareNumber(target: TargetField, parsed: QuantityTarget, indicator: Indicator): Detection[] {
  if (target.comparator !== null || parsed.comparatorWord !== null) return [];
  const behind = parsed.rest === "" ? null : parseComparator(parsed.rest);
  if (behind) return [signBehind(target, parsed, behind)];
  if (isPhrase(parsed) || isYear(parsed, indicator) || isOthers(target, parsed, indicator)) return [];
  const comparator = likelyComparator(target, parsed, indicator);
  const edit = changeComparator(target, indicator, comparator);
  return [
    {
      at: target.at,
      data: { value: target.text, comparator, after: comparator + target.text },
      // A rate per unit is a fixed standard; many counties write it without a sign.
      ...(target.unit?.dimension === "composite" && isMoney(target.unit) ? { severity: "hint" as const } : {}),
      ...(edit ? { fix: { safe: false, edits: [edit] } } : {}),
    },
  ];
}

/** "95%≥": behind the number the sign says nothing. */
function signBehind({ at, text }: TargetField, parsed: QuantityTarget, comparator: Comparator): Detection {
  const after = comparator + formatTarget({ ...parsed, rest: "" });
  return { at, data: { value: text, comparator, after } };
}

/** "全年3次", "每年开展3次": a number, told with the period only. */
function inPassing({ at, text }: TargetField): Answer {
  if (text.length > 20 || !/\d/.test(text)) return notApplicable;
  const [one, ...others] = statedQuantities(text);
  if (!one || others.length > 0 || one.after !== "" || !/^(?:全年|每年|年度|累计|共)/.test(one.before)) return [];
  if (!isPassing(one.before)) return [];
  return [{ at, severity: "hint", data: { value: text, comparator: "≥", after: `≥${one.text}` } }];
}

/** The sign may be there as a digit: 292% (C05). A number that asks for nothing is to be replaced: C11, C12. */
function isOthers(target: TargetField, parsed: QuantityTarget, indicator: Indicator): boolean {
  return (
    beforeMisreading(target, indicator) !== undefined || asksNothing(parsed, indicator) || isNegative(target, indicator)
  );
}

/** "100%到位", "24小时值班", "1户1策", "0投诉": words that begin with a number. "500余人" says about how many, as 约 does. */
export function isPhrase({ unit, rest }: QuantityTarget): boolean {
  if (rest === "") return false;
  return unit !== null || /^[余多来几]/.test(rest) || rest.length > 3 || /\d/.test(rest) || isUnwanted(rest);
}

/** "2025" under 竣工年份 is a date that lacks its 年. */
function isYear({ number, unit }: QuantityTarget, { level2, level3 }: Indicator): boolean {
  const aboutTime = level2.resolved?.name === "时效指标" || isAboutTime(level3.text);
  return aboutTime && unit === null && number.gte(1900) && number.lte(2100);
}

/** The comparator that suits the name, the class and the number. */
export function likelyComparator(target: TargetField, { number }: QuantityTarget, indicator: Indicator): Comparator {
  const name = indicator.level3.text;
  const level2 = indicator.level2.resolved?.name;
  const percent = percentOf(target, indicator) ?? (target.unit === null && isBoundedRatio(name) ? number : null);
  if (percent?.eq(100) && !isChange(name)) return "=";
  if (isCostRow(indicator)) return "≤";
  if (isUnwanted(name)) return number.eq(0) ? "=" : "≤";
  if (/(?:服务|质保|保修|运维|维护|租赁|合同|保险)(?:期|年限|时间)/.test(name)) return "=";
  // So many days for a task are a limit; so many years of use are not.
  if (level2 === "时效指标" && target.unit?.dimension === "duration") return "≤";
  return "≥";
}
