import type { Wording } from "../../core/text/wording";

/** What `jixiao check` says by itself. */
export const texts = {
  usage: {
    zh: "jixiao check 文件… [选项]    校验工作簿里的绩效目标表",
    en: "jixiao check FILE… [options]    check the performance target tables of workbooks",
  },
  options: {
    zh: `--format {formats}   输出格式，默认 text；
  html 汇总网页，xlsx 汇总工作簿，letter 修改说明（每个工作簿一份 Word，--out 写文件夹）
--severity {severities}   只列出这一级及更严重的问题，默认 hint（全部）
--profile 名称|文件   校验方案，默认 {profile}；可用：{profiles}，或本单位的方案文件（.json）
--out 路径   把结果写入文件，不在屏幕上显示
--jobs 个数   同时校验几个文件，默认按处理器核数
--resume   和 --out 一起用：上次校验过、之后没有变的文件沿用上次的结果`,
    en: `--format {formats}   output format, text by default;
  html: the summary as a page, xlsx: as a workbook, letter: a Word document for each workbook to send back (--out FOLDER)
--severity {severities}   list only findings of this severity and graver ones, hint (all) by default
--profile NAME|FILE   checking profile, {profile} by default; one of {profiles}, or a .json file of your own
--out PATH   write the result to a file instead of the screen
--jobs N   how many files to check at a time, by default as many as the machine has cores
--resume   with --out: files that an earlier run checked and that have not changed since keep its result`,
  },
  needsOut: {
    file: {
      zh: "xlsx 要写到文件里：请加 --out 路径.xlsx。",
      en: "An xlsx goes to a file: add --out PATH.xlsx.",
    },
    folder: {
      zh: "修改说明一个工作簿一份：请加 --out 文件夹。",
      en: "There is a letter for each workbook: add --out FOLDER.",
    },
  },
  outIsWorkbook: {
    zh: "“{path}”是工作簿的名字，{format} 格式写进去打不开。请换扩展名，或用 --format xlsx。",
    en: "“{path}” is the name of a workbook; a {format} result in it would not open. Name it otherwise, or use --format xlsx.",
  },
  letterName: { zh: "修改说明", en: "changes" },
  noLetter: { zh: "没有要改的，没有写修改说明", en: "nothing to change, no letter written" },
  outIsInput: {
    zh: "“{path}”是要校验的工作簿，结果不能写到它上面。请换一个 --out 路径。",
    en: "“{path}” is one of the workbooks to check; the result cannot overwrite it. Choose another --out path.",
  },
  resumeNeedsOut: {
    zh: "--resume 要和 --out 路径一起用：记录存在结果旁边（路径加 .record）。",
    en: "--resume goes with --out PATH: its record is kept beside the result, as PATH.record.",
  },
  foreignRecord: {
    zh: "“{path}”不是校验记录，没有动它。请移走它，或换一个 --out 路径。",
    en: "“{path}” is no record of a check and was left alone. Move it away, or choose another --out path.",
  },
  kept: {
    zh: "{count} 个文件没有变，沿用上次的结果。",
    en: "{count} file(s) have not changed and keep their earlier result.",
  },
  interrupted: {
    zh: "已中断：完成 {done} 个文件，还有 {left} 个没有校验。",
    en: "Broken off: {done} file(s) were checked, {left} were not.",
  },
  tooManyTables: {
    zh: "表太多：有 {count} 张表没有和其他文件比对重复。请按地区分批校验。",
    en: "Too many tables: {count} of them were not compared with the other files. Check one region at a time.",
  },
  written: { zh: "结果已写入 {path}", en: "Result written to {path}" },
} satisfies Record<string, Wording | Record<string, Wording>>;
