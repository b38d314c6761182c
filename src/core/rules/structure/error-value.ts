import { cellName } from "../../sheet/address";
import { isErrorText } from "../../sheet/cell";
import { defineRule, type Detection } from "../rule";
import { eachField } from "../written-fields";

export const errorValue = defineRule({
  code: "A20",
  slug: "error-value",
  severity: "error",
  scope: "table",
  fix: "none",
  basis: [
    {
      kind: "hygiene",
      text: {
        zh: "“#REF!”“#N/A”“#DIV/0!”等是表格程序的出错提示，不是填报内容",
        en: "#REF!, #N/A, #DIV/0! and the like are a spreadsheet program's complaints, not content.",
      },
    },
  ],
  title: { zh: "单元格显示出错", en: "A cell shows an error" },
  message: { zh: "这一格显示的是出错提示“{text}”。", en: "The cell shows the error {text}." },
  why: {
    zh: "公式引用的内容不见了或算不出来，打印和导入时就是这个样子。",
    en: "A formula lost what it refers to, or cannot be worked out; it prints and imports just so.",
  },
  remedy: {
    zh: "把公式改对；不需要公式的，直接填上应有的内容。",
    en: "Mend the formula, or type the content that belongs here.",
  },
  examples: [
    { bad: { level3: "培训场次", target: "#REF!" }, good: { level3: "培训场次", target: "≥4场" } },
    {
      bad: { rows: [{ level1: "产出指标", level2: "数量指标" }], header: { name: "#N/A" } },
      good: { rows: [{ level1: "产出指标", level2: "数量指标" }], header: { name: "商协会活动经费" } },
    },
  ],
  check({ table }) {
    const found = new Map<string, Detection>();
    eachField(table, ({ at, text }) => {
      if (isErrorText(text)) found.set(cellName(at), { at, data: { text } });
    });
    return found.values();
  },
});
