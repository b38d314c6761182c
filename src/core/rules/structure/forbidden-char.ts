import type { Field, TargetField } from "../../reader/table";
import { replaceText } from "../field-edit";
import { defineRule, type Detection } from "../rule";
import { withoutTemplateMarks } from "./template-marks";

export const forbiddenChar = defineRule({
  code: "A16",
  slug: "forbidden-char",
  severity: "error",
  scope: "indicator",
  fix: "suggestion",
  basis: [
    {
      kind: "system",
      text: {
        zh: "预算管理一体化系统导入时，定性指标值不支持“*”“_”“-”等特殊字符，也不能是 null；“XX”当作没有填写",
        en: "The budget systems refuse *, _ and - in a target told in words, and null; they take XX for not filled in.",
      },
    },
  ],
  title: { zh: "不允许的字符或没填的占位符", en: "A character that is not allowed, or a blank left unfilled" },
  message: {
    zh: "指标值“{value}”里有系统不支持的字符“{found}”。",
    en: "The target “{value}” has “{found}”, which the systems refuse.",
  },
  why: {
    zh: "系统导入时会拒收，或者当作没有填。",
    en: "The import fails, or takes the cell for not filled in.",
  },
  remedy: {
    zh: "去掉“{found}”，用逗号、顿号或文字代替。",
    en: "Remove “{found}”; use a comma or words instead.",
  },
  fixTitle: { zh: "去掉模板标记，改为“{after}”", en: "Remove the template's marks: “{after}”" },
  examples: [
    { bad: { level3: "培训合格率", target: "≥**%" }, good: { level3: "培训合格率", target: "≥95%" } },
    { bad: { level3: "培训场次", target: "XX场" }, good: { level3: "培训场次", target: "≥4场" } },
    {
      bad: { level2: "社会效益指标", level3: "营商环境改善情况", target: "明显改善_企业认可" },
      good: { level2: "社会效益指标", level3: "营商环境改善情况", target: "明显改善，企业认可" },
    },
    {
      bad: { level3: "★★★农村低保发放人数(按月平均)(≥**人)", target: "≥21933人" },
      good: { level3: "农村低保发放人数(按月平均)", target: "≥21933人" },
      severity: "hint",
    },
  ],
  check({ indicator }, { words: { forbidden: own } }) {
    const { level3, targets } = indicator;
    const words = [level3, ...targets].flatMap((field) => ownWordIn(field, own) ?? []);
    const marks = marksInName(level3) ?? [];
    return [words, marks, targets.flatMap((target) => inTarget(target) ?? [])].flat();
  },
});

function ownWordIn({ at, text }: Field, own: readonly string[]): Detection | undefined {
  const found = own.find((word) => text.includes(word));
  return found ? { at, data: { text, found }, message: ownWord, remedy: anotherWord } : undefined;
}

function marksInName(level3: Field): Detection | undefined {
  const after = withoutTemplateMarks(level3.text);
  if (after === level3.text) return undefined;
  const found: Detection = {
    at: level3.at,
    severity: "hint",
    message: inName,
    remedy: stripName,
    data: { name: level3.text, after },
  };
  return after === "" ? found : { ...found, fix: { safe: false, edits: [replaceText(level3, after)] } };
}

const ownWord = {
  zh: "“{text}”里有校验方案不允许的词“{found}”。",
  en: "“{text}” has “{found}”, a word that the profile forbids.",
};
const anotherWord = {
  zh: "去掉“{found}”，或换成本地规定的说法。",
  en: "Remove “{found}”, or put it in the words that your department asks for.",
};

const inName = {
  zh: "三级指标名称里留着模板的标记：“{name}”。",
  en: "The name still has the template's marks: “{name}”.",
};
const stripName = {
  zh: "去掉“★”“*”和“(≥**%)”这类标记，名称只写指标本身；数值写在指标值里。",
  en: "Remove ★, * and marks such as (≥**%); the name tells the indicator, the number goes into the target.",
};

/** A blank of the template that nobody filled: "XX场", "≥**%", "NULL". Letters beside it make it a word ("XXL"). */
const placeholder = /[*＊]{2,9}|(?<![a-z])x{2,9}(?![a-z])|×{2,9}|^null$/i;
/** "*" and "_" anywhere in words. */
const forbidden = /[*＊_]/;
/** A hyphen between Latin letters or digits belongs to a word or number; after 年月日 it makes a span of dates. */
const looseHyphen = /(?<![a-z0-9年月日])-|-(?![a-z0-9])(?<![年月日]-)/i;

function inTarget({ at, text, parsed }: TargetField): Detection | undefined {
  if (text.length > 2000) return undefined;
  const blank = placeholder.exec(text)?.[0];
  if (blank) return { at, data: { value: text, found: blank }, message: notFilled, remedy: fillIn };
  if (parsed.kind !== "qualitative") return undefined;
  const found = forbidden.exec(text)?.[0] ?? looseHyphen.exec(text)?.[0];
  return found ? { at, data: { value: text, found } } : undefined;
}

const notFilled = {
  zh: "指标值“{value}”里的“{found}”还没有换成真正的内容。",
  en: "“{found}” in the target “{value}” was never replaced.",
};
const fillIn = {
  zh: "把“{found}”换成真正的数字或文字，例如“≥95%”“≥4场”。",
  en: "Replace “{found}” by the number or words that are meant, such as “≥95%” or “≥4场”.",
};
