import { classify, type Classification } from "../../levels/classify";
import { classOf, type LevelClass } from "../../levels/linear-model";
import type { Indicator } from "../../reader/table";
import { valueEvidence } from "./value-evidence";

/** Asked by several rules about the same row. */
const known = new WeakMap<Indicator, Classification | null>();

/** What an indicator is about by its name and its first telling value; null where nobody can tell. */
export function about(indicator: Indicator): Classification | null {
  const before = known.get(indicator);
  if (before !== undefined) return before;
  const value = indicator.targets.map(valueEvidence).find((evidence) => evidence !== null) ?? null;
  const answer = classify(indicator.level3.text, value);
  known.set(indicator, answer);
  return answer;
}

/** Classes between which published tables differ, so that neither place is wrong, each with a name of that kind. */
const practiceDiffers: readonly (readonly [LevelClass, LevelClass])[] = [
  ["数量指标", "质量指标"], // 获省级以上奖项数量
  ["数量指标", "社会效益指标"], // 受益人数
  ["数量指标", "生态效益指标"], // 水土流失治理面积
  ["质量指标", "时效指标"], // 平均故障间隔时间
  ["质量指标", "社会效益指标"], // 安全事故发生率
  ["质量指标", "生态效益指标"], // 水质达标率
  ["质量指标", "成本指标"], // 农村低保标准
  ["成本指标", "经济效益指标"], // 降低生产成本
  ["数量指标", "经济效益指标"], // 引进企业家数
  ["经济效益指标", "社会效益指标"], // 人均收入增加
  ["社会效益指标", "生态效益指标"], // 改善人居环境
  ["社会效益指标", "可持续影响指标"], // 提高人民健康水平
  ["经济效益指标", "可持续影响指标"], // 带动产业长期发展
  ["生态效益指标", "可持续影响指标"], // 持续改善生态环境
];

/** Whether something about `level2` may stand below `here`. */
export function mayStand(here: LevelClass, level2: LevelClass): boolean {
  // Few tables have these classes at all, so nothing is sent there.
  if (here === level2 || level2 === "社会成本指标" || level2 === "生态环境成本指标") return true;
  return practiceDiffers.some((pair) => pair.includes(here) && pair.includes(level2));
}

/**
 * The class that an indicator surely belongs to instead of the one where it stands. Undefined where it may stay, where
 * nobody can tell, and where practice differs.
 */
export function surelyElsewhere(indicator: Indicator): LevelClass | undefined {
  const stated = indicator.level2.resolved?.name;
  const level2 = about(indicator)?.level2;
  return stated && level2 && !mayStand(classOf(stated), level2) ? level2 : undefined;
}

/** Whether an indicator surely stands where it belongs, whatever single words of it suggest. */
export function surelyHere(indicator: Indicator): boolean {
  const stated = indicator.level2.resolved?.name;
  return stated !== undefined && about(indicator)?.level2 === classOf(stated);
}
