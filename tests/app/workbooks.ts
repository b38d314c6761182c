import type { SheetSketch } from "../../src/hosts/memory/sketch";

/** A small table in which only the targets differ: "≥90" has no unit, which is an error; "≥90%" is well. */
export function tableSheet(
  name: string,
  targets: readonly [string, string, string, string],
  more: Partial<SheetSketch> = {},
): SheetSketch {
  const [quantity, quality, social, satisfaction] = targets;
  return {
    name,
    rows: [
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出指标", "数量指标", "培训场次", quantity],
      ["产出指标", "质量指标", "培训合格率", quality],
      ["效益指标", "社会效益指标", "政策知晓率", social],
      ["满意度指标", "服务对象满意度指标", "参训人员满意度", satisfaction],
    ],
    ...more,
  };
}

export const soundTargets = ["≥4场", "≥95%", "≥80%", "≥90%"] as const;
