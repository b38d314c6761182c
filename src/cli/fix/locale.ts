import type { Wording } from "../../core/text/wording";

/** What `jixiao fix` says by itself. */
export const texts = {
  usage: {
    zh: "jixiao fix 文件… [选项]      修复只涉及写法的问题，写入副本或原文件",
    en: "jixiao fix FILE… [options]      fix what is a matter of spelling, in a copy or in place",
  },
  options: {
    zh: `--out 路径   修复后的副本写到这里；有几个文件时是文件夹，里面的子文件夹照旧
--in-place   直接改原文件（不能同时写 --out）
--suggestions   连同建议一起采用；请先看过校验结果
--profile 名称|文件   校验方案，同 check`,
    en: `--out PATH   where the fixed copy goes; a folder for several files, with the subfolders they have
--in-place   write over the originals (instead of --out)
--suggestions   accept suggestions too; read them before you do
--profile NAME|FILE   checking profile, as in check`,
  },
  outOrInPlace: {
    zh: "请写明修复后存到哪里：--out 路径（副本），或 --in-place（改原文件），两者选一。",
    en: "Say where the fixed file goes: either --out PATH (a copy) or --in-place (the original).",
  },
  fixedFile: { zh: "已修改 {cells} 个单元格 → {path}", en: "{cells} cell(s) changed → {path}" },
  nothingToFix: { zh: "没有可修复的问题", en: "nothing to fix" },
  fixedCell: {
    zh: "{cell}  “{before}” → “{after}”",
    en: "{cell}  “{before}” → “{after}”",
  },
  refusedCell: {
    stale: { zh: "{cell}  没有修改：内容已变", en: "{cell}  left alone: it holds something else by now" },
    formula: { zh: "{cell}  没有修改：是公式", en: "{cell}  left alone: a formula" },
    protected: { zh: "{cell}  没有修改：工作表受保护", en: "{cell}  left alone: its sheet is protected" },
  },
  remaining: {
    zh: "修复后还有 {errors} 个错误、{warnings} 个提醒、{hints} 条建议。",
    en: "{errors} error(s), {warnings} warning(s) and {hints} suggestion(s) remain.",
  },
} satisfies Record<string, Wording | Record<string, Wording>>;
