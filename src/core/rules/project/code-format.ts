import { isErrorText } from "../../sheet/cell";
import { tight } from "../../text/normalise";
import { replaceText, shown } from "../field-edit";
import { awaitsResult, uncalculated } from "../uncalculated";
import { defineRule, notApplicable, notChecked } from "../rule";
import { isProjectCode, isStoredAsNumber } from "./project-code";

const rows = [{ level1: "产出指标", level2: "数量指标" }];

export const codeFormat = defineRule({
  code: "F09",
  slug: "code-format",
  severity: "error",
  scope: "table",
  fix: "suggestion",
  basis: [
    {
      kind: "practice",
      text: {
        zh: "项目编码由系统生成，共 21 位：8 位数字、1 位大写字母、12 位数字或大写字母",
        en: "Project codes are issued by the system: 21 characters, 8 digits, a capital letter, 12 digits or capital letters.",
      },
    },
  ],
  title: { zh: "项目编码格式不对", en: "Not a project code" },
  message: {
    zh: "项目编码“{text}”不对：它有 {length} 位，规范的编码是 21 位（8 位数字、1 位字母、12 位数字或字母）。",
    en: "“{text}” has {length} characters; a project code has 21: 8 digits, a letter, 12 digits or letters.",
  },
  why: {
    zh: "编码对不上，这张表就和系统里的项目对不上。",
    en: "With a wrong code the table cannot be matched with its project.",
  },
  remedy: {
    zh: "从系统里复制项目编码粘贴到这一格，不要手工输入。",
    en: "Copy the code from the system and paste it here; do not type it.",
  },
  fixTitle: { zh: "改为“{after}”", en: "Change to “{after}”" },
  examples: [
    {
      bad: { rows, header: { code: "13022925p00jxc419629r" } },
      good: { rows, header: { code: "13022925P00JXC419629R" } },
    },
    {
      bad: { rows, header: { code: "１３０２２９２５P00JXC 419629R" } },
      good: { rows, header: { code: "13022925P00JXC419629R" } },
    },
    {
      bad: { rows, header: { code: "13022925P00JXC41962R" } },
      good: { rows, header: { code: "13022925P00JXC419629R" } },
    },
  ],
  check({ table: { header } }) {
    const { code } = header;
    if (!code) return notApplicable;
    if (awaitsResult(code)) return notChecked(uncalculated);
    // A code that became a number is F24's, an error value A20's.
    const othersSpeak = isStoredAsNumber(code) || isErrorText(code.text);
    if (code.text === "" || othersSpeak) return notApplicable;
    if (isProjectCode(shown(code))) return [];
    const after = tight(code.text.slice(0, 200)).toUpperCase();
    const found = { at: code.at, data: { text: code.text, length: Array.from(code.text).length } };
    if (!isProjectCode(after)) return [found];
    const message = after.length === Array.from(code.text).length ? misspelt : spaced;
    return [
      { ...found, message, data: { ...found.data, after }, fix: { safe: false, edits: [replaceText(code, after)] } },
    ];
  },
});

const misspelt = {
  zh: "项目编码“{text}”里有小写字母或全角字符，规范的写法是“{after}”。",
  en: "The project code “{text}” has small letters or full-width characters; its right form is “{after}”.",
};
const spaced = {
  zh: "项目编码“{text}”里有空格或看不见的字符，规范的写法是“{after}”。",
  en: "The project code “{text}” has blanks or invisible characters; its right form is “{after}”.",
};
