import type { Field, IndicatorTable } from "../../reader/table";
import { positionKey } from "../../sheet/address";
import { replaceText } from "../field-edit";
import { defineRule, type Detection } from "../rule";

export const templateResidue = defineRule({
  code: "A17",
  slug: "template-residue",
  severity: "hint",
  scope: "table",
  fix: "suggestion",
  basis: [
    {
      kind: "practice",
      text: {
        zh: "“指标1：”“（必填）”“……”是空白表式上的提示，填好的表里不再需要",
        en: "指标1:, (必填) and …… help to fill in a blank form; a filled one needs them no more.",
      },
    },
  ],
  title: { zh: "留着空白表的提示字样", en: "Words of the blank form left in" },
  message: {
    zh: "“{text}”里留着空白表的提示“{mark}”，这张表里共 {count} 处。",
    en: "“{text}” still has the blank form's “{mark}”; the table has {count} such places.",
  },
  why: {
    zh: "提示字样会当作名称的一部分导入系统，公开出来也显得没填完。",
    en: "It is imported as part of the name, and makes a published table look unfinished.",
  },
  remedy: {
    zh: "去掉“{mark}”，只留指标的名称；本地要求保留的，可以不改。",
    en: "Remove “{mark}” and leave the name only, unless your finance bureau wants it kept.",
  },
  fixTitle: { zh: "去掉这 {count} 处提示字样", en: "Remove it from {count} place(s)" },
  examples: [
    {
      bad: { level3: "指标1：小区居民满意度", level2: "服务对象满意度指标" },
      good: { level3: "小区居民满意度", level2: "服务对象满意度指标" },
    },
    { bad: { level2: "数量指标（必填）" }, good: { level2: "数量指标" } },
    { bad: { level3: "培训场次", target: "……" }, good: { level3: "培训场次", target: "≥4场" }, severity: "warning" },
  ],
  check({ table }) {
    return [...inNames(table), ...unfilledTargets(table)];
  },
});

/** "指标1：" before a name, as the central form prints it; ★ and "(≥**人)" are A16's. */
const numbered = /^指标\s?\d{1,3}\s?[:：、.．]\s{0,3}/;
const fillInNote = /[(（]\s?(?:必填|选填|如有请填)[^()（）]{0,10}[)）]/;
const ellipsis = /(?:…{1,3}|\.{3,6})$/;
/** A quick look, as most tables hold none. */
const anyResidue = new RegExp([numbered, fillInNote, ellipsis].map(({ source }) => source).join("|"));
const longest = 2000;

function holdsResidue(text: string): boolean {
  return text.length <= longest && anyResidue.test(text);
}

function withoutResidue(text: string): { readonly after: string; readonly mark: string } {
  let after = text;
  let mark = "";
  for (const residue of [numbered, fillInNote, ellipsis]) {
    const found = residue.exec(after)?.[0];
    if (found === undefined) continue;
    after = after.replace(found, "").trim();
    mark ||= found.trim();
  }
  return { after, mark };
}

/** The names in one finding: a form has the marks in every row. A name that is nothing but a mark is A08's. */
function inNames({ indicators }: IndicatorTable): readonly Detection[] {
  const byCell = new Map<number, { field: Field; after: string; mark: string }>();
  for (const { row, level1, level2, level3 } of indicators) {
    for (const field of [level1, level2, level3]) {
      // What is filled down was looked at where it is written; two periods side by side may share a cell.
      if (field.at.row !== row || !holdsResidue(field.text)) continue;
      const { after, mark } = withoutResidue(field.text);
      if (mark !== "" && after !== "") byCell.set(positionKey(field.at), { field, after, mark });
    }
  }
  const marked = [...byCell.values()];
  const [first] = marked;
  if (!first) return [];
  const edits = marked.map(({ field, after }) => replaceText(field, after));
  const data = { text: first.field.text, mark: first.mark, count: marked.length };
  return [{ at: first.field.at, data, fix: { safe: false, edits } }];
}

function unfilledTargets({ indicators }: IndicatorTable): readonly Detection[] {
  return indicators.flatMap(({ level3, targets }) =>
    targets.flatMap(({ at, text }) => {
      if (!holdsResidue(text) || withoutResidue(text).after !== "") return [];
      const data = { text, name: level3.text };
      return [{ at, data, severity: "warning" as const, message: notFilled, remedy: fillIn }];
    }),
  );
}

const notFilled = {
  zh: "“{name}”的指标值还是空白表的提示“{text}”，没有填。",
  en: "The target of “{name}” is still the blank form's “{text}”.",
};
const fillIn = {
  zh: "换成真正的指标值，例如“≥95%”；没有这个指标的，删掉这一行。",
  en: "Enter the target, such as “≥95%”, or delete the row.",
};
