import type { Wording } from "../../core/text/wording";

/** What the gallery of forms says. */
export const insertWords = {
  title: { zh: "插入模板", en: "Insert template" },
  forms: { zh: "表样", en: "Form" },
  preview: { zh: "“{name}”的样子", en: "What “{name}” looks like" },
  official: { zh: "官方样式", en: "Official form" },
  reference: { zh: "参考样式", en: "For reference" },
  referenceHint: {
    zh: "参考样式：没有读到官方原文，按公开的表整理。上报前请和财政部门发的表样核对。",
    en: "For reference: drawn from published tables, as the official text could not be read. Compare it with the form your finance office handed out before you submit.",
  },
  count: { zh: "张数", en: "How many" },
  badCount: { zh: "张数要在 1 到 {most} 之间。", en: "Take 1 to {most}." },
  place: { zh: "放到", en: "Where" },
  newSheets: { zh: "新工作表，每张一页", en: "New sheets, one table each" },
  atSelection: { zh: "所选单元格处，从上到下", en: "At the selected cell, one below the other" },
  list: { zh: "按项目清单插入（可不填）", en: "For a list of projects (optional)" },
  listHint: {
    zh: "从 Excel 复制“编码、名称、预算数”几列粘贴到这里，或一行写一个项目。一个项目一张表，这三项自动填好。",
    en: "Paste the columns code, name and budget from a spreadsheet, or write one project a line. Each gets a table of its own with these filled in.",
  },
  listExample: { zh: "编码　名称　预算数", en: "Code   name   budget" },
  understood: { zh: "读到 {count} 个项目", en: "{count} projects understood" },
  understoodOne: { zh: "读到 1 个项目", en: "1 project understood" },
  problems: { zh: "{count} 处要看一看", en: "{count} to look at" },
  line: { zh: "第 {line} 行：", en: "Line {line}: " },
  moreProblems: { zh: "另有 {count} 处未列出。", en: "{count} more are not listed." },
  code: { zh: "编码", en: "Code" },
  name: { zh: "名称", en: "Name" },
  budget: { zh: "预算数", en: "Budget" },
  moreProjects: {
    zh: "另有 {count} 个未列出，也会插入。",
    en: "{count} more are not listed here, but will be inserted.",
  },
  tooManyAtCell: {
    zh: "所选单元格处一次最多 {most} 张。请减少张数，或改为新工作表。",
    en: "At most {most} at the selected cell. Take fewer, or new sheets.",
  },
  notForProjects: {
    zh: "这种表样不是按项目填的。请换一种表样，或清空清单。",
    en: "This form is about no single project. Choose another one, or empty the list.",
  },
  noCode: { zh: "这种表样没有项目编码一栏，编码不填入。", en: "This form has no room for codes; they are left out." },
  noBudget: {
    zh: "这种表样没有预算数一栏，预算数不填入。",
    en: "This form has no room for budgets; they are left out.",
  },
  formUnit: {
    zh: "没写单位的预算数，按这种表样的单位{unit}填。不对的话请在清单里写明单位，如 5万元。",
    en: "Budgets without a unit are taken as {unit}, the unit of this form. If that is wrong, write the unit in the list: 5万元.",
  },
  nothingRead: {
    zh: "清单里没有读到项目。请补上名称，或清空清单。",
    en: "No project was understood. Add names, or empty the list.",
  },
  insert: { zh: "插入 {count} 张表", en: "Insert {count} tables" },
  insertOne: { zh: "插入 1 张表", en: "Insert 1 table" },
} as const satisfies Readonly<Record<string, Wording>>;
