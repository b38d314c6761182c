import type { Wording } from "../../core/text/wording";

/** What `jixiao check` says by itself. */
export const texts = {
  usage: {
    zh: "jixiao check 文件… [选项]    校验工作簿里的绩效目标表",
    en: "jixiao check FILE… [options]    check the performance target tables of workbooks",
  },
  options: {
    zh: `--format {formats}   输出格式，默认 text
--severity {severities}   只列出这一级及更严重的问题，默认 hint（全部）
--profile 名称|文件   校验方案，默认 {profile}；可用：{profiles}，或本单位的方案文件（.json）
--out 路径   把结果写入文件，不在屏幕上显示`,
    en: `--format {formats}   output format, text by default
--severity {severities}   list only findings of this severity and graver ones, hint (all) by default
--profile NAME|FILE   checking profile, {profile} by default; one of {profiles}, or a .json file of your own
--out PATH   write the result to a file instead of the screen`,
  },
  outIsInput: {
    zh: "“{path}”是要校验的工作簿，结果不能写到它上面。请换一个 --out 路径。",
    en: "“{path}” is one of the workbooks to check; the result cannot overwrite it. Choose another --out path.",
  },
  written: { zh: "结果已写入 {path}", en: "Result written to {path}" },
} satisfies Record<string, Wording>;
