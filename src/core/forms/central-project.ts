import { scheme2015 } from "../levels/schemes";
import { natures } from "./choices";
import { fillInHints as hints, referenceHint } from "./fill-in-hints";
import type { DrawnForm, Form, FormLine } from "./form";
import { uprightPage } from "./paper";

/** What a table of the central form shows, whether of one year or with the 实施期 beside it. */
export const centralProjectForm: Form = {
  id: "central-project",
  signs: { twoPeriods: true, titles: ["申报表", "审批表"], labels: ["项目资金", "年度资金总额"] },
};

/** 财预〔2015〕88号, the half of the year as most counties publish it; the wording of the attachment from memory. */
export const centralProject = {
  template: "central-project",
  form: centralProjectForm,
  name: { zh: "项目支出绩效目标申报表（年度）", en: "Project performance-target declaration (annual)" },
  standing: "reference",
  sheetName: "项目支出绩效目标申报表",
  title: "项目支出绩效目标申报表",
  columnWidths: [5, 13, 19, 13, 13, 20],
  print: uprightPage,

  head: [
    { height: 36, cells: [{ columns: "A:F", slot: "title", look: "title", hint: referenceHint }] },
    { height: 20, cells: [yearCell("A:F")] },
    {
      cells: [
        { columns: "A:B", label: "项目名称" },
        { columns: "C:F", slot: "name", look: "words", hint: hints.name },
      ],
    },
    {
      cells: [
        { columns: "A:B", label: "主管部门及代码" },
        { columns: "C:D", slot: "department", look: "words", hint: hints.authority },
        { columns: "E", label: "实施单位" },
        { columns: "F", slot: "implementer", look: "words", hint: hints.implementer },
      ],
    },
    {
      cells: [
        { columns: "A:B", label: "项目属性" },
        { columns: "C:D", slot: "nature", look: "words", options: natures, hint: hints.nature },
        { columns: "E", label: "项目期" },
        { columns: "F", slot: "schedule", look: "typed", hint: hints.schedule },
      ],
    },
    {
      cells: [
        { columns: "A:B", lines: 3, label: "项目资金（万元）" },
        { columns: "C:D", label: "年度资金总额：" },
        {
          columns: "E:F",
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
        { columns: "E:F", slot: "fiscal", look: "wan", hint: hints.fiscal },
      ],
    },
    {
      cells: [
        { columns: "C:D", label: "其他资金" },
        { columns: "E:F", slot: "other", look: "wan", hint: hints.other },
      ],
    },
    {
      each: "goals",
      height: 60,
      cells: [
        { columns: "A:B", label: "年度总体目标" },
        { columns: "C:F", slot: "goal", look: "text", hint: hints.goals },
      ],
    },
  ],

  block: {
    side: { columns: "A", label: "绩效\n指标" },
    levels: scheme2015.pairs,
    rows: scheme2015.pairs,
    columns: [
      { columns: "B", heading: "一级指标", field: "level1", look: "words", merged: true, hint: hints.level1 },
      { columns: "C", heading: "二级指标", field: "level2", look: "words", merged: true, hint: hints.level2 },
      { columns: "D:E", heading: "三级指标", field: "level3", look: "words", hint: hints.level3 },
      { columns: "F", heading: "指标值", field: "target", look: "typed", hint: hints.target },
    ],
  },
} as const satisfies DrawnForm;

/** "（2026年度）" below the title. */
export function yearCell(columns: string): FormLine["cells"][number] {
  return {
    columns,
    label: "（{year}年度）",
    look: "line-center",
    hint: { title: "年度", text: "在“年度”前面填年份，例：（2026年度）" },
  };
}
