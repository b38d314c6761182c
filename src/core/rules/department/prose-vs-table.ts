import { bareName } from "../../levels/name";
import type { ProseIndicator } from "../../reader/department/department-text";
import type { Indicator, IndicatorTable } from "../../reader/table";
import { cellName } from "../../sheet/address";
import { similarity } from "../../text/similarity";
import { guide2021, regulation } from "../documents";
import { defineRule, notApplicable, type Detection } from "../rule";
import { levelsInProse, levelsInTable } from "./prose-levels";
import { replacePassages } from "./prose-edit";
import { sameTarget } from "./same-value";
import { projectKey, sameName, toldProjects, type ToldProject } from "./told-projects";

const rows = [
  { level1: "产出指标", level2: "数量指标", level3: "培训场次", target: "≥4场" },
  { level1: "产出指标", level2: "质量指标", level3: "培训合格率", target: "≥95%" },
];
const told = (name: string, first: string): string[] => [
  "二、分项绩效目标",
  `${name}：`,
  `1、产出指标—数量指标—${first}`,
  "2、产出指标—质量指标—培训合格率，指标值为≥95%",
];

export const proseVsTable = defineRule({
  code: "G03",
  slug: "prose-vs-table",
  severity: "warning",
  scope: "workbook",
  fix: "suggestion",
  basis: [
    regulation(guide2021, {
      zh: "指标要与部门目标高度关联；分项目标和项目表说的是同一批指标",
      en: "indicators are to correspond closely to the department's goals; its text and its tables tell of the same ones",
    }),
  ],
  title: { zh: "分项目标和项目表不一致", en: "The department's text and a project's table differ" },
  message: {
    zh: "“{name}”这里写“{told}”，项目表里是“{target}”（{place}）。",
    en: "“{name}” is “{told}” here, but “{target}” in the project's table ({place}).",
  },
  why: {
    zh: "同一个项目前后两个说法，审核时会被退回，公开后也会被质疑。",
    en: "One project is told in two ways; reviewers send it back, and readers ask which is true.",
  },
  remedy: {
    zh: "以批复的项目表为准，把文字改成一致。",
    en: "Make the text say what the approved table says.",
  },
  fixTitle: { zh: "这里改为“{after}”", en: "Change this to “{after}”" },
  examples: [
    {
      bad: { tables: [{ rows }], department: told("商协会活动经费", "培训场次，指标值为≥6场") },
      good: { tables: [{ rows }], department: told("商协会活动经费", "培训场次，指标值为≥4场") },
    },
    {
      bad: { tables: [{ rows }], department: told("商协活动经费", "培训场次，指标值为≥4场") },
      good: { tables: [{ rows }], department: told("商协会活动经费", "培训场次，指标值为≥4场") },
    },
    {
      bad: { tables: [{ rows }], department: told("商协会活动经费", "走访会员企业次数，指标值为≥4次") },
      good: { tables: [{ rows }], department: told("商协会活动经费", "培训场次，指标值为≥4场") },
    },
  ],
  check({ tables, departments }) {
    const projects = toldProjects(departments, tables);
    if (projects.every(({ table }) => table === null)) return notApplicable;
    return projects.flatMap((one) => [...projectName(one), ...(one.table ? inTable(one, one.table) : [])]);
  },
});

/** The project goes by another name in the text. */
function projectName({ project: { name }, table }: ToldProject): Detection[] {
  const other = table?.header.name;
  if (!name || !other || projectKey(name.text) === projectKey(other.text)) return [];
  const edit = replacePassages([[name, other.text]]);
  const data = {
    told: name.text,
    name: other.text,
    place: `${table.sheetName}!${cellName(other.at)}`,
    after: other.text,
  };
  return [{ at: name.at, data, message: otherProject, ...(edit && { fix: { safe: false, edits: [edit] } }) }];
}

const otherProject = {
  zh: "分项目标里的项目叫“{told}”，项目表里叫“{name}”（{place}）。",
  en: "The text calls the project “{told}”, its table “{name}” ({place}).",
};

/** Indicators beyond these are not held against a table: no text lists so many. */
const mostCompared = 200;

function inTable({ project }: ToldProject, table: IndicatorTable): Detection[] {
  const rows = table.indicators.slice(0, mostCompared);
  const strangers: ProseIndicator[] = [];
  const found = project.indicators.slice(0, mostCompared).flatMap((told): Detection[] => {
    const row = counterpart(told, rows);
    if (!row) strangers.push(told);
    return row ? (differing(told, row, table) ?? []) : [];
  });
  return [...found, ...notThere(strangers, project.indicators.length, rows, table)];
}

/** The row of the same name, or else of the name most like it; one of the same 二级 first. */
function counterpart(told: ProseIndicator, rows: readonly Indicator[]): Indicator | undefined {
  const name = bareName(told.name.text).core;
  const { level2 } = levelsInProse(told);
  let best: Indicator | undefined;
  let most = 0;
  for (const row of rows) {
    const likeness = similarity(name, bareName(row.level3.text).core, sameName);
    if (likeness < sameName) continue;
    const weight = likeness + (level2 !== null && levelsInTable(row).level2 === level2 ? 0.1 : 0);
    if (weight <= most) continue;
    most = weight;
    best = row;
  }
  return best;
}

function differing(told: ProseIndicator, row: Indicator, table: IndicatorTable): Detection[] | undefined {
  const { value, target, name } = told;
  const filled = row.targets.filter(({ text }) => text !== "");
  const [first] = filled;
  if (!value || !target || !first || filled.some((field) => sameTarget(target, field))) return undefined;
  const shown = valueOf(row);
  const edit = replacePassages([[value, shown]]);
  const data = { name: name.text, told: value.text, target: shown, place: placeOf(first.at, table), after: shown };
  return [{ at: value.at, data, ...(edit && { fix: { safe: false, edits: [edit] } }) }];
}

/** With its comparator and unit, wherever they stand. */
function valueOf({ operator, targets, unit }: Indicator): string {
  return [operator?.text, targets.find(({ text }) => text !== "")?.text, unit?.text].filter(Boolean).join("");
}

/** One finding for all indicators that the table does not have, with what it has in place of the first. */
function notThere(
  strangers: readonly ProseIndicator[],
  listed: number,
  rows: readonly Indicator[],
  table: IndicatorTable,
): Detection[] {
  const [first] = strangers;
  if (!first || rows.length === 0) return [];
  const { level2 } = levelsInProse(first);
  const same = rows.find((row) => level2 !== null && levelsInTable(row).level2 === level2);
  const data = {
    names: strangers
      .slice(0, 3)
      .map(({ name }) => name.text)
      .join("、"),
    count: strangers.length,
    listed,
    told: [first.name.text, first.value?.text].filter(Boolean).join(" "),
    level: level2 ?? "",
    row: same ? [same.level3.text, valueOf(same)].filter(Boolean).join(" ") : "",
    place: placeOf(same?.level3.at ?? { row: table.headingRow, column: table.range.left }, table),
  };
  return [{ at: first.name.at, data, message: same ? insteadOf : strange, remedy: agree }];
}

function placeOf(at: { readonly row: number; readonly column: number }, { sheetName }: IndicatorTable): string {
  return `${sheetName}!${cellName(at)}`;
}

const insteadOf = {
  zh: "这里列的 {listed} 个指标有 {count} 个不在项目表里：{names}；如{level}，这里写“{told}”，项目表里是“{row}”（{place}）。",
  en: "Of {listed} indicators listed here {count} are not in the project's table: {names}. In {level} it says “{told}”, the table “{row}” ({place}).",
};
const strange = {
  zh: "这里列的 {listed} 个指标有 {count} 个不在项目表里：{names}（{place}）。",
  en: "Of {listed} indicators listed here {count} are not in the project's table: {names} ({place}).",
};
const agree = {
  zh: "以批复的项目表为准，两处写同样的指标；名称只差几个字的，统一成一个叫法。",
  en: "Let both tell of the same indicators, as the approved table has them, and by the same names.",
};
