import type { Wording } from "../../core/text/wording";

/** What `jixiao import` says by itself. */
export const texts = {
  usage: {
    zh: "jixiao import 文件.docx --out 路径.xlsx   把 Word 文档里的绩效目标表排成工作表",
    en: "jixiao import FILE.docx --out PATH.xlsx   lay out the tables of a Word document as worksheets",
  },
  options: {
    zh: `--out 路径   新工作簿写到这里；这个文件已经有内容时不会覆盖
文件也可以是 .txt：从 Word 复制出来的纯文本（制表符分隔）`,
    en: `--out PATH   where the new workbook goes; a file that holds something is never overwritten
FILE may be a .txt as well: what was copied from Word as plain text, tabs between the cells`,
  },
  oneFile: { zh: "请写明一个 Word 文档。", en: "Name one Word document." },
  needsOut: {
    zh: "请写明新工作簿存到哪里：--out 路径.xlsx。",
    en: "Say where the new workbook goes: --out PATH.xlsx.",
  },
  notXlsx: {
    zh: "“{path}”不是 .xlsx 文件名。新工作簿只能存为 .xlsx。",
    en: "“{path}” is no .xlsx name. The new workbook can only be an .xlsx.",
  },
  exists: {
    zh: "“{path}”已经有内容，没有覆盖。请换一个 --out 路径，或先移走这个文件。",
    en: "“{path}” holds something already and was not overwritten. Choose another --out path, or move that file away.",
  },
  form: { zh: "{sheet}  {count} 个指标", en: "{sheet}  {count} indicator(s)" },
  asIs: { zh: "{sheet}  {count} 个指标（{because}）", en: "{sheet}  {count} indicator(s) ({because})" },
  department: { zh: "{sheet}", en: "{sheet}" },
  imported: { zh: "已排成 {count} 张工作表 → {path}", en: "{count} worksheet(s) → {path}" },
} satisfies Record<string, Wording>;
