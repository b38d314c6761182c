import type { ProjectHeader } from "../../reader/table";
import { sharesHeading } from "../heading-cell";
import { defineRule, notApplicable, type Detection } from "../rule";

const rows = [{ level1: "产出指标", level2: "数量指标" }];

export const unitLine = defineRule({
  code: "F22",
  slug: "unit-line",
  severity: "hint",
  scope: "table",
  fix: "none",
  basis: [
    {
      kind: "practice",
      text: {
        zh: "表式的标题下面左边写预算单位，右边写“单位：元”",
        en: "Below its title the form has the department on the left and the unit of money on the right.",
      },
    },
  ],
  title: { zh: "没写金额单位或预算单位", en: "No unit of money, or no department" },
  message: { zh: "表上没有写金额的单位。", en: "The table does not say in what the money is counted." },
  why: {
    zh: "不写单位，看表的人分不清是元还是万元，也不知道是哪个单位的项目。",
    en: "Readers cannot tell 元 from 万元, or whose project it is.",
  },
  remedy: {
    zh: "在标题下面右边写“单位：元”（按万元填的写“单位：万元”）。",
    en: "Write 单位：元 below the title on the right (单位：万元 if the amounts are in 万元).",
  },
  examples: [
    { bad: { rows, header: { unitLine: "" } }, good: { rows, header: { unitLine: "单位：元" } } },
    {
      bad: { rows, header: { department: "" } },
      good: { rows, header: { department: "766001玉田县工商业联合会本级" } },
    },
  ],
  check({ table }) {
    const { header, form } = table;
    // A form that nobody has begun to fill in has no project yet; a flat list says its unit once for all projects.
    if ((!header.name?.text && !header.code?.text) || sharesHeading(table)) return notApplicable;
    const missing = [...noUnit(header)];
    const title = header.title ?? header.name;
    if (form === "hebei-project" && !header.department?.text && title) {
      missing.push({ at: title.at, message: noDepartment, remedy: writeDepartment });
    }
    return missing;
  },
});

const noDepartment = {
  zh: "表上没有写预算单位。",
  en: "The table does not say which department it belongs to.",
};
const writeDepartment = {
  zh: "在标题下面左边写单位编码和名称，例如“766001某某县工商业联合会本级”。",
  en: "Write the department's code and name below the title on the left.",
};

function* noUnit({ funds, unitLine: line }: ProjectHeader): Iterable<Detection> {
  const amounts = funds.flatMap(({ total, parts }) => (total ? [total, ...parts] : parts));
  const first = amounts.find(({ text, amount }) => text !== "" && amount !== null);
  if (first && line === null && amounts.every(({ perUnit }) => perUnit === null)) yield { at: first.at };
}
