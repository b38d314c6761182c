import { scheme2015 } from "../levels/schemes";
import { yearCell } from "./central-project";
import { fillInHints as hints, referenceHint } from "./fill-in-hints";
import type { DrawnForm } from "./form";
import { uprightPage } from "./paper";

/** 财预〔2015〕88号, the whole department's form; the wording of the attachment from memory. */
export const departmentOverall = {
  template: "department-overall",
  form: { id: "department-overall", signs: { titles: ["整体绩效", "整体支出绩效"], labels: ["年度主要任务"] } },
  name: { zh: "部门（单位）整体支出绩效目标申报表", en: "Department performance-target declaration" },
  standing: "reference",
  sheetName: "部门整体支出绩效目标申报表",
  title: "部门（单位）整体支出绩效目标申报表",
  columnWidths: [7, 16, 19, 13, 13, 6, 9],
  print: uprightPage,

  head: [
    { height: 36, cells: [{ columns: "A:G", slot: "title", look: "title", hint: referenceHint }] },
    { height: 20, cells: [yearCell("A:G")] },
    {
      cells: [
        { columns: "A:B", label: "部门（单位）名称" },
        {
          columns: "C:G",
          slot: "department",
          look: "words",
          hint: { title: "部门（单位）名称", text: "部门代码和全称，例：301 某某县交通运输局" },
        },
      ],
    },
    {
      cells: [
        { columns: "A", lines: 4, label: "年度\n主要\n任务" },
        { columns: "B", lines: 2, label: "任务名称" },
        { columns: "C", lines: 2, label: "主要内容" },
        { columns: "D:G", label: "预算金额（万元）" },
      ],
    },
    {
      cells: [
        { columns: "D", label: "总额" },
        { columns: "E", label: "财政拨款" },
        { columns: "F:G", label: "其他资金" },
      ],
    },
    {
      each: "tasks",
      blank: 3,
      height: 34,
      cells: [
        {
          columns: "B",
          slot: "task.name",
          look: "words",
          hint: { title: "任务名称", text: "一行一项主要任务，例：农村公路养护" },
        },
        {
          columns: "C",
          slot: "task.content",
          look: "text",
          hint: { title: "主要内容", text: "这项任务做哪些事，一两句话" },
        },
        {
          columns: "D",
          slot: "task.total",
          look: "wan",
          calculate: { sum: ["task.fiscal", "task.other"] },
          hint: hints.totalBeside,
        },
        { columns: "E", slot: "task.fiscal", look: "wan", hint: hints.fiscal },
        { columns: "F:G", slot: "task.other", look: "wan", hint: hints.other },
      ],
    },
    {
      cells: [
        { columns: "B:C", label: "金额合计" },
        total("D", "sum.task.total", "task.total"),
        total("E", "sum.task.fiscal", "task.fiscal"),
        total("F:G", "sum.task.other", "task.other"),
      ],
    },
    {
      each: "goals",
      height: 60,
      cells: [
        { columns: "A:B", label: "年度总体目标" },
        { columns: "C:G", slot: "goal", look: "text", hint: hints.goals },
      ],
    },
  ],

  block: {
    side: { columns: "A", label: "年度\n绩效\n指标" },
    levels: scheme2015.pairs,
    rows: scheme2015.pairs,
    columns: [
      { columns: "B", heading: "一级指标", field: "level1", look: "words", merged: true, hint: hints.level1 },
      { columns: "C", heading: "二级指标", field: "level2", look: "words", merged: true, hint: hints.level2 },
      { columns: "D:E", heading: "三级指标", field: "level3", look: "words", hint: hints.level3 },
      { columns: "F:G", heading: "指标值", field: "target", look: "typed", hint: hints.target },
    ],
  },
} as const satisfies DrawnForm;

function total(columns: string, slot: `sum.${string}`, of: "task.total" | "task.fiscal" | "task.other") {
  return {
    columns,
    slot,
    look: "wan",
    calculate: { sum: [of] },
    hint: { title: "金额合计（万元）", text: "自动等于上面各行相加，不用填" },
  } as const;
}
