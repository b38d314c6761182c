import type { Level1 } from "../../levels/level";
import { homesOf, level2Names } from "../../levels/schemes";
import type { Indicator } from "../../reader/table";
import { measures2015, regulation } from "../documents";
import { periodBlocks } from "../period-blocks";
import { defineRule, notApplicable, type Detection } from "../rule";

/** 成本 as a 一级 stands first in the 2021 scheme and last in some local forms: it is not in this order. */
const level1Order: readonly Level1[] = ["产出指标", "效益指标", "满意度指标"];

export const order = defineRule({
  code: "A10",
  slug: "order",
  severity: "hint",
  scope: "table",
  fix: "none",
  basis: [
    regulation(measures2015, {
      zh: "表式按产出、效益、满意度的次序列出各类指标",
      en: "the form lists outputs, benefits and satisfaction, each with its classes in a fixed order",
    }),
  ],
  title: { zh: "指标没有按表式的次序排", en: "Not in the order of the form" },
  message: {
    zh: "“{later}”排在了“{earlier}”的前面，和表式的次序不一样。",
    en: "“{later}” stands before “{earlier}”; the form has them the other way round.",
  },
  why: {
    zh: "按表式的次序排，看表的人好找，也不容易漏填。",
    en: "In the usual order readers find things, and gaps are noticed.",
  },
  remedy: {
    zh: "把“{earlier}”的行移到“{later}”前面；系统导出就是这样的，可以不改。",
    en: "Move the rows of “{earlier}” before those of “{later}”, unless a system exported the table so.",
  },
  examples: [
    {
      bad: {
        rows: [
          { level1: "满意度指标", level2: "服务对象满意度指标" },
          { level1: "产出指标", level2: "数量指标" },
          { level1: "效益指标", level2: "社会效益指标" },
        ],
      },
      good: {
        rows: [
          { level1: "产出指标", level2: "数量指标" },
          { level1: "效益指标", level2: "社会效益指标" },
          { level1: "满意度指标", level2: "服务对象满意度指标" },
        ],
      },
    },
    {
      bad: {
        rows: [
          { level1: "产出指标", level2: "质量指标" },
          { level1: "产出指标", level2: "数量指标" },
        ],
      },
      good: {
        rows: [
          { level1: "产出指标", level2: "数量指标" },
          { level1: "产出指标", level2: "质量指标" },
        ],
      },
    },
  ],
  check({ table }) {
    // A flat list is a system's export, and comes unsorted.
    if (table.form === "sichuan-flat") return notApplicable;
    return periodBlocks(table).flatMap((block) => firstOutOfOrder(block) ?? []);
  },
});

/** One place tells enough: whoever sorts the table sorts all of it. */
function firstOutOfOrder(block: readonly Indicator[]): Detection | undefined {
  let furthest: Indicator | undefined;
  for (const indicator of block) {
    if (!isPlaced(indicator)) continue;
    const field = furthest ? behind(indicator, furthest) : undefined;
    if (field && furthest) {
      return { at: indicator[field].at, data: { later: furthest[field].text, earlier: indicator[field].text } };
    }
    furthest = indicator;
  }
  return undefined;
}

/** A row whose 二级 does not belong to its 一级 is misplaced in another way, of which B03 speaks. */
function isPlaced({ level1, level2 }: Indicator): boolean {
  if (!level1.resolved || !level1Order.includes(level1.resolved.name)) return false;
  return level2.resolved === null || homesOf(level2.resolved.name).includes(level1.resolved.name);
}

/** Which level of the row should have come before the other row's. */
function behind(row: Indicator, other: Indicator): "level1" | "level2" | undefined {
  const [class1, otherClass1] = [rankOf(level1Order, row.level1), rankOf(level1Order, other.level1)];
  if (class1 !== otherClass1) return class1 < otherClass1 ? "level1" : undefined;
  if (!row.level2.resolved || !other.level2.resolved) return undefined;
  return rankOf(level2Names, row.level2) < rankOf(level2Names, other.level2) ? "level2" : undefined;
}

function rankOf<Name extends string>(
  names: readonly Name[],
  { resolved }: { readonly resolved: { readonly name: Name } | null },
): number {
  return resolved ? names.indexOf(resolved.name) : -1;
}
