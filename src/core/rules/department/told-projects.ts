import type { DepartmentText, ProseProject } from "../../reader/department/department-text";
import type { IndicatorTable } from "../../reader/table";
import { tight } from "../../text/normalise";
import { similarity } from "../../text/similarity";

/** A project of the department's prose and the table that belongs to it. */
export interface ToldProject {
  readonly text: DepartmentText;
  readonly project: ProseProject;
  /** Null where no table bears the name, or one much like it. */
  readonly table: IndicatorTable | null;
}

/** From this likeness on two names are meant to be the same: 商协会活动经费 and 商协活动经费. */
export const sameName = 0.8;

/** Names are held against each other so often at most. */
const mostCompared = 100_000;

/** The name by which projects are told apart: without year, quotation marks and blanks. */
export function projectKey(name: string): string {
  return tight(name.slice(0, 200)).replace(/20\d\d(?:年度?)?|["'“”‘’《》〈〉「」]/g, "");
}

/** Whether anything of the department's part tells of single projects, with a list or a count of indicators. */
export function isTold({ name, counts, indicators }: ProseProject): boolean {
  return name !== null && counts.length + indicators.length > 0;
}

/** Every project of the prose with its table: of the same name, or else of the name most like it that is still free. */
export function toldProjects(
  departments: readonly DepartmentText[],
  tables: readonly IndicatorTable[],
): readonly ToldProject[] {
  const byName = new Map<string, IndicatorTable>();
  for (const table of tables) {
    const key = projectKey(table.header.name?.text ?? "");
    if (key !== "" && !byName.has(key)) byName.set(key, table);
  }
  const told = departments.flatMap((text) => text.projects.map((project) => ({ text, project })));
  const exact = told.map(({ project }) => byName.get(keyOf(project)) ?? null);
  const taken = new Set(exact.map((table) => projectKey(table?.header.name?.text ?? "")));
  const free = [...byName].filter(([key]) => !taken.has(key));
  let compared = 0;
  return told.map(({ text, project }, nth) => {
    if (exact[nth]) return { text, project, table: exact[nth] };
    compared += free.length;
    const near = compared <= mostCompared ? mostAlike(keyOf(project), free) : null;
    return { text, project, table: near ?? onlyTable(project, told.length, byName) };
  });
}

function keyOf({ name }: ProseProject): string {
  return projectKey(name?.text ?? "");
}

function mostAlike(key: string, free: readonly (readonly [string, IndicatorTable])[]): IndicatorTable | null {
  let best: IndicatorTable | null = null;
  let most = sameName;
  for (const [other, table] of free) {
    // 一期 and 二期, 2个 and 3个 are different projects, however alike.
    if (numerals(key) !== numerals(other)) continue;
    const likeness = similarity(key, other, sameName);
    if (likeness < most || (best && likeness === most)) continue;
    most = likeness;
    best = table;
  }
  return best;
}

function numerals(name: string): string {
  return name.replace(/[^\da-z一二三四五六七八九十甲乙丙东西南北上下]/gi, "");
}

/** A list without a name can only be about the one project that there is. */
function onlyTable(
  { name }: ProseProject,
  told: number,
  byName: ReadonlyMap<string, IndicatorTable>,
): IndicatorTable | null {
  const [table] = byName.values();
  return name === null && told === 1 && byName.size === 1 && table ? table : null;
}
