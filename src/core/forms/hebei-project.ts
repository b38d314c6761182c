import { scheme2015 } from "../levels/schemes";
import { fillInHints } from "./fill-in-hints";
import type { DrawnForm, FillInHint } from "./form";
import { uprightPage } from "./paper";

/** The share of the money spent by then, counted from January: the last one is 100%. */
const planDates = ["3月底", "6月底", "10月底", "12月底"] as const;
const plan: FillInHint = {
  title: "累计支出进度",
  text: "到这个月底一共支出预算的百分之几，后面的不小于前面的，12月底为 100%",
};

/**
 * 预算项目绩效目标表 as the counties of Hebei publish it, one project a table: two blocks stacked on seven columns,
 * the header block (code, money, plan, goals) and the indicators. The wording is the form's own, to the letter.
 */
export const hebeiProject = {
  template: "hebei-project",
  form: { id: "hebei-project", signs: { labelRoles: ["plan"], columns: [["description", "basis"]] } },
  name: { zh: "河北县级预算项目绩效目标表", en: "Hebei county project performance-target table" },
  standing: "official",
  sheetName: "项目绩效目标表",
  title: "预算项目绩效目标表",
  titleEnding: "绩效目标表",

  /**
   * Every label fits on its line and an amount of ten million in its cell; fitting to the 170 mm between the margins
   * shrinks a printed page by a fifteenth.
   */
  columnWidths: [11, 19, 14, 15, 13, 9, 12],
  print: uprightPage,

  head: [
    {
      height: 36,
      cells: [
        {
          columns: "A:G",
          slot: "title",
          look: "title",
          hint: { title: "标题", text: "写成“序号.项目名称绩效目标表”，例：1.培训费绩效目标表" },
        },
      ],
    },
    {
      height: 20,
      cells: [
        {
          columns: "A:E",
          slot: "department",
          look: "line-left",
          hint: { title: "预算单位", text: "6 位单位编码和单位全称连写，例：766001某某县工商业联合会本级" },
        },
        { columns: "F:G", label: "单位：元", look: "line-right" },
      ],
    },
    {
      cells: [
        { columns: "A", label: "项目编码" },
        {
          columns: "B:D",
          slot: "code",
          look: "typed",
          hint: { title: "项目编码", text: "预算一体化系统里的 21 位编码，照抄，不加空格，例：13022925P00JXC419629R" },
        },
        { columns: "E", label: "项目名称" },
        { columns: "F:G", slot: "name", look: "words", hint: fillInHints.name },
      ],
    },
    {
      cells: [
        { columns: "A", lines: 2, label: "预算规模及资金用途" },
        { columns: "B", label: "预算数" },
        {
          columns: "C",
          slot: "total",
          look: "yuan",
          calculate: { sum: ["fiscal", "other"] },
          hint: { title: "预算数（元）", text: "自动等于财政资金加其他资金，不用填" },
        },
        { columns: "D", label: "其中：财政资金" },
        {
          columns: "E",
          slot: "fiscal",
          look: "yuan",
          hint: { title: "财政资金（元）", text: "只填数字，例：50000" },
        },
        { columns: "F", label: "其他资金" },
        {
          columns: "G",
          slot: "other",
          look: "yuan",
          hint: { title: "其他资金（元）", text: "只填数字，没有就空着" },
        },
      ],
    },
    {
      cells: [
        {
          columns: "B:G",
          slot: "purpose",
          look: "text",
          hint: { title: "资金用途", text: "钱花在什么事上，一两句话" },
        },
      ],
    },
    {
      cells: [
        { columns: "A", lines: 2, label: "资金支出计划（%）" },
        { columns: "B", label: planDates[0] },
        { columns: "C:D", label: planDates[1] },
        { columns: "E:F", label: planDates[2] },
        { columns: "G", label: planDates[3] },
      ],
    },
    {
      cells: [
        { columns: "B", slot: "plan.0", look: "percent", hint: plan },
        { columns: "C:D", slot: "plan.1", look: "percent", hint: plan },
        { columns: "E:F", slot: "plan.2", look: "percent", hint: plan },
        { columns: "G", slot: "plan.3", look: "percent", hint: plan },
      ],
    },
    {
      each: "goals",
      height: 40,
      cells: [
        { columns: "A", label: "绩效目标" },
        {
          columns: "B:G",
          slot: "goal",
          look: "text",
          hint: { title: "绩效目标", text: "每条以“1.”“2.”开头，写清做什么、做到什么程度、有什么效果" },
        },
      ],
    },
    { height: 10, cells: [] },
  ],

  block: {
    levels: scheme2015.pairs,
    rows: scheme2015.pairs,
    columns: [
      {
        columns: "A",
        heading: "一级指标",
        field: "level1",
        look: "words",
        merged: true,
        hint: fillInHints.level1,
      },
      { columns: "B", heading: "二级指标", field: "level2", look: "words", hint: fillInHints.level2 },
      { columns: "C", heading: "三级指标", field: "level3", look: "words", hint: fillInHints.level3 },
      {
        columns: "D",
        heading: "绩效指标描述",
        field: "description",
        look: "words",
        hint: { ...fillInHints.description, title: "绩效指标描述" },
      },
      { columns: "E", heading: "指标值", field: "target", look: "typed", hint: fillInHints.target },
      {
        columns: "F:G",
        heading: "指标值确定依据",
        field: "basis",
        look: "words",
        hint: {
          title: "指标值确定依据",
          text: "写文件名称和文号、计划、行业标准或往年数据，例：2025年工作计划",
        },
      },
    ],
  },
} as const satisfies DrawnForm;
