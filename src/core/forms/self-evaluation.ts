import { scheme2015 } from "../levels/schemes";
import { yearCell } from "./central-project";
import { fillInHints as hints } from "./fill-in-hints";
import type { DrawnForm, FillInHint, FormLine, Slot } from "./form";
import { uprightPage } from "./paper";

const { 产出指标: outputs = [], 效益指标: benefits = [], 满意度指标: satisfaction = [] } = scheme2015.pairs;
/** 财预〔2020〕10号: the spending rate has the remaining ten points. */
const scored = { "产出指标（50分）": outputs, "效益指标（30分）": benefits, "满意度指标（10分）": satisfaction };

const amountHint: FillInHint = { title: "金额（万元）", text: "只填数字，例：50。没有就空着" };
const sumHint: FillInHint = { title: "年度资金总额（万元）", text: "自动等于下面几项相加，不用填" };

/** 项目支出绩效自评表 as places publish it since 财预〔2020〕10号. */
export const selfEvaluation = {
  template: "self-evaluation",
  form: { id: "self-evaluation", signs: { columns: [["actual"], ["score"]] } },
  name: { zh: "项目支出绩效自评表", en: "Project self-evaluation" },
  standing: "official",
  sheetName: "项目支出绩效自评表",
  title: "项目支出绩效自评表",
  columnWidths: [5, 11, 12, 15, 12, 12, 12, 7, 10, 10],
  print: uprightPage,

  head: [
    {
      height: 36,
      cells: [
        {
          columns: "A:J",
          slot: "title",
          look: "title",
          hint: { title: "标题", text: "表名照写，不用改" },
        },
      ],
    },
    { height: 20, cells: [yearCell("A:J")] },
    {
      cells: [
        { columns: "A:B", label: "项目名称" },
        { columns: "C:J", slot: "name", look: "words", hint: hints.name },
      ],
    },
    {
      cells: [
        { columns: "A:B", label: "主管部门" },
        {
          columns: "C:F",
          slot: "department",
          look: "words",
          hint: { title: "主管部门", text: "主管部门的全称" },
        },
        { columns: "G:H", label: "实施单位" },
        { columns: "I:J", slot: "implementer", look: "words", hint: hints.implementer },
      ],
    },
    {
      cells: [
        { columns: "A:B", lines: 5, label: "项目资金（万元）" },
        { columns: "C:D", label: "" },
        { columns: "E", label: "年初预算数" },
        { columns: "F", label: "全年预算数\n（A）" },
        { columns: "G", label: "全年执行数\n（B）" },
        { columns: "H", label: "分值" },
        { columns: "I", label: "执行率\n（B/A）" },
        { columns: "J", label: "得分" },
      ],
    },
    {
      cells: [
        { columns: "C:D", label: "年度资金总额" },
        whole("E", "original.total", ["original.fiscal", "original.carriedOver", "original.other"]),
        whole("F", "total", ["fiscal", "carriedOver", "other"]),
        whole("G", "spent.total", ["spent.fiscal", "spent.carriedOver", "spent.other"]),
        {
          columns: "H",
          slot: "spendingWeight",
          look: "number",
          preset: "10",
          hint: { title: "预算执行分值", text: "预算执行率占 10 分" },
        },
        {
          columns: "I",
          slot: "spendingRate",
          look: "percent",
          calculate: { ratio: ["spent.total", "total"] },
          hint: { title: "执行率（B/A）", text: "自动等于全年执行数除以全年预算数，不用填" },
        },
        {
          columns: "J",
          slot: "spendingScore",
          look: "number",
          hint: { title: "预算执行得分", text: "执行率乘以 10，最多 10 分，例：执行率 95% 得 9.5" },
        },
      ],
    },
    part("其中：当年财政拨款", ["original.fiscal", "fiscal", "spent.fiscal"]),
    part("上年结转资金", ["original.carriedOver", "carriedOver", "spent.carriedOver"]),
    part("其他资金", ["original.other", "other", "spent.other"]),
    {
      cells: [
        { columns: "A", lines: 2, label: "年度\n总体\n目标" },
        { columns: "B:E", label: "预期目标" },
        { columns: "F:J", label: "实际完成情况" },
      ],
    },
    {
      height: 80,
      cells: [
        {
          columns: "B:E",
          slot: "goals",
          look: "text",
          hint: { title: "预期目标", text: "照抄年初绩效目标表里的年度目标" },
        },
        {
          columns: "F:J",
          slot: "results",
          look: "text",
          hint: { title: "实际完成情况", text: "对着左边的目标，一条一条写到年底做成了什么" },
        },
      ],
    },
  ],

  block: {
    side: { columns: "A", label: "绩效\n指标" },
    levels: { ...scored, ...scheme2015.pairs },
    rows: scored,
    columns: [
      { columns: "B", heading: "一级指标", field: "level1", look: "words", merged: true, hint: hints.level1 },
      { columns: "C", heading: "二级指标", field: "level2", look: "words", merged: true, hint: hints.level2 },
      { columns: "D", heading: "三级指标", field: "level3", look: "words", hint: hints.level3 },
      {
        columns: "E",
        heading: "年度指标值",
        field: "target",
        look: "typed",
        hint: { title: "年度指标值", text: "照抄年初绩效目标表里的指标值，例：≥90%" },
      },
      {
        columns: "F",
        heading: "实际完成值",
        field: "actual",
        look: "typed",
        hint: { title: "实际完成值", text: "到年底实际做到多少，单位和指标值一样，例：95%" },
      },
      {
        columns: "G",
        heading: "分值",
        field: "weight",
        look: "number",
        hint: { title: "分值", text: "只填数字。产出共 50 分，效益共 30 分，满意度共 10 分" },
      },
      {
        columns: "H",
        heading: "得分",
        field: "score",
        look: "number",
        hint: { title: "得分", text: "只填数字，不超过分值" },
      },
      {
        columns: "I:J",
        heading: "偏差原因分析及改进措施",
        field: "reason",
        look: "text",
        hint: { title: "偏差原因分析及改进措施", text: "没完成或超额很多的，写清原因和打算怎么办；完成的空着" },
      },
    ],
  },

  foot: [
    {
      height: 26,
      cells: [
        { columns: "A:F", label: "总分" },
        {
          columns: "G",
          slot: "sum.weight",
          look: "number",
          calculate: { sum: ["spendingWeight", "row.weight"] },
          hint: { title: "分值合计", text: "自动等于预算执行分值加各指标分值，不用填。应为 100" },
        },
        {
          columns: "H",
          slot: "sum.score",
          look: "number",
          calculate: { sum: ["spendingScore", "row.score"] },
          hint: { title: "总得分", text: "自动等于预算执行得分加各指标得分，不用填" },
        },
        { columns: "I:J", label: "" },
      ],
    },
  ],
} as const satisfies DrawnForm;

function whole(columns: string, slot: Slot, sum: readonly Slot[]) {
  return { columns, slot, look: "wan", calculate: { sum }, hint: sumHint } as const;
}

/** A part of the money has neither a weight nor a score of its own. */
function part(label: string, [original, budget, spent]: readonly [Slot, Slot, Slot]): FormLine {
  return {
    cells: [
      { columns: "C:D", label },
      { columns: "E", slot: original, look: "wan", hint: amountHint },
      { columns: "F", slot: budget, look: "wan", hint: amountHint },
      { columns: "G", slot: spent, look: "wan", hint: amountHint },
      { columns: "H", label: "—" },
      { columns: "I", label: "—" },
      { columns: "J", label: "—" },
    ],
  };
}
