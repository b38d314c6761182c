import { rules } from "../rules/registry";
import { say, type Language, type Wording } from "../text/wording";
import { acrossEntry, entriesOf, entryKindName, notReachedText, nowhere, type Entry } from "./entry";
import { printable } from "./printable";
import type { ReportWriter } from "./report-writer";

const headings: readonly Wording[] = [
  { zh: "文件", en: "File" },
  { zh: "单位", en: "Department" },
  { zh: "项目", en: "Project" },
  { zh: "工作表", en: "Sheet" },
  { zh: "单元格", en: "Cell" },
  { zh: "级别", en: "Severity" },
  { zh: "规则", en: "Rule" },
  { zh: "规则名称", en: "Rule name" },
  { zh: "单元格内容", en: "Cell content" },
  { zh: "问题", en: "Problem" },
  { zh: "怎么改", en: "What to do" },
  { zh: "修改建议", en: "Suggested change" },
];

/** The most that a cell of Excel holds; a quote doubled by the format counts once. */
const longestField = 32_000;

/**
 * The list as RFC 4180 has it, a line for each entry. With a byte order mark, or Excel takes the Chinese for something
 * else; every field quoted, none of them a formula.
 */
export function csvWriter(language: Language): ReportWriter {
  const titles = new Map(rules.map(({ code, title }) => [code, say(title, language)]));
  const lines = (entries: Iterable<Entry>): string =>
    Array.from(entries, (entry) => entryLine(entry, titles, language)).join("");
  return {
    begin: () => `\ufeff${csvLine(headings.map((heading) => say(heading, language)))}`,
    file: (file) => lines(entriesOf(file)),
    end(_totals, { across, notReached }) {
      const message = notReachedText(notReached, language);
      const rest: Entry[] = message === null ? [] : [{ ...nowhere, kind: "not-checked", message }];
      return lines([...across.map(acrossEntry), ...rest]);
    },
  };
}

function entryLine(entry: Entry, titles: ReadonlyMap<string, string>, language: Language): string {
  const { kind, path, department, project, sheet, cell, code, text, message, remedy, fix } = entry;
  const severity = entryKindName(kind, language);
  const title = titles.get(code) ?? "";
  return csvLine([path, department ?? "", project, sheet, cell, severity, code, title, text, message, remedy, fix]);
}

function csvLine(fields: readonly string[]): string {
  return `${fields.map((field) => `"${csvField(field).replace(/"/g, '""')}"`).join(",")}\r\n`;
}

/**
 * A text as a spreadsheet program may have it. What it could take for a formula gets an apostrophe before it; a plain
 * number such as "-5%" can do no harm and stays. Quotes alone do not help: programs look at what is between them.
 * Line breaks become spaces, for some programs begin a new cell at them whatever the quotes say.
 */
export function csvField(text: string): string {
  const line = printable(text.slice(0, longestField));
  if (/^[+-]?\d{1,20}(?:\.\d{1,20})?%?$/.test(line)) return line;
  // What looks like the sign is the sign once it is normalised: "＝", "﹦", "⁼" → "=".
  const start = line
    .replace(/^[\s\u200b-\u200d\u2060]+/, "")
    .slice(0, 1)
    .normalize("NFKC");
  return /^[=+\-@\u2212]/.test(start) ? `'${line}` : line;
}
