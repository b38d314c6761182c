import type { Wording } from "../../core/text/wording";

/** What is said of tables and documents that were made from others. */
export const makeWords = {
  noTable: {
    zh: "这张工作表里没有找到绩效目标表。请先切换到放有表的工作表，再试。",
    en: "There is no performance-target table on this sheet. Go to the sheet with the table and try again.",
  },
  severalTables: {
    zh: "这张工作表里有几张表。请先点中要用的那张表里的任意一格，再试。",
    en: "This sheet has several tables. Select a cell in the one that you mean, and try again.",
  },
  carriedOver: {
    zh: "已结转到工作表“{sheet}”（{year} 年度），原表没有动。下面 {count} 处要您来定。",
    en: "Next year's table ({year}) is on the sheet “{sheet}”; the old one is as it was. {count} matters below are yours to decide.",
  },
  carriedOverNoYear: {
    zh: "已结转到工作表“{sheet}”，原表没有动。下面 {count} 处要您来定。",
    en: "The copy is on the sheet “{sheet}”; the old table is as it was. {count} matters below are yours to decide.",
  },
  noTargets: {
    zh: "这张表已经是自评表，或者没有指标，没有生成。请先点中绩效目标表，再试。",
    en: "This table is a self-evaluation already, or has no indicators. Select a cell in the table of targets and try again.",
  },
  selfEvaluated: {
    zh: "自评表已生成，在工作表“{sheet}”；填实际完成值，得分和总分自动计算。",
    en: "The self-evaluation is on the sheet “{sheet}”: fill in the results, and the scores follow.",
  },
  converted: {
    zh: "已转换，在工作表“{sheet}”，原表没有动。",
    en: "It is on the sheet “{sheet}”; the table itself is as it was.",
  },
  listed: {
    zh: "已把 {projects} 个项目列成一张清单，在工作表“{sheet}”。",
    en: "The list of {projects} projects is on the sheet “{sheet}”.",
  },
  drawn: {
    zh: "已生成 {projects} 张表，在工作表“{first}”到“{last}”。",
    en: "Drew {projects} tables, on the sheets “{first}” to “{last}”.",
  },
  drawnPartly: { zh: "还有 {missing} 张没有生成，请再试一次。", en: " {missing} more were not drawn: try again." },
  tooManyProjects: {
    zh: "有 {projects} 个项目，一次最多 {most} 个，没有转换。请分成几个工作簿，或用命令行。",
    en: "There are {projects} projects, and {most} at most at once. Split the workbook, or use the command line.",
  },
  lostField: {
    zh: "原表的“{label}”在新写法里没有位置，没有带过去：{text}",
    en: "“{label}” of the old table has no place in the new notation and was left out: {text}",
  },
  lostNote: {
    zh: "原表的这一条说明没有带过去：{text}",
    en: "This note of the old table was left out: {text}",
  },
  convertTitle: { zh: "转换写法", en: "Convert" },
  convertAbout: {
    zh: "换一种写法放到新工作表，原表不动。放不下的内容会一条条列出来。",
    en: "The same content in another notation on a new sheet; the table itself stays. What finds no room is listed.",
  },
  convertTo: { zh: "换成", en: "Into" },
  toFlat: { zh: "清单（横表，一行一个指标）", en: "A list for people, one row an indicator" },
  toImport: { zh: "系统导入表（无合并、无标题）", en: "Bare rows for a system's import" },
  toForm: { zh: "表样", en: "A form" },
  whichForm: { zh: "哪种表样", en: "Which form" },
  convertWhat: { zh: "用哪些表", en: "What" },
  oneTable: { zh: "所选单元格所在的那张表", en: "The table at the selected cell" },
  allOfWorkbook: { zh: "整个工作簿的项目，列成一张清单", en: "Every project of the workbook, as one list" },
  allOfSheet: { zh: "这张工作表里的所有项目，一个项目一张表", en: "Every project of this sheet, each as a table" },
  convert: { zh: "转换", en: "Convert" },
  imported: {
    zh: "已导入 {count} 张工作表，第一张是“{sheet}”。",
    en: "Imported {count} sheets; the first is “{sheet}”.",
  },
  sheetAsIs: { zh: "工作表“{sheet}”：{reason}", en: "Sheet “{sheet}”: {reason}" },
  exported: {
    zh: "公开文本已生成，共 {projects} 个项目。",
    en: "The disclosure document is made, with {projects} projects.",
  },
  savedChosen: { zh: "已保存到您选的位置。", en: " It is saved where you chose." },
  savedDownloads: { zh: "已存到浏览器的下载文件夹：{name}", en: " It went to the browser's downloads: {name}" },
  savedFolder: { zh: "已存为 {path}", en: " It is saved as {path}" },
  savedOffered: {
    zh: "请在下载里找“{name}”。没有看到的话，这个版本的 Excel 不让窗格保存文件：请用浏览器版打开这个工作簿导出，或运行 jixiao export。",
    en: " Look for “{name}” in your downloads. If it is not there, this Excel lets no pane save files: open the workbook in the browser edition and export there, or run jixiao export.",
  },
  saveRefused: {
    zh: "文件没有存下来。请用浏览器版打开这个工作簿导出，或运行 jixiao export。",
    en: "The file could not be saved. Open the workbook in the browser edition and export there, or run jixiao export.",
  },
  nothingToExport: {
    zh: "工作簿里没有填好的绩效目标表，没有可以导出的内容。请先填表，再导出。",
    en: "The workbook has no filled-in performance-target table, so there is nothing to export. Fill in the tables first.",
  },
  noDepartment: {
    zh: "没有部门整体绩效目标，文档的第一部分要自己补写。",
    en: "There is no department's part: write the first part of the document yourself.",
  },
  blankSheet: {
    zh: "工作表“{sheet}”的表是空白的，没有导出。",
    en: "The table on the sheet “{sheet}” is blank and was left out.",
  },
  skippedSheet: {
    zh: "工作表“{sheet}”没能读取，没有导出。",
    en: "The sheet “{sheet}” could not be read and was left out.",
  },
  documentName: { zh: "绩效目标公开.docx", en: "performance-targets.docx" },

  importTitle: { zh: "从 Word 导入", en: "Import from Word" },
  importAbout: {
    zh: "Word 文档（.docx）里的绩效目标表会变成一张张工作表，文档和已有的工作表都不改动。",
    en: "The performance-target tables of a Word document (.docx) become worksheets; neither the document nor your sheets are changed.",
  },
  chooseFile: { zh: "选择 Word 文件…", en: "Choose a Word file…" },
  dropFile: { zh: "或把文件拖到这里", en: "or drop it here" },
  pasteLabel: { zh: "或在 Word 里复制表格，粘贴到这里", en: "Or copy the tables in Word and paste them here" },
  pasteHint: {
    zh: "只认文字和表格线：合并的单元格按空白格推断，不如直接选文件准。",
    en: "Pasted text has no merged cells: they are inferred from blanks. Choosing the file is more exact.",
  },
  importPasted: { zh: "导入粘贴的表格", en: "Import what was pasted" },
  notWord: {
    zh: "“{name}”不是 .docx 文件。旧的 .doc 请先在 Word 或 WPS 里另存为 .docx。",
    en: "“{name}” is no .docx file. Save an old .doc as .docx in Word or WPS first.",
  },
  tooLarge: {
    zh: "“{name}”超过 20 MB，没有读取。请删去文档里的图片再试。",
    en: "“{name}” is larger than 20 MB and was not read. Remove its pictures and try again.",
  },
} as const satisfies Readonly<Record<string, Wording>>;
