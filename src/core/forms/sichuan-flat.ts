import { scheme2015 } from "../levels/schemes";
import { comparators, directions, units } from "./choices";
import { fillInHints as hints } from "./fill-in-hints";
import type { DrawnForm, FillInHint } from "./form";
import { lyingPage } from "./paper";

const department: FillInHint = { title: "单位名称", text: "单位代码和全称连写，例：820001-某某镇人民政府" };

/** 部门预算项目绩效目标申报表 as Sichuan's system exports it: all projects of a department in one flat list. */
export const sichuanFlat = {
  template: "sichuan-flat",
  form: { id: "sichuan-flat", signs: { columns: [["project"]] } },
  name: { zh: "四川部门预算项目绩效目标申报表（横表）", en: "Sichuan flat list of project performance targets" },
  standing: "official",
  sheetName: "部门预算项目绩效目标申报表",
  title: "部门预算项目绩效目标申报表",
  columnWidths: [14, 16, 13, 24, 13, 17, 18, 10, 12, 10, 8, 11],
  print: lyingPage,

  head: [
    {
      height: 36,
      cells: [
        {
          columns: "A:L",
          label: "部门预算项目绩效目标申报表({year}年度)",
          look: "title",
          hint: { title: "年度", text: "括号里填预算年份，例：(2026年度)" },
        },
      ],
    },
    { height: 20, cells: [{ columns: "A:L", label: "金额单位:元", look: "line-right" }] },
  ],

  block: {
    levels: scheme2015.pairs,
    rows: scheme2015.pairs,
    list: {
      group: { columns: "E:L", label: "绩效指标" },
      columns: [
        { columns: "A", heading: "单位名称", slot: "department", look: "words", hint: department },
        { columns: "B", heading: "项目名称", slot: "name", look: "words", hint: hints.name },
        {
          columns: "C",
          heading: "预算数",
          slot: "total",
          look: "yuan",
          hint: { title: "预算数（元）", text: "这个项目的预算，只填数字，例：50000" },
        },
        {
          columns: "D",
          heading: "年度目标",
          slot: "goals",
          look: "text",
          hint: { title: "年度目标", text: "写清这个项目一年里做什么、做到什么程度、有什么效果" },
        },
      ],
      opening: [
        {
          cells: [
            { columns: "A", slot: "department", look: "words", hint: department },
            { columns: "B", label: "" },
            {
              columns: "C",
              slot: "sum.total",
              look: "yuan",
              calculate: { sum: ["total"] },
              hint: { title: "部门预算合计（元）", text: "自动等于下面各项目相加，不用填" },
            },
            ..."DEFGHIJKL".split("").map((columns) => ({ columns, label: "" })),
          ],
        },
      ],
    },
    columns: [
      { columns: "E", heading: "一级指标", field: "level1", look: "words", hint: hints.level1 },
      { columns: "F", heading: "二级指标", field: "level2", look: "words", hint: hints.level2 },
      { columns: "G", heading: "三级指标", field: "level3", look: "words", hint: hints.level3 },
      {
        columns: "H",
        heading: "指标性质",
        field: "operator",
        look: "typed",
        options: comparators,
        hint: { title: "指标性质", text: "从列表里选：至少选≥，至多选≤；不能用数说的选定性" },
      },
      {
        columns: "I",
        heading: "指标值",
        field: "target",
        look: "typed",
        hint: { title: "指标值", text: "只填数字，例：90。指标性质是定性的，写看得出好坏的话" },
      },
      {
        columns: "J",
        heading: "度量单位",
        field: "unit",
        look: "typed",
        options: units,
        hint: { title: "度量单位", text: "从列表里选，没有的自己写。定性指标空着" },
      },
      {
        columns: "K",
        heading: "权重",
        field: "weight",
        look: "number",
        hint: { title: "权重", text: "只填数字，例：10。一个项目的权重加起来为 90 或 100，按本地要求" },
      },
      {
        columns: "L",
        heading: "指标方向性",
        field: "direction",
        look: "words",
        options: directions,
        hint: { title: "指标方向性", text: "越大越好的是正向指标，越小越好的是反向指标" },
      },
    ],
  },
} as const satisfies DrawnForm;
