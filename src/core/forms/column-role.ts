/** What a column of an indicator table holds. */
export type ColumnRole =
  | "number"
  | "level1"
  | "level2"
  | "level3"
  | "description"
  | "target"
  | "operator"
  | "unit"
  | "direction"
  | "weight"
  | "basis"
  | "actual"
  | "score"
  | "reason"
  | "remark"
  | "history"
  | "scoring"
  | "source"
  // Columns of a flat list, where each row repeats or continues its project.
  | "project"
  | "code"
  | "department"
  | "budget"
  | "goal"
  | "other";

/** Headings that name a level by its number: what an indicator table is found by. */
const levelHeadings: ReadonlyMap<string, ColumnRole> = new Map(
  (["一", "二", "三"] as const).flatMap((numeral, index) => {
    const role = (["level1", "level2", "level3"] as const)[index] ?? "other";
    const endings = ["级", "级指标", "级绩效指标", "级指标名称", "级绩效指标名称", "级指标内容"];
    return [numeral, String(index + 1)].flatMap((start) => endings.map((end) => [start + end, role] as const));
  }),
);

const headings: ReadonlyMap<string, ColumnRole> = new Map(
  Object.entries({
    number: ["序号", "编号"],
    level1: ["绩效指标分类", "指标分类"],
    target: [
      "指标值",
      "目标值",
      "年度指标值",
      "年度目标值",
      "指标目标值",
      "年度绩效指标值",
      "绩效指标值",
      "绩效目标值",
      "当年预期实现值",
      "预期实现值",
      "预期指标值",
      "预期目标值",
      "预期值",
      "计划指标值",
      "计划值",
      "本年指标值",
      "当年指标值",
      "年度计划值",
      "全年目标值",
      "项目指标值",
      "年度/项目指标值",
      "实施期指标值",
      "中期指标值",
      "评价标准",
      "数值",
    ],
    operator: [
      "符号",
      "指标符号",
      "指标性质",
      "运算符号",
      "运算符",
      "比较符",
      "比较符号",
      "计算符号",
      "指标值符号",
      "性质",
      "指标方向",
    ],
    unit: ["计量单位", "度量单位", "指标单位", "指标值单位", "指标计量单位"],
    direction: ["指标方向性", "方向性", "方向", "正反向", "指标正反向"],
    weight: ["权重", "分值", "分值权重", "权重分值", "指标权重", "指标分值", "标准分值", "权重/分值", "分值/权重"],
    description: [
      "绩效指标描述",
      "指标描述",
      "指标解释",
      "指标说明",
      "绩效指标说明",
      "绩效标准",
      "指标含义",
      "指标内涵",
      "解释",
    ],
    basis: [
      "指标值确定依据",
      "指标值设定依据",
      "指标设定依据",
      "指标确定依据",
      "评价标准确定依据",
      "参考值确定依据",
      "确定依据",
      "设定依据",
      "取值依据",
      "指标值依据",
      "依据",
    ],
    actual: [
      "实际完成值",
      "全年实际值",
      "全年完成值",
      "全年实际完成值",
      "年度实际完成值",
      "实际完成指标值",
      "实际完成情况",
      "完成情况",
      "实际值",
      "完成值",
    ],
    score: ["得分", "自评得分", "自评分", "自评得分值"],
    reason: ["偏差原因分析及改进措施", "未完成原因及拟采取的改进措施", "未完成原因分析", "偏差原因分析", "偏差原因"],
    remark: ["备注"],
    history: ["上年指标值", "前年指标值", "上年实际值", "上年完成值", "前年实际值", "参考值", "历史值", "前年", "上年"],
    scoring: ["评分标准", "评扣分标准", "评(扣)分标准", "赋分标准", "扣分标准", "计分方法"],
    source: ["指标来源", "数据来源", "指标取值方式", "取值方式", "指标完成值数据来源", "佐证资料", "佐证资料要求"],
    project: ["项目名称"],
    code: ["项目编码", "项目代码", "项目编号"],
    department: ["单位名称", "预算单位", "部门名称", "单位编码及名称"],
    budget: ["预算数", "预算金额", "项目预算", "预算资金"],
    goal: ["年度目标", "年度绩效目标", "绩效目标", "总体目标", "年度总体目标", "项目绩效目标"],
  } satisfies Partial<Record<ColumnRole, string[]>>).flatMap(([role, names]) =>
    names.map((name) => [name, role as ColumnRole] as const),
  ),
);

/**
 * Headings that name the third level only where no numbered heading does; elsewhere they are
 * the form's side label (绩效指标) or repeat the name (指标内容).
 */
const weakLevel3: ReadonlyMap<string, ColumnRole> = new Map([
  ["绩效指标", "other"],
  ["指标", "other"],
  ["具体指标", "other"],
  ["指标名称", "other"],
  ["绩效指标名称", "other"],
  ["指标内容", "description"],
]);

/** A heading without its notes: "*指标值（包含数字及文字描述）" → "指标值". Takes text that is tight already. */
export function bareHeading(tightText: string): string {
  return tightText.replace(/[(（][^()（）]*[)）]/g, "").replace(/^[*★]+|[*★:：、。;；]+$/g, "");
}

/** Whether a heading numbers a level: 一级指标, 二级, 三级绩效指标 … */
export function levelHeading(tightText: string): ColumnRole | undefined {
  return levelHeadings.get(bareHeading(tightText));
}

/** What a heading says its column holds; `weak` where it names the third level only for want of a numbered one. */
export function headingRole(tightText: string): { role: ColumnRole; weak?: ColumnRole } | undefined {
  const bare = bareHeading(tightText);
  const role = levelHeadings.get(bare) ?? headings.get(bare) ?? headings.get(tightText);
  if (role) return { role };
  const weak = weakLevel3.get(bare);
  if (weak) return { role: "level3", weak };
  return patterns.find(([, pattern]) => pattern.test(bare))?.[0];
}

/** Headings that come in too many wordings to list: 2024年指标值, 去年完成值, 指标值及单位. The first that fits wins. */
const patterns: readonly (readonly [{ role: ColumnRole }, RegExp])[] = [
  [{ role: "reason" }, /偏差|未完成原因|改进措施/],
  [{ role: "history" }, /^[上前去]一?年.*值$|历史.*值$/],
  [{ role: "actual" }, /实际.*值$|完成值$/],
  [{ role: "target" }, /(?:指标值|目标值)(?:及单位|及计量单位)?$/],
];
