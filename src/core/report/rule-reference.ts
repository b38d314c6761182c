import type { FixKind, Rule } from "../rules/rule";
import { say, type Language, type Wording } from "../text/wording";
import { sampleText } from "./sample-text";
import { severityNames } from "./severity";

const words = {
  title: { zh: "规则说明", en: "Rule reference" },
  intro: {
    zh: "本文由规则本身生成，共 {count} 条。编号永远不变。× 是不对的写法，√ 是对的写法。",
    en: "Generated from the rules themselves; there are {count}. A code never changes. × marks what is wrong, √ what is right.",
  },
  why: { zh: "为什么", en: "Why" },
  remedy: { zh: "怎么改", en: "What to do" },
  basis: { zh: "依据", en: "Basis" },
  separator: { zh: "：", en: ": " },
} satisfies Record<string, Wording>;

const fixes: Readonly<Record<FixKind, Wording>> = {
  safe: { zh: "可安全修复", en: "safe fix" },
  suggestion: { zh: "有修改建议", en: "suggests a fix" },
  none: { zh: "需人工修改", en: "to be mended by hand" },
};

/** Groups of rules by the first letter of their codes, as the catalogue orders them. */
const groups: Readonly<Record<string, Wording>> = {
  A: { zh: "表的结构", en: "Structure of the table" },
  B: { zh: "一级、二级指标", en: "Levels 1 and 2" },
  C: { zh: "指标值", en: "Targets" },
  D: { zh: "单位与名称", en: "Units and names" },
  E: { zh: "名称与分类", en: "Names and classes" },
  F: { zh: "表头、预算与权重", en: "Header, budget and weights" },
  G: { zh: "部门与各表之间", en: "Department and across tables" },
};

/** The reference as Markdown: one rule by itself, or several by group under a title. Ends with a line break. */
export function ruleReferenceMarkdown(rules: readonly Rule[], language: Language): string {
  const [only, ...others] = rules;
  if (only && others.length === 0) return `${ruleLines(only, language).join("\n")}\n`;
  const lines = [`# ${say(words.title, language)}`, "", say(words.intro, language, { count: rules.length })];
  let group = "";
  for (const rule of rules) {
    const letter = rule.code.slice(0, 1);
    const heading = groups[letter];
    if (letter !== group && heading) lines.push("", `## ${letter} ${say(heading, language)}`);
    group = letter;
    lines.push("", ...ruleLines(rule, language));
  }
  return `${lines.join("\n")}\n`;
}

function ruleLines(rule: Rule, language: Language): string[] {
  const colon = say(words.separator, language);
  const line = (label: Wording, text: string): string => `- ${say(label, language)}${colon}${text}`;
  const { code, slug, title, severity, fix, why, basis, examples } = rule;
  return [
    `### ${code} ${say(title, language)}`,
    "",
    `\`${slug}\` · ${say(severityNames[severity], language)} · ${say(fixes[fix], language)}`,
    "",
    line(words.why, say(why, language)),
    line(words.remedy, general(rule.remedy, language)),
    ...basis.map(({ text }) => line(words.basis, say(text, language))),
    ...examples.flatMap(({ bad, good }) => [
      "",
      "```text",
      ...sampleText(bad).map((shown) => `× ${shown}`),
      ...sampleText(good).map((shown) => `√ ${shown}`),
      "```",
    ]),
  ];
}

/** A sentence about no finding in particular: its places stay open. */
export function general(wording: Wording, language: Language): string {
  return wording[language].replace(/\{\w{1,30}\}/g, "…");
}

/** The reference for programs; wordings in every language. */
export function rulesJson(rules: readonly Rule[]) {
  return {
    rules: rules.map(({ code, slug, severity, fix, basis, title, why, remedy, examples }) => ({
      code,
      slug,
      severity,
      fix,
      basis,
      title,
      why,
      remedy,
      examples,
    })),
  };
}
