import type { Field } from "../../reader/table";
import { cellName } from "../../sheet/address";
import { holdsTypo, typos } from "../../text/typos";
import type { Passage } from "../../reader/department/department-text";
import { byCell, replacePassages } from "../department/prose-edit";
import { replaceText, shown } from "../field-edit";
import { defineRule, type Detection } from "../rule";
import { eachField } from "../written-fields";

const longest = 2000;

export const typo = defineRule({
  code: "E23",
  slug: "typo",
  severity: "hint",
  scope: "table",
  fix: "suggestion",
  basis: [
    {
      kind: "hygiene",
      text: { zh: "公开的表格不应有错别字", en: "A published table should have no misspelt words." },
    },
  ],
  title: { zh: "可能有错别字", en: "A word may be misspelt" },
  message: { zh: "“{wrong}”可能是“{right}”。", en: "“{wrong}” may be meant as “{right}”." },
  why: {
    zh: "表格要向社会公开，错别字影响形象，有时还会改变意思。",
    en: "The table is published; misspelt words look careless and may change the meaning.",
  },
  remedy: { zh: "核对后改成“{right}”。", en: "Check it and write “{right}”." },
  fixTitle: { zh: "改为“{right}”", en: "Change to “{right}”" },
  examples: [
    {
      bad: { level2: "时效指标", level3: "补贴发放即使率", target: "=100%" },
      good: { level2: "时效指标", level3: "补贴发放及时率", target: "=100%" },
    },
    {
      bad: { level3: "组织宜传活动次数", target: "≥3次" },
      good: { level3: "组织宣传活动次数", target: "≥3次" },
    },
    {
      bad: { tables: [], department: ["一、总体绩效目标", "围绕市场需求等反面征求意见。", "二、分项绩效目标", "略。"] },
      good: {
        tables: [],
        department: ["一、总体绩效目标", "围绕市场需求等方面征求意见。", "二、分项绩效目标", "略。"],
      },
    },
  ],
  check({ table }) {
    const found = new Map<string, Detection>();
    eachField(table, (field) => {
      const { at, text } = field;
      // A single character, as signs and units are, is misspelt by no pair.
      if (text.length > 1 && text.length <= longest && holdsTypo(text)) found.set(cellName(at), mended(field));
    });
    return found.values();
  },
  checkProse({ sections }) {
    const lines = sections.flatMap((section) => section.lines.filter(({ text }) => text.length <= longest));
    const misspelt = lines.filter(({ text }) => holdsTypo(text)).map((passage) => ({ passage }));
    return byCell(misspelt).flatMap((cell) => mendedProse(cell.map(({ passage }) => passage)));
  },
});

function mended(field: Field): Detection {
  const before = shown(field);
  return { at: field.at, data: wordsIn(before), fix: { safe: false, edits: [replaceText(field, corrected(before))] } };
}

/** The lines of one cell. */
function mendedProse(lines: readonly Passage[]): Detection[] {
  const [first] = lines;
  const edit = replacePassages(lines.map((line) => [line, corrected(line.text)]));
  if (!first || !edit) return [];
  const data = wordsIn(lines.map(({ text }) => text).join("\n"));
  return [{ at: first.at, data, fix: { safe: false, edits: [edit] } }];
}

function corrected(before: string): string {
  return typos.reduce((text, { wrong, right }) => text.replace(wrong, right), before);
}

function wordsIn(before: string): { readonly wrong: string; readonly right: string } {
  const found = typos.flatMap(({ wrong, right }) => [...before.matchAll(wrong)].map(([word]) => ({ word, right })));
  const join = (words: readonly string[]): string => [...new Set(words)].join("、");
  return { wrong: join(found.map(({ word }) => word)), right: join(found.map(({ right }) => right)) };
}
