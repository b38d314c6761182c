import type { Field } from "../../reader/table";
import { cleanHidden, findHidden, type HiddenKind } from "../../text/hidden-characters";
import type { Wording } from "../../text/wording";
import { replaceText, shown } from "../field-edit";
import { defineRule, type Detection } from "../rule";

export const hiddenChars = defineRule({
  code: "A14",
  slug: "hidden-chars",
  severity: "warning",
  scope: "indicator",
  fix: "safe",
  basis: [
    {
      kind: "system",
      text: {
        zh: "预算管理一体化系统导入时提示“指标名称填写不支持空格”，定性指标值也不支持空格",
        en: "The budget systems refuse blanks in indicator names and in targets told in words.",
      },
    },
  ],
  title: { zh: "夹着空格、换行或看不见的字符", en: "Blanks, line breaks or invisible characters" },
  message: { zh: "“{after}”里夹着空格。", en: "“{after}” has a blank in it." },
  why: {
    zh: "人看着一样，系统却当成另一个名称或值，导入会失败，重名也查不出来。",
    en: "It looks the same to people, but is another name or value to the systems: the import fails.",
  },
  remedy: { zh: "删掉它，写成“{after}”。", en: "Remove it: “{after}”." },
  fixTitle: { zh: "清理成“{after}”", en: "Clean up to “{after}”" },
  examples: [
    { bad: { level3: "培训　次数", target: "≥4次" }, good: { level3: "培训次数", target: "≥4次" } },
    { bad: { level3: "培训合格率", target: "≥ 90 %" }, good: { level3: "培训合格率", target: "≥90%" } },
    { bad: { level3: "服务对象\n满意度", target: "≥90%" }, good: { level3: "服务对象满意度", target: "≥90%" } },
  ],
  check({ indicator: { level3, targets } }) {
    const values = targets.flatMap((target) => detect(target, isSafeInValue) ?? []);
    return [...(detect(level3, () => true) ?? []), ...values];
  },
});

const messages: Readonly<Partial<Record<HiddenKind, Wording>>> = {
  invisible: { zh: "“{after}”里夹着看不见的字符。", en: "“{after}” has an invisible character in it." },
  "line-break": { zh: "“{after}”里夹着换行。", en: "“{after}” has a line break in it." },
  tab: { zh: "“{after}”里夹着制表符。", en: "“{after}” has a tab in it." },
  "no-break-space": { zh: "“{after}”里夹着网页带来的空格。", en: "“{after}” has a no-break space in it." },
  "full-width-space": { zh: "“{after}”里夹着全角空格。", en: "“{after}” has a full-width blank in it." },
};

function detect(field: Field, isSafe: (text: string) => boolean): Detection[] | undefined {
  const text = shown(field);
  const after = cleanHidden(text);
  if (text.length > longest || after === "" || after === text) return undefined;
  // Ordinary blanks around a text harm nobody: they are trimmed on import.
  const [start, end] = [text.length - text.trimStart().length, text.trimEnd().length];
  const found = findHidden(text).filter(({ kind, index }) => kind !== "blank" || (index >= start && index < end));
  const worst = found.find(({ kind }) => kind !== "blank") ?? found[0];
  if (!worst) return undefined;
  const message = messages[worst.kind];
  return [
    {
      at: field.at,
      data: { after },
      ...(message && { message }),
      ...(isSafe(text) ? { fix: { safe: true, edits: [replaceText(field, after)] } } : { remedy: byHand }),
    },
  ];
}

const longest = 2000;

/** Two lines or two figures of a value must not run together: "≥95%⏎≥90%" would become one number. */
function isSafeInValue(text: string): boolean {
  return !/[\n\r]/.test(text.trim()) && !/[\d%‰]\s[\d≥≤><=]/.test(text);
}

const byHand = {
  zh: "把它删掉；这一格写了几个值的，用逗号隔开，或分成几行指标。",
  en: "Remove it; if the cell holds several values, part them by commas or give each its own row.",
};
