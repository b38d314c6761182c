import type { Level1, Level2 } from "./level";

/** An official hierarchy: which 二级指标 stand under which 一级指标. */
export interface Scheme {
  readonly id: "2015" | "2021";
  readonly pairs: Readonly<Partial<Record<Level1, readonly Level2[]>>>;
}

/** 财预〔2015〕88号 */
export const scheme2015: Scheme = {
  id: "2015",
  pairs: {
    产出指标: ["数量指标", "质量指标", "时效指标", "成本指标"],
    效益指标: ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"],
    满意度指标: ["服务对象满意度指标"],
  },
};

/** 财预〔2021〕101号. Places go on using 可持续影响指标 beside it; the hybrid is published officially too. */
export const scheme2021: Scheme = {
  id: "2021",
  pairs: {
    成本指标: ["经济成本指标", "社会成本指标", "生态环境成本指标"],
    产出指标: ["数量指标", "质量指标", "时效指标"],
    效益指标: ["经济效益指标", "社会效益指标", "生态效益指标"],
    满意度指标: ["服务对象满意度指标"],
  },
};

const schemes = [scheme2015, scheme2021];

export const level1Names: readonly Level1[] = ["产出指标", "效益指标", "满意度指标", "成本指标"];

export const level2Names: readonly Level2[] = [
  "数量指标",
  "质量指标",
  "时效指标",
  "成本指标",
  "经济成本指标",
  "社会成本指标",
  "生态环境成本指标",
  "经济效益指标",
  "社会效益指标",
  "生态效益指标",
  "可持续影响指标",
  "服务对象满意度指标",
];

const homes = new Map(
  level2Names.map((level2) => [
    level2,
    level1Names.filter((level1) => schemes.some((scheme) => scheme.pairs[level1]?.includes(level2))),
  ]),
);

/** The 一级指标 under which some scheme puts this 二级指标; every one has exactly one home. */
export function homesOf(level2: Level2): readonly Level1[] {
  return homes.get(level2) ?? [];
}

/** Pairs of no scheme that older official layouts have: 满意度 under 效益 (湖北, 湖南), 成本 repeated as its own 二级. */
const legacyPairs: readonly (readonly [Level1, Level2])[] = [
  ["效益指标", "服务对象满意度指标"],
  ["成本指标", "成本指标"],
];

/** Whether a 二级指标 may stand under a 一级指标: in some scheme, only in old layouts, or nowhere. */
export function pairing(level1: Level1, level2: Level2): "allowed" | "legacy" | "wrong" {
  if (homesOf(level2).includes(level1)) return "allowed";
  return legacyPairs.some(([one, two]) => one === level1 && two === level2) ? "legacy" : "wrong";
}
