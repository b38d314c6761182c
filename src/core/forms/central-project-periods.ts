import { scheme2015 } from "../levels/schemes";
import { centralProjectForm, yearCell } from "./central-project";
import { natures } from "./choices";
import { fillInHints as hints, referenceHint } from "./fill-in-hints";
import type { DrawnForm } from "./form";
import { uprightPage } from "./paper";

/** 财预〔2015〕88号 with the 中期 (实施期) beside the year; the wording of the attachment from memory. */
export const centralProjectPeriods = {
  template: "central-project-periods",
  form: centralProjectForm,
  name: {
    zh: "项目支出绩效目标申报表（中期和年度）",
    en: "Project performance-target declaration (medium term and annual)",
  },
  standing: "reference",
  sheetName: "项目支出绩效目标申报表",
  title: "项目支出绩效目标申报表",
  columnWidths: [5, 10, 12, 17, 13, 12, 17, 13],
  print: uprightPage,

  head: [
    { height: 36, cells: [{ columns: "A:H", slot: "title", look: "title", hint: referenceHint }] },
    { height: 20, cells: [yearCell("A:H")] },
    {
      cells: [
        { columns: "A:B", label: "项目名称" },
        { columns: "C:H", slot: "name", look: "words", hint: hints.name },
      ],
    },
    {
      cells: [
        { columns: "A:B", label: "主管部门及代码" },
        { columns: "C:E", slot: "department", look: "words", hint: hints.authority },
        { columns: "F", label: "实施单位" },
        { columns: "G:H", slot: "implementer", look: "words", hint: hints.implementer },
      ],
    },
    {
      cells: [
        { columns: "A:B", label: "项目属性" },
        { columns: "C:E", slot: "nature", look: "words", options: natures, hint: hints.nature },
        { columns: "F", label: "项目期" },
        { columns: "G:H", slot: "schedule", look: "typed", hint: hints.schedule },
      ],
    },
    {
      cells: [
        { columns: "A:B", lines: 3, label: "项目资金（万元）" },
        { columns: "C:D", label: "中期（实施期）资金总额：" },
        {
          columns: "E",
          slot: "term.total",
          look: "wan",
          calculate: { sum: ["term.fiscal", "term.other"] },
          hint: hints.total,
        },
        { columns: "F:G", label: "年度资金总额：" },
        {
          columns: "H",
          slot: "total",
          look: "wan",
          calculate: { sum: ["fiscal", "other"] },
          hint: hints.total,
        },
      ],
    },
    {
      cells: [
        { columns: "C:D", label: "其中：财政拨款" },
        { columns: "E", slot: "term.fiscal", look: "wan", hint: hints.fiscal },
        { columns: "F:G", label: "其中：财政拨款" },
        { columns: "H", slot: "fiscal", look: "wan", hint: hints.fiscal },
      ],
    },
    {
      cells: [
        { columns: "C:D", label: "其他资金" },
        { columns: "E", slot: "term.other", look: "wan", hint: hints.other },
        { columns: "F:G", label: "其他资金" },
        { columns: "H", slot: "other", look: "wan", hint: hints.other },
      ],
    },
    {
      cells: [
        { columns: "A", lines: 2, label: "总体\n目标" },
        {
          columns: "B:E",
          label: "中期目标（{term}）",
          hint: { title: "中期目标", text: "括号里写起止年份，例：中期目标（2026年—2028年）" },
        },
        { columns: "F:H", label: "年度目标" },
      ],
    },
    {
      height: 80,
      cells: [
        { columns: "B:E", slot: "term.goals", look: "text", hint: { ...hints.goals, title: "中期目标" } },
        { columns: "F:H", slot: "goals", look: "text", hint: { ...hints.goals, title: "年度目标" } },
      ],
    },
  ],

  block: {
    side: { columns: "A", label: "绩效\n指标" },
    levels: scheme2015.pairs,
    rows: scheme2015.pairs,
    columns: [
      { columns: "B", heading: "一级指标", field: "level1", look: "words", merged: true, hint: hints.level1 },
      ...halfOf("实施期", ["C", "D", "E"]),
      ...halfOf("年度", ["F", "G", "H"]),
    ],
  },
} as const satisfies DrawnForm;

function halfOf(period: string, [level2, level3, target]: readonly [string, string, string]) {
  return [
    {
      columns: level2,
      heading: "二级指标",
      field: "level2",
      look: "words",
      merged: true,
      period,
      hint: hints.level2,
    },
    { columns: level3, heading: "三级指标", field: "level3", look: "words", period, hint: hints.level3 },
    {
      columns: target,
      heading: `指标值\n（${period}）`,
      field: "target",
      look: "typed",
      period,
      hint: { ...hints.target, title: `指标值（${period}）` },
    },
  ] as const;
}
