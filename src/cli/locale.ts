import type { Wording } from "../core/text/wording";

/** Everything that the command line says by itself; findings and file problems bring their own wording. */
export const texts = {
  help: {
    zh: `用法：jixiao check 文件… [选项]

校验工作簿里的绩效目标表。“文件”可以是 .xlsx、.xlsm、文件夹（查找其中所有工作簿）、
通配符（如 "2026/**/*.xlsx"），或 -（从标准输入读取路径，每行一个）。

选项
  --format {formats}   输出格式，默认 text
  --severity {severities}   只列出这一级及更严重的问题，默认 hint（全部）
  --profile {profiles}   校验方案，默认 {profile}
  --out 路径   把结果写入文件，不在屏幕上显示
  --lang zh|en   语言，默认 zh
  --help   显示本说明
  --version   显示版本

退出码：0 没有错误；1 有错误；2 有文件无法读取，或命令写法不对。
`,
    en: `Usage: jixiao check FILE… [options]

Checks the performance target tables of workbooks. FILE is an .xlsx or .xlsm, a folder (all workbooks in it),
a pattern (such as "2026/**/*.xlsx"), or - (paths on standard input, one a line).

Options
  --format {formats}   output format, text by default
  --severity {severities}   list only findings of this severity and graver ones, hint (all) by default
  --profile {profiles}   checking profile, {profile} by default
  --out PATH   write the result to a file instead of the screen
  --lang zh|en   language, zh by default
  --help   show this text
  --version   show the version

Exit codes: 0 no errors; 1 some errors; 2 a file could not be read, or the call is wrong.
`,
  },
  seeHelp: { zh: "用 jixiao --help 查看用法。", en: "See jixiao --help." },
  noCommand: { zh: "请写明命令。现有命令：{known}。", en: "Name a command. There is: {known}." },
  unknownCommand: { zh: "没有“{given}”这个命令。现有命令：{known}。", en: "No command “{given}”. There is: {known}." },
  unknownOption: { zh: "没有“{given}”这个选项。", en: "No option “{given}”." },
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
  unexpected: {
    zh: "出了意外，没有完成。请重试；如果总是这样，请把这句话告诉我们：{detail}",
    en: "Something unexpected happened and the work was not finished. Try again; if it keeps happening, tell us: {detail}",
  },
  written: { zh: "结果已写入 {path}", en: "Result written to {path}" },
  listSeparator: { zh: "、", en: ", " },
} satisfies Record<string, Wording>;

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
  internal: {
    zh: "校验程序内部出错，这个文件没有校验。请把文件和这句话告诉我们。",
    en: "The checker failed inside; this file was not checked. Please tell us, with the file.",
  },
} satisfies Record<string, Wording>;

export type PathProblem = keyof typeof pathProblems;
