import { scheme2015 } from "../levels/schemes";

/** A short help that the spreadsheet program shows beside the selected cell; Excel allows 32 and 255 characters. */
export interface FillInHint {
  readonly title: string;
  readonly text: string;
}

/**
 * 预算项目绩效目标表 as the counties of Hebei publish it, one project a table: two blocks stacked on seven columns,
 * the header block (code, money, plan, goals) and the indicators. The wording is the form's own, to the letter.
 */
export const hebeiProject = {
  id: "hebei-project",
  name: { zh: "河北县级预算项目绩效目标表", en: "Hebei county project performance-target table" },
  sheetName: "项目绩效目标表",

  /** The heading of a form that belongs to no project yet, and the closing words of one that does: "1.培训费绩效目标表". */
  title: "预算项目绩效目标表",
  titleEnding: "绩效目标表",

  labels: {
    currency: "单位：元",
    code: "项目编码",
    name: "项目名称",
    budget: "预算规模及资金用途",
    total: "预算数",
    fiscal: "其中：财政资金",
    other: "其他资金",
    plan: "资金支出计划（%）",
    goals: "绩效目标",
  },

  /** The share of the money spent by then, counted from January: the last one is 100%. */
  planDates: ["3月底", "6月底", "10月底", "12月底"],

  /** Headings of the indicator block; the last one spans two columns, all others one. */
  headings: {
    level1: "一级指标",
    level2: "二级指标",
    level3: "三级指标",
    description: "绩效指标描述",
    target: "指标值",
    basis: "指标值确定依据",
  },

  /** The 二级指标 that a 一级指标 offers. A blank form has one row for each of them. */
  levels: scheme2015.pairs,

  /**
   * In characters, columns A to G. Every label fits on its line and an amount of ten million in its cell; fitting to
   * the 170 mm between the margins shrinks a printed page by a fifteenth.
   */
  columnWidths: [11, 19, 14, 15, 13, 9, 12],

  print: {
    paper: "A4",
    orientation: "portrait",
    margins: { top: 20, right: 20, bottom: 20, left: 20 },
    fitToWidth: true,
    centerHorizontally: true,
  },

  hints: {
    title: { title: "标题", text: "写成“序号.项目名称绩效目标表”，例：1.培训费绩效目标表" },
    department: { title: "预算单位", text: "6 位单位编码和单位全称连写，例：766001某某县工商业联合会本级" },
    code: { title: "项目编码", text: "预算一体化系统里的 21 位编码，照抄，不加空格，例：13022925P00JXC419629R" },
    name: { title: "项目名称", text: "与预算一体化系统里的项目名称一字不差" },
    total: { title: "预算数（元）", text: "等于财政资金加其他资金。只填数字，例：50000" },
    fiscal: { title: "财政资金（元）", text: "只填数字，例：50000" },
    other: { title: "其他资金（元）", text: "只填数字，没有就空着" },
    purpose: { title: "资金用途", text: "钱花在什么事上，一两句话" },
    plan: { title: "累计支出进度", text: "到这个月底一共支出预算的百分之几，后面的不小于前面的，12月底为 100%" },
    goals: { title: "绩效目标", text: "每条以“1.”“2.”开头，写清做什么、做到什么程度、有什么效果" },
    level3: { title: "三级指标", text: "一行只写一个指标，名称简短具体，例：培训人次、培训合格率、人均培训成本" },
    description: { title: "绩效指标描述", text: "说明指标的含义或算法，例：合格人数÷参训人数×100%" },
    target: {
      title: "指标值",
      text: "符号、数字、单位写全，例：≥90%、≤5万元、=100%、12月底前；不能量化的写看得出好坏的话",
    },
    basis: { title: "指标值确定依据", text: "写文件名称和文号、计划、行业标准或往年数据，例：2025年工作计划" },
  },
} as const;
