import { isUnwanted } from "../../levels/name";
import { formatTarget } from "../../target/format";
import type { QuantityTarget } from "../../target/target";
import { parseUnit } from "../../target/unit";
import { isCostRow } from "../cost-row";
import { replaceText } from "../field-edit";
import { defineRule, notApplicable } from "../rule";

/** 以上 and 以内 say on which side the limit lies: they are C04's. */
export const halfOpenRange = defineRule({
  code: "C17",
  slug: "half-open-range",
  severity: "hint",
  scope: "target",
  fix: "suggestion",
  basis: [
    {
      kind: "practice",
      text: {
        zh: "指标值要量化、容易评判，大约的数没有达标线",
        en: "Targets are to be measurable; a number that is about so much has no line to meet.",
      },
    },
  ],
  title: { zh: "指标值是大约的数", en: "A target of about so much" },
  message: { zh: "“{value}”是大约的数，没有达标线。", en: "“{value}” is about a number, with no line to meet." },
  why: {
    zh: "差多少还算完成说不清，自评时容易有争议。",
    en: "Nobody can tell how far off still counts as met.",
  },
  remedy: {
    zh: "写明至少或最多是多少，例如“{after}”。",
    en: "Say at least or at most how much, such as “{after}”.",
  },
  fixTitle: { zh: "改为“{after}”", en: "Change to “{after}”" },
  examples: [
    { bad: { level3: "培训学员", target: "约30人" }, good: { level3: "培训学员", target: "≥30人" } },
    { bad: { level3: "外聘讲师", target: "5名左右" }, good: { level3: "外聘讲师", target: "≥5名" } },
    { bad: { level3: "参会代表", target: "500余人" }, good: { level3: "参会代表", target: "≥500人" } },
  ],
  check({ target, indicator }) {
    const { parsed } = target;
    if (target.grade || parsed.kind !== "quantity") return notApplicable;
    const exact = exactly(parsed);
    if (!exact) return [];
    const sign = isCostRow(indicator) || isUnwanted(indicator.level3.text) ? "≤" : "≥";
    const inColumn = (indicator.operator?.text ?? "") !== "";
    const after = formatTarget({ ...exact, comparators: inColumn ? [] : [sign] });
    return [
      {
        at: target.at,
        data: { value: target.text, after },
        fix: { safe: false, edits: [replaceText(target, after)] },
      },
    ];
  },
});

const about = new Set(["约", "大约", "约为", "大概", "近", "接近", "≈"]);

/** The same quantity without its 约, 左右 or 余; undefined where it has none, or another comparator beside it. */
function exactly(parsed: QuantityTarget): QuantityTarget | undefined {
  const { comparator, comparatorWord, rest, unit } = parsed;
  if (comparator !== null) return undefined;
  const words = comparatorWord?.split("…") ?? [];
  if (words.some((word) => about.has(word) || word === "左右" || word === "上下"))
    return { ...parsed, comparatorWord: null };
  const vague = /^[余多来几](.{1,4})$/.exec(rest)?.[1];
  if (unit !== null || vague === undefined || comparatorWord !== null) return undefined;
  const counted = parseUnit(vague);
  return counted ? { ...parsed, unit: counted, rest: "" } : undefined;
}
