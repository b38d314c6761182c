import type { FillInHint } from "./form";

/** What the forms say beside a cell wherever they mean the same. */
export const fillInHints = {
  name: { title: "项目名称", text: "与预算一体化系统里的项目名称一字不差" },
  authority: { title: "主管部门及代码", text: "部门代码和部门全称，例：301 某某县交通运输局" },
  implementer: { title: "实施单位", text: "具体花这笔钱、办这件事的单位全称" },
  nature: { title: "项目属性", text: "从列表里选：今年新设的是新增项目，往年就有的是延续项目" },
  schedule: { title: "项目期", text: "写起止时间，例：2026年1月—2026年12月" },
  total: { title: "资金总额", text: "自动等于下面几项相加，不用填" },
  totalBeside: { title: "总额", text: "自动等于财政拨款加其他资金，不用填" },
  fiscal: { title: "财政拨款（万元）", text: "只填数字，例：50" },
  carriedOver: { title: "上年结转资金（万元）", text: "只填数字，没有就空着" },
  other: { title: "其他资金（万元）", text: "只填数字，没有就空着" },
  goals: { title: "总体目标", text: "每条以“目标1：”“目标2：”开头，写清做什么、做到什么程度、有什么效果" },
  level1: { title: "一级指标", text: "从列表里选" },
  level2: { title: "二级指标", text: "从列表里选；列表跟着左边的一级指标变" },
  level3: { title: "三级指标", text: "一行只写一个指标，名称简短具体，例：培训人次、培训合格率、人均培训成本" },
  description: { title: "指标解释", text: "说明指标的含义或算法，例：合格人数÷参训人数×100%" },
  target: {
    title: "指标值",
    text: "符号、数字、单位写全，例：≥90%、≤5万元、=100%、12月底前；不能量化的写看得出好坏的话",
  },
  weight: { title: "分值权重", text: "只填数字，例：10。所有指标加起来为 90 或 100，按本地要求" },
} satisfies Record<string, FillInHint>;

/** The title cell of a form whose official text was not read at its source. */
export const referenceHint: FillInHint = {
  title: "参考样式",
  text: "这张表是参考样式，不是官方样式。报送前请和本地财政部门下发的表样核对",
};
