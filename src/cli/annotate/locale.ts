import type { Wording } from "../../core/text/wording";

/** What `jixiao annotate` says by itself. */
export const texts = {
  usage: {
    zh: "jixiao annotate 文件… [选项] 在副本里标出问题：着色、批注、“校验报告”工作表，其余原样保留",
    en: "jixiao annotate FILE… [options] mark what is wrong in a copy: colours, notes and a worksheet with all findings",
  },
  options: {
    zh: `--out 路径   带批注的副本写到这里；有几个文件时是文件夹，里面的子文件夹照旧
--in-place   直接写进原文件（不能同时写 --out）
--profile 名称|文件   校验方案，同 check`,
    en: `--out PATH   where the annotated copy goes; a folder for several files, with the subfolders they have
--in-place   write into the originals (instead of --out)
--profile NAME|FILE   checking profile, as in check`,
  },
  outOrInPlace: {
    zh: "请写明带批注的文件存到哪里：--out 路径（副本），或 --in-place（写进原文件），两者选一。",
    en: "Say where the annotated file goes: either --out PATH (a copy) or --in-place (the original).",
  },
  annotated: {
    zh: "{findings} 条问题，已标出 {cells} 个单元格 → {path}",
    en: "{findings} finding(s), {cells} cell(s) marked → {path}",
  },
  nothingFound: { zh: "没有要标出的问题 → {path}", en: "nothing to mark → {path}" },
  noReport: {
    zh: "工作簿结构受保护，没有加“校验报告”工作表；着色和批注不受影响。",
    en: "The workbook's structure is protected, so there is no worksheet with the findings; colours and notes are there.",
  },
  protectedSheets: {
    zh: "工作表受保护，没有着色和批注：{sheets}。",
    en: "Protected and therefore not marked: {sheets}.",
  },
  found: {
    zh: "共有 {errors} 个错误、{warnings} 个提醒、{hints} 条建议。",
    en: "{errors} error(s), {warnings} warning(s) and {hints} suggestion(s) in all.",
  },
} satisfies Record<string, Wording>;
