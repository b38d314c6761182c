import type { IndicatorTable, LevelField } from "../../reader/table";
import { guide2021, measures2015, regulation } from "../documents";
import { oncePer } from "../once-per";
import { defineRule, notApplicable, type Detection } from "../rule";
import { costAmongOutputs, costAsClass } from "./scheme-in-use";

export const schemeChoice = defineRule({
  code: "B05",
  slug: "scheme-choice",
  severity: "hint",
  scope: "workbook",
  fix: "none",
  basis: [
    regulation(measures2015, { zh: "成本指标是产出指标下的二级指标", en: "costs are a level 2 of the outputs" }),
    regulation(guide2021, { zh: "成本指标单列为一级指标", en: "costs are a level 1 of their own" }),
  ],
  title: { zh: "各张表的指标分类不一样", en: "Tables with different classifications" },
  message: {
    zh: "这张表把成本单列为一级指标，“{other}”的表却放在产出指标下面，两种分类混着用。",
    en: "Costs are a level 1 here, but stand below the outputs in “{other}”: two classifications are in use.",
  },
  why: {
    zh: "同一个单位的表用同一种分类，权重和汇总才对得上。",
    en: "One department's tables need one classification, or weights and summaries do not agree.",
  },
  remedy: {
    zh: "问清本地用哪一种，各张表统一；上级资金规定了另一种表式的，不用改。",
    en: "Ask which of them is used, and use it throughout, unless a higher level prescribes another form for its money.",
  },
  examples: [
    {
      bad: {
        tables: [
          { rows: [{ level1: "产出指标", level2: "成本指标" }] },
          { rows: [{ level1: "成本指标", level2: "经济成本指标" }] },
        ],
      },
      good: {
        tables: [
          { rows: [{ level1: "成本指标", level2: "经济成本指标" }] },
          { rows: [{ level1: "成本指标", level2: "经济成本指标" }] },
        ],
      },
    },
  ],
  check({ tables }, { scheme }) {
    const choices = tables.flatMap((table) => choiceOf(table) ?? []);
    if (scheme !== "any") return choices.filter((choice) => choice.scheme !== scheme).map(otherThanAsked);
    const [first] = choices;
    if (!first || choices.length < 2) return notApplicable;
    const other = choices.find(({ scheme }) => scheme !== first.scheme);
    if (!other) return [];
    return [
      { at: other.cost.at, data: { other: first.name }, ...(other.scheme === "2015" && { message: belowOutputs }) },
    ];
  },
});

const belowOutputs = {
  zh: "这张表把成本放在产出指标下面，“{other}”的表却单列为一级指标，两种分类混着用。",
  en: "Costs stand below the outputs here, but are a level 1 in “{other}”: two classifications are in use.",
};

/** Where the profile names the classification, each table is held to it. */
function otherThanAsked({ scheme, cost }: Choice): Detection {
  return scheme === "2021"
    ? { at: cost.at, message: asked2015, remedy: move2015 }
    : { at: cost.at, message: asked2021, remedy: move2021 };
}

const asked2015 = {
  zh: "这张表把成本单列为一级指标，校验方案用的是 2015 年的分类，成本在产出指标下面。",
  en: "Costs are a level 1 here; the profile goes by the classification of 2015, with costs below the outputs.",
};
const move2015 = {
  zh: "把成本指标移到产出指标下面；本地用 2021 年分类的，换一个校验方案。",
  en: "Move the costs below the outputs, or choose another profile where the classification of 2021 is in use.",
};
const asked2021 = {
  zh: "这张表把成本放在产出指标下面，校验方案用的是 2021 年的分类，成本单列为一级指标。",
  en: "Costs stand below the outputs here; the profile goes by the classification of 2021, with costs as a level 1.",
};
const move2021 = {
  zh: "把成本移到一级“成本指标”下面；本地用 2015 年分类的，换一个校验方案。",
  en: "Move them below the level 1 成本指标, or choose another profile where the classification of 2015 is in use.",
};

interface Choice {
  readonly scheme: "2015" | "2021";
  /** The cell that shows it. */
  readonly cost: LevelField<string>;
  readonly name: string;
}

/** Undefined where the table has no costs, or has them in both places, of which B04 speaks. */
const choiceOf = oncePer((table: IndicatorTable): Choice | undefined => {
  const asClass = costAsClass(table);
  const amongOutputs = costAmongOutputs(table);
  const name = table.header.name?.text || table.sheetName;
  if (asClass && !amongOutputs) return { scheme: "2021", cost: asClass.level1, name };
  if (amongOutputs && !asClass) return { scheme: "2015", cost: amongOutputs.level2, name };
  return undefined;
});
