import { chineseNumeral } from "../text/chinese-numerals";
import { say, type Language, type Wording } from "../text/wording";
import { departmentOf } from "./entry";
import type { FileJson, FindingJson } from "./json";
import { readable } from "./printable";
import type { RunFacts } from "./report-writer";
import { countBySeverity } from "./report";
import { severityCounts, severityNames, severityOrder } from "./severity";

/** What goes back with a workbook: what is wrong in it, table by table, and room to say what was done. Plain text only. */
export interface Letter {
  readonly title: string;
  /** Whom it is for: "766001某某局本级：". */
  readonly addressee: string;
  readonly opening: readonly string[];
  readonly tables: readonly LetterTable[];
  readonly closing: readonly string[];
  /** Where the reviewer signs and dates it; blank, for a letter made twice is the same. */
  readonly signature: readonly string[];
}

export interface LetterTable {
  readonly heading: string;
  readonly columns: readonly LetterColumn[];
  /** A text for each column. */
  readonly rows: readonly (readonly string[])[];
}

export interface LetterColumn {
  readonly heading: string;
  /** Share of the page's width. */
  readonly share: number;
  readonly centered: boolean;
}

/** Nobody works through more from paper; the workbook itself can be annotated. */
const mostRows = 500;
/** The longest text of a cell of the letter. */
const longest = 300;
/** A workbook of more departments is not addressed to each by name. */
const mostNamed = 5;
/** Waivers to be put in order that are listed one by one. */
const mostWaivers = 100;

const words = {
  title: { zh: "绩效目标表修改说明", en: "What to change in the performance target tables" },
  addressee: { zh: "{department}：", en: "To {department}:" },
  departments: { zh: "{departments}等 {count} 个单位", en: "{departments} and others, {count} departments in all" },
  anyone: { zh: "报送单位", en: "the department that handed it in" },
  faulty: {
    zh: "你单位报送的“{file}”已经校验，发现 {result}。请按下表修改，在“修改情况”一栏写明结果，连同修改后的工作簿一并报回。",
    en: "The workbook “{file}” was checked, with this result: {result}. Please change it as listed, say in the last column what was done, and send it back together with the workbook.",
  },
  grades: {
    zh: "“错误”必须改正；“提醒”请逐条核实，确实无误的写明理由；“建议”供参考。",
    en: "Errors must be mended; look into each warning and give the reason where it is right as it is; suggestions are for consideration.",
  },
  unreadable: {
    zh: "你单位报送的“{file}”没能读取：{message}",
    en: "The workbook “{file}” could not be read: {message}",
  },
  again: { zh: "请处理后重新报送。", en: "Please put it right and send it again." },
  heading: { zh: "{number}、{table}", en: "{number}. {table}" },
  table: { zh: "{sheet}（{project}）", en: "{sheet} ({project})" },
  outside: { zh: "{sheet}（表以外）", en: "{sheet} (outside the tables)" },
  waivers: { zh: "{sheet}（不起作用的说明）", en: "{sheet} (waivers without effect)" },
  number: { zh: "序号", en: "No." },
  cell: { zh: "单元格", en: "Cell" },
  severity: { zh: "级别", en: "Severity" },
  problem: { zh: "问题", en: "Problem" },
  remedy: { zh: "怎么改", en: "What to do" },
  done: { zh: "修改情况", en: "What was done" },
  cut: {
    zh: "问题较多，这里列出前 {shown} 条，还有 {count} 条。改完后请再校验一次。",
    en: "Listed are the first {shown}; there are {count} more. Check again after the changes.",
  },
  cutWaivers: {
    zh: "“校验说明”另有 {count} 行不起作用，没有列出。",
    en: "{count} more waivers without effect are not listed.",
  },
  origin: {
    zh: "校验方案 {profile}，规则 {ruleSet}，绩效目标表助手 {version}。",
    en: "Profile {profile}, rules {ruleSet}, jixiao {version}.",
  },
  codes: { zh: "方括号里是规则编号。", en: " Codes in brackets name the rules." },
  reviewer: { zh: "审核人：", en: "Reviewer:" },
  date: { zh: "日　期：　　　　年　　月　　日", en: "Date:" },
  separator: { zh: "、", en: ", " },
} satisfies Record<string, Wording>;

/**
 * The letter for one workbook; null where nothing in it asks for a change. The same file gives the same letter.
 * @param name the workbook's name as its department knows it
 */
export function letterFor(file: FileJson, name: string, facts: RunFacts, language: Language): Letter | null {
  const { error, findings, waiverProblems } = file;
  if (!error && findings.length === 0) return null;
  const result = resultOf(findings, language);
  const left = findings.length - mostRows;
  const waiversLeft = waiverProblems.length - mostWaivers;
  const { profile, ruleSet, version } = facts;
  return {
    title: say(words.title, language),
    addressee: addresseeOf(file, language),
    opening: error
      ? [
          say(words.unreadable, language, { file: readable(name, longest), message: readable(error.message, longest) }),
          say(words.again, language),
        ]
      : [say(words.faulty, language, { file: readable(name, longest), result }), say(words.grades, language)],
    tables: numbered([...findingTables(file, language), ...waiverTables(file, language)], language),
    closing: [
      ...(left > 0 ? [say(words.cut, language, { shown: mostRows, count: left })] : []),
      ...(waiversLeft > 0 ? [say(words.cutWaivers, language, { count: waiversLeft })] : []),
      say(words.origin, language, { profile, ruleSet, version }) + (error ? "" : say(words.codes, language)),
    ],
    signature: [say(words.reviewer, language), say(words.date, language)],
  };
}

function addresseeOf({ tables }: FileJson, language: Language): string {
  const all = [...new Set(tables.flatMap((table) => departmentOf(table) ?? []))];
  const named = all
    .slice(0, mostNamed)
    .map((one) => readable(one, 60))
    .join(say(words.separator, language));
  const department =
    all.length > mostNamed ? say(words.departments, language, { departments: named, count: all.length }) : named;
  return say(words.addressee, language, { department: department || say(words.anyone, language) });
}

function resultOf(findings: readonly FindingJson[], language: Language): string {
  const counts = countBySeverity(findings);
  return severityOrder
    .filter((severity) => counts[severity] > 0)
    .map((severity) => say(severityCounts[severity], language, { count: counts[severity] }))
    .join(say(words.separator, language));
}

/** The findings under the tables they belong to, in the order of the workbook; those of no table last, by worksheet. */
function findingTables({ tables, findings }: FileJson, language: Language): LetterTable[] {
  const listed = findings.slice(0, mostRows);
  const known = new Set(tables.map(({ id }) => id));
  const outside = listed.filter(({ tableId }) => tableId === null || !known.has(tableId));
  const withTable = new Set(tables.map(({ sheet }) => sheet));
  const groups = [
    ...tables.map(({ id, sheet, project: { name } }) => ({
      name: name && name !== sheet ? say(words.table, language, { sheet, project: readable(name, 80) }) : sheet,
      findings: listed.filter(({ tableId }) => tableId === id),
    })),
    ...[...new Set(outside.map(({ sheet }) => sheet))].map((sheet) => ({
      name: withTable.has(sheet) ? say(words.outside, language, { sheet }) : sheet,
      findings: outside.filter((finding) => finding.sheet === sheet),
    })),
  ].filter((group) => group.findings.length > 0);
  const columns = findingColumns(language);
  return groups.map(({ name, findings: rows }) => ({
    heading: name,
    columns,
    rows: rows.map((finding, index) => findingRow(finding, index, language)),
  }));
}

/** What is to be put in order in the workbook's own list of waivers. */
function waiverTables({ waiverProblems }: FileJson, language: Language): LetterTable[] {
  const listed = waiverProblems.slice(0, mostWaivers);
  const columns = waiverColumns(language);
  return [...new Set(listed.map(({ sheet }) => sheet))].map((sheet) => ({
    heading: say(words.waivers, language, { sheet }),
    columns,
    rows: listed
      .filter((one) => one.sheet === sheet)
      .map(({ cell, message }, index) => [String(index + 1), cell, readable(message, longest), ""]),
  }));
}

function numbered(tables: readonly LetterTable[], language: Language): LetterTable[] {
  return tables.map((table, index) => {
    const number = language === "zh" ? chineseNumeral(index + 1) : String(index + 1);
    return { ...table, heading: say(words.heading, language, { number, table: readable(table.heading, 120) }) };
  });
}

function column(heading: Wording, share: number, centered: boolean, language: Language): LetterColumn {
  return { heading: say(heading, language), share, centered };
}

function findingColumns(language: Language): LetterColumn[] {
  // "Suggestion" on one line.
  const severity = language === "zh" ? 0.08 : 0.15;
  return [
    column(words.number, 0.07, true, language),
    column(words.cell, 0.09, true, language),
    column(words.severity, severity, true, language),
    column(words.problem, (0.68 - severity) / 2, false, language),
    column(words.remedy, (0.68 - severity) / 2, false, language),
    column(words.done, 0.16, false, language),
  ];
}

function waiverColumns(language: Language): LetterColumn[] {
  return [
    column(words.number, 0.07, true, language),
    column(words.cell, 0.09, true, language),
    column(words.problem, 0.68, false, language),
    column(words.done, 0.16, false, language),
  ];
}

function findingRow(
  { severity, cell, message, remedy, code }: FindingJson,
  index: number,
  language: Language,
): string[] {
  return [
    String(index + 1),
    cell,
    say(severityNames[severity], language),
    `${readable(message, longest)} [${code}]`,
    readable(remedy, longest),
    "",
  ];
}
