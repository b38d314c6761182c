import { cellName } from "../../sheet/address";
import { defineRule } from "../rule";

/** Silent by default: headings are read without their blanks anyway. No fix: how a heading wraps is the form's own. */
export const headerSplit = defineRule({
  code: "A02",
  slug: "header-split",
  severity: "hint",
  scope: "table",
  fix: "none",
  basis: [
    {
      kind: "practice",
      text: {
        zh: "公开的表格里常见“绩 效 指 标”这样的表头；有的系统按列名原样比对，认不出来",
        en: "Published tables often space their headings out; some systems compare column names to the letter.",
      },
    },
  ],
  title: { zh: "表头里夹着空格或换行", en: "A heading with blanks or line breaks in it" },
  message: {
    zh: "表头“{heading}”里夹着空格或换行，校验时当作没有。",
    en: "The heading “{heading}” has blanks or line breaks in it; the check read it without them.",
  },
  why: {
    zh: "校验不受影响；导入系统时，列名要和模板一字不差。",
    en: "The check is not affected; for an import the column names must be those of the template.",
  },
  remedy: {
    zh: "只公开、打印的不用改；要导入系统的，写成“{heading}”。",
    en: "Leave it on a printed or published table; for an import write “{heading}”.",
  },
  examples: [
    {
      bad: { rows: [{ level1: "产出指标", level2: "数量指标" }], headings: { level1: "一 级 指 标" } },
      good: { rows: [{ level1: "产出指标", level2: "数量指标" }], headings: { level1: "一级指标" } },
    },
    {
      bad: { rows: [{ level1: "产出指标", level2: "数量指标" }], headings: { target: "指标\n值" } },
      good: { rows: [{ level1: "产出指标", level2: "数量指标" }], headings: { target: "指标值" } },
    },
  ],
  *check({ table }) {
    const told = new Set<string>();
    for (const { at, text, heading } of table.columns) {
      if (!splitWord.test(text.slice(0, 200)) || told.has(cellName(at))) continue;
      told.add(cellName(at));
      yield { at, data: { heading } };
    }
  },
});

const splitWord = /\p{Script=Han}\s+\p{Script=Han}/u;
