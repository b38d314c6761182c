import { defineRule, notApplicable } from "../rule";
import { isStoredAsNumber } from "./project-code";

const rows = [{ level1: "产出指标", level2: "数量指标" }];

export const codeAsNumber = defineRule({
  code: "F24",
  slug: "code-as-number",
  severity: "error",
  scope: "table",
  fix: "none",
  basis: [
    {
      kind: "hygiene",
      text: {
        zh: "表格程序的数字只保留 15 位，更长的编码存成数字就丢了后面的位数",
        en: "Spreadsheet programs keep 15 digits of a number; a longer code stored as one loses the rest.",
      },
    },
  ],
  title: { zh: "项目编码变成了数字", en: "The project code became a number" },
  message: {
    zh: "项目编码被表格程序当成了数字，显示成“{text}”，后面的位数可能已经丢了。",
    en: "The program took the project code for a number and shows “{text}”; its last digits may be lost.",
  },
  why: {
    zh: "丢了的位数找不回来，这张表就和系统里的项目对不上。",
    en: "Lost digits do not come back, and the table cannot be matched with its project.",
  },
  remedy: {
    zh: "先把这一格的格式设为“文本”，再从系统里复制完整的编码粘贴进来。",
    en: "Set the cell's format to Text first, then paste the whole code from the system.",
  },
  examples: [
    {
      bad: { rows, header: { codeNumber: 130229250041962900000 } },
      good: { rows, header: { code: "13022925P00JXC419629R" } },
    },
    {
      bad: { rows, header: { code: "1.30229E+20" } },
      good: { rows, header: { code: "13022925P00JXC419629R" } },
    },
  ],
  check({ table: { header } }) {
    const { code } = header;
    if (!code || (code.text === "" && !isStoredAsNumber(code))) return notApplicable;
    return isStoredAsNumber(code) ? [{ at: code.at, data: { text: code.text } }] : [];
  },
});
