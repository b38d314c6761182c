import { basisPrefixes, basisSuffixes, vagueBases } from "../../levels/lexicon";
import type { Field } from "../../reader/table";
import { remember } from "../../text/remember";
import { guide2021, regulation } from "../documents";
import { hasColumn } from "../heading-cell";
import { defineRule, notApplicable, type Detection } from "../rule";

const vague = new Set(vagueBases);
const longest = 60;

export const basisVague = defineRule({
  code: "E19",
  slug: "basis-vague",
  severity: "warning",
  scope: "table",
  fix: "none",
  basis: [
    regulation(guide2021, {
      zh: "指标值要说明设定依据：计划标准、行业标准、历史标准、预算支出标准或其他标准",
      en: "a target is to state what it rests on: a plan, an industry standard, past figures, an expenditure standard or another",
    }),
  ],
  title: { zh: "指标值确定依据太笼统", en: "The basis of the targets is vague" },
  message: {
    zh: "{count} 个指标的确定依据都很笼统，例如“{basis}”。",
    en: "The basis of all {count} targets is vague, such as “{basis}”.",
  },
  why: {
    zh: "查不到是哪份文件、哪个标准，审核时没法判断指标值定得合不合理。",
    en: "Nobody can look up which document or standard is meant, or judge whether the target is reasonable.",
  },
  remedy: {
    zh: "写具体：文件写全名和文号，计划写名称，标准写出处，历史数据写年份和数值，例如“2024年实际完成3次”。",
    en: "Be specific: a document with its number, a plan by its name, a standard with its source, past figures with the year.",
  },
  examples: [
    {
      bad: {
        rows: [
          { level3: "培训场次", target: "≥4场", basis: "相关政策" },
          { level3: "培训人数", target: "≥120人", basis: "工作计划" },
        ],
      },
      good: {
        rows: [
          { level3: "培训场次", target: "≥4场", basis: "2025年会员培训计划" },
          { level3: "培训人数", target: "≥120人", basis: "2024年实际参训118人" },
        ],
      },
    },
    {
      bad: {
        rows: [
          { level3: "培训场次", target: "≥4场", basis: "2025年会员培训计划" },
          { level3: "培训人数", target: "≥120人", basis: "项目是否按期完成" },
        ],
      },
      good: {
        rows: [
          { level3: "培训场次", target: "≥4场", basis: "2025年会员培训计划" },
          { level3: "培训人数", target: "≥120人", basis: "历史标准" },
        ],
      },
      severity: "hint",
    },
  ],
  check({ table }) {
    if (!hasColumn(table, "basis")) return notApplicable;
    const filled = table.indicators.flatMap(({ basis }) => (basis && basis.text !== "" ? [basis] : []));
    const found = filled.filter(({ text }) => isVagueBasis(text));
    const [first] = found;
    if (!first) return [];
    if (found.length < filled.length) return found.map(single);
    return [{ at: first.at, data: { count: filled.length, basis: first.text } }];
  },
});

/** Among good ones, a vague one is told at its own cell. */
function single({ at, text }: Field): Detection {
  return { at, severity: "hint", message: oneIsVague, data: { basis: text } };
}

const oneIsVague = { zh: "确定依据“{basis}”太笼统。", en: "The basis “{basis}” is vague." };

/** "按照相关规定执行" names nothing that could be looked up; neither does a question: "项目是否按期完成". */
export const isVagueBasis: (text: string) => boolean = remember((text) => {
  if (text.length > longest) return false;
  let core = text.replace(/[\s\p{P}]/gu, "");
  if (vague.has(core)) return true;
  if (core.includes("是否") && !/\d/.test(core)) return true;
  const prefix = basisPrefixes.find((word) => core.startsWith(word));
  if (prefix) core = core.slice(prefix.length);
  const suffix = basisSuffixes.find((word) => core.endsWith(word));
  if (suffix) core = core.slice(0, -suffix.length);
  return vague.has(core);
});
