import type { DepartmentText, Passage } from "../../reader/department/department-text";
import type { IndicatorTable } from "../../reader/table";
import { defineRule, notApplicable, type Detection } from "../rule";
import { isTold, projectKey, toldProjects } from "./told-projects";

const rows = [{ level1: "产出指标", level2: "数量指标", level3: "培训场次", target: "≥4场" }];
const training = { rows, header: { code: "13022925P00JXC410337N", name: "商协会活动经费" } };
const fund = {
  rows,
  header: { code: "13022925P00JXC419629R", name: "残疾人保障金", title: "2.残疾人保障金绩效目标表" },
};
const told = (...names: string[]): string[] => [
  "二、分项绩效目标",
  ...names.flatMap((name) => [`${name}：`, "1、产出指标—数量指标—培训场次，指标值为≥4场"]),
];

export const proseMissingProject = defineRule({
  code: "G04",
  slug: "prose-missing-project",
  severity: "hint",
  scope: "workbook",
  fix: "none",
  basis: [
    {
      kind: "practice",
      text: {
        zh: "绩效文本的第一部分逐个写项目的分项目标，第二部分逐个列项目表，两边是同一批项目",
        en: "The first part of a performance text tells each project's goals, the second has its table: the same projects.",
      },
    },
  ],
  title: { zh: "项目只在文字里，或只有表", en: "A project with a text only, or a table only" },
  message: {
    zh: "有 {count} 个项目只有项目表，分项绩效目标没有写到：{names}。",
    en: "{count} project(s) have a table, but are not in the department's text: {names}.",
  },
  why: {
    zh: "文字和表的项目不一样多，看不出是漏写了，还是项目已经取消。",
    en: "Nobody can tell whether a project was forgotten or given up.",
  },
  remedy: {
    zh: "补写这些项目的分项目标；本地规定只写重点项目的，不用改。",
    en: "Add what they aim at, unless only the main projects are to be told of.",
  },
  examples: [
    {
      bad: { tables: [training, fund], department: told("商协会活动经费") },
      good: { tables: [training, fund], department: told("商协会活动经费", "残疾人保障金") },
    },
    {
      bad: { tables: [training], department: told("商协会活动经费", "残疾人保障金") },
      good: { tables: [training, fund], department: told("商协会活动经费", "残疾人保障金") },
    },
  ],
  check({ tables, departments, whole }) {
    const projects = toldProjects(departments, tables);
    // Without a single sheet of the workbook nobody knows what is missing.
    if (!whole || tables.length === 0 || !projects.some(({ project }) => isTold(project))) return notApplicable;
    const withTable = new Set(projects.map(({ table }) => projectKey(table?.header.name?.text ?? "")));
    const [first] = projects.filter(({ project }) => isTold(project));
    const missing = namesOf(tables).filter(
      ([key]) => !withTable.has(key) && !departments.some((text) => mentions(text, key)),
    );
    const unlisted = projects.flatMap(({ project, table }): Detection[] =>
      isTold(project) && table === null && project.name
        ? [{ at: project.name.at, data: { name: project.name.text }, message: withoutTable, remedy: addTable }]
        : [],
    );
    const at = first ? (headingOf(first.text) ?? first.project.name)?.at : undefined;
    if (!at || missing.length === 0) return unlisted;
    return [{ at, data: { count: missing.length, names: someOf(missing.map(([, name]) => name)) } }, ...unlisted];
  },
});

const withoutTable = {
  zh: "分项绩效目标写了“{name}”，工作簿里没有它的项目表。",
  en: "The department's text tells of “{name}”, but the workbook has no table for it.",
};
const addTable = {
  zh: "补上这个项目的绩效目标表；项目已取消的，把文字删去；表里用了别的名称的，统一名称。",
  en: "Add its table, delete the text where the project was given up, or give both the same name.",
};

/** The projects that have a table, each once. */
function namesOf(tables: readonly IndicatorTable[]): [string, string][] {
  const names = new Map<string, string>();
  for (const { header } of tables) {
    const name = header.name?.text ?? "";
    const key = projectKey(name);
    if (key !== "" && !names.has(key)) names.set(key, name);
  }
  return [...names];
}

/** Said anywhere in the text, though not as a heading: "用好残疾人保障金". */
function mentions({ sections }: DepartmentText, key: string): boolean {
  return sections.some(({ lines }) => lines.some(({ text }) => text.length >= key.length && holds(text, key)));
}

function holds(text: string, key: string): boolean {
  return text.includes(key) || (text.length < 200 && projectKey(text).includes(key));
}

function headingOf({ sections }: DepartmentText): Passage | null {
  return sections.find(({ kind }) => kind === "detailed")?.heading ?? null;
}

function someOf(names: readonly string[]): string {
  return names.slice(0, 5).join("、") + (names.length > 5 ? "……" : "");
}
