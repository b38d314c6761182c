import { scheme2015, scheme2021 } from "../levels/schemes";

/** What the columns of the forms offer to choose from. */

/** 财预〔2021〕101号: what a target rests on. */
export const bases = ["计划标准", "行业标准", "历史标准", "预算支出标准", "其他标准"] as const;

/** 财预〔2021〕101号: how a result is found out. */
export const methods = ["直接证明法", "情况统计法", "情况说明法", "问卷调查法", "趋势判断法"] as const;

/** 财预〔2021〕101号: how points are given. */
export const scorings = ["直接赋分", "按完成比例", "按评判等级", "按满意度"] as const;

export const comparators = ["≥", "≤", "=", ">", "<", "定性"] as const;

export const directions = ["正向指标", "反向指标"] as const;

export const natures = ["新增项目", "延续项目"] as const;

/** The units that most targets have; the dictionary knows many more. */
export const units = [
  ..."% 个 人 人次 次 场 期 项 件 套 台 辆 份 户 家 处 所 公里 平方米 亩 吨 元 万元 天 个月 年".split(" "),
];

/** 2021 with the 可持续影响指标 that places go on using beside it. */
export const hybridLevels = {
  ...scheme2021.pairs,
  效益指标: [...new Set([...(scheme2021.pairs.效益指标 ?? []), ...(scheme2015.pairs.效益指标 ?? [])])],
};
