import { resolveLevel1, resolveLevel2 } from "../../levels/resolve";
import { homesOf, pairing } from "../../levels/schemes";
import type { Passage, ProseIndicator, ProseProject } from "../../reader/department/department-text";
import { tight } from "../../text/normalise";
import type { OwnWords } from "../expectations";
import { measures2015, regulation } from "../documents";
import { defineRule, notApplicable, type Detection } from "../rule";
import { levelDashes } from "../../reader/department/dashes";
import { replacePassages } from "./prose-edit";

const list = (entry: string): { tables: []; department: string[] } => ({
  tables: [],
  department: ["二、分项绩效目标", "商协会活动经费：", "1、产出指标—数量指标—培训场次，指标值为≥4场", entry],
});

export const proseL1 = defineRule({
  code: "G02",
  slug: "prose-l1",
  severity: "warning",
  scope: "workbook",
  fix: "suggestion",
  basis: [
    regulation(measures2015, {
      zh: "一级指标是产出、效益、满意度，每个二级指标归属固定的一级指标",
      en: "level 1 is 产出, 效益 or 满意度, and each level 2 belongs to one of them",
    }),
  ],
  title: { zh: "文字里的指标级别写错了", en: "A wrong level in the department's text" },
  message: {
    zh: "“{level}”是二级指标，前面还要写一级指标“{home}”。",
    en: "“{level}” is a level 2; its level 1 “{home}” is to stand before it.",
  },
  why: {
    zh: "文字和项目表的级别不一致，公开文本前后矛盾。",
    en: "The text and the projects' tables contradict each other.",
  },
  remedy: {
    zh: "按项目表的级别改：先一级，再二级，最后是指标名称。",
    en: "Write it as the tables do: level 1, level 2, then the indicator's name.",
  },
  fixTitle: { zh: "改为“{after}”", en: "Change to “{after}”" },
  examples: [
    {
      bad: list("2、生态效益指标—会场垃圾分类处理率，指标值为≥90%"),
      good: list("2、效益指标—生态效益指标—会场垃圾分类处理率，指标值为≥90%"),
    },
    {
      bad: list("2、项目决策—质量指标—培训合格率，指标值为≥95%"),
      good: list("2、产出指标—质量指标—培训合格率，指标值为≥95%"),
    },
  ],
  check({ tables, departments }, { words }) {
    const projects = departments.flatMap((text) => text.projects);
    if (projects.length === 0) return notApplicable;
    const inTables = namesIn(tables);
    // Without tables the entries of the list show what the levels are called.
    const used = inTables.size > 0 ? inTables : namesIn(projects);
    return projects.flatMap((project) => [
      ...project.indicators.flatMap(
        (indicator) => inEntry(indicator, words) ?? olderLevel1(indicator, used, words) ?? [],
      ),
      ...namedLevels(project, used, words),
    ]);
  },
});

/** The 一级 as they are written. */
function namesIn(
  parts: readonly { readonly indicators: readonly { readonly level1: { readonly text: string } }[] }[],
): ReadonlySet<string> {
  return new Set(parts.flatMap(({ indicators }) => indicators.map(({ level1 }) => tight(level1.text))));
}

/** 效果指标 of the older forms, where the tables say 效益指标. */
function olderLevel1({ level1 }: ProseIndicator, used: ReadonlySet<string>, words: OwnWords): Detection | undefined {
  const resolved = resolveLevel1(level1.text);
  if (resolved?.match !== "synonym" || words.level1.has(level1.text)) return undefined;
  if (used.has(tight(level1.text)) || !used.has(resolved.name)) return undefined;
  return changed(level1, resolved.name, { level: level1.text, name: resolved.name }, olderName);
}

function inEntry(indicator: ProseIndicator, words: OwnWords): Detection | undefined {
  const { level1, level2 } = indicator;
  const own = words.level1.get(level1.text);
  const first = own ?? known(resolveLevel1(level1.text));
  const second = level2 ? (words.level2.get(level2.text) ?? known(resolveLevel2(level2.text))) : undefined;
  if (!first) {
    const instead = known(resolveLevel2(level1.text));
    return instead ? leftOut(indicator, homesOf(instead)[0] ?? "") : unknown(level1, resolveLevel1(level1.text)?.name);
  }
  if (level2 && !second) return unknown(level2, resolveLevel2(level2.text)?.name, otherLevel2);
  if (!level2 || !second || pairing(first, second) !== "wrong") return undefined;
  const home = homesOf(second)[0] ?? "";
  return changed(level1, home, { level: level2.text, home, wrong: level1.text }, wrongPair);
}

function known<Name>(resolved: { readonly name: Name; readonly match: string } | null): Name | undefined {
  return resolved && resolved.match !== "near" ? resolved.name : undefined;
}

/** The 一级 goes in front, with the dash that the entry uses. */
function leftOut({ whole, level1 }: ProseIndicator, home: string): Detection {
  const [dash] = levelDashes(whole.text);
  const sign = dash ? whole.text.slice(dash.start, dash.end) : "—";
  return changed(level1, `${home}${sign}${level1.text}`, { level: level1.text, home });
}

/** A name close to an official one is offered; another is for a person to decide. */
function unknown(level: Passage, near: string | undefined, message = otherLevel1): Detection {
  const data = { level: level.text };
  return near ? changed(level, near, data, message) : { at: level.at, data, message };
}

function changed(
  passage: Passage,
  after: string,
  data: Readonly<Record<string, string>>,
  message?: Detection["message"],
): Detection {
  const edit = replacePassages([[passage, after]]);
  return {
    at: passage.at,
    data: { ...data, after },
    ...(message && { message }),
    ...(edit && { fix: { safe: false, edits: [edit] } }),
  };
}

/** The names before "三个一级指标". 效果指标 of the older forms is right where the tables have it too. */
function namedLevels({ counts }: ProseProject, used: ReadonlySet<string>, words: OwnWords): Detection[] {
  return counts.flatMap(({ of, levels }) => {
    if (of !== "level1") return [];
    return levels.flatMap((level): Detection[] => {
      const resolved = resolveLevel1(level.text);
      if (words.level1.has(level.text) || used.has(tight(level.text))) return [];
      const second = known(resolveLevel2(level.text));
      const home = second && homesOf(second)[0];
      if (!resolved && home) return [{ at: level.at, data: { level: level.text, home }, message: namedAsFirst }];
      if (!resolved) return [unknown(level, undefined)];
      if (resolved.match === "exact" || resolved.match === "short" || resolved.match === "decorated") return [];
      if (resolved.match === "near") return [unknown(level, resolved.name)];
      if (!used.has(resolved.name)) return [];
      return [changed(level, resolved.name, { level: level.text, name: resolved.name }, olderName)];
    });
  });
}

const otherLevel1 = { zh: "“{level}”不是规定的一级指标。", en: "“{level}” is no level 1 that the rules know." };
const otherLevel2 = { zh: "“{level}”不是规定的二级指标。", en: "“{level}” is no level 2 that the rules know." };
const wrongPair = {
  zh: "“{level}”写在了“{wrong}”下面，它属于“{home}”。",
  en: "“{level}” stands below “{wrong}”; it belongs to “{home}”.",
};
const namedAsFirst = {
  zh: "“{level}”是“{home}”下面的二级指标，这里算成了一级指标。",
  en: "“{level}” is a level 2 of “{home}”, but is counted among level 1 here.",
};
const olderName = {
  zh: "这里写“{level}”，表里写的是“{name}”；“{level}”是旧表的叫法。",
  en: "This says “{level}”, an older name; the tables have “{name}”.",
};
