import { bareName } from "../../levels/name";
import { parseUnit } from "../../target/unit";
import type { Dimension, Unit } from "../../target/units";
import { isCostRow, isMoney } from "../cost-row";
import { guide2021, regulation } from "../documents";
import { defineRule, notApplicable } from "../rule";
import { countedOtherwise } from "../unit/count-needs-count";
import { lacksPercent } from "../unit/rate-needs-pct";

export const unitDup = defineRule({
  code: "C07",
  slug: "unit-dup",
  severity: "warning",
  scope: "target",
  fix: "none",
  basis: [
    regulation(guide2021, {
      zh: "指标名称要概念明确，名称和数值说的是同一件事",
      en: "names are to be clear: name and value speak of the same thing",
    }),
  ],
  title: { zh: "名称和指标值的单位不一样", en: "Name and value have different units" },
  message: {
    zh: "名称“{name}”里的单位是“{stated}”，指标值“{value}”的单位却是“{unit}”。",
    en: "The name “{name}” states “{stated}”, but the unit of “{value}” is “{unit}”.",
  },
  why: {
    zh: "两个单位差很多倍或说的不是一回事，考核时不知道按哪个算。",
    en: "The two are different sizes or different things, so nobody knows which one counts.",
  },
  remedy: {
    zh: "核对数字，两处用同一个单位；名称里的单位也可以去掉。",
    en: "Check the number and use one unit in both places, or drop it from the name.",
  },
  examples: [
    {
      bad: { level3: "新修道路长度（公里）", target: "≥30米" },
      good: { level3: "新修道路长度（公里）", target: "≥30公里" },
    },
    {
      bad: { level2: "经济效益指标", level3: "带动企业增收（万元）", operator: "≥", target: "50", unit: "元" },
      good: { level2: "经济效益指标", level3: "带动企业增收（万元）", operator: "≥", target: "50", unit: "万元" },
    },
  ],
  check({ target, indicator }) {
    const { unit, parsed, grade, text } = target;
    if (grade || !unit || (parsed.kind !== "quantity" && parsed.kind !== "range")) return notApplicable;
    const name = indicator.level3.text;
    const { statedUnits } = bareName(name);
    if (statedUnits.length === 0) return [];
    // D01 and D02 tell more where name and unit do not go together at all.
    if (lacksPercent(name, unit) || countedOtherwise(name, unit)) return [];
    const stated = statedUnits.flatMap((one) => parseUnit(one) ?? []);
    const [other] = stated;
    if (!other || stated.some((one) => agree(one, unit))) return [];
    // "设备购置（台）≤5万元": among the costs the brackets name what is paid for.
    if (isCostRow(indicator) && isMoney(unit) && !isMoney(other)) return [];
    return [{ at: target.at, data: { name, value: text, stated: other.name, unit: unit.name } }];
  },
});

/** What people count in one word as well as in another: 个, 次, 家 and 户. */
const countable: ReadonlySet<Dimension> = new Set<Dimension>(["count", "times", "households"]);

function agree(one: Unit, other: Unit): boolean {
  if (one.name === other.name) return true;
  if (countable.has(one.dimension) && countable.has(other.dimension)) return sameSize(one, other);
  // 475 元 under 元/亩 leaves out what is plain from the name.
  const [a, b] = [one.numerator ?? one, other.numerator ?? other];
  return a.dimension === b.dimension && a.dimension !== "other" && sameSize(a, b);
}

function sameSize(one: Unit, other: Unit): boolean {
  return one.factor.eq(other.factor);
}
