import type { IndicatorTable } from "../../reader/table";
import { cellName } from "../../sheet/address";
import { isProjectCode } from "../project/project-code";
import { oncePer } from "../once-per";
import { defineRule, notApplicable, type Detection } from "../rule";
import { alikeTables, rowNumbers, type Likeness } from "./alike-tables";
import { projectKey } from "./told-projects";

const names = ["培训场次", "培训人数", "培训天数", "教材套数", "走访企业户数", "调研报告篇数"];
const units = ["场", "人", "天", "套", "户", "篇"];
const rows = names.map((level3, nth) => ({
  level1: "产出指标",
  level2: "数量指标",
  level3,
  target: `≥${nth + 4}${units[nth] ?? ""}`,
}));
const first = { rows, header: { name: "商协会活动经费" } };
const other = { code: "13022925P00JXC419629R", title: "2.会议费绩效目标表", name: "会议费" };

export const copyPasteProject = defineRule({
  code: "G07",
  slug: "copy-paste-project",
  severity: "warning",
  scope: "workbook",
  fix: "none",
  basis: [
    {
      kind: "practice",
      text: {
        zh: "审核看指标与任务是否适当，不同的项目做不同的事，指标不会一模一样",
        en: "Review looks at whether indicators suit the task; different projects do different things.",
      },
    },
  ],
  title: { zh: "两个项目的指标几乎一样", en: "Two projects with almost the same indicators" },
  message: {
    zh: "这张表的 {total} 行指标里，有 {same} 行的名称和指标值和“{other}”（{place}）一模一样。",
    en: "{same} of {total} indicators have the very names and targets of “{other}” ({place}).",
  },
  why: {
    zh: "像是整张表复制过来没有改，看不出这个项目自己要做什么。",
    en: "The table looks copied and left as it was; nobody can see what this project is to do.",
  },
  remedy: {
    zh: "照着本项目实际要做的事重写；确实统一下达的指标可以保留。",
    en: "Write what this project really does; indicators that are prescribed for all may stay.",
  },
  examples: [
    {
      bad: { tables: [first, { rows, header: other }] },
      good: { tables: [first, { rows: rows.map((row) => ({ ...row, level3: `会议${row.level3}` })), header: other }] },
    },
  ],
  check({ tables }) {
    const named = tables.filter(({ header }) => header.name && header.name.text !== "");
    // A single table is not taken apart to be held against nothing.
    if (named.length < 2) return notApplicable;
    const projects = named.map(asProject).filter(({ rows: own }) => own.length > 0);
    return alikeTables(projects).flatMap((group) => copiesIn(group));
  },
});

interface Project extends Likeness {
  readonly table: IndicatorTable;
}

const asProject = oncePer((table: IndicatorTable): Project => ({
  table,
  project: projectKey(table.header.name?.text ?? ""),
  rows: rowNumbers(table),
}));

/** Each project once; a table of a project that was there before is its draft, its next year, or F12's copy. */
function copiesIn([owner, ...others]: readonly Project[]): Detection[] {
  if (!owner) return [];
  const projects = new Set([owner.project]);
  const codes = new Set(codeOf(owner));
  const known = new Set(owner.rows);
  return others.flatMap((copy): Detection[] => {
    const isKnown = projects.has(copy.project) || codeOf(copy).some((code) => codes.has(code));
    projects.add(copy.project);
    for (const code of codeOf(copy)) codes.add(code);
    const { header, range, sheet } = copy.table;
    if (isKnown || copy.table.form !== owner.table.form) return [];
    const data = {
      total: copy.rows.length,
      same: copy.rows.filter((row) => known.has(row)).length,
      other: owner.table.header.name?.text ?? "",
      place: placeOf(owner.table),
    };
    return [{ at: header.name?.at ?? { sheet, row: range.top, column: range.left }, data }];
  });
}

function codeOf({ table: { header } }: Project): string[] {
  return header.code && isProjectCode(header.code.text) ? [header.code.text] : [];
}

function placeOf({ sheetName, header, range }: IndicatorTable): string {
  return `${sheetName}!${cellName(header.name?.at ?? { row: range.top, column: range.left })}`;
}
