import type { Wording } from "../../text/wording";

/** What is said of a disclosure. */
export const disclosureWording = {
  nothing: {
    zh: "没有可以导出的内容：工作簿里没有填好的绩效目标表，也没有部门整体绩效目标。",
    en: "There is nothing to export: the workbook has no filled-in performance-target table and no department's part.",
  },
  departmentMissing: {
    zh: "工作簿里没有部门整体绩效目标，文档的第一部分是空的，公开前请补写（总体绩效目标、分项绩效目标、工作保障措施）。",
    en: "The workbook has no department's part, so part one of the document is empty. Write it before you publish (总体绩效目标, 分项绩效目标, 工作保障措施).",
  },
  projects: { zh: "共 {count} 个项目", en: "{count} project(s)" },
  blankTable: { zh: "“{sheet}”里的表是空的，没有导出", en: "The table on “{sheet}” is blank and was left out" },
} satisfies Record<string, Wording>;
