/** The 一级指标 of the two official schemes, in their full standard names. */
export type Level1 = "产出指标" | "效益指标" | "满意度指标" | "成本指标";

/** The 二级指标 of the two official schemes. */
export type Level2 =
  | "数量指标"
  | "质量指标"
  | "时效指标"
  | "成本指标"
  | "经济成本指标"
  | "社会成本指标"
  | "生态环境成本指标"
  | "经济效益指标"
  | "社会效益指标"
  | "生态效益指标"
  | "可持续影响指标"
  | "服务对象满意度指标";

/**
 * How a typed level name was understood:
 * exact – the standard name; decorated – with a score or note, "产出指标(50分)"; short – without 指标, "数量";
 * synonym – another official name, "项目完成指标"; near – no official name, but close to one, "社会效益目标".
 */
export type Match = "exact" | "decorated" | "short" | "synonym" | "near";

/** A level name as it stands in a cell, and what it means. */
export interface ResolvedLevel<Name extends string> {
  readonly name: Name;
  readonly match: Match;
}
