import type { IndicatorTable } from "../../reader/table";
import { cellName } from "../../sheet/address";
import { tight } from "../../text/normalise";
import { defineRule, notApplicable, type Detection } from "../rule";
import { codesOf, type ReadCode } from "./project-code";

const rows = [{ level1: "产出指标", level2: "数量指标" }];
const first = { rows, header: { code: "13022925P00JXC419629R", name: "残疾人保障金" } };

export const codeDup = defineRule({
  code: "F12",
  slug: "code-dup",
  severity: "error",
  scope: "workbook",
  fix: "none",
  basis: [
    {
      kind: "practice",
      text: {
        zh: "项目编码由系统生成，一个项目一个编码",
        en: "The system issues the codes: one for each project.",
      },
    },
  ],
  title: { zh: "两个项目用了同一个编码", en: "One code for two projects" },
  message: {
    zh: "这个编码已经用在“{other}”上了（{place}）。",
    en: "The code already belongs to “{other}” ({place}).",
  },
  why: {
    zh: "编码一样，两张表会对到系统里的同一个项目。",
    en: "With one code both tables are matched with the same project.",
  },
  remedy: {
    zh: "从系统里复制本项目自己的编码；多半是复制整张表后忘了改。",
    en: "Copy this project's own code from the system; the table was probably copied and the code left.",
  },
  examples: [
    {
      bad: { tables: [first, { rows, header: { code: "13022925P00JXC419629R", name: "商协会活动经费" } }] },
      good: { tables: [first, { rows, header: { code: "13022925P00JXC410337N", name: "商协会活动经费" } }] },
    },
    {
      bad: { tables: [first, first] },
      good: { tables: [first] },
      severity: "warning",
    },
  ],
  check({ tables }) {
    const codes = codesOf(tables);
    if (codes.length < 2) return notApplicable;
    const owners = new Map<string, ReadCode>();
    return codes.flatMap((again): Detection[] => {
      const owner = owners.get(again.code.text);
      if (!owner) {
        owners.set(again.code.text, again);
        return [];
      }
      return detect(owner, again) ?? [];
    });
  },
});

function detect(owner: ReadCode, again: ReadCode): Detection[] | undefined {
  const place = `${owner.table.sheetName}!${cellName(owner.code.at)}`;
  const data = { other: owner.table.header.name?.text ?? "", place };
  if (nameOf(owner.table) !== nameOf(again.table)) return [{ at: again.code.at, data }];
  return isCopy(owner.table, again.table)
    ? [{ at: again.code.at, data, severity: "warning", message: sameProject, remedy: deleteOne }]
    : undefined;
}

function nameOf({ header }: IndicatorTable): string {
  return tight(header.name?.text.slice(0, 200) ?? "");
}

/** On other sheets a project has its next year, its self-evaluation, or the draft before this one. */
function isCopy(owner: IndicatorTable, again: IndicatorTable): boolean {
  return owner.sheet === again.sheet && owner.form === again.form && owner.header.year === again.header.year;
}

const sameProject = {
  zh: "“{other}”的绩效目标表前面已经有一张（{place}）。",
  en: "“{other}” already has a table further up ({place}).",
};
const deleteOne = {
  zh: "一个项目只留一张表；其实是另一个项目的，改成它的编码和名称。",
  en: "Keep one table for each project, or enter the code and name of the project that was meant.",
};
