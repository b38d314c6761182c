import { isChange, isUnwanted, isYesNoQuestion } from "../../levels/name";
import type { Indicator } from "../../reader/table";
import type { QuantityTarget } from "../../target/target";
import { defineRule, notApplicable, type Detection } from "../rule";

export const zeroTarget = defineRule({
  code: "C11",
  slug: "zero-target",
  severity: "warning",
  scope: "target",
  fix: "none",
  basis: [
    {
      kind: "system",
      text: {
        zh: "预算管理一体化系统对等于零的指标值单独检查",
        en: "The budget systems look at targets of zero separately.",
      },
    },
  ],
  title: { zh: "指标值是 0", en: "A target of zero" },
  message: {
    zh: "“{name}”的指标值是“{value}”，等于没有要求。",
    en: "The target of “{name}” is “{value}”: nothing is asked for.",
  },
  why: {
    zh: "指标值是 0，什么都不做也算完成。",
    en: "A target of zero is met by doing nothing.",
  },
  remedy: {
    zh: "填上实际要达到的数；不需要考核的，删掉这一行。",
    en: "Enter what is really to be reached, or delete the row.",
  },
  examples: [
    {
      bad: { level2: "数量指标", level3: "组织宣传次数", target: "≥0次" },
      good: { level2: "数量指标", level3: "组织宣传次数", target: "≥3次" },
    },
    {
      bad: { level2: "质量指标", level3: "安全事故发生数", target: "≥0起" },
      good: { level2: "质量指标", level3: "安全事故发生数", target: "=0起" },
    },
  ],
  check({ target, indicator }): Detection[] | typeof notApplicable {
    const { parsed, comparator } = target;
    if (target.grade || parsed.kind !== "quantity") return notApplicable;
    if (!parsed.number.eq(0) || (comparator !== "≥" && comparator !== "=" && comparator !== null)) return [];
    const name = indicator.level3.text;
    const found: Detection = { at: target.at, data: { name, value: target.text } };
    if (isNoneWanted(parsed, name)) return comparator === "≥" ? [{ ...found, message: anyNumber, remedy: none }] : [];
    return mayBeZero(indicator) ? [] : [found];
  },
});

/** Whether a plain 0 asks for nothing here, of which this rule speaks. */
export function asksNothing(parsed: QuantityTarget, indicator: Indicator): boolean {
  return parsed.number.eq(0) && !isNoneWanted(parsed, indicator.level3.text) && !mayBeZero(indicator);
}

/** None of it is to happen: "安全事故 0起", "0投诉". */
function isNoneWanted({ rest }: QuantityTarget, name: string): boolean {
  return isUnwanted(name) || isAbsence(name) || (rest !== "" && isUnwanted(rest));
}

/** No decline is a target; so is no cost, where a cost of its own has a class (2021 scheme). */
function mayBeZero({ level2, level3 }: Indicator): boolean {
  return isChange(level3.text) || isYesNoQuestion(level3.text) || /成本指标$/.test(level2.resolved?.name ?? "");
}

const anyNumber = {
  zh: "“{name}”的指标值是“{value}”，出现多少都算达标。",
  en: "The target of “{name}” is “{value}”: any number meets it.",
};
const none = {
  zh: "要求一次也不发生的，写“=0”；允许少量发生的，写“≤”加上最多几次。",
  en: "Write “=0” where none may happen, or “≤” with the greatest number allowed.",
};

/** "零差错", "无重大疫情", "不新增隐性债务": zero is what they ask for. */
function isAbsence(name: string): boolean {
  return /零|杜绝|避免|防止|无(?![障人线偿害])|不(?![动断])|未(?![成来])/.test(name);
}
