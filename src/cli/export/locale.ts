import type { Wording } from "../../core/text/wording";

/** What `jixiao export` says by itself. */
export const texts = {
  usage: {
    zh: "jixiao export 文件 --out 路径.docx   导出公开文本：部门整体绩效目标和预算项目绩效目标，带目录",
    en: "jixiao export FILE --out PATH.docx   write the public disclosure: the department's part and all projects",
  },
  options: {
    zh: "--out 路径   文档写到这里；同名的文档会被替换",
    en: "--out PATH   where the document goes; a document of that name is replaced",
  },
  oneFile: { zh: "请写明一个工作簿。", en: "Name one workbook." },
  needsOut: { zh: "请写明文档存到哪里：--out 路径.docx。", en: "Say where the document goes: --out PATH.docx." },
  notDocx: {
    zh: "“{path}”不是 .docx 文件名。公开文本只能存为 .docx。",
    en: "“{path}” is no .docx name. The disclosure can only be a .docx.",
  },
  unreadSheet: {
    zh: "工作表“{sheet}”没有读取，不在文档里。",
    en: "The worksheet “{sheet}” could not be read and is not in the document.",
  },
  exported: { zh: "已导出 → {path}", en: "Written → {path}" },
} satisfies Record<string, Wording>;
