import type { Field } from "../../reader/table";
import { tight } from "../../text/normalise";
import { guide2021, regulation } from "../documents";
import { replaceText } from "../field-edit";
import { hasColumn } from "../heading-cell";
import { defineRule, notApplicable, type Detection } from "../rule";
import { isVagueBasis } from "./basis-vague";

const standards = ["历史标准", "行业标准", "计划标准", "预算支出标准", "其他标准"];

/** A few rows of the kind show that the form offers them to choose from; where it does not, any text is free. */
const fewestChosen = 3;
const share = 0.6;

export const basisEnum = defineRule({
  code: "E20",
  slug: "basis-enum",
  severity: "hint",
  scope: "table",
  fix: "suggestion",
  basis: [
    regulation(guide2021, {
      zh: "指标值设定依据分计划标准、行业标准、历史标准、预算支出标准和其他标准",
      en: "targets rest on a plan, an industry standard, past figures, an expenditure standard or another standard",
    }),
  ],
  title: { zh: "确定依据不在五种标准里", en: "A basis that is none of the five standards" },
  message: {
    zh: "这一列其他行填的是五种标准，这里填的是“{basis}”。",
    en: "The other rows name one of the five standards; this one says “{basis}”.",
  },
  why: {
    zh: "这一列在系统里是选项，填别的文字导入时对不上。",
    en: "In the systems this column is a choice; other text does not match on import.",
  },
  remedy: {
    zh: "从历史标准、行业标准、计划标准、预算支出标准、其他标准里选一个，具体文件写在备注或说明里。",
    en: "Choose one of the five standards, and name the document in the remarks.",
  },
  fixTitle: { zh: "改为“{after}”", en: "Change to “{after}”" },
  examples: [
    {
      bad: { rows: based("历史标准", "计划标准", "历史标准", "行业") },
      good: { rows: based("历史标准", "计划标准", "历史标准", "行业标准") },
    },
    {
      bad: { rows: based("历史标准", "计划标准", "历史标准", "2025年培训计划") },
      good: { rows: based("历史标准", "计划标准", "历史标准", "计划标准") },
    },
  ],
  check({ table }) {
    if (!hasColumn(table, "basis")) return notApplicable;
    const filled = table.indicators.flatMap(({ basis }) => (basis && basis.text !== "" ? [basis] : []));
    const others = filled.filter((basis) => !isStandard(basis));
    const chosen = filled.length - others.length;
    if (chosen < fewestChosen || chosen < filled.length * share) return [];
    // A vague one is E19's.
    return others.filter(({ text }) => !isVagueBasis(text)).map(offer);
  },
});

function isStandard({ text }: Field): boolean {
  return text.length <= 60 && standards.includes(tight(text));
}

function offer(basis: Field): Detection {
  const data = { basis: basis.text };
  const fitting = standards.filter((standard) => basis.text.includes(standard.replace("标准", "")));
  const [standard] = fitting;
  if (standard === undefined || fitting.length > 1) return { at: basis.at, data };
  return { at: basis.at, data, fix: { safe: false, edits: [replaceText(basis, standard)] } };
}

function based(...bases: string[]): { level3: string; target: string; basis: string }[] {
  const names = ["入户核查率", "资料归档率", "设备完好率", "课程开课率"];
  return bases.map((basis, nth) => ({ level3: names[nth] ?? "", target: `≥${90 + nth}%`, basis }));
}
