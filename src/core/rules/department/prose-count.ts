import type { Counted, StatedCount } from "../../reader/department/department-text";
import type { IndicatorTable } from "../../reader/table";
import { cellName } from "../../sheet/address";
import { defineRule, notApplicable, type Detection } from "../rule";
import { blocksOf, levelsInProse, type Levels } from "./prose-levels";
import { toldProjects, type ToldProject } from "./told-projects";

const entries = ["1、产出指标—数量指标—培训场次，指标值为≥4场", "2、满意度指标—企业满意度，指标值为≥95%"];
const rows = [
  { level1: "产出指标", level2: "数量指标", level3: "培训场次", target: "≥4场" },
  { level1: "满意度指标", level2: "服务对象满意度指标", level3: "企业满意度", target: "≥95%" },
];
const told = (count: string): string[] => ["二、分项绩效目标", `商协会活动经费：下设${count}个三级指标。`];

export const proseCount = defineRule({
  code: "G01",
  slug: "prose-count",
  severity: "warning",
  scope: "workbook",
  fix: "none",
  basis: [
    {
      kind: "practice",
      text: {
        zh: "公开文本里写的指标个数，要和列出的指标、项目表里的行数对得上",
        en: "The number of indicators that a published text states is to be that of its list and of the project's table.",
      },
    },
  ],
  title: { zh: "写的指标个数和实际不一样", en: "A stated number of indicators that is not so" },
  message: {
    zh: "这里写“{stated}”，后面列出的是 {listed} 个。",
    en: "This says “{stated}”, but {listed} are listed.",
  },
  why: {
    zh: "个数对不上，看的人不知道是写漏了还是多写了，公开以后最容易被问到。",
    en: "Nobody can tell whether one was left out or added; readers of the published text ask about it first.",
  },
  remedy: {
    zh: "数一遍，改成实际的个数；漏列的指标补上。",
    en: "Count again and enter the right number, or add what was left out.",
  },
  examples: [
    {
      bad: { tables: [], department: [...told("9"), ...entries] },
      good: { tables: [], department: [...told("2"), ...entries] },
    },
    {
      bad: { tables: [{ rows }], department: told("3") },
      good: { tables: [{ rows }], department: told("2") },
    },
  ],
  check({ tables, departments }) {
    const projects = toldProjects(departments, tables);
    if (projects.every(({ project }) => project.counts.length === 0)) return notApplicable;
    return projects.flatMap((one) => one.project.counts.flatMap((stated) => detect(stated, one)));
  },
});

function detect(stated: StatedCount, { project, table }: ToldProject): Detection[] {
  const { passage, count, of, levels } = stated;
  const listed = project.indicators.length === 0 ? [] : [project.indicators.map(levelsInProse)];
  const inList = mismatch(stated, listed);
  const inTable = table ? mismatch(stated, blocksOf(table)) : null;
  const data = { stated: passage.text, listed: inList ?? "", rows: inTable ?? "", place: table ? placeOf(table) : "" };
  if (inList !== null) {
    return [{ at: passage.at, data, ...(inTable !== null && inTable !== inList && { message: inNeither }) }];
  }
  if (inTable !== null) return [{ at: passage.at, data, message: notInTable }];
  const named = levels.length;
  if (of !== "level1" || named < 2 || named === count) return [];
  return [{ at: passage.at, data: { ...data, listed: named }, message: notNamed }];
}

const notInTable = {
  zh: "这里写“{stated}”，项目表里是 {rows} 个（{place}）。",
  en: "This says “{stated}”, but the project's table has {rows} ({place}).",
};
const inNeither = {
  zh: "这里写“{stated}”，后面列出的是 {listed} 个，项目表里是 {rows} 个（{place}）。",
  en: "This says “{stated}”, but {listed} are listed, and the project's table has {rows} ({place}).",
};
const notNamed = {
  zh: "这里写“{stated}”，前面点名的只有 {listed} 个。",
  en: "This says “{stated}”, but {listed} are named before it.",
};

/** How many there really are, where none of the blocks has as many as stated; null where it fits or nothing is known. */
function mismatch({ count, of }: StatedCount, blocks: readonly (readonly Levels[])[]): number | null {
  const counts = blocks.flatMap((block) => (block.length > 0 ? [countsOf(block, of)] : []));
  const fits = counts.some((possible) => possible.length === 0 || possible.includes(count));
  return fits ? null : (counts[0]?.[0] ?? null);
}

/**
 * What a count may mean, the likeliest first. Of 二级 and 三级 in one number nobody knows which was counted: the one,
 * the other, or both.
 */
function countsOf(block: readonly Levels[], of: Counted): readonly number[] {
  if (of === "level1") return [new Set(block.map(({ level1 }) => level1)).size];
  if (of === "level3" || of === "all") return [block.length];
  const known = block.every(({ level2 }) => level2 !== null);
  const second = new Set(block.map(({ level2 }) => level2)).size;
  if (of === "level2") return known ? [second] : [];
  return known ? [block.length, second, block.length + second] : [block.length];
}

function placeOf({ sheetName, header, range }: IndicatorTable): string {
  return `${sheetName}!${cellName(header.name?.at ?? { row: range.top, column: range.left })}`;
}
