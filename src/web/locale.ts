import type { Wording } from "../core/text/wording";

/** Everything the page itself says; the pane and the spreadsheet have their own. */
export const words = {
  product: { zh: "绩效目标表助手", en: "Jixiao" },
  open: { zh: "打开", en: "Open" },
  openHint: {
    zh: "打开本机的 Excel 文件（.xlsx、.xlsm），也可以把文件拖进来",
    en: "Open an Excel file from this computer, or drag it here",
  },
  save: { zh: "保存", en: "Save" },
  saveHint: { zh: "保存（Ctrl+S）", en: "Save (Ctrl+S)" },
  sample: { zh: "示例", en: "Sample" },
  sampleHint: { zh: "打开示例工作簿", en: "Open the sample workbook" },
  sampleName: { zh: "示例.xlsx", en: "sample.xlsx" },
  language: { zh: "English", en: "中文" },
  languageHint: { zh: "Switch to English", en: "切换到中文" },
  unsaved: { zh: "有未保存的修改", en: "Unsaved changes" },
  showPane: { zh: "显示校验窗格", en: "Show the checking pane" },
  hidePane: { zh: "隐藏校验窗格", en: "Hide the checking pane" },
  spreadsheet: { zh: "电子表格", en: "Spreadsheet" },
  pane: { zh: "校验窗格", en: "Checking pane" },
  dropHere: { zh: "松开鼠标，打开这个文件", en: "Drop the file to open it" },
  local: { zh: "文件只在本机打开，不会上传", en: "The file stays on this computer" },
  cancel: { zh: "取消", en: "Cancel" },
  close: { zh: "关闭", en: "Close" },
  saved: { zh: "已保存：{name}", en: "Saved: {name}" },
  downloaded: { zh: "已保存到下载文件夹：{name}", en: "Saved to the downloads folder: {name}" },
  oneFile: { zh: "一次只能打开一个文件。", en: "Open one file at a time." },
  cannotOpen: { zh: "打不开“{name}”：{reason}", en: "Cannot open “{name}”: {reason}" },
  cannotSave: {
    zh: "没有保存成功。请检查文件是否被其他程序占用，或换一个位置再保存。",
    en: "The file was not saved. Check whether another program holds it, or save it elsewhere.",
  },
  marksTitle: { zh: "标记要一起保存吗？", en: "Save the marks as well?" },
  marksText: {
    zh: "表中有校验标记（底色和批注）。带标记保存，便于发给别人修改；不带标记保存，文件里不留痕迹。",
    en: "The sheets carry marks (colours and notes). Save with them to hand the file on for correction, or without them to leave no trace.",
  },
  withMarks: { zh: "带标记保存", en: "Save with marks" },
  withoutMarks: { zh: "不带标记保存", en: "Save without marks" },
  unsavedTitle: { zh: "“{name}”还没有保存", en: "“{name}” is not saved" },
  unsavedText: {
    zh: "继续打开别的文件，没有保存的修改会丢失。",
    en: "If you go on, the changes that are not saved will be lost.",
  },
  saveFirst: { zh: "先保存", en: "Save first" },
  discard: { zh: "不保存，继续", en: "Go on without saving" },
} as const satisfies Readonly<Record<string, Wording>>;
