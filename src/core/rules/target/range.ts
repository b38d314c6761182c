import type { TargetField } from "../../reader/table";
import { parseTarget } from "../../target/parse";
import type { RangeTarget } from "../../target/target";
import { defineRule, notApplicable } from "../rule";
import { withoutSigns } from "./leading-signs";

export const range = defineRule({
  code: "C16",
  slug: "range",
  severity: "warning",
  scope: "target",
  fix: "none",
  basis: [
    {
      kind: "system",
      text: {
        zh: "预算管理一体化系统提示“定量指标值只能填写数字”，一个格只能填一个数",
        en: "The budget systems take one number as a quantitative target.",
      },
    },
  ],
  title: { zh: "指标值是一个范围", en: "A range as a target" },
  message: { zh: "“{value}”是一个范围，不是一个数。", en: "“{value}” is a range, not a number." },
  why: {
    zh: "范围两头都算完成，达标线不清楚，系统也只收一个数。",
    en: "With a range it is unclear from where on the target is met; the systems take a single number.",
  },
  remedy: {
    zh: "写一个数：至少做到的写“≥{low}{unit}”，最多不超过的写“≤{high}{unit}”。",
    en: "Write one number: “≥{low}{unit}” for at least, “≤{high}{unit}” for at most.",
  },
  examples: [
    { bad: "3-5次", good: "≥3次" },
    { bad: "80%～90%", good: "≥80%" },
    { bad: "90-80%", good: "≥80%", severity: "error" },
  ],
  check({ target, indicator: { level3 } }) {
    const parsed = rangeIn(target);
    if (!parsed || isScale(parsed, level3.text)) return notApplicable;
    const reversed = parsed.from.gt(parsed.to);
    const [low, high] = reversed ? [parsed.to, parsed.from] : [parsed.from, parsed.to];
    return [
      {
        at: target.at,
        data: {
          value: target.text,
          low: low.toString(),
          high: high.toString(),
          unit: (target.unit ?? parsed.unit)?.name ?? "",
        },
        ...(reversed ? { severity: "error" as const, message: backwards } : {}),
      },
    ];
  },
});

/** The value as a range; "≥3-5次" is one too, with a sign that says nothing. */
function rangeIn({ grade, parsed, text }: TargetField): RangeTarget | undefined {
  if (grade) return undefined;
  if (parsed.kind === "range") return parsed;
  if (parsed.kind !== "qualitative" || text.length > 40) return undefined;
  const rest = withoutSigns(text);
  const behind = rest === text ? parsed : parseTarget(rest);
  return behind.kind === "range" ? behind : undefined;
}

const backwards = {
  zh: "“{value}”前面的数比后面的大，写反了。",
  en: "In “{value}” the first number is greater than the second.",
};

/** Ages, months, hours of the day, temperatures: there a range is the plain way to say it. */
function isScale({ from, to, unit, rest }: RangeTarget, name: string): boolean {
  const years =
    [from, to].every((number) => number.gte(1900) && number.lte(2100)) && (unit === null || unit.name === "年");
  const sayingSo = /^(?:周?岁|[月日号点时度℃]|°C|pH)/i.test(`${unit?.name ?? ""}${rest}`);
  return years || sayingSo || /年龄|温度|湿度|酸碱|pH|月份|时段/i.test(name);
}
