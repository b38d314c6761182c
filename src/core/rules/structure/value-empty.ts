import { bareName } from "../../levels/name";
import type { TargetField } from "../../reader/table";
import { readSigns } from "../../target/comparator";
import { parseUnit } from "../../target/unit";
import { awaitsResult, uncalculated } from "../uncalculated";
import { defineRule, notApplicable, notChecked } from "../rule";

export const valueEmpty = defineRule({
  code: "A09",
  slug: "value-empty",
  severity: "error",
  scope: "indicator",
  fix: "none",
  basis: [
    {
      kind: "system",
      text: {
        zh: "预算管理一体化系统保存时提示“指标值不能为空”",
        en: "The budget systems refuse to save an indicator without a target.",
      },
    },
  ],
  title: { zh: "指标值空着", en: "An indicator without a target" },
  message: { zh: "“{name}”没有填指标值。", en: "“{name}” has no target." },
  why: {
    zh: "没有指标值，年底就没法判断有没有完成，系统也不让保存。",
    en: "Without a target nobody can judge whether it was met, and the system does not save it.",
  },
  remedy: {
    zh: "填上要达到的值，例如“≥90%”“≥4场”；说不出数量的，写清楚做到什么程度。",
    en: "Enter what is to be reached, such as “≥90%” or “≥4场”; where it cannot be counted, tell the degree in words.",
  },
  examples: [
    { bad: { level3: "培训场次", target: "" }, good: { level3: "培训场次", target: "≥4场" } },
    {
      bad: { level2: "生态效益指标", level3: "提高森林覆盖率", target: "" },
      good: { level2: "生态效益指标", level3: "提高森林覆盖率", target: "≥1%" },
    },
  ],
  check({ indicator }) {
    const { level3, targets } = indicator;
    const [first] = targets;
    // A row without a name is A08's: one gap is told once.
    if (!first || bareName(level3.text).core === "") return notApplicable;
    const signs = targets.filter(holdsNoNumber);
    if (signs.length > 0) {
      return signs.map(({ at, text }) => ({ at, message: noNumber, data: { name: level3.text, value: text } }));
    }
    // Where the form has a column for each township, some of them may have no part in it.
    if (targets.some(({ parsed }) => parsed.kind !== "empty")) return [];
    if (targets.some(awaitsResult)) return notChecked(uncalculated);
    return [{ at: first.at, data: { name: level3.text } }];
  },
});

/** "≥", "≥次", "≤%": the sign is there, perhaps the unit, but nothing between them. */
function holdsNoNumber({ parsed, text }: TargetField): boolean {
  if (parsed.kind !== "qualitative" || text.length > 12) return false;
  const { comparators, end } = readSigns(text);
  const rest = text.slice(end).trim();
  return comparators.length > 0 && (rest === "" || parseUnit(rest) !== null);
}

const noNumber = {
  zh: "“{name}”的指标值“{value}”只有符号，没有数字。",
  en: "The target of “{name}” is “{value}”: a sign without a number.",
};
