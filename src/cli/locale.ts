import type { Wording } from "../core/text/wording";

/** Everything that the command line says by itself; findings and file problems bring their own wording. */
export const texts = {
  usage: { zh: "用法：", en: "Usage:" },
  whatIsAFile: {
    zh: `“文件”可以是 .xlsx、.xlsm、文件夹（查找其中所有工作簿）、
通配符（如 "2026/**/*.xlsx"），或 -（从标准输入读取路径，每行一个）。`,
    en: `FILE is an .xlsx or .xlsm, a folder (all workbooks in it), a pattern (such as "2026/**/*.xlsx"),
or - (paths on standard input, one a line).`,
  },
  optionsOf: { zh: "{command} 的选项", en: "Options of {command}" },
  forAll: {
    zh: `通用选项
  --lang zh|en   语言，默认 zh
  --help   显示本说明；写在命令后面，只显示那个命令的
  --version   显示版本

退出码：0 没有错误；1 有错误（fix：修复后仍有）；2 有文件无法读取或写入，或命令写法不对；
130 中途按了 ctrl+C（已完成的照样给出）。`,
    en: `Options of all
  --lang zh|en   language, zh by default
  --help   show this text; behind a command, what belongs to it
  --version   show the version

Exit codes: 0 no errors; 1 some errors (fix: still some); 2 a file could not be read or written, or the call is wrong;
130 broken off with ctrl+C (what was done is reported).`,
  },
  noCommand: {
    zh: "请写明命令。现有命令：{known}。用法见 jixiao --help。",
    en: "Name a command. There is: {known}. See jixiao --help.",
  },
  unknownCommand: {
    zh: "没有“{given}”这个命令。现有命令：{known}。用法见 jixiao --help。",
    en: "No command “{given}”. There is: {known}. See jixiao --help.",
  },
  unknownOption: { zh: "没有“{given}”这个选项。", en: "No option “{given}”." },
  notOfCommand: {
    zh: "命令“{command}”没有“{given}”这个选项。",
    en: "The command “{command}” has no option “{given}”.",
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
  noCount: {
    zh: "选项“--{option}”要写 1 到 {most} 之间的整数，不能是“{given}”。",
    en: "Option “--{option}” takes a whole number from 1 to {most}, not “{given}”.",
  },
  noFiles: { zh: "请写明文件或文件夹。", en: "Name files or folders." },
  noPaths: { zh: "标准输入里没有文件路径。", en: "There are no paths on standard input." },
  cannotWrite: {
    zh: "结果无法写入“{path}”。请看文件夹是否存在、磁盘是否已满、文件是否正被打开，再试。（{detail}）",
    en: "The result cannot be written to “{path}”. See whether the folder exists, the disk has room and the file is not open. ({detail})",
  },
  leftAlone: { zh: "{path}：{problem}", en: "{path}: {problem}" },
  sameOut: {
    zh: "有几个文件会写到同一个“{path}”。请分开处理，或改名。",
    en: "Several files would be written to “{path}”. Take them one by one, or rename them.",
  },
  outIsOriginal: {
    zh: "“{path}”是原文件。要直接改它，请用 --in-place。",
    en: "“{path}” is the original. Use --in-place to change it.",
  },
  otherKind: {
    zh: "“{path}”的扩展名要和原文件一样（{kind}），否则 Excel 打不开。",
    en: "“{path}” must end like the original ({kind}), or Excel will not open it.",
  },
  signatureInvalid: {
    zh: "原文件有数字签名；副本改过内容，签名在副本里会显示为无效。原文件的签名不受影响。",
    en: "The original is digitally signed; the copy is changed, so it will show the signature as invalid. The original's stays good.",
  },
  notRewritten: {
    zh: "{count} 个文件没有处理，原因见上。",
    en: "{count} file(s) were left as they are; see above.",
  },
  brokenOff: {
    zh: "已中断：完成 {done} 个文件，还有 {left} 个没有处理。",
    en: "Broken off: {done} file(s) are done, {left} were not reached.",
  },
  openElsewhere: {
    zh: "这个文件正在别的程序里打开；这里用的是上次保存的内容。",
    en: "This file is open in another program; what was last saved is what is used here.",
  },
  unexpected: {
    zh: "出了意外，没有完成。请重试；如果总是这样，请把这句话告诉我们：{detail}",
    en: "Something unexpected happened and the work was not finished. Try again; if it keeps happening, tell us: {detail}",
  },
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
  "not-written": {
    zh: "没能写入，原文件没有变。请看文件夹是否存在、是否只读，磁盘是否已满，文件是否正被打开，再试。",
    en: "It could not be written; the original is unchanged. See whether the folder exists and may be written to, the disk has room, and the file is not open.",
  },
  "read-only": {
    zh: "文件是只读的，没有改动。请先取消只读，或用 --out 写到别处。",
    en: "The file is read-only and was not changed. Make it writable, or use --out to write elsewhere.",
  },
  "open-elsewhere": {
    zh: "文件正在 Excel、WPS 等程序里打开，没有改动。请先关闭；如果并没有打开，请删去旁边以“~$”或“.~”开头的同名文件。",
    en: "The file is open in Excel, WPS or the like and was not changed. Close it; if it is not open, delete the file of that name beside it that starts with “~$” or “.~”.",
  },
  signed: {
    zh: "文件有数字签名，一改就失效，所以没有改动。请用 --out 写到副本里。",
    en: "The file is digitally signed, which any change would undo, so it was not changed. Use --out to write a copy.",
  },
  "timed-out": {
    zh: "校验这个文件用时过长，已经停下。请删去多余的工作表或空行后再试。",
    en: "This file took too long and was given up. Remove needless sheets or blank rows and try again.",
  },
  internal: {
    zh: "校验程序内部出错，这个文件没有校验。请把文件和这句话告诉我们。",
    en: "The checker failed inside; this file was not checked. Please tell us, with the file.",
  },
} satisfies Record<string, Wording>;

export type PathProblem = keyof typeof pathProblems;
