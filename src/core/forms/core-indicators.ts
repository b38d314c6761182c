import { scheme2021 } from "../levels/schemes";
import { bases, hybridLevels, methods, scorings } from "./choices";
import { fillInHints as hints, referenceHint } from "./fill-in-hints";
import type { DrawnForm } from "./form";
import { lyingPage } from "./paper";

/** 财预〔2021〕101号 附件2; the wording of the attachment from memory. */
export const coreIndicators = {
  template: "core-indicators",
  form: { id: "core-indicators", signs: { columns: [["scoring"], ["source"]] } },
  name: { zh: "项目支出核心绩效目标和指标表（2021）", en: "Core performance targets and indicators (2021)" },
  standing: "reference",
  sheetName: "核心绩效指标表",
  title: "项目支出核心绩效目标和指标表",
  columnWidths: [11, 13, 16, 18, 12, 9, 18, 13, 14, 13, 15, 14, 9],
  print: lyingPage,

  head: [
    { height: 36, cells: [{ columns: "A:M", slot: "title", look: "title", hint: referenceHint }] },
    {
      cells: [
        { columns: "A:B", label: "部门（单位）名称" },
        {
          columns: "C:F",
          slot: "department",
          look: "words",
          hint: { title: "部门（单位）名称", text: "编制这张表的部门或单位全称" },
        },
        { columns: "G", label: "项目名称" },
        { columns: "H:M", slot: "name", look: "words", hint: hints.name },
      ],
    },
    {
      each: "goals",
      height: 40,
      cells: [
        { columns: "A:B", label: "总体目标" },
        { columns: "C:M", slot: "goal", look: "text", hint: hints.goals },
      ],
    },
  ],

  block: {
    levels: hybridLevels,
    rows: scheme2021.pairs,
    columns: [
      { columns: "A", heading: "一级指标", field: "level1", look: "words", merged: true, hint: hints.level1 },
      { columns: "B", heading: "二级指标", field: "level2", look: "words", merged: true, hint: hints.level2 },
      { columns: "C", heading: "三级指标", field: "level3", look: "words", hint: hints.level3 },
      { columns: "D", heading: "指标解释", field: "description", look: "words", hint: hints.description },
      { columns: "E", heading: "指标值", field: "target", look: "typed", hint: hints.target },
      { columns: "F", heading: "分值权重", field: "weight", look: "number", hint: hints.weight },
      {
        columns: "G",
        heading: "评（扣）分标准",
        field: "scoring",
        look: "words",
        options: scorings,
        hint: { title: "评（扣）分标准", text: "从列表里选，也可以写具体的：完成多少得几分，差多少扣几分" },
      },
      {
        columns: "H",
        heading: "指标值设定依据",
        field: "basis",
        look: "words",
        options: bases,
        hint: { title: "指标值设定依据", text: "从列表里选这个数是按什么标准定的；具体文件写在备注里" },
      },
      {
        columns: "I",
        heading: "指标来源",
        field: "source",
        look: "words",
        hint: { title: "指标来源", text: "指标出自哪里，例：政策文件、统计指标、行业管理指标、工作计划" },
      },
      {
        columns: "J",
        heading: "指标取值方式",
        field: "method",
        look: "words",
        options: methods,
        hint: { title: "指标取值方式", text: "从列表里选：年底用什么办法得出完成值" },
      },
      {
        columns: "K",
        heading: "指标完成值\n数据来源",
        field: "dataSource",
        look: "words",
        hint: { title: "完成值数据来源", text: "完成值从哪里取，例：部门业务统计、统计年鉴、问卷调查报告" },
      },
      {
        columns: "L",
        heading: "佐证资料要求",
        field: "evidence",
        look: "words",
        hint: { title: "佐证资料要求", text: "年底要拿出什么材料，例：签到表、验收单、合同、调查问卷" },
      },
      {
        columns: "M",
        heading: "备注",
        field: "remark",
        look: "words",
        hint: { title: "备注", text: "需要说明的事，没有就空着" },
      },
    ],
  },

  foot: [
    {
      height: 26,
      cells: [
        { columns: "A:E", label: "合计" },
        {
          columns: "F",
          slot: "sum.weight",
          look: "number",
          calculate: { sum: ["row.weight"] },
          hint: { title: "权重合计", text: "自动等于上面各行相加，不用填。应为 90 或 100，按本地要求" },
        },
        { columns: "G:M", label: "" },
      ],
    },
  ],
} as const satisfies DrawnForm;
