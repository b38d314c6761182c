import type { Wording } from "../../core/text/wording";

/** What `jixiao new` says by itself. */
export const texts = {
  usage: {
    zh: "jixiao new 表样 --out 路径   生成一张空白表；jixiao new --list 列出全部表样",
    en: "jixiao new FORM --out PATH   a blank workbook of a form; jixiao new --list names the forms",
  },
  options: {
    zh: `--out 路径   空白表存到这里（.xlsx）；已有的文件不会被覆盖
--list   列出表样：编号、名称`,
    en: `--out PATH   where the blank workbook goes (.xlsx); no file is ever overwritten
--list   list the forms: id, name`,
  },
  noForm: {
    zh: "请写明表样，例：jixiao new {example} --out 空白表.xlsx。表样有：{known}。",
    en: "Name a form, as in: jixiao new {example} --out blank.xlsx. There is: {known}.",
  },
  oneForm: { zh: "一次只能生成一张表，请分几次写。", en: "One form at a time, please." },
  unknownForm: {
    zh: "没有“{given}”这个表样。表样有：{known}。",
    en: "No form “{given}”. There is: {known}.",
  },
  noOut: { zh: "请写明存到哪里：--out 路径.xlsx。", en: "Say where it goes: --out PATH.xlsx." },
  listAlone: { zh: "--list 只列出表样，不能和表样或 --out 一起写。", en: "--list stands alone: no form, no --out." },
  otherKind: {
    zh: "“{path}”要以 .xlsx 结尾，否则 Excel 打不开。",
    en: "“{path}” must end in .xlsx, or Excel will not open it.",
  },
  exists: {
    zh: "“{path}”已经有了，没有覆盖。请换个文件名，或先把它移走。",
    en: "“{path}” is there already and was left alone. Choose another name, or move it away.",
  },
  made: { zh: "已生成{name} → {path}", en: "{name} → {path}" },
} satisfies Record<string, Wording>;
