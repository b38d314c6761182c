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

const words = {
  title: { zh: "绩效目标表修改说明", en: "What to change in the performance target tables" },
  addressee: { zh: "{department}：", en: "To {department}:" },
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
  elsewhere: { zh: "其他", en: "Elsewhere" },
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
  origin: {
    zh: "校验方案 {profile}，规则 {ruleSet}，绩效目标表助手 {version}。方括号里是规则编号。",
    en: "Profile {profile}, rules {ruleSet}, jixiao {version}. Codes in brackets name the rules.",
  },
  reviewer: { zh: "审核人：　　　　　　", en: "Reviewer: ____________" },
  date: { zh: "　　　　年　　月　　日", en: "Date: ____________" },
  separator: { zh: "、", en: ", " },
} satisfies Record<string, Wording>;

const chineseNumbers = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/**
 * The letter for one workbook; null where nothing in it asks for a change. The same file gives the same letter.
 * @param name the workbook's name as its department knows it
 */
export function letterFor(file: FileJson, name: string, facts: RunFacts, language: Language): Letter | null {
  const { error, findings } = file;
  if (!error && findings.length === 0) return null;
  const result = resultOf(findings, language);
  const left = findings.length - mostRows;
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
    tables: letterTables(file, language),
    closing: [
      ...(left > 0 ? [say(words.cut, language, { shown: mostRows, count: left })] : []),
      say(words.origin, language, { profile, ruleSet, version }),
    ],
    signature: [say(words.reviewer, language), say(words.date, language)],
  };
}

function addresseeOf({ tables }: FileJson, language: Language): string {
  const departments = [...new Set(tables.flatMap((table) => departmentOf(table) ?? []))];
  const named = departments.slice(0, 5).map((one) => readable(one, 60));
  const department = named.join(say(words.separator, language)) || say(words.anyone, language);
  return say(words.addressee, language, { department });
}

function resultOf(findings: readonly FindingJson[], language: Language): string {
  const counts = countBySeverity(findings);
  return severityOrder
    .filter((severity) => counts[severity] > 0)
    .map((severity) => say(severityCounts[severity], language, { count: counts[severity] }))
    .join(say(words.separator, language));
}

/** The findings under the tables they belong to, in the order of the workbook; those of no table last. */
function letterTables({ tables, findings }: FileJson, language: Language): LetterTable[] {
  const listed = findings.slice(0, mostRows);
  const known = new Set(tables.map(({ id }) => id));
  const groups = [
    ...tables.map(({ id, sheet, project }) => ({
      name: project.name ? say(words.table, language, { sheet, project: readable(project.name, 80) }) : sheet,
      findings: listed.filter(({ tableId }) => tableId === id),
    })),
    {
      name: say(words.elsewhere, language),
      findings: listed.filter(({ tableId }) => tableId === null || !known.has(tableId)),
    },
  ].filter((group) => group.findings.length > 0);
  const columns = columnsIn(language);
  return groups.map((group, index) => {
    const number = language === "zh" ? (chineseNumbers[index] ?? String(index + 1)) : String(index + 1);
    return {
      heading: say(words.heading, language, { number, table: readable(group.name, 120) }),
      columns,
      rows: group.findings.map((finding, nth) => letterRow(finding, nth, group.name, language)),
    };
  });
}

function columnsIn(language: Language): LetterColumn[] {
  const column = (heading: Wording, share: number, centered: boolean): LetterColumn => ({
    heading: say(heading, language),
    share,
    centered,
  });
  return [
    column(words.number, 0.07, true),
    column(words.cell, 0.09, true),
    column(words.severity, 0.09, true),
    column(words.problem, 0.3, false),
    column(words.remedy, 0.3, false),
    column(words.done, 0.15, false),
  ];
}

function letterRow(
  { severity, cell, sheet, tableId, message, remedy, code }: FindingJson,
  index: number,
  group: string,
  language: Language,
): string[] {
  const place = tableId === null && group !== sheet ? `${readable(sheet, 40)}!${cell}` : cell;
  return [
    String(index + 1),
    place,
    say(severityNames[severity], language),
    `${readable(message, longest)} [${code}]`,
    readable(remedy, longest),
    "",
  ];
}
