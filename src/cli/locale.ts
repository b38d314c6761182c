import type { Wording } from "../core/text/wording";

/** Everything that the command line says by itself; findings and file problems bring their own wording. */
export const texts = {
  help: {
    zh: `用法：
  jixiao check 文件… [选项]    校验工作簿里的绩效目标表
  jixiao fix 文件… [选项]      修复只涉及写法的问题，写入副本或原文件
  jixiao rules [编号] [选项]   规则说明；编号如 C06，不写则全部

“文件”可以是 .xlsx、.xlsm、文件夹（查找其中所有工作簿）、
通配符（如 "2026/**/*.xlsx"），或 -（从标准输入读取路径，每行一个）。

check 的选项
  --format {formats}   输出格式，默认 text
  --severity {severities}   只列出这一级及更严重的问题，默认 hint（全部）
  --profile 名称|文件   校验方案，默认 {profile}；可用：{profiles}，或本单位的方案文件（.json）
  --out 路径   把结果写入文件，不在屏幕上显示

fix 的选项
  --out 路径   修复后的副本写到这里；有几个文件时是文件夹
  --in-place   直接改原文件（不能同时写 --out）
  --suggestions   连同建议一起采用；请先看过校验结果
  --profile 名称|文件   同上

rules 的选项
  --format {ruleFormats}   输出格式，默认 md

通用选项
  --lang zh|en   语言，默认 zh
  --help   显示本说明
  --version   显示版本

退出码：0 没有错误；1 有错误（fix：修复后仍有）；2 有文件无法读取或写入，或命令写法不对。
`,
    en: `Usage:
  jixiao check FILE… [options]    check the performance target tables of workbooks
  jixiao fix FILE… [options]      fix what is a matter of spelling, in a copy or in place
  jixiao rules [CODE] [options]   what the rules say; one by its code (C06), or all

FILE is an .xlsx or .xlsm, a folder (all workbooks in it), a pattern (such as "2026/**/*.xlsx"),
or - (paths on standard input, one a line).

Options of check
  --format {formats}   output format, text by default
  --severity {severities}   list only findings of this severity and graver ones, hint (all) by default
  --profile NAME|FILE   checking profile, {profile} by default; one of {profiles}, or a .json file of your own
  --out PATH   write the result to a file instead of the screen

Options of fix
  --out PATH   where the fixed copy goes; a folder for several files
  --in-place   write over the originals (instead of --out)
  --suggestions   accept suggestions too; read them before you do
  --profile NAME|FILE   as above

Options of rules
  --format {ruleFormats}   output format, md by default

Options of all
  --lang zh|en   language, zh by default
  --help   show this text
  --version   show the version

Exit codes: 0 no errors; 1 some errors (fix: still some); 2 a file could not be read or written, or the call is wrong.
`,
  },
  seeHelp: { zh: "用 jixiao --help 查看用法。", en: "See jixiao --help." },
  noCommand: { zh: "请写明命令。现有命令：{known}。", en: "Name a command. There is: {known}." },
  unknownCommand: { zh: "没有“{given}”这个命令。现有命令：{known}。", en: "No command “{given}”. There is: {known}." },
  unknownOption: { zh: "没有“{given}”这个选项。", en: "No option “{given}”." },
  notOfCommand: {
    zh: "命令“{command}”没有“{given}”这个选项。",
    en: "The command “{command}” has no option “{given}”.",
  },
  outOrInPlace: {
    zh: "请写明修复后存到哪里：--out 路径（副本），或 --in-place（改原文件），两者选一。",
    en: "Say where the fixed file goes: either --out PATH (a copy) or --in-place (the original).",
  },
  oneRule: { zh: "一次只能查一条规则；不写编号则列出全部。", en: "Name one rule, or none for all of them." },
  unknownRule: {
    zh: "没有“{given}”这条规则。用 jixiao rules 查看全部规则。",
    en: "No rule “{given}”. jixiao rules lists them all.",
  },
  noProfile: {
    zh: "没有“{given}”这个校验方案，也读不到这个文件。可用：{known}，或方案文件的路径。",
    en: "No profile “{given}”, and no such file can be read. There is: {known}, or the path of a profile file.",
  },
  faultyProfile: {
    zh: "方案文件“{path}”有错，没有校验：{faults}",
    en: "The profile “{path}” is faulty; nothing was checked:{faults}",
  },
  missingValue: { zh: "选项“{given}”后面缺少内容。", en: "Option “{given}” needs a value." },
  needlessValue: { zh: "选项“{given}”后面不需要内容。", en: "Option “{given}” takes no value." },
  unknownValue: {
    zh: "选项“--{option}”没有“{given}”这个值。可用：{known}。",
    en: "Option “--{option}” has no value “{given}”. There is: {known}.",
  },
  noFiles: { zh: "请写明要校验的文件或文件夹。", en: "Name the files or folders to check." },
  noPaths: { zh: "标准输入里没有文件路径。", en: "There are no paths on standard input." },
  outIsInput: {
    zh: "“{path}”是要校验的工作簿，结果不能写到它上面。请换一个 --out 路径。",
    en: "“{path}” is one of the workbooks to check; the result cannot overwrite it. Choose another --out path.",
  },
  cannotWrite: {
    zh: "结果无法写入“{path}”。请看文件夹是否存在、文件是否正被打开，再试。（{detail}）",
    en: "The result cannot be written to “{path}”. See whether the folder exists and the file is not open. ({detail})",
  },
  sameOut: {
    zh: "有几个文件会写到同一个“{path}”。请分开处理，或改名。",
    en: "Several files would be written to “{path}”. Fix them one by one, or rename them.",
  },
  outIsOriginal: {
    zh: "“{path}”是原文件。要直接改它，请用 --in-place。",
    en: "“{path}” is the original. Use --in-place to change it.",
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
  unexpected: {
    zh: "出了意外，没有完成。请重试；如果总是这样，请把这句话告诉我们：{detail}",
    en: "Something unexpected happened and the work was not finished. Try again; if it keeps happening, tell us: {detail}",
  },
  written: { zh: "结果已写入 {path}", en: "Result written to {path}" },
  listSeparator: { zh: "、", en: ", " },
} satisfies Record<string, Wording | Record<string, Wording>>;

/** Problems of a path, before anything of a workbook is read. */
export const pathProblems = {
  "not-found": { zh: "找不到这个文件或文件夹。请检查路径。", en: "There is no such file or folder. Check the path." },
  "no-match": { zh: "没有符合这个通配符的文件。", en: "No file matches this pattern." },
  "empty-folder": {
    zh: "文件夹里没有 .xlsx 或 .xlsm 文件。",
    en: "There is no .xlsx or .xlsm file in this folder.",
  },
  "no-access": {
    zh: "没有读取权限，或文件正被别的程序占用。请关闭占用的程序或换个位置再试。",
    en: "The file may not be read, or another program holds it. Close that program or copy the file, and try again.",
  },
  "not-written": {
    zh: "没能写入，原文件没有变。请看文件夹是否存在、是否只读，文件是否正被打开，再试。",
    en: "It could not be written; the original is unchanged. See whether the folder exists and may be written to, and the file is not open.",
  },
  internal: {
    zh: "校验程序内部出错，这个文件没有校验。请把文件和这句话告诉我们。",
    en: "The checker failed inside; this file was not checked. Please tell us, with the file.",
  },
} satisfies Record<string, Wording>;

export type PathProblem = keyof typeof pathProblems;
