import type { ContentsItem } from "../../reader/department/department-text";
import type { IndicatorTable } from "../../reader/table";
import { cellName } from "../../sheet/address";
import { defineRule, notApplicable, type Detection } from "../rule";
import { projectKey } from "./told-projects";

const rows = [{ level1: "产出指标", level2: "数量指标", level3: "培训场次", target: "≥4场" }];
const tables = [
  { rows, header: { title: "1.商协会活动经费绩效目标表", name: "商协会活动经费" } },
  {
    rows,
    header: { code: "13022925P00JXC419629R", title: "2.残疾人保障金绩效目标表", name: "残疾人保障金" },
  },
];
const contents = (...lines: string[]): string[] => ["目录", ...lines];
const first = "1.商协会活动经费绩效目标表……3";
const second = "2.残疾人保障金绩效目标表……4";

export const tocCount = defineRule({
  code: "G06",
  slug: "toc-count",
  severity: "hint",
  scope: "workbook",
  fix: "none",
  basis: [
    {
      kind: "practice",
      text: {
        zh: "绩效文本的目录按编号列出每一张项目表",
        en: "The contents of a performance text list every project's table by its number.",
      },
    },
  ],
  title: { zh: "目录和项目表对不上", en: "The contents do not fit the tables" },
  message: {
    zh: "目录里没有列出 {count} 张项目表：{names}。",
    en: "The contents leave out {count} table(s): {names}.",
  },
  why: {
    zh: "目录对不上，看的人会以为缺了表。",
    en: "Readers will think that a table is missing.",
  },
  remedy: {
    zh: "重新生成目录，编号从 1 开始连续，和表的标题一致。",
    en: "Make the contents anew: numbered from 1 without a gap, as the tables' titles are.",
  },
  examples: [
    { bad: { tables, department: contents(first) }, good: { tables, department: contents(first, second) } },
    {
      bad: { tables, department: contents(first, "3.残疾人保障金绩效目标表……4") },
      good: { tables, department: contents(first, second) },
    },
    {
      bad: { tables, department: contents(first, second, "3.会议费绩效目标表……5") },
      good: { tables, department: contents(first, second) },
    },
  ],
  check({ tables, departments, whole }) {
    const items = departments.flatMap(({ contents }) => contents);
    const named = new Map<string, IndicatorTable>();
    for (const table of tables) {
      const key = projectKey(table.header.name?.text ?? "");
      if (key !== "" && !named.has(key)) named.set(key, table);
    }
    if (!whole || items.length === 0 || named.size === 0) return notApplicable;
    const unlikeTables = items.flatMap((item) => unlike(item, named));
    const told = new Set(unlikeTables.map(({ at }) => at));
    const order = numbering(items).filter(({ at }) => !told.has(at));
    return [...order, ...unlikeTables, ...leftOut(items, named)];
  },
});

/** The first place where the numbers do not go on by one. */
function numbering(items: readonly ContentsItem[]): Detection[] {
  const wrong = items.findIndex(({ number }, nth) => number !== nth + 1);
  const item = items[wrong];
  return item ? [{ at: item.passage.at, data: { number: item.number, expected: wrong + 1 }, message: outOfOrder }] : [];
}

function unlike({ passage, number, name }: ContentsItem, named: ReadonlyMap<string, IndicatorTable>): Detection[] {
  const table = named.get(projectKey(name));
  if (!table) return [{ at: passage.at, data: { name }, message: noTable }];
  const title = table.header.title;
  const other = Number(/^(\d{1,3})\s?[.、．]/.exec(title?.text ?? "")?.[1] ?? number);
  if (!title || other === number) return [];
  const place = `${table.sheetName}!${cellName(title.at)}`;
  return [{ at: passage.at, data: { name, number, other, place }, message: otherNumber }];
}

function leftOut(items: readonly ContentsItem[], named: ReadonlyMap<string, IndicatorTable>): Detection[] {
  const listed = new Set(items.map(({ name }) => projectKey(name)));
  const missing = [...named].filter(([key]) => !listed.has(key)).map(([, table]) => table.header.name?.text ?? "");
  const last = items.at(-1);
  if (!last || missing.length === 0) return [];
  const names = missing.slice(0, 5).join("、") + (missing.length > 5 ? "……" : "");
  return [{ at: last.passage.at, data: { count: missing.length, names } }];
}

const outOfOrder = {
  zh: "目录的编号到这里应当是 {expected}，写的是 {number}。",
  en: "The number here should be {expected}, but is {number}.",
};
const noTable = {
  zh: "目录里的“{name}”没有对应的项目表。",
  en: "“{name}” is in the contents, but has no table.",
};
const otherNumber = {
  zh: "“{name}”在目录里是第 {number} 张，表的标题编号是 {other}（{place}）。",
  en: "“{name}” is number {number} in the contents and number {other} in its title ({place}).",
};
